import { LitElement, html, nothing } from "lit";
import { analysis, resource } from "../api.js";
import "./pack.js";

// What a view is called in the meeting pack.
const TITLES = {
  tiers: "Groups by tier",
  seats: "Who holds the seats",
  themes: "Groups by theme",
  coverage: "Who has a voice where",
  dependence: "What hangs by one",
  free: "The network laid out freely",
  around: "Around one record",
  route: "A route",
  compare: "What differs",
};

// What a picture is saved as, and what goes with it.
const PICTURES = [
  ["png", "PNG", { width: 1920, height: 1080, scale: 2 }],
  ["svg", "SVG", {}],
  ["pdf", "PDF", {}],
  ["pdf", "PDF on A3", { paper: "a3" }],
  ["pptx", "slide (PPTX)", { width: 1920, height: 1080 }],
  ["html", "page with a table (HTML)", { width: 1920, height: 1080 }],
];
const GRAPHS = [
  ["gexf", "GEXF (Gephi)"],
  ["graphml", "GraphML"],
  ["kumu", "JSON (Kumu)"],
  ["pajek", "Pajek"],
  ["dot", "DOT (Graphviz)"],
  ["dgs", "DGS (GraphStream)"],
];

/** The files that a picture is saved as; where its shapes are records, the network as a graph too. */
class PictureFiles extends LitElement {
  static properties = { view: {}, params: { attribute: false }, graphs: { type: Boolean }, warnings: { state: true } };

  constructor() {
    super();
    this.warnings = [];
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (!changed.has("params")) return;
    this.asked = undefined;
    this.warnings = [];
  }

  // Asked only once something is saved: for a large register it takes a moment.
  async look() {
    this.asked ??= analysis("exports/json/losses", { names: "roles" });
    const { asked } = this;
    // What cannot be asked is told by the file itself.
    const told = await asked.catch(() => undefined);
    if (told && asked === this.asked) this.warnings = told.result.warnings;
  }

  render() {
    const file = (format, names, more) =>
      resource(`diagrams/${this.view}.${format}`, { ...this.params, ...more, names, download: "yes" });
    const graph = (format) => resource(`exports/${format}`, { ...this.params, view: this.view, names: "roles" });
    return html`
      <div class="tools small">
        <span>Save this picture with people by their roles only:</span>
        ${PICTURES.map(
          ([format, name, more]) => html`<a href=${file(format, "roles", more)} download @click=${() => this.look()}>${name}</a>`,
        )}
        <span>or with their names:</span>
        ${PICTURES.map(([format, name, more]) => html`<a href=${file(format, "full", more)} download>${name}</a>`)}
        <add-to-pack .view=${this.view} .params=${this.params} .label=${TITLES[this.view] ?? this.view}></add-to-pack>
      </div>
      ${this.graphs
        ? html`<div class="tools small">
            <span>The network as a graph with these places, people by their roles only:</span>
            ${GRAPHS.map(([format, name]) => html`<a href=${graph(format)} download @click=${() => this.look()}>${name}</a>`)}
          </div>`
        : nothing}
      <div role="status" class="small">
        ${this.warnings.map((warning) => html`<p class="warned"><strong>Take care:</strong> ${warning}</p>`)}
      </div>
    `;
  }
}

customElements.define("picture-files", PictureFiles);
