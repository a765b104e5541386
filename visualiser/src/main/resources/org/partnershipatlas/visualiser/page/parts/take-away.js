import { html, nothing } from "lit";
import { address } from "../state.js";
import { Task } from "./keeping.js";
import { whyField } from "./record-form.js";
import { faultBox } from "./view.js";
import { count, kindOf, kindWord } from "./words.js";
import { resting, takeAway } from "./writing.js";

const SHOWN = 100;

/** Takes a record away, once it has been said what goes with it and what no longer names it. */
class TakeAway extends Task {
  static properties = {
    ...Task.properties,
    record: { attribute: false },
    rests: { state: true },
    more: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  async look() {
    try {
      this.rests = (await resting(this.record.id)).delete;
      await this.updateComplete;
      this.querySelector("#form-title")?.focus();
    } catch (fault) {
      this.fault = fault;
    }
  }

  async take() {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await takeAway(this.record, this.rests.confirm, this.reason);
      this.finished(new Event("gone"));
    } catch (fault) {
      // Somebody has added or changed what rests on it: it is shown before anything goes.
      this.more = fault.problem?.code === "rests-on-it";
      if (this.more) this.rests = fault.problem.details;
      else this.fault = fault;
      if (fault.now) {
        await this.overtaken(fault);
        this.rests = await resting(this.record.id).then((rests) => rests.delete, () => this.rests);
      }
    }
    this.busy = this.settling;
  }

  render() {
    return html`<section
      class="card keep"
      aria-labelledby="form-title"
      @keydown=${(e) => {
        if (e.key === "Escape") this.leave();
      }}
    >
      <h2 id="form-title" tabindex="-1">Take away: ${this.record.label}</h2>
      <p>
        Take away what should never have been recorded.
        ${this.record.dated
          ? html`What once was true is better
              <a href=${address("record", { id: this.record.id, do: "end" })}>ended with a day</a>: it then still shows
              for earlier days.`
          : nothing}
      </p>
      ${this.fault ? faultBox(this.fault) : nothing}
      ${this.more ? html`<p role="alert"><strong>What rests on it has changed by now. Look again.</strong></p>` : nothing}
      ${this.rests ? this.confirm(this.rests) : reading(this)}
    </section>`;
  }

  confirm({ gone, changed }) {
    return html`
      ${gone.length + changed.length === 0 ? html`<p>Nothing else rests on it.</p>` : nothing}
      ${this.list("goes", `${count(gone.length, "record")} would go with it`, gone)}
      ${this.list("stays", `${count(changed.length, "record")} would stay, and no longer name it`, changed)}
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="take-away" ?disabled=${this.busy} @click=${() => this.take()}>
          ${gone.length ? `Take away all ${gone.length + 1}` : "Take it away"}
        </button>
        <button id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    `;
  }

  list(id, title, records) {
    if (records.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <ul id=${id}>
        ${records.slice(0, SHOWN).map((r) => html`<li>${kindWord(kindOf(r.id))}: ${r.label}</li>`)}
        ${records.length > SHOWN ? html`<li class="soft">and ${count(records.length - SHOWN, "more")}</li>` : nothing}
      </ul>`;
  }
}

/** What stands where it could not be read yet what would go: a way out, and where asking failed a way to ask again. */
export function reading(form) {
  const again = () => {
    form.fault = undefined;
    form.look();
  };
  return html`${form.fault ? nothing : html`<p role="status">Reading …</p>`}
    <div class="tools">
      ${form.fault ? html`<button id="ask-again" @click=${again}>Ask again</button>` : nothing}
      <button id="leave" @click=${() => form.leave()}>Leave</button>
    </div>`;
}

customElements.define("take-away", TakeAway);
