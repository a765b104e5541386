import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";
import { address } from "../state.js";

/** A box in which a record is found by a part of its name; works with the keyboard alone. */
class RecordPicker extends LitElement {
  static properties = {
    label: {},
    placeholder: {},
    shown: {},
    kinds: {},
    brief: { type: Boolean },
    hits: { state: true },
    at: { state: true },
    none: { state: true },
  };

  constructor() {
    super();
    this.hits = [];
    this.at = -1;
    this.none = false;
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
      const { result } = await ask("search", { q: text, kinds: this.kinds, limit: 12 });
      if (text !== this.asked) return;
      this.hits = result.hits;
      this.none = result.hits.length === 0;
      this.at = result.hits.length ? 0 : -1;
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
    this.asked = undefined;
    this.close();
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
        ><span class=${this.brief ? "visually-hidden" : ""}>${this.label}</span>
        <input
          role="combobox"
          id=${`${this.id}-input`}
          aria-expanded=${open}
          aria-controls=${open ? list : nothing}
          aria-autocomplete="list"
          aria-activedescendant=${open && this.at >= 0 ? `${list}-${this.at}` : nothing}
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
            ${this.brief && this.asked
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
      ${hit.label} <span class="soft small">${hit.detail || hit.kind}</span>
    </li>`;
  }
}

customElements.define("record-picker", RecordPicker);
