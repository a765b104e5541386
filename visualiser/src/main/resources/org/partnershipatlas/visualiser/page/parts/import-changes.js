import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";
import { countOf, kindWord, mark } from "./words.js";
import { held } from "./held.js";
import { faultBox } from "./view.js";

const PAGE = 50;
// So many are fetched at one go.
const MOST = 500;
const TONES = { added: "good", changed: "notice", ended: "serious" };
const DOES = { added: "Added", changed: "Changed", ended: "Ended", doubtful: "Waiting for an answer" };

/** What an import would do, by kind; the rows of a kind are fetched when they are looked at. */
class ImportChanges extends LitElement {
  static properties = { preview: {}, busy: { type: Boolean }, open: { state: true }, pages: { state: true }, gathering: { state: true } };

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
    // What is folded is asked for when it is opened again: it may be otherwise by now.
    this.pages = Object.fromEntries(Object.entries(this.pages).filter(([key]) => this.open.has(key)));
    groups
      .filter((g) => g.what === "ended" && this.preview.keeper?.whole_list && !changed.get("preview")?.keeper?.whole_list)
      .forEach((g) => this.open.add(g.key));
    for (const key of this.open) this.load(key, Math.max(PAGE, this.pages[key]?.entries?.length ?? 0));
  }

  // What an answer changes, or what is taken in, is no longer asked for; where that failed, it is.
  pause() {
    if (this.busy) {
      this.loading.abort();
      this.loading = new AbortController();
    } else {
      for (const key of this.open) if (this.pages[key]?.preview !== this.preview && this.asked.get(key) !== this.loading) this.load(key, PAGE);
    }
  }

  async load(key, limit) {
    const { loading, preview } = this;
    const { id } = preview;
    this.asked.set(key, loading);
    const text = this.pages[key]?.text ?? "";
    const params = { group: key, text, limit: Math.min(limit, MOST) };
    const options = { shared: false, signal: loading.signal };
    const page = await ask(`imports/${id}/entries`, params, options).catch((fault) => ({ fault }));
    // Of two questions on their way, what is looked for now decides.
    if (loading.signal.aborted || id !== this.preview.id || text !== (this.pages[key]?.text ?? "")) return;
    this.pages = { ...this.pages, [key]: { ...page, text, found: text, preview } };
  }

  again(key) {
    this.pages = { ...this.pages, [key]: { text: this.pages[key].text } };
    this.load(key, PAGE);
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
    const name = `${DOES[g.what]}: ${countOf(g.count, g.kind)}`;
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
    if (page?.fault) return html`${faultBox(page.fault)}<p><button @click=${() => this.again(g.key)}>Ask again</button></p>`;
    if (!page?.entries) return html`<p role="status">Fetching …</p>`;
    const choosing = g.what !== "doubtful";
    const busy = this.busy || this.gathering;
    // Ticks stay as they were set until the rows have come that go with what is shown now.
    const waiting = this.busy || page.preview !== this.preview;
    const which = page.found.trim() ? `the ${page.of.toLocaleString("en-GB")} found` : "all";
    return html`
      <div class="tools">
        ${choosing
          ? html`<button
                title="Also what you have left one by one is taken."
                ?disabled=${busy || g.left === 0}
                @click=${() => this.leaveAll(g.key, false, page)}
              >
                Take ${which}
              </button>
              <button ?disabled=${busy || g.left === g.count || page.of === 0} @click=${() => this.leaveAll(g.key, true, page)}>Leave ${which}</button>`
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
            ${page.entries.map((c) => this.row(c, choosing, waiting))}
          </tbody>
        </table>
      </div>
      ${page.entries.length < page.of
        ? html`<p>
            ${page.entries.length.toLocaleString("en-GB")} of ${page.of.toLocaleString("en-GB")} are shown.
            ${page.entries.length < MOST
              ? html`<button @click=${() => this.load(g.key, page.entries.length + PAGE)}>Show ${PAGE} more</button>`
              : "Find one by its name."}
          </p>`
        : nothing}
    `;
  }

  row(c, choosing, waiting) {
    return html`<tr data-taken=${c.taken ? "yes" : "no"}>
      ${choosing
        ? html`<td>
            <input
              type="checkbox"
              aria-label=${`Take ${c.label}`}
              .checked=${held(c.taken, waiting)}
              ?disabled=${this.busy || Boolean(c.because)}
              @change=${(e) => this.leave(c.id, !e.target.checked)}
            />
          </td>`
        : nothing}
      <td>${c.label}${c.because ? html`<div class="small soft">left with ${c.because}</div>` : nothing}</td>
      <td class="small">${c.fields.map((f) => this.part(c, f, choosing, waiting))}</td>
      <td class="small nowrap">${c.where}</td>
    </tr>`;
  }

  part(c, f, choosing, waiting) {
    const text = html`${f.field.replaceAll("_", " ")}: ${f.before ? html`<s>${f.before}</s> → ` : nothing}${f.after ??
    "taken out"}`;
    if (!choosing || c.what !== "changed" || c.fields.length < 2) return html`<div>${text}</div>`;
    return html`<div>
      <label class="inline"
        ><input
          type="checkbox"
          aria-label=${`Take ${f.field.replaceAll("_", " ")} of ${c.label}`}
          .checked=${held(f.taken, waiting)}
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
    if (open && this.pages[key]?.preview !== this.preview) this.load(key, PAGE);
  }

  // While somebody looks for a part of them, those are meant that the button speaks of, on whichever page they are.
  async leaveAll(key, left, { found: text, of }) {
    if (!text.trim()) {
      this.leave(key, left);
      return;
    }
    this.gathering = true;
    const { preview } = this;
    const { id } = preview;
    const found = [];
    try {
      while (found.length < of) {
        const params = { group: key, text, start: found.length, limit: MOST };
        const { entries } = await ask(`imports/${id}/entries`, params, { shared: false });
        if (entries.length === 0) break;
        found.push(...entries.map((c) => [c.id, left]));
      }
      if (id === this.preview.id) this.say({ leave: Object.fromEntries(found) });
    } catch (fault) {
      this.pages = { ...this.pages, [key]: { text, fault, preview } };
    }
    this.gathering = false;
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

customElements.define("import-changes", ImportChanges);
