import { LitElement, html, nothing } from "lit";
import { resource } from "../api.js";
import { here } from "../state.js";

// The views chosen for the meeting stay in this browser, for each network by itself.
const key = () => `atlas-pack:${here().params.get("network") ?? "open"}`;

/** The views chosen so far, in their order: each with its address and what it is called. */
export function packed() {
  try {
    return JSON.parse(localStorage.getItem(key()) ?? "[]");
  } catch {
    return [];
  }
}

function keep(views) {
  localStorage.setItem(key(), JSON.stringify(views));
  dispatchEvent(new Event("atlas-pack"));
}

/** Puts a view into the pack, at its end. */
export function pack(view, params, title) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, value);
  }
  const asked = query.toString();
  keep([...packed(), { view: asked ? `${view}?${asked}` : view, title }]);
}

/** A button that puts a view into the meeting pack. */
class AddToPack extends LitElement {
  static properties = { view: {}, params: { attribute: false }, label: {}, added: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("view") || changed.has("params")) this.added = false;
  }

  render() {
    return html`<button class="link" @click=${() => this.add()}>Add to the meeting pack</button
      ><span role="status">${this.added ? ` Added; it holds ${packed().length}.` : nothing}</span>`;
  }

  add() {
    pack(this.view, this.params ?? {}, this.label);
    this.added = true;
  }
}
customElements.define("add-to-pack", AddToPack);

// What can be added without looking at it first.
const PLAIN = [
  ["tiers", "Groups by tier"],
  ["seats", "Who holds the seats"],
  ["themes", "Groups by theme"],
  ["coverage", "Who has a voice where"],
  ["dependence", "What hangs by one seat"],
  ["free", "The network laid out freely"],
];

/** The pack: its views in order, to be moved, taken out and saved as slides or pages. */
class MeetingPack extends LitElement {
  static properties = { views: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.read = () => (this.views = packed());
    addEventListener("atlas-pack", this.read);
    addEventListener("atlas-moved", this.read);
    this.read();
  }

  disconnectedCallback() {
    removeEventListener("atlas-pack", this.read);
    removeEventListener("atlas-moved", this.read);
    super.disconnectedCallback();
  }

  render() {
    const file = (format) =>
      resource(`briefs/pack.${format}`, { names: "roles", views: this.views.map((v) => v.view).join("|") });
    return html`<section class="card" id="pack" aria-labelledby="pack-title">
      <h2 id="pack-title">Meeting pack</h2>
      <p class="soft">Views for a meeting in one file, a slide or a page each. The map adds what it shows, too.</p>
      <ol class="pack">
        ${this.views.map(
          (one, i) => html`<li>
            <span>${one.title}</span>
            <button class="link" ?disabled=${i === 0} @click=${() => this.move(i, -1)} aria-label="${one.title} earlier">Earlier</button>
            <button class="link" @click=${() => this.take(i)} aria-label="Take ${one.title} out">Take out</button>
          </li>`,
        )}
      </ol>
      <div class="tools">
        <label class="inline">Add <select id="pack-add" @change=${(e) => this.add(e.target)}>
          <option value="">a view …</option>
          ${PLAIN.map(([view, title]) => html`<option value=${view}>${title}</option>`)}
        </select></label>
        ${this.views.length
          ? html`<span>Save it with people by their roles only:</span>
              <a href=${file("pptx")} download>slides (PPTX)</a>
              <a href=${file("pdf")} download>PDF</a>`
          : html`<span class="soft">It holds no view yet.</span>`}
      </div>
    </section>`;
  }

  add(select) {
    const found = PLAIN.find(([view]) => view === select.value);
    select.value = "";
    if (found) pack(found[0], {}, found[1]);
  }

  move(place, by) {
    const views = [...this.views];
    const [one] = views.splice(place, 1);
    views.splice(place + by, 0, one);
    keep(views);
  }

  take(place) {
    keep(this.views.filter((_, i) => i !== place));
  }
}
customElements.define("meeting-pack", MeetingPack);
