import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";
import { address } from "../state.js";
import { kindWord } from "./words.js";

// The kinds that the search knows by name; others are looked for in their lists, by what they join.
export const SEARCHED = new Set([
  "group",
  "organisation",
  "person",
  "post",
  "area",
  "field",
  "community",
  "theme",
  "agreement",
  "action",
  "document",
  "keeper",
]);
const MOST = 12;

async function find(text, kinds) {
  const named = kinds.filter((kind) => SEARCHED.has(kind));
  const listed = kinds.filter((kind) => !SEARCHED.has(kind));
  const answers = await Promise.all([
    ...(named.length ? [ask("search", { q: text, kinds: named.join(","), limit: MOST })] : []),
    ...listed.map((kind) => ask(`records/${kind}`, { q: text, limit: MOST })),
  ]);
  return answers.flatMap(({ result }) => result.hits ?? result.records).slice(0, MOST);
}

/** A box in which a record is found by a part of its name; works with the keyboard alone. */
class RecordPicker extends LitElement {
  static properties = {
    label: {},
    placeholder: {},
    shown: {},
    kinds: {},
    brief: { type: Boolean },
    named: { type: Boolean },
    makes: { attribute: false },
    describedBy: { attribute: false },
    wrong: { attribute: false },
    hits: { state: true },
    at: { state: true },
    none: { state: true },
  };

  constructor() {
    super();
    this.hits = [];
    this.at = -1;
    this.none = false;
    this.makes = [];
    this.placeholder = "Type a part of the name";
    this.kinds = "group,organisation,person,area,field";
  }

  createRenderRoot() {
    return this;
  }

  search(text) {
    clearTimeout(this.timer);
    this.asked = text.trim();
    if (!this.asked) {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.look(this.asked), 120);
  }

  async look(text) {
    try {
      const found = await find(text, this.kinds.split(","));
      if (text !== this.asked) return;
      this.none = found.length === 0 && this.makes.length === 0;
      this.hits = [...found, ...this.makes.map((make) => ({ make, label: `Add “${text}”`, detail: `as a new ${kindWord(make)}` }))];
      this.at = found.length ? 0 : -1;
    } catch {
      this.close();
    }
  }

  close() {
    this.hits = [];
    this.none = false;
    this.at = -1;
  }

  choose(hit) {
    const text = this.asked;
    this.asked = undefined;
    this.close();
    if (hit.make) {
      this.querySelector("input").value = "";
      this.dispatchEvent(new CustomEvent("make", { detail: { kind: hit.make, text } }));
      return;
    }
    // In the header the box is for the next question; elsewhere it shows what was chosen.
    this.querySelector("input").value = this.brief ? "" : hit.label;
    this.dispatchEvent(new CustomEvent("picked", { detail: hit, bubbles: true }));
  }

  key(event) {
    if (event.key === "ArrowDown") this.move(1);
    else if (event.key === "ArrowUp") this.move(-1);
    else if (event.key === "Enter" && this.hits[this.at]) this.choose(this.hits[this.at]);
    else if (event.key === "Escape" && (this.hits.length || this.none)) this.close();
    else return;
    event.preventDefault();
  }

  move(step) {
    if (this.hits.length === 0) return;
    this.at = (this.at + step + this.hits.length) % this.hits.length;
    this.updateComplete.then(() =>
      this.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest" }),
    );
  }

  render() {
    const list = `${this.id}-list`;
    const open = this.hits.length > 0;
    return html`<div class="picker">
      <label
        ><span class=${this.brief && !this.named ? "visually-hidden" : ""}>${this.label}</span>
        <input
          role="combobox"
          id=${`${this.id}-input`}
          aria-expanded=${open}
          aria-controls=${open ? list : nothing}
          aria-autocomplete="list"
          aria-activedescendant=${open && this.at >= 0 ? `${list}-${this.at}` : nothing}
          aria-describedby=${this.describedBy ?? nothing}
          aria-invalid=${this.wrong ? "true" : nothing}
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.placeholder}
          .value=${this.shown ?? ""}
          @input=${(e) => this.search(e.target.value)}
          @keydown=${this.key}
          @focus=${(e) => e.target.select()}
          @blur=${() => setTimeout(() => this.close(), 150)}
      /></label>
      ${open
        ? html`<ul id=${list} role="listbox" aria-label=${this.label}>
            ${this.hits.map((hit, i) => this.option(hit, i, list))}
          </ul>`
        : nothing}
      ${this.none
        ? html`<p class="none small" role="status">
            No name holds that here.
            ${this.brief && !this.named && this.asked
              ? html`<a
                  href=${address("record", { name: this.asked })}
                  @mousedown=${(e) => e.preventDefault()}
                  @click=${() => this.close()}
                  >Why aren't we on it?</a
                >`
              : nothing}
          </p>`
        : nothing}
    </div>`;
  }

  option(hit, i, list) {
    return html`<li
      role="option"
      id=${`${list}-${i}`}
      aria-selected=${i === this.at}
      @mousedown=${(e) => {
        e.preventDefault();
        this.choose(hit);
      }}
    >
      ${hit.label} <span class="soft small">${hit.detail || kindWord(hit.kind)}</span>
    </li>`;
  }
}

customElements.define("record-picker", RecordPicker);
