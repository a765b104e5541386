import { LitElement, html, nothing } from "lit";
import { hold, mayLeave, release } from "./unsaved.js";
import { whyField } from "./record-form.js";
import { valueField } from "./value-field.js";
import { faultBox } from "./view.js";
import { end } from "./writing.js";

const DAY = { name: "to", header: "the first day on which it no longer holds", type: "date", list: false, targets: [], words: [] };

/** Ends a record on a day: it stays, and still shows for earlier days. */
class EndRecord extends LitElement {
  static properties = {
    record: { attribute: false },
    today: {},
    day: { state: true },
    why: { state: true },
    busy: { state: true },
    wrong: { state: true },
    fault: { state: true },
  };

  constructor() {
    super();
    this.why = "";
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    hold(this);
    this.day = this.today;
    this.updateComplete.then(() => this.querySelector("input").focus());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    release(this);
  }

  /** Whether something was typed that would be lost. */
  typed() {
    return this.why.trim() !== "" || this.day !== this.today;
  }

  async save() {
    if (this.busy) return;
    this.busy = true;
    this.wrong = undefined;
    this.fault = undefined;
    try {
      const { record } = await end(this.record, this.day.trim(), this.why.trim() || undefined);
      release(this);
      this.dispatchEvent(new CustomEvent("saved", { detail: record }));
    } catch (fault) {
      if (/^(date|on|to)$/.test(fault.problem?.field ?? "")) this.wrong = fault.problem;
      else this.fault = fault;
    }
    this.busy = false;
  }

  leave() {
    if (!mayLeave()) return;
    release(this);
    this.dispatchEvent(new Event("left"));
  }

  render() {
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
      <h2 id="form-title">End: ${this.record.label}</h2>
      <p>
        It stays in the register and still shows for earlier days; from that day on it counts no more. What names it is
        left as it is: end that too where it no longer holds.
      </p>
      ${this.record.values.to ? html`<p>Now it ends on ${this.record.values.to[0]}.</p>` : nothing}
      ${this.fault ? faultBox(this.fault) : nothing}
      ${valueField(DAY, this.day, { wrong: this.wrong, change: (text) => (this.day = text) })}
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="save" ?disabled=${this.busy}>End it</button>
        <button type="button" id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    </form>`;
  }
}

customElements.define("end-record", EndRecord);
