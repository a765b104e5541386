import { html, nothing } from "lit";
import { ask } from "../api.js";
import { Task } from "./keeping.js";
import { whyField } from "./record-form.js";
import { faultBox } from "./view.js";
import { count } from "./words.js";
import { split } from "./writing.js";

const SHOWN = 20;

/** What was merged into a record, each to be split off again. */
class SplitRecord extends Task {
  static properties = {
    ...Task.properties,
    record: { attribute: false },
    aliases: { attribute: false },
    told: { state: true },
  };

  async connectedCallback() {
    super.connectedCallback();
    try {
      await this.look();
      await this.updateComplete;
      this.querySelector("#form-title")?.focus();
    } catch (fault) {
      this.fault = fault;
    }
  }

  // An alias's own value is the id that is gone.
  read(id) {
    return ask("splits", { gone: id.slice("alias:".length) }, { shared: false });
  }

  async look() {
    this.told = await Promise.all(this.aliases.map((id) => this.read(id)));
  }

  async split(one) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await split(one, this.reason);
      this.finished(new CustomEvent("saved", { detail: { id: one.gone } }));
    } catch (fault) {
      // Somebody has changed what would name it again: it is shown as it is now.
      this.fault = fault;
      if (fault.problem?.code === "stale-record") await this.look();
    }
    this.busy = this.settling;
  }

  render() {
    return html`<section class="card keep" aria-labelledby="form-title">
      <h2 id="form-title" tabindex="-1">Split off again: ${this.record.label}</h2>
      <p>
        What was merged into it comes back as it was, and what named it names it again where nobody has changed that
        since. What it filled in here stays.
      </p>
      ${this.fault ? faultBox(this.fault) : nothing}
      <ul class="sentences" id="splits">
        ${(this.told ?? []).map(
          (one) => html`<li>
            <strong>${one.label}</strong>
            <div class="small soft">
              ${Object.entries(one.values).map(([key, texts]) => `${key.replaceAll("_", " ")}: ${texts.join(", ")}`).join("; ")}.
              ${one.moved.length ? `It would be named again by: ${names(one.moved)}.` : "Nothing would name it again."}
              ${one.back.length ? `These would come back with it: ${names(one.back)}.` : nothing}
            </div>
            <button ?disabled=${this.busy} @click=${() => this.split(one)}>Split off ${one.label}</button>
          </li>`,
        )}
      </ul>
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools"><button id="leave" @click=${() => this.leave()}>Leave</button></div>
    </section>`;
  }
}

function names(records) {
  const named = records.slice(0, SHOWN).map((record) => record.label);
  return named.join("; ") + (records.length > SHOWN ? `; and ${count(records.length - SHOWN, "more")}` : "");
}

customElements.define("split-record", SplitRecord);
