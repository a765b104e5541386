import { LitElement, html } from "lit";
import { resource } from "../api.js";
import { go } from "../state.js";
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
    const file = (format) =>
      resource(`diagrams/${this.view}.${format}`, { ...this.asked, names: "roles", download: "yes" });
    return html`<section class="card picture-card">
      <div class="page-head one-row">
        <h2>${this.heading}</h2>
        <div class="tools small">
          <span>Save it with people by their roles only:</span>
          <a href=${file("png")} download>PNG</a>
          <a href=${file("svg")} download>SVG</a>
        </div>
      </div>
      <scene-view
        .path=${`diagrams/${this.view}`}
        .params=${this.asked}
        @record=${(e) => go("record", { id: e.detail })}
      ></scene-view>
    </section>`;
  }
}

customElements.define("picture-card", PictureCard);
