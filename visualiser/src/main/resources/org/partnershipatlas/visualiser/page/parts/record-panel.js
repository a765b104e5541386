import { LitElement, html, nothing } from "lit";
import { address } from "../state.js";
import { drawn, routed } from "./words.js";
import "./record-facts.js";

/** What is recorded of a shape that was chosen in a picture, and where to go from it. */
class RecordPanel extends LitElement {
  static properties = { record: {} };

  createRenderRoot() {
    return this;
  }

  updated(changed) {
    if (changed.has("record")) this.querySelector(".panel").scrollTop = 0;
  }

  render() {
    const id = this.record;
    return html`<aside class="card panel" tabindex="0" aria-label="The chosen record">
      <record-facts .record=${id}></record-facts>
      <div class="tools">
        <a class="button" href=${address("record", { id })}>Its own page</a>
        ${drawn(id) ? html`<a class="button" href=${address("map", { view: "around", id })}>Around it</a>` : nothing}
        ${routed(id) ? html`<a class="button" href=${address("routes", { from: id })}>Routes from it</a>` : nothing}
        <button @click=${() => this.dispatchEvent(new Event("closed"))}>Close</button>
      </div>
    </aside>`;
  }
}

customElements.define("record-panel", RecordPanel);
