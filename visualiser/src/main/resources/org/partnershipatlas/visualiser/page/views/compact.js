import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { View } from "../parts/view.js";
import { mark, openLine } from "../parts/words.js";
import { rows } from "../parts/told.js";

const STANDINGS = [
  ["shown", "shown", "good"],
  ["missing", "missing", "serious"],
  ["not_recorded", "not recorded", "cannot-tell"],
];

/** What the records show of the eight success factors of a local Compact; never a score. */
class Compact extends View {
  load(options) {
    return analysis("compact-check", {}, options);
  }

  show({ about, result, name }) {
    return html`
      <div class="page-head">
        <div>
          <h1>Compact check</h1>
          ${openLine(about)}
          <p>${result.opening}</p>
        </div>
      </div>
      <div class="cards wide">${result.factors.map((factor, i) => this.factor(factor, i, name))}</div>
    `;
  }

  factor(factor, place, name) {
    const lines = STANDINGS.flatMap(([key, text, tone]) => factor[key].map((s) => ({ ...s, standing: text, tone })));
    return html`<section class="card" data-factor=${place + 1}>
      <h2>${place + 1} ${factor.factor}</h2>
      ${lines.length
        ? html`<ul class="sentences">
            ${lines.map(
              (line) => html`<li class="marked">
                ${mark(line.standing, line.tone)}
                <div>${line.text} ${rows(line.records, name)}</div>
              </li>`,
            )}
          </ul>`
        : nothing}
      <p class="small soft">
        ${lines.length ? html`<strong>No record can show:</strong> ` : nothing}${factor.cannot_show} ${factor.source}
      </p>
    </section>`;
  }
}

customElements.define("atlas-compact", Compact);
