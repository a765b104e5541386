import { LitElement, html, nothing } from "lit";
import { resource } from "../api.js";
import { address } from "../state.js";

const KINDS = [
  ["group", "every group", "Who sits on it, and how it is joined to others."],
  ["organisation", "every organisation", "Where somebody sits for it, and which networks it belongs to."],
  ["area", "every area", "Its groups and the organisations that work in it."],
];

/** The address of the slip of one record. */
export function slipAddress(id) {
  return resource("slips/slips.xlsx", { of: id, names: "full" });
}

/** Slips for everything of a kind, to be sent to those who know. */
class CheckSlips extends LitElement {
  static properties = { kind: { state: true }, more: { type: Boolean } };

  constructor() {
    super();
    this.kind = "group";
    this.more = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const [, , text] = KINDS.find(([kind]) => kind === this.kind);
    return html`<section class="card" aria-labelledby="slips">
      <h2 id="slips">Check slips</h2>
      <p>
        What is recorded, as a sheet for somebody who knows: each row is marked <em>right</em>, <em>wrong</em> or
        <em>left</em>, and the sheet sent back.
      </p>
      <div class="tools">
        <label
          >A slip for
          <select id="slips-kind" @change=${(e) => (this.kind = e.target.value)}>
            ${KINDS.map(([kind, words]) => html`<option value=${kind} ?selected=${kind === this.kind}>${words}</option>`)}
          </select></label
        >
        <a class="button" id="slips-file" href=${resource("slips/slips.zip", { every: this.kind, names: "full" })} download
          >Save the slips</a
        >
      </div>
      <p class="small soft">
        ${text} A file for each, in one zip. They name people: send each only to somebody who may see it. When they come
        back, open them${this.more ? nothing : html` on <a href=${address("data")}>Data</a>`} like any other sheet, several at once;
        you see what they change before it is done. Slips of a sample are only to look at.
      </p>
      ${this.more
        ? html`<p><a id="to-completeness" href=${address("completeness")}>Checking and whole lists</a>: which lists are whole, and what it would settle.</p>`
        : nothing}
    </section>`;
  }
}

customElements.define("check-slips", CheckSlips);
