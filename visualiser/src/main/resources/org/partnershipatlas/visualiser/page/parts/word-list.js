import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ask } from "../api.js";
import { address } from "../state.js";
import { Keeping } from "./keeping.js";
import { faultBox } from "./view.js";
import { count, countOf } from "./words.js";
import { add, change, merge, takeAway } from "./writing.js";

const STORED = { network: "stored", as_at: null, names: "full" };

/** One list of words: add, rename, merge, take away what nothing uses. */
class WordList extends Keeping {
  static properties = {
    ...Keeping.properties,
    kind: {},
    headline: {},
    text: {},
    items: { attribute: false },
    name: { attribute: false },
  };

  // What was refused beside other words may be free now.
  updated(changed) {
    if (changed.has("items")) this.querySelectorAll("form input").forEach((field) => field.setCustomValidity(""));
  }

  willUpdate(changed) {
    if (changed.has("items")) this.busy = false;
  }

  get settling() {
    return true;
  }

  render() {
    const items = this.items ?? [];
    return html`
      <h2>${this.headline} <span class="soft">${items.length || nothing}</span></h2>
      <p class="small soft">${this.text}</p>
      ${items.length
        ? html`<div class="scroll" tabindex="0" role="region" aria-label=${this.headline}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Word</th>
                  <th scope="col">Also known as</th>
                  <th scope="col">Under</th>
                  <th scope="col">Used by</th>
                  <th scope="col"></th>
                </tr>
              </thead>
              <tbody>
                ${repeat(items, (item) => item.record.id, (item) => this.line(item))}
              </tbody>
            </table>
          </div>`
        : nothing}
      <form class="tools" @submit=${(e) => this.added(e)}>
        <label>New word <input id="new-${this.kind}" maxlength="200" required /></label>
        <button ?disabled=${this.busy}>Add</button>
      </form>
      ${this.fault ? faultBox(this.fault) : nothing}
      ${this.fault?.problem?.code === "rests-on-it"
        ? html`<p>
            <a href=${address("record", { id: this.dropped.id, do: "remove", ...STORED })}
              >See what would go with “${this.dropped.label}”, and take it away with it</a
            >
          </p>`
        : nothing}
    `;
  }

  line(item) {
    const { record } = item;
    const [broader] = record.values.broader ?? [];
    return html`<tr>
        <th scope="row"><a href=${address("record", { id: record.id, ...STORED })}>${record.label}</a></th>
        <td>${(record.values.other_names ?? []).join("; ")}</td>
        <td>${broader ? this.name(`${this.kind}:${broader}`) : ""}</td>
        <td>${used(item) || html`<span class="soft">nothing yet</span>`}</td>
        <td class="small">
          <button data-rename=${record.id} @click=${() => this.turn(record.id, "rename")}>Rename …</button>
          ${this.items.length > 1
            ? html`<button data-merge=${record.id} @click=${() => this.turn(record.id, "merge")}>Merge …</button>`
            : nothing}
          ${item.uses + item.narrower === 0
            ? html`<button data-drop=${record.id} ?disabled=${this.busy} @click=${() => this.drop(record)}>
                Take away
              </button>`
            : nothing}
        </td>
      </tr>
      ${this.open?.id === record.id
        ? html`<tr>
            <td colspan="5">${this.open.what === "rename" ? this.renaming(record) : this.merging(item)}</td>
          </tr>`
        : nothing}`;
  }

  renaming(record) {
    return html`<form class="tools" @submit=${(e) => this.renamed(e, record)}>
      <label>Call it <input name="word" maxlength="200" required .value=${record.label} /></label>
      <label class="inline"
        ><input type="checkbox" name="keep" checked /> sheets may still say “${record.label}”: keep it as another name</label
      >
      <button class="primary" ?disabled=${this.busy}>Rename everywhere</button>
      <button type="button" @click=${() => (this.open = undefined)}>Leave it</button>
    </form>`;
  }

  merging(item) {
    const others = this.items.filter((other) => other.record.id !== item.record.id);
    return html`<form class="tools" @submit=${(e) => this.merged(e, item.record)}>
      <label
        >Merge “${item.record.label}” into
        <select name="into">
          ${repeat(
            others,
            (other) => other.record.id,
            (other) => html`<option value=${other.record.id}>${other.record.label}</option>`,
          )}
        </select></label
      >
      <button class="primary" ?disabled=${this.busy}>Merge</button>
      <button type="button" @click=${() => (this.open = undefined)}>Leave it</button>
      <span class="small soft">
        ${item.uses ? `What uses it (${used(item)}) uses the other then.` : "Nothing uses it."} Its name stays as
        another name, so that old sheets still match.
      </span>
    </form>`;
  }

  async turn(id, what) {
    this.open = this.open?.id === id && this.open.what === what ? undefined : { id, what };
    await this.updateComplete;
    this.querySelector("tr form input, tr form select")?.focus();
  }

  drop(record) {
    this.dropped = record;
    this.done(() => takeAway(record));
  }

  added(event) {
    event.preventDefault();
    const field = event.target.querySelector("input");
    const word = field.value.trim();
    if (!word) return;
    if (this.refused(field, word)) return;
    this.done(async () => {
      await add(this.kind, { name: word });
      field.value = "";
    });
  }

  /** Says in the field which other record of the list has that word, as its name or another one. */
  refused(field, word, own) {
    const said = word.toLowerCase();
    const there = this.items
      .map((item) => item.record)
      .filter((record) => record.id !== own?.id)
      .find((record) => [record.label, ...(record.values.other_names ?? [])].some((name) => name.toLowerCase() === said));
    if (!there) return false;
    field.setCustomValidity(
      there.label.toLowerCase() === said
        ? "That word is in the list already."
        : `That is another name of “${there.label}” already: rename that one, or take the other name out of it first.`,
    );
    field.reportValidity();
    field.addEventListener("input", () => field.setCustomValidity(""), { once: true });
    return true;
  }

  renamed(event, record) {
    event.preventDefault();
    const word = event.target.word.value.trim();
    if (this.refused(event.target.word, word, record)) return;
    const old = (record.values.other_names ?? []).filter((other) => other !== word);
    const names = event.target.keep.checked && !old.includes(record.label) ? [...old, record.label] : old;
    if (word && word !== record.label) {
      this.done(() => change(record, { name: word, other_names: names }, `Renamed: ${record.label} to ${word}`));
    } else {
      this.open = undefined;
    }
  }

  merged(event, gone) {
    event.preventDefault();
    const keep = this.items.find((item) => item.record.id === event.target.into.value).record;
    this.done(async () => merge(await ask("merges", { keep: keep.id, gone: gone.id }, { shared: false }), []));
  }
}

function used({ used: by, narrower }) {
  const parts = Object.entries(by).map(([kind, number]) => countOf(number, kind));
  if (narrower) parts.push(`${count(narrower, "word")} under it`);
  return parts.join(" · ");
}

customElements.define("word-list", WordList);
