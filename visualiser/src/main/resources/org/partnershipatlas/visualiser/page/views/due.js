import { html } from "lit";
import { analysis, resource } from "../api.js";
import { here, turn } from "../state.js";
import { View } from "../parts/view.js";
import { count, longDate, openLine } from "../parts/words.js";
import { rows } from "../parts/told.js";

const FAR = [
  ["30", "30 days"],
  ["90", "90 days"],
  ["365", "a year"],
  ["1827", "five years"],
];

/** What falls due, month by month, and the same as a calendar to subscribe to. */
class AtlasDue extends View {
  load(options) {
    return analysis("due", { days: here().params.get("days") ?? "90" }, options);
  }

  show({ about, result, name }) {
    const months = new Map();
    for (const one of result.due) {
      const month = longDate(one.last.slice(0, 7));
      months.set(month, [...(months.get(month) ?? []), one]);
    }
    const days = here().params.get("days") ?? "90";
    return html`
      <div class="page-head">
        <div>
          <h1>What falls due</h1>
          ${openLine(about)}
        </div>
        <label class="inline">Look ahead
          <select id="days" @change=${(e) => turn({ days: e.target.value === "90" ? null : e.target.value })}>
            ${FAR.map(([value, text]) => html`<option value=${value} .selected=${value === days}>${text}</option>`)}
          </select></label>
      </div>
      <div class="tools small">
        <a href=${resource("due.ics", { names: "roles", days: Math.max(365, Number(days)) })} download>Save it as a calendar (iCalendar)</a>
        <span class="soft">A calendar program on this machine can subscribe to the same address while Atlas runs.</span>
      </div>
      ${result.due.length === 0
        ? html`<p class="soft">Nothing that is recorded falls due within ${count(result.days, "day")}. What has no date recorded is not looked at.</p>`
        : [...months].map(
            ([month, list]) => html`<section class="card">
              <h2>${month}</h2>
              <ul class="sentences">
                ${list.map((one) => html`<li>${one.sentence} ${rows(one.evidence, name)}</li>`)}
              </ul>
            </section>`,
          )}
    `;
  }
}

customElements.define("atlas-due", AtlasDue);
