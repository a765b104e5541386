import { html, nothing } from "lit";
import { Fault } from "../api.js";
import { Task } from "./keeping.js";
import { readRecord } from "./record-facts.js";
import { whyField } from "./record-form.js";
import { faultBox } from "./view.js";
import { longDate } from "./words.js";
import { markGap, markId, takeAway } from "./writing.js";

const STATES = [
  ["in hand", "In hand: somebody is at it"],
  ["accepted", "Accepted: it stays as it is"],
];

/** Says of a gap that it is accepted or in hand, who sees to it, and a date. */
class GapMarking extends Task {
  static properties = {
    ...Task.properties,
    gap: { attribute: false },
    record: { attribute: false },
    looked: { state: true },
    said: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    // As it was looked at, whatever somebody else says of it while this is open.
    this.looked = this.record;
    const of = (name) => this.record?.values[name]?.[0] ?? "";
    this.first = { state: of("state") || "in hand", owner: of("owner"), date: of("date") };
    this.said = this.first;
    this.updateComplete.then(() => this.querySelector("h3")?.focus());
  }

  /** Whether something was chosen or typed that would be lost. */
  typed() {
    return super.typed() || Object.keys(this.first).some((name) => this.said[name] !== this.first[name]);
  }

  say(name, text) {
    this.said = { ...this.said, [name]: text };
  }

  async save(event) {
    event.preventDefault();
    const { state, owner, date } = this.said;
    const one = (text) => (text.trim() ? [text.trim()] : []);
    const values = { state: [state], owner: one(owner), date: one(date) };
    await this.done(async () => {
      await markGap(this.gap, this.looked, values, this.reason);
      this.finished(new Event("saved"));
    });
    await this.look();
  }

  async unmark() {
    await this.done(async () => {
      await takeAway(this.looked, undefined, this.reason ?? "No longer marked");
      this.finished(new Event("saved"));
    });
    await this.look();
  }

  // Somebody has said something of it since: that is shown, and what was typed here stays.
  async look() {
    const { fault } = this;
    const { code } = fault?.problem ?? {};
    if (code === "stale-record") this.theirs(fault.now);
    else if (code === "already-there") this.theirs((await readRecord(markId(this.gap))).result.record);
    await this.updateComplete;
    if (fault) this.querySelector(".fault-frame")?.focus();
  }

  theirs(record) {
    if (!record) return;
    this.looked = record;
    const problem = {
      ...this.fault.problem,
      title: "Somebody else has marked it",
      detail: `Since you looked at it, it says: ${markWords(record)}.`,
      mend: "Leave it so, or save what you have typed in its place.",
    };
    this.fault = new Fault(problem, this.fault.status);
  }

  key(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    this.leave();
  }

  render() {
    const { state, owner, date } = this.said;
    return html`<form class="keep" aria-labelledby="mark-title" novalidate @keydown=${(e) => this.key(e)} @submit=${(e) => this.save(e)}>
      <h3 id="mark-title" tabindex="-1">Mark this gap</h3>
      ${this.fault ? html`<div tabindex="-1" class="fault-frame">${faultBox(this.fault)}</div>` : nothing}
      <fieldset id="mark-state">
        <legend>How it stands</legend>
        ${STATES.map(
          ([word, text]) => html`<label class="inline"
            ><input type="radio" name="state" value=${word} .checked=${word === state} @change=${() => this.say("state", word)} />${text}</label
          > `,
        )}
      </fieldset>
      <div class="fields">
        <div class="field">
          <label for="mark-owner">Who sees to it (may stay empty)</label>
          <input id="mark-owner" autocomplete="off" maxlength="200" .value=${owner} @input=${(e) => this.say("owner", e.target.value)} />
        </div>
        <div class="field">
          <label for="mark-date">${state === "accepted" ? "When it was accepted" : "By when"} (may stay empty)</label>
          <input id="mark-date" autocomplete="off" aria-describedby="mark-date-hint" .value=${date} @input=${(e) => this.say("date", e.target.value)} />
          <p class="small soft" id="mark-date-hint">A year, a month or a day: 2027, 2027-03 or 2027-03-31</p>
        </div>
      </div>
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="mark-save" ?disabled=${this.busy}>Save</button>
        ${this.looked
          ? html`<button type="button" id="mark-drop" ?disabled=${this.busy} @click=${() => this.unmark()}>Take the mark away</button>`
          : nothing}
        <button type="button" id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    </form>`;
  }
}

/** What a mark says, in words: in hand, Ann Example, 31 March 2027. */
export function markWords({ values }) {
  return [values.state[0], values.owner?.[0], values.date && longDate(values.date[0])].filter(Boolean).join(", ");
}

customElements.define("gap-marking", GapMarking);
