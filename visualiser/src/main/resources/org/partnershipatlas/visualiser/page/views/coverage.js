import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { here, turn } from "../state.js";
import { View, faultBox } from "../parts/view.js";
import { MEANINGS, SIGNS, openLine, recordLink } from "../parts/words.js";

const ROWS = ["field", "community", "area", "size", "sector", "organisation"];
const COLUMNS = ["group", "theme", "area", "tier", "kind"];
const PLURALS = { community: "communities", size: "size bands" };
const MOST = 200;

/** Who has a voice where: the matrix, with what stands behind each cell. */
class Coverage extends View {
  static properties = { cell: { state: true } };

  load(options) {
    const { params } = here();
    const asked = JSON.stringify([...params]);
    if (asked !== this.askedFor) this.cell = undefined;
    this.askedFor = asked;
    return analysis(
      "coverage",
      { rows: params.get("rows") ?? "field", columns: params.get("columns") ?? "group" },
      options,
    );
  }

  show({ about, result, name }) {
    const states = result.rows === "organisation" ? result.states : result.subject_states;
    return html`
      <div class="page-head">
        <div>
          <h1>Coverage</h1>
          ${openLine(about)}
        </div>
        <div class="tools">
          ${this.choice("rows", ROWS, result.rows)} ${this.choice("columns", COLUMNS, result.columns)}
        </div>
      </div>
      <ul class="key" aria-label="Key">
        ${states.map(
          (s) => html`<li><span class="cell" data-state=${s}>${SIGNS[s] ?? ""}</span>${MEANINGS[s] ?? s}</li>`,
        )}
      </ul>
      <div class="picture-layout stack" data-panel=${this.cell ? "yes" : "no"}>
        ${result.row_heads.length === 0 || result.column_heads.length === 0
          ? html`<div class="empty">
              ${result.row_heads.length === 0
                ? `No ${PLURALS[result.rows] ?? `${result.rows}s`} are recorded. Choose other rows, or add a column to your sheet.`
                : "No groups are recorded."}
            </div>`
          : this.matrix(result)}
        ${this.cell ? this.panel(name) : nothing}
      </div>
      ${(result.notes ?? []).map((n) => html`<p class="soft small">${n}</p>`)}
    `;
  }

  choice(parameter, values, chosen) {
    return html`<label
      >${parameter === "rows" ? "Rows" : "Columns"}
      <select id=${parameter} @change=${(e) => turn({ [parameter]: e.target.value })}>
        ${values.map(
          (v) => html`<option value=${v} .selected=${v === chosen}>${PLURALS[v] ?? `${v}s`}</option>`,
        )}
      </select></label
    >`;
  }

  matrix(result) {
    const cells = new Map(result.cells.map((c) => [`${c.row} ${c.column}`, c]));
    const rows = result.row_heads.slice(0, MOST);
    const columns = result.column_heads.slice(0, MOST);
    return html`<div>
      ${rows.length < result.row_heads.length || columns.length < result.column_heads.length
        ? html`<p class="soft small">
            The first ${rows.length} of ${result.row_heads.length} rows and ${columns.length} of
            ${result.column_heads.length} columns are shown. Export the table to see all.
          </p>`
        : nothing}
      <div class="scroll" tabindex="0" role="region" aria-label="Coverage table">
        <table class="matrix">
          <thead>
            <tr>
              <td></td>
              ${columns.map(
                (c) => html`<th scope="col">
                  ${c.label}
                  <div class="soft small">
                    ${c.seats === undefined ? nothing : `${c.filled} of ${c.seats} filled`}${c.complete
                      ? ", complete"
                      : ""}
                  </div>
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (r, i) => html`<tr>
                <th scope="row">
                  ${r.label}
                  ${r.organisations === undefined
                    ? nothing
                    : html`<span class="soft small">(${r.organisations} listed)</span>`}
                </th>
                ${columns.map((c, j) => this.square(cells.get(`${i} ${j}`), r, c))}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  square(cell, row, column) {
    const state = cell?.state ?? "not recorded";
    return html`<td>
      <button
        class="cell"
        data-state=${state}
        title=${`${row.label} on ${column.label}: ${MEANINGS[state] ?? state}`}
        @click=${() => this.open(row, column, state)}
      >
        ${SIGNS[state] ?? "?"}<span class="visually-hidden">${state}</span>
      </button>
    </td>`;
  }

  async open(row, column, state) {
    const { rows, columns } = this.data.result;
    this.cell = { row, column, state };
    try {
      const behind = await analysis("coverage/cell", { rows, columns, row: row.key, column: column.key });
      this.cell = { row, column, state, behind };
    } catch (fault) {
      this.cell = { row, column, state, fault };
    }
    this.updateComplete.then(() => this.querySelector(".panel")?.focus());
  }

  panel() {
    const { row, column, state, behind, fault } = this.cell;
    return html`<aside class="card panel" tabindex="-1" aria-label="Behind the cell">
      <h2>${row.label} on ${column.label}</h2>
      <p><strong>${state}</strong> – ${MEANINGS[state] ?? ""}</p>
      ${fault ? faultBox(fault) : behind ? this.behind(behind) : html`<p class="soft">Reading …</p>`}
      <button class="plain" @click=${() => (this.cell = undefined)}>Close</button>
    </aside>`;
  }

  behind({ result, name }) {
    return html`
      ${(result.organisations ?? []).slice(0, 100).map(
        (o) => html`<div class="small">
          ${recordLink(o.organisation, name)}: <strong>${o.state}</strong>
          <div class="soft">${o.why}</div>
        </div>`,
      )}
      ${result.seats?.length ? html`<h3>Seats</h3>` : nothing}
      ${(result.seats ?? []).map(
        (s) => html`<div class="small">
          ${name(s.seat)}: ${s.state}
          ${(s.holders ?? []).map((h, i) => html`${i ? ", " : " – "}${recordLink(h, name)}`)}
        </div>`,
      )}
      ${!result.organisations?.length && !result.seats?.length
        ? html`<p class="soft">No seat of this group is recorded as giving it a voice, and the group's list of
            seats is not marked as complete.</p>`
        : nothing}
    `;
  }
}

customElements.define("atlas-coverage", Coverage);
