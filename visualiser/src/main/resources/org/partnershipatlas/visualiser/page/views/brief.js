import { html } from "lit";
import { analysis, resource } from "../api.js";
import { here, turn } from "../state.js";
import { View, emptyRegister } from "../parts/view.js";
import { openLine } from "../parts/words.js";
import { sentenceList } from "../parts/told.js";
import "../parts/scene-view.js";
import "../parts/pack.js";

const FILES = [
  ["html", "page (HTML)"],
  ["pdf", "PDF"],
  ["docx", "Word (DOCX)"],
];

/** One page about an area in words and a picture, and what leaves the machine: brief, public page, pack. */
class AtlasBrief extends View {
  async load(options) {
    const { params } = here();
    this.area = params.get("area") ?? "";
    const brief = await analysis("briefs", { area: this.area.replace(/^area:/, "") }, options);
    const key = JSON.stringify([location.search]);
    if (key !== this.key) {
      this.key = key;
      this.asked = { area: this.area, width: 1280, height: 420, title: "Who holds the seats" };
    }
    return brief;
  }

  show({ about, result, name }) {
    if (result.groups.length === 0 && result.areas.length === 0) return emptyRegister();
    const area = this.area.replace(/^area:/, "");
    const file = (format, more) => resource(`briefs/brief.${format}`, { area, names: "roles", ...more });
    const every = (format) => file(format, { area: "", every_area: "yes" });
    return html`
      <div class="page-head">
        <div>
          <h1>Brief: ${result.heading}</h1>
          ${openLine(about)}
        </div>
        <label class="inline">Area
          <select id="brief-area" @change=${(e) => turn({ area: e.target.value })}>
            <option value="">Everything recorded</option>
            ${result.areas.map((id) => html`<option value=${id} .selected=${id === this.area}>${name(id)}</option>`)}
          </select></label>
      </div>
      <div class="tools small" id="brief-files">
        <span>Save this page with people by their roles only:</span>
        ${FILES.map(([format, word]) => html`<a href=${file(format)} download>${word}</a>`)}
        ${result.areas.length > 1
          ? html`<span>or a page for every area:</span>
              ${FILES.map(([format, word]) => html`<a href=${every(format)} download>${word}</a>`)}`
          : ""}
      </div>
      ${result.parts.map(
        (part, i) => html`<section class="card" data-part=${i + 1}>
            <h2>${part.heading}</h2>
            ${sentenceList(part.sentences, name)}
          </section>
          ${i === 0 && result.groups.length
            ? html`<section class="card"><scene-view .path=${"diagrams/seats"} .params=${this.asked}></scene-view></section>`
            : ""}`,
      )}
      ${this.open(area)}
      <meeting-pack></meeting-pack>
    `;
  }

  open(area) {
    const contact = this.contact ?? "";
    return html`<section class="card" id="public-page">
      <h2>Public page</h2>
      <p class="soft">
        One file for a website: groups, seats and for whom they speak, and first what is vacant, until when and how to
        stand. People are named only where they have agreed to it.
      </p>
      <div class="tools">
        <label class="inline">Questions and corrections to
          <input id="contact" .value=${contact} @input=${(e) => this.write(e.target.value)} placeholder="such as an office address"></label>
        <a href=${resource("briefs/public.html", { area, contact, names: "agreed" })} download>Save it (HTML)</a>
      </div>
    </section>`;
  }

  write(contact) {
    this.contact = contact;
    this.requestUpdate();
  }
}

customElements.define("atlas-brief", AtlasBrief);
