import { LitElement, html, nothing } from "lit";
import { analysis, ask, resource } from "../api.js";
import { faultBox } from "./view.js";

const NAMES = [
  ["roles", "by their roles only"],
  ["agreed", "by name where they have agreed"],
  ["counts", "not at all"],
  ["full", "by name, contact details included"],
];

/** The network as a file: which form, how far people are named, and what the form leaves out. */
class TakeWithYou extends LitElement {
  static properties = {
    at: { attribute: false },
    formats: { state: true },
    format: { state: true },
    names: { state: true },
    losses: { state: true },
    fault: { state: true },
  };

  constructor() {
    super();
    this.formats = [];
    this.format = "xlsx";
    this.names = "roles";
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.formats = (await ask("exports", {}, { shared: false })).formats;
    } catch (fault) {
      this.fault = fault;
    }
  }

  disconnectedCallback() {
    this.asking?.abort();
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has("format") || changed.has("names") || changed.has("at")) this.look();
  }

  // What was asked before is of no use any more.
  async look() {
    this.asking?.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    this.losses = undefined;
    this.fault = undefined;
    try {
      this.losses = (await analysis(`exports/${this.format}/losses`, { names: this.names }, { signal })).result;
    } catch (fault) {
      if (!signal.aborted) this.fault = fault;
    }
  }

  render() {
    const chosen = this.formats.find((one) => one.format === this.format);
    return html`<section class="card" aria-labelledby="take">
      <h2 id="take">Take it with you</h2>
      <p>What is open now, as a file.</p>
      <div class="tools">
        <label
          >Form
          <select id="take-format" @change=${(e) => (this.format = e.target.value)}>
            ${this.formats.map(
              (one) => html`<option value=${one.format} ?selected=${one.format === this.format}>${one.title}</option>`,
            )}
          </select></label
        >
        <label
          >People are named
          <select id="take-names" @change=${(e) => (this.names = e.target.value)}>
            ${NAMES.map(([word, text]) => html`<option value=${word} ?selected=${word === this.names}>${text}</option>`)}
          </select></label
        >
        <a
          class="button"
          id="take-file"
          href=${resource(`exports/${this.format}`, { names: this.names })}
          download
          >Save the file</a
        >
      </div>
      ${chosen ? html`<p id="take-purpose">${chosen.purpose}</p>` : nothing}
      ${this.format === "json"
        ? html`<p class="small"><a href="/api/v1/schema.json" download="register.schema.json">Take its JSON Schema</a>.</p>`
        : nothing}
      ${this.fault ? faultBox(this.fault) : this.told()}
    </section>`;
  }

  told() {
    if (!this.losses) return html`<p class="soft" role="status">Looking at what this form leaves out …</p>`;
    return html`<div id="take-losses" role="status">
      ${this.losses.whole
        ? html`<p>It holds everything that is shown.</p>`
        : html`<p>This file leaves out:</p>
            <ul class="sentences small">
              ${this.losses.lines.map((line) => html`<li>${line}</li>`)}
            </ul>`}
      ${this.losses.warnings.map((warning) => html`<p class="warned"><strong>Take care:</strong> ${warning}</p>`)}
    </div>`;
  }
}

customElements.define("take-with-you", TakeWithYou);
