import { html, nothing } from "lit";
import { ask } from "../api.js";
import { heading, idOf, kinds } from "./kinds.js";
import { Task } from "./keeping.js";
import { whyField } from "./record-form.js";
import { faultBox } from "./view.js";
import { count, kindOf, kindWord } from "./words.js";
import { merge } from "./writing.js";

const SHOWN = 60;

/** Two records made one: which stays, which value stands where they differ, and what will then name it. */
class MergeRecords extends Task {
  static properties = {
    ...Task.properties,
    one: {},
    other: {},
    swapped: { state: true },
    look: { state: true },
    asked: { state: true },
    take: { state: true },
  };

  constructor() {
    super();
    this.take = new Set();
  }

  connectedCallback() {
    super.connectedCallback();
    this.read(true);
  }

  async read(first = false) {
    const [keep, gone] = this.swapped ? [this.other, this.one] : [this.one, this.other];
    const mine = (this.newest = {});
    this.asked = false;
    try {
      this.all = await kinds();
      const look = await ask("merges", { keep, gone }, { shared: false });
      if (mine !== this.newest) return;
      this.look = look;
      this.asked = true;
      this.take = new Set();
      await this.updateComplete;
      if (first) this.querySelector("#form-title")?.focus();
    } catch (fault) {
      if (mine === this.newest) this.fault = fault;
    }
  }

  /** Whether something was chosen or typed that would be lost. */
  typed() {
    return super.typed() || this.take.size > 0;
  }

  choose(attribute, others) {
    const take = new Set(this.take);
    if (others) take.add(attribute);
    else take.delete(attribute);
    this.take = take;
  }

  async merge() {
    if (this.busy || !this.asked) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await merge(this.look, [...this.take], this.reason);
      this.finished(new CustomEvent("saved", { detail: this.look.keep }));
    } catch (fault) {
      // Somebody has changed one of the two: it is shown as it is now before anything is joined.
      this.fault = fault;
      if (fault.problem?.code === "stale-record") await this.read();
    }
    this.busy = this.settling;
  }

  render() {
    return html`<section class="card keep" aria-labelledby="form-title">
      <h2 id="form-title" tabindex="-1">Merge two records</h2>
      ${this.fault ? faultBox(this.fault) : nothing}
      ${this.look ? this.form(this.look) : this.fault ? nothing : html`<p role="status">Reading …</p>`}
      ${this.look ? nothing : html`<div class="tools"><button id="leave" @click=${() => this.leave()}>Leave</button></div>`}
    </section>`;
  }

  form(look) {
    const { keep, gone, differ, moved, dropped } = look;
    return html`
      <fieldset id="which">
        <legend>Which one stays? The name of the other is kept as another name of it.</legend>
        ${[
          [this.one, false],
          [this.other, true],
        ].map(
          ([id, swapped]) => html`<label class="inline"
            ><input
              type="radio"
              name="which"
              value=${id}
              .checked=${Boolean(this.swapped) === swapped}
              @change=${() => {
                this.swapped = swapped;
                this.fault = undefined;
                this.read();
              }}
            />${keep.id === id ? keep.label : gone.label}</label
          > `,
        )}
      </fieldset>
      ${differ.length
        ? html`<div class="scroll" tabindex="0" role="region" aria-label="Where the two differ">
            <table id="differ">
              <thead>
                <tr>
                  <th scope="col">Field</th>
                  <th scope="col">${keep.label} (stays)</th>
                  <th scope="col">${gone.label} (goes)</th>
                  <th scope="col">What is to stand</th>
                </tr>
              </thead>
              <tbody>
                ${differ.map((row) => this.row(row, keep))}
              </tbody>
            </table>
          </div>`
        : html`<p>In what is recorded of them the two are the same.</p>`}
      ${this.named("moved", moved, "that name the one that goes will name the one that stays", "that names the one that goes will name the one that stays")}
      ${this.named("dropped", dropped, "would then be there twice or lead to itself, and go", "would then be there twice or lead to itself, and goes")}
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="merge-now" ?disabled=${this.busy || !this.asked} @click=${() => this.merge()}>Merge the two</button>
        <button id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    `;
  }

  row({ attribute: key, keep: mine, gone: theirs, joined }, keep) {
    const attribute = this.all.get(kindOf(keep.id)).attributes.find((a) => a.name === key);
    const text = (texts) =>
      texts.length ? texts.map((t) => (attribute.type === "ref" ? (this.look.labels[idOf(attribute, t)] ?? t) : t)).join("; ") : html`<span class="soft">not recorded</span>`;
    const open = mine.length > 0 && theirs.length > 0;
    const choice = (others, words) =>
      html`<button
        type="button"
        aria-pressed=${this.take.has(key) === others}
        aria-label=${`${heading(attribute)}: ${words}`}
        @click=${() => this.choose(key, others)}
      >
        ${this.take.has(key) === others ? "✓ " : ""}${words}
      </button>`;
    return html`<tr data-field=${key}>
      <th scope="row">${heading(attribute)}</th>
      <td>${text(mine)}</td>
      <td>${text(theirs)}</td>
      <td>
        ${open
          ? html`<div class="tools">
              ${choice(false, attribute.list ? "Both" : "The first")} ${choice(true, attribute.list ? "The second alone" : "The second")}
            </div>`
          : text(joined)}
      </td>
    </tr>`;
  }

  named(id, records, many, one) {
    if (records.length === 0) return nothing;
    return html`<details ?open=${records.length <= 8}>
      <summary>${count(records.length, "record")} ${records.length === 1 ? one : many}</summary>
      <ul id=${id}>
        ${records.slice(0, SHOWN).map((r) => html`<li>${kindWord(kindOf(r.id))}: ${r.label}</li>`)}
        ${records.length > SHOWN ? html`<li class="soft">and ${count(records.length - SHOWN, "more")}</li>` : nothing}
      </ul>
    </details>`;
  }
}

customElements.define("merge-records", MergeRecords);
