import { LitElement, html, nothing } from "lit";
import { count } from "./words.js";
import { held } from "./held.js";

const HOW = {
  stated: "the header says so",
  guessed: "a guess: please look",
  settled: "as you said, and remembered",
  kept: "not understood",
};
const KEEP = "keep as it is";
const LEAVE = "leave out";

/** How each column of each sheet was read, to be set right. Says so by the event `said`. */
class ImportColumns extends LitElement {
  static properties = { sheets: {}, meanings: {}, kinds: {}, busy: { type: Boolean } };

  createRenderRoot() {
    return this;
  }

  render() {
    const sheets = this.sheets ?? [];
    if (sheets.length === 0) return nothing;
    const look = sheets.some((s) => s.holds === "" || isForeign(s));
    const unknown = sheets.flatMap((s) => s.columns.filter((c) => c.how === "kept")).length;
    return html`<details id="columns" ?open=${look}>
      <summary>
        How the columns were read
        (${count(sheets.length, "sheet")}${unknown ? `, ${count(unknown, "column")} not understood` : ""})
      </summary>
      ${sheets.map((sheet) => this.sheet(sheet))}
    </details>`;
  }

  sheet(sheet) {
    const choices = this.meanings?.[sheet.holds] ?? [];
    return html`<section aria-label=${sheet.name}>
      <h3>${sheet.name}</h3>
      <div class="tools">
        <label
          >Its rows are
          <select
            aria-label=${`What the rows of ${sheet.name} are`}
            ?disabled=${this.busy}
            @change=${(e) => this.say(sheet, { holds: e.target.value })}
          >
            ${sheet.holds === "" ? html`<option value="" selected>please choose</option>` : nothing}
            ${this.kinds.map(
              (kind) => html`<option value=${kind} .selected=${held(kind === sheet.holds, this.busy)}>${this.kindName(kind)}</option>`,
            )}
          </select></label
        >
        <label
          >Headers in row
          <input
            type="number"
            min="1"
            max="99"
            .value=${held(String(sheet.header_row || 1), this.busy)}
            aria-label=${`Row of the headers of ${sheet.name}`}
            ?disabled=${this.busy}
            @change=${(e) => this.say(sheet, { header_row: Number(e.target.value) })}
        /></label>
        ${sheet.remembered || sheet.columns.some((c) => c.how === "settled")
          ? html`<button ?disabled=${this.busy} @click=${() => this.forget(sheet)}>Forget what was said of this sheet</button>`
          : nothing}
      </div>
      ${sheet.columns.length ? this.columns(sheet, choices) : nothing}
    </section>`;
  }

  columns(sheet, choices) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${`Columns of ${sheet.name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">First values</th>
            <th scope="col">Read as</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          ${sheet.columns.map(
            (c) => html`<tr>
              <th scope="row">${c.header}</th>
              <td class="small">${c.first.join(" · ")}</td>
              <td>
                <select
                  aria-label=${`What ${c.header} means`}
                  ?disabled=${this.busy}
                  @change=${(e) => this.say(sheet, { columns: { [c.header]: e.target.value } })}
                >
                  ${choices.map(
                    (m) => html`<option value=${m.meaning} title=${m.about} .selected=${held(m.meaning === c.meaning, this.busy)}>${m.meaning}</option>`,
                  )}
                  ${choices.some((m) => m.meaning === c.meaning)
                    ? nothing
                    : html`<option value=${c.meaning} selected>${c.meaning}</option>`}
                </select>
              </td>
              <td class="small">${this.why(c)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  why(column) {
    if (column.how === "settled") return HOW.settled;
    if (column.meaning === KEEP) return "not understood: kept with the records as it came";
    if (column.meaning === LEAVE) return "passed over";
    return HOW[column.how];
  }

  kindName(kind) {
    return kind === "Seats" ? "Seats, with the people in them" : kind === "not read" ? "nothing to take in" : kind;
  }

  forget(sheet) {
    const columns = Object.fromEntries(sheet.columns.filter((c) => c.how === "settled").map((c) => [c.header, ""]));
    this.say(sheet, { holds: "", header_row: 0, columns });
  }

  say(sheet, what) {
    const detail = { mapping: { [sheet.name]: what } };
    this.dispatchEvent(new CustomEvent("said", { detail, bubbles: true }));
  }
}

// Whether somebody should look: a column was guessed at, or half of them were not understood.
function isForeign(sheet) {
  const unknown = sheet.columns.filter((c) => c.how === "kept").length;
  return sheet.columns.some((c) => c.how === "guessed") || (unknown > 0 && unknown * 2 >= sheet.columns.length);
}

customElements.define("import-columns", ImportColumns);
