import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";
import { count, kindWord, mark } from "./words.js";
import { held } from "./held.js";

const PAGE = 50;
const TONES = { added: "good", changed: "notice", ended: "serious" };
const DOES = { added: "Added", changed: "Changed", ended: "Ended", doubtful: "Waiting for an answer" };

/** What an import would do, by kind; the rows of a kind are fetched when they are looked at. */
class ImportChanges extends LitElement {
  static properties = { preview: {}, busy: { type: Boolean }, open: { state: true }, pages: { state: true } };

  constructor() {
    super();
    this.open = new Set();
    this.pages = {};
    this.loading = new AbortController();
    this.asked = new Map();
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("busy")) this.pause();
    if (!changed.has("preview")) return;
    const groups = this.preview.groups ?? [];
    if (changed.get("preview")?.id !== this.preview.id) {
      const few = groups.reduce((sum, g) => sum + g.count, 0) <= 30;
      this.open = new Set(groups.filter((g) => few || g.what === "ended").map((g) => g.key));
      this.pages = {};
    }
    groups
      .filter((g) => g.what === "ended" && this.preview.keeper?.whole_list && !changed.get("preview")?.keeper?.whole_list)
      .forEach((g) => this.open.add(g.key));
    for (const key of this.open) this.load(key, Math.max(PAGE, this.pages[key]?.entries.length ?? 0));
  }

  // What an answer changes, or what is taken in, is no longer asked for; where that failed, it is.
  pause() {
    if (this.busy) {
      this.loading.abort();
      this.loading = new AbortController();
    } else {
      for (const key of this.open) if (!this.pages[key] && this.asked.get(key) !== this.loading) this.load(key, PAGE);
    }
  }

  async load(key, limit) {
    const { id } = this.preview;
    const { loading } = this;
    this.asked.set(key, loading);
    const text = this.pages[key]?.text ?? "";
    const params = { group: key, text, limit: Math.min(limit, 500) };
    const page = await ask(`imports/${id}/entries`, params, { shared: false, signal: loading.signal }).catch(() => undefined);
    // Of two questions on their way, what is looked for now decides.
    if (page && id === this.preview.id && text === (this.pages[key]?.text ?? "")) this.pages = { ...this.pages, [key]: { ...page, text } };
  }

  render() {
    const groups = this.preview.groups ?? [];
    if (groups.length === 0) return html`<p>It would change nothing: all of it is there already.</p>`;
    return html`<section id="changes" aria-label="What it would change">
      <h3>What it would change</h3>
      <p class="soft small">Everything is taken in but what you leave. What rests on a row that is left is left with it.</p>
      ${groups.map((g) => this.group(g))}
    </section>`;
  }

  group(g) {
    const name = `${DOES[g.what]}: ${count(g.count, kindWord(g.kind), plural(g.kind))}`;
    return html`<details
      data-group=${g.key}
      ?open=${this.open.has(g.key)}
      @toggle=${(e) => this.toggle(g.key, e.target.open)}
    >
      <summary>${mark(g.what, TONES[g.what])} ${name}${g.left ? `, of which ${g.left.toLocaleString("en-GB")} left` : ""}</summary>
      ${this.open.has(g.key) ? this.rows(g) : nothing}
    </details>`;
  }

  rows(g) {
    const page = this.pages[g.key];
    if (!page) return html`<p role="status">Fetching …</p>`;
    const choosing = g.what !== "doubtful";
    return html`
      <div class="tools">
        ${choosing
          ? html`<button ?disabled=${this.busy || g.left === 0} @click=${() => this.leave(g.key, false)}>Take all</button>
              <button ?disabled=${this.busy || g.left === g.count} @click=${() => this.leave(g.key, true)}>Leave all</button>`
          : nothing}
        ${g.count > PAGE
          ? html`<label
              >Find
              <input
                type="search"
                .value=${page.text}
                @change=${(e) => {
                  this.pages[g.key] = { ...page, text: e.target.value };
                  this.load(g.key, PAGE);
                }}
            /></label>`
          : nothing}
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${`${DOES[g.what]}: ${kindWord(g.kind)}`}>
        <table>
          <thead>
            <tr>
              ${choosing ? html`<th scope="col">Take</th>` : nothing}
              <th scope="col">Record</th>
              <th scope="col">How</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            ${page.entries.map((c) => this.row(c, choosing))}
          </tbody>
        </table>
      </div>
      ${page.entries.length < page.of
        ? html`<p>
            ${page.entries.length.toLocaleString("en-GB")} of ${page.of.toLocaleString("en-GB")} are shown.
            ${page.entries.length < 500
              ? html`<button @click=${() => this.load(g.key, page.entries.length + PAGE)}>Show ${PAGE} more</button>`
              : "Find one by its name."}
          </p>`
        : nothing}
    `;
  }

  row(c, choosing) {
    return html`<tr data-taken=${c.taken ? "yes" : "no"}>
      ${choosing
        ? html`<td>
            <input
              type="checkbox"
              aria-label=${`Take ${c.label}`}
              .checked=${held(c.taken, this.busy)}
              ?disabled=${this.busy || Boolean(c.because)}
              @change=${(e) => this.leave(c.id, !e.target.checked)}
            />
          </td>`
        : nothing}
      <td>${c.label}${c.because ? html`<div class="small soft">left with ${c.because}</div>` : nothing}</td>
      <td class="small">${c.fields.map((f) => this.part(c, f, choosing))}</td>
      <td class="small nowrap">${c.where}</td>
    </tr>`;
  }

  part(c, f, choosing) {
    const text = html`${f.field.replaceAll("_", " ")}: ${f.before ? html`<s>${f.before}</s> → ` : nothing}${f.after ??
    "taken out"}`;
    if (!choosing || c.what !== "changed" || c.fields.length < 2) return html`<div>${text}</div>`;
    return html`<div>
      <label class="inline"
        ><input
          type="checkbox"
          aria-label=${`Take ${f.field.replaceAll("_", " ")} of ${c.label}`}
          .checked=${held(f.taken, this.busy)}
          ?disabled=${this.busy || Boolean(c.because)}
          @change=${(e) => this.leavePart(c, f, !e.target.checked)}
        />${text}</label
      >
    </div>`;
  }

  toggle(key, open) {
    if (open === this.open.has(key)) return;
    this.open = new Set(this.open);
    if (open) this.open.add(key);
    else this.open.delete(key);
    if (open && !this.pages[key]) this.load(key, PAGE);
  }

  leave(key, left) {
    this.say({ leave: { [key]: left } });
  }

  leavePart(c, part, left) {
    const names = c.fields.filter((f) => (f === part ? left : !f.taken)).map((f) => f.field);
    this.say({ leave: { [c.id]: names.length === c.fields.length ? true : names } });
  }

  say(detail) {
    this.dispatchEvent(new CustomEvent("said", { detail, bubbles: true }));
  }
}

function plural(kind) {
  const word = kindWord(kind);
  if (word === "person") return "people";
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : word.endsWith("s") ? word : `${word}s`;
}

customElements.define("import-changes", ImportChanges);
