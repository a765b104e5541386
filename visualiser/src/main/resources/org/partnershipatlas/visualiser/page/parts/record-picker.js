import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";

/** A box in which a record is found by a part of its name; works with the keyboard alone. */
class RecordPicker extends LitElement {
  static properties = {
    label: {},
    value: {},
    shown: {},
    kinds: {},
    hits: { state: true },
    at: { state: true },
  };

  constructor() {
    super();
    this.hits = [];
    this.at = -1;
    this.kinds = "group,organisation,person,area,field";
  }

  createRenderRoot() {
    return this;
  }

  async search(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      if (!text.trim()) {
        this.hits = [];
        return;
      }
      const asked = (this.asked = text);
      const { result } = await ask("search", { q: text, kinds: this.kinds, limit: 12 });
      if (asked === this.asked) {
        this.hits = result.hits;
        this.at = result.hits.length ? 0 : -1;
      }
    }, 120);
  }

  choose(hit) {
    this.value = hit.id;
    this.shown = hit.label;
    this.hits = [];
    this.dispatchEvent(new CustomEvent("picked", { detail: hit, bubbles: true }));
  }

  key(event) {
    if (event.key === "ArrowDown") this.at = Math.min(this.at + 1, this.hits.length - 1);
    else if (event.key === "ArrowUp") this.at = Math.max(this.at - 1, 0);
    else if (event.key === "Enter" && this.hits[this.at]) this.choose(this.hits[this.at]);
    else if (event.key === "Escape") this.hits = [];
    else return;
    event.preventDefault();
  }

  render() {
    const list = `${this.id}-list`;
    return html`<div class="picker">
      <label
        >${this.label}
        <input
          role="combobox"
          aria-expanded=${this.hits.length > 0}
          aria-controls=${list}
          aria-autocomplete="list"
          aria-activedescendant=${this.at >= 0 && this.hits.length ? `${list}-${this.at}` : nothing}
          autocomplete="off"
          placeholder="Type a part of the name"
          .value=${this.shown ?? ""}
          @input=${(e) => this.search(e.target.value)}
          @keydown=${this.key}
          @blur=${() => setTimeout(() => (this.hits = []), 150)}
      /></label>
      ${this.hits.length
        ? html`<ul id=${list} role="listbox" aria-label=${this.label}>
            ${this.hits.map(
              (hit, i) => html`<li
                role="option"
                id=${`${list}-${i}`}
                aria-selected=${i === this.at}
                @mousedown=${(e) => {
                  e.preventDefault();
                  this.choose(hit);
                }}
              >
                ${hit.label} <span class="soft small">${hit.detail ?? hit.kind}</span>
              </li>`,
            )}
          </ul>`
        : nothing}
    </div>`;
  }
}

customElements.define("record-picker", RecordPicker);
