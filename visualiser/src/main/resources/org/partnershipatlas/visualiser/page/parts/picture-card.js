import { LitElement, html } from "lit";
import { go } from "../state.js";
import "./picture-files.js";
import "./scene-view.js";

/** A picture beside what it shows in words, with its files; a click on a shape opens its record. */
class PictureCard extends LitElement {
  static properties = { view: {}, params: { attribute: false }, heading: {} };

  createRenderRoot() {
    return this;
  }

  // One object for one picture, so that it is not asked for again at each render.
  willUpdate() {
    const key = JSON.stringify([location.search, this.view, this.params]);
    if (key !== this.key) {
      this.key = key;
      this.asked = { ...this.params };
    }
  }

  render() {
    return html`<section class="card picture-card">
      <h2>${this.heading}</h2>
      <scene-view
        .path=${`diagrams/${this.view}`}
        .params=${this.asked}
        @record=${(e) => go("record", { id: e.detail })}
      ></scene-view>
      <picture-files .view=${this.view} .params=${this.asked}></picture-files>
    </section>`;
  }
}

customElements.define("picture-card", PictureCard);
