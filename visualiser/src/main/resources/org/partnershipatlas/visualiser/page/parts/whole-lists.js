import { html, nothing } from "lit";
import { who } from "../who.js";
import { slipAddress } from "./check-slips.js";
import { Keeping } from "./keeping.js";
import { faultBox } from "./view.js";
import { count, longDate, recordLink } from "./words.js";
import { add, end, takeAway } from "./writing.js";

// What a list is of, and what one row of it is.
const LISTS = {
  "seats of a group": ["Its seats", "seat"],
  "links of a group": ["Its links to other groups", "link"],
  "groups of an area": ["Its groups", "group"],
  "members of a network": ["Its members", "member"],
  "organisations of an area": ["The organisations that work in it", "organisation"],
};
const SHOWN = 100;

/** Every list that can be whole: how much of it was checked, what it would settle, and who says that it is. */
class WholeLists extends Keeping {
  static properties = {
    ...Keeping.properties,
    result: { attribute: false },
    name: { attribute: false },
    fixed: { type: Boolean },
    today: {},
    text: { state: true },
    what: { state: true },
    all: { state: true },
  };

  constructor() {
    super();
    this.text = "";
    this.what = "";
    this.all = false;
  }

  willUpdate(changed) {
    if (changed.has("result")) this.busy = false;
  }

  get settling() {
    return true;
  }

  render() {
    const found = this.result.lists.filter((entry) => this.fits(entry));
    const shown = this.all ? found : found.slice(0, SHOWN);
    return html`
      <h2>Lists</h2>
      <div class="tools">
        <label>Of <input id="lists-of" type="search" placeholder="any name" .value=${this.text} @input=${(e) => (this.text = e.target.value)} /></label>
        <label
          >Which
          <select id="lists-what" @change=${(e) => (this.what = e.target.value)}>
            <option value="">all lists</option>
            ${Object.keys(LISTS).map((what) => html`<option value=${what} ?selected=${what === this.what}>${what}</option>`)}
          </select></label
        >
      </div>
      ${this.fault ? faultBox(this.fault) : nothing}
      ${shown.length
        ? this.table(shown)
        : html`<p class="soft" id="no-list">
            ${this.result.more
              ? `Not among the ${this.result.lists.length} lists that settle most; choose an area above to look through its own.`
              : "No such list."}
          </p>`}
      ${found.length > shown.length
        ? html`<p><button id="lists-all" @click=${() => (this.all = true)}>Show all ${found.length}</button></p>`
        : nothing}
      ${this.result.more ? html`<p class="soft small">${count(this.result.more, "more list")} ${this.result.more === 1 ? "settles" : "settle"} less; choose an area above to find them.</p>` : nothing}
    `;
  }

  fits(entry) {
    const named = this.name(entry.of).toLowerCase().includes(this.text.trim().toLowerCase());
    return named && (!this.what || entry.what === this.what);
  }

  table(entries) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Lists">
      <table id="whole-lists">
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">List</th>
            <th scope="col">Checked since ${longDate(this.result.since)}</th>
            <th scope="col">Known to be whole, it would help to settle</th>
            <th scope="col">Is it whole?</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry) => this.line(entry))}
        </tbody>
      </table>
    </div>`;
  }

  line(entry) {
    const [words, row] = LISTS[entry.what] ?? [entry.what, "row"];
    return html`<tr data-of=${entry.of} data-what=${entry.what}>
      <th scope="row">${recordLink(entry.of, this.name)}</th>
      <td>${words}: ${count(entry.listed, row)}</td>
      <td>${entry.listed ? `${entry.checked} of ${entry.listed}` : ""}</td>
      <td>${entry.stated ? "" : this.settles(entry)}</td>
      <td>${this.whole(entry)}</td>
    </tr>`;
  }

  settles(entry) {
    const kinds = Object.entries(entry.questions);
    if (!kinds.length) return html`<span class="soft">nothing that is asked now</span>`;
    return html`${count(entry.settles, "question")}
      <div class="small soft">${kinds.map(([kind, number]) => (number > 1 ? `${kind} (${number})` : kind)).join(", ")}</div>`;
  }

  whole(entry) {
    const { stated } = entry;
    const words = stated
      ? html`Yes${stated.by ? `, says ${stated.by}` : ""}${stated.from ? `, since ${longDate(stated.from)}` : ""}
          ${stated.last_checked ? html`<div class="small soft">checked ${longDate(stated.last_checked)}</div>` : nothing}`
      : html`<span class="soft">Not recorded.</span>`;
    const button = this.fixed
      ? nothing
      : stated
        ? html`<button ?disabled=${this.busy} @click=${() => this.done(() => this.noLonger(entry))}>No longer</button>`
        : html`<button ?disabled=${this.busy} @click=${() => this.done(() => this.say(entry))}>It is whole</button>`;
    return html`${words}
      <div class="tools small">${button} <a href=${slipAddress(entry.of)} download>Check slip</a></div>`;
  }

  say(entry) {
    const by = who() ? { stated_by: [who()] } : {};
    return add("completeness", { what: [entry.what], of: [entry.of], from: [this.today], ...by });
  }

  // What was said today and is taken back today was never so.
  noLonger({ stated, what, of }) {
    const record = { id: stated.record, version: stated.version, label: `${what}, ${this.name(of)}`, dated: true };
    return stated.from === this.today ? takeAway(record) : end(record, this.today, []);
  }
}

customElements.define("whole-lists", WholeLists);
