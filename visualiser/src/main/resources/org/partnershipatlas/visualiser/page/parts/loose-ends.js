import { LitElement, html, nothing } from "lit";
import { analysis } from "../api.js";
import { address } from "../state.js";
import { recordLinks } from "./words.js";

const STORED = { network: "stored", as_at: null, names: "full" };

/** What does not fit together in the register: what runs on although what it rests on has ended. */
class LooseEnds extends LitElement {
  static properties = { at: {}, ready: { type: Boolean }, told: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    // While the register is out of reach there is nothing to tell of it.
    if (this.ready && (changed.has("at") || changed.has("ready"))) this.load();
  }

  async load() {
    this.told = await analysis("loose-ends", { network: "stored", names: "full" }, { shared: false }).catch(() => undefined);
  }

  render() {
    const ends = this.told?.result.loose_ends ?? [];
    if (ends.length === 0) return nothing;
    return html`<section class="card" id="loose-ends">
      <h2>Loose ends</h2>
      <ul class="sentences">
        ${ends.map(
          (end) => html`<li>
            ${end.sentence}
            <a href=${address("record", { id: end.id, do: "end", ...STORED })}>End ${end.records.length === 1 ? "it" : "them"} with it …</a>
            <div class="small">${recordLinks(end.records, this.told.name, 12)}</div>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

customElements.define("loose-ends", LooseEnds);
