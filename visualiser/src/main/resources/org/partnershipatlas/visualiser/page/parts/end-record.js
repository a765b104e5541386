import { html, nothing } from "lit";
import { Task } from "./keeping.js";
import { whatEnds, whatEndsChosen } from "./what-ends.js";
import { whyField } from "./record-form.js";
import { valueField } from "./value-field.js";
import { faultBox } from "./view.js";
import { end, resting } from "./writing.js";

const DAY = { name: "to", header: "the first day on which it no longer holds", type: "date", list: false, targets: [], words: [] };
const PAUSE = 250;

/** Ends a record on a day, with what rests on it: it stays, and still shows for earlier days. */
class EndRecord extends Task {
  static properties = {
    ...Task.properties,
    record: { attribute: false },
    today: {},
    day: { state: true },
    rests: { state: true },
    turned: { state: true },
    wrong: { state: true },
  };

  constructor() {
    super();
    this.turned = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.day = this.today;
    this.look();
    this.updateComplete.then(() => this.querySelector("input").focus());
  }

  /** Whether something was typed that would be lost. */
  typed() {
    return super.typed() || this.day !== this.today || this.turned.size > 0;
  }

  setDay(text) {
    this.day = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), PAUSE);
  }

  // What rests on it is told for the day; while a day is being typed what was told before stays.
  async look() {
    const day = this.day.trim();
    if (!/^\d{4}(-\d\d){0,2}$/.test(day)) return;
    try {
      const { end: rests, version } = await resting(this.record.id, day);
      if (day !== this.day.trim()) return;
      this.rests = rests;
      this.looked = version;
    } catch (fault) {
      if (!this.wrongDay(fault)) this.fault = fault;
    }
  }

  wrongDay(fault) {
    return /^(date|on|to)$/.test(fault.problem?.field ?? "");
  }

  turn(ids, ends) {
    const turned = new Map(this.turned);
    ids.forEach((id) => turned.set(id, ends));
    this.turned = turned;
  }

  async save() {
    if (this.busy) return;
    this.busy = true;
    this.wrong = undefined;
    this.fault = undefined;
    clearTimeout(this.timer);
    try {
      const before = this.rests?.on;
      if (this.day.trim() !== before) await this.look();
      const also = whatEndsChosen(this.rests, this.turned);
      // Of a record that has been changed since the page showed it, the version of the page is sent, and refused.
      const version = also.length && this.looked === this.record.version ? this.rests.version : this.record.version;
      const { record } = await end(this.record, this.day.trim(), also, this.reason, version);
      this.finished(new CustomEvent("saved", { detail: record }));
    } catch (fault) {
      if (this.wrongDay(fault)) this.wrong = fault.problem;
      else this.fault = fault;
      if (fault.now) await this.overtaken(fault);
      if (fault.problem?.code === "stale-record") await this.look();
    }
    this.busy = this.settling;
  }

  render() {
    const { dated, label, values } = this.record;
    const also = whatEndsChosen(this.rests, this.turned).length;
    return html`<form
      class="card keep"
      aria-labelledby="form-title"
      novalidate
      @keydown=${(e) => {
        if (e.key === "Escape") this.leave();
      }}
      @submit=${(e) => {
        e.preventDefault();
        this.save();
      }}
    >
      <h2 id="form-title">${dated ? "End" : "End what rests on it"}: ${label}</h2>
      <p>
        ${dated
          ? "It stays in the register and still shows for earlier days; from that day on it counts no more."
          : "It has no dates of its own and stays. What is ticked ends on that day, and still shows for earlier days."}
      </p>
      ${values.to ? html`<p>Now it ends on ${values.to[0]}.</p>` : nothing}
      ${this.fault ? faultBox(this.fault) : nothing}
      ${valueField(DAY, this.day, { wrong: this.wrong, change: (text) => this.setDay(text) })}
      ${whatEnds(this.rests, this.turned, (ids, ends) => this.turn(ids, ends))}
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="save" ?disabled=${this.busy || (!dated && also === 0)}>
          ${dated ? (also ? `End it and ${also} more` : "End it") : `End ${also}`}
        </button>
        <button type="button" id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    </form>`;
  }
}

customElements.define("end-record", EndRecord);
