import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { Task } from "./keeping.js";
import { whyField } from "./record-form.js";
import { faultBox } from "./view.js";
import { split } from "./writing.js";

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
      this.told = await Promise.all(this.aliases.map((id) => this.read(id)));
      await this.updateComplete;
      this.querySelector("#form-title")?.focus();
    } catch (fault) {
      this.fault = fault;
    }
  }

  // An alias's own value is the id that is gone; it keeps what that record was.
  async read(id) {
    const gone = id.slice("alias:".length);
    const { result } = await analysis(`records/alias/${encodeURIComponent(gone)}`);
    const texts = (result.record.values.values ?? []).map((text) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]);
    const label = texts.find(([key]) => ["name", "title", "label"].includes(key))?.[1] ?? gone;
    return { gone, label, texts, moved: (result.record.values.moved ?? []).length };
  }

  async split({ gone, label }) {
    this.busy = true;
    this.fault = undefined;
    try {
      await split(gone, label, this.reason);
      this.finished(new CustomEvent("saved", { detail: { id: gone } }));
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
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
              ${one.texts.map(([key, text]) => `${key.replaceAll("_", " ")}: ${text}`).join("; ")}. Named by ${one.moved} before.
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

customElements.define("split-record", SplitRecord);
