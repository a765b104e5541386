import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { here, turn } from "../state.js";
import "../parts/picture-card.js";
import { View, faultBox } from "../parts/view.js";
import { MEANINGS, SIGNS, capital, count, evidence, openLine, recordLink, recordLinks } from "../parts/words.js";
import "../parts/ended-areas.js";

const ROWS = ["field", "community", "area", "size", "sector", "organisation"];
const COLUMNS = ["group", "theme", "area", "tier", "kind"];
const PLURALS = { community: "communities", size: "size bands" };
const MOST = 120;

/** Who has a voice where: the matrix, with what stands behind each cell. */
class Coverage extends View {
  static properties = { cell: { state: true }, wanted: { state: true } };

  load(options) {
    const { params } = here();
    const asked = JSON.stringify([...params]);
    if (asked !== this.askedFor) this.cell = undefined;
    this.askedFor = asked;
    return analysis(
      "coverage",
      { rows: params.get("rows"), columns: params.get("columns") ?? "group" },
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
          <ended-note .at=${this.at}></ended-note>
        </div>
        <div class="tools">
          ${result.row_heads.length > 12 || this.wanted
            ? html`<label
                >Rows that hold
                <input
                  id="wanted"
                  placeholder="All"
                  .value=${this.wanted ?? ""}
                  @input=${(e) => (this.wanted = e.target.value.trim().toLowerCase())}
              /></label>`
            : nothing}
          <label
            >Shown as
            <select id="as" @change=${(e) => turn({ as: e.target.value })}>
              <option value="">a table</option>
              <option value="picture" .selected=${here().params.get("as") === "picture"}>a picture</option>
            </select></label
          >
          ${this.choice("rows", ROWS, result.rows)} ${this.choice("columns", COLUMNS, result.columns)}
        </div>
      </div>
      ${here().params.get("as") === "picture" ? this.drawn(result) : this.table(result, states, name)}
      ${(result.notes ?? []).map((n) => html`<p class="soft small">${n}</p>`)}
    `;
  }

  // Columns that nobody chose are folded where they are many.
  drawn(result) {
    const asked = { rows: result.rows, columns: here().params.get("columns") };
    return html`<picture-card view="coverage" heading="Drawn" .params=${asked}></picture-card>`;
  }

  table(result, states, name) {
    return html`
      <ul class="key" aria-label="Key">
        ${states.map(
          (s) => html`<li><span class="cell" data-state=${s}>${SIGNS[s] ?? ""}</span>${MEANINGS[s] ?? s}</li>`,
        )}
      </ul>
      <div class="picture-layout" data-panel=${this.cell ? "yes" : "no"}>
        ${result.row_heads.length === 0 || result.column_heads.length === 0
          ? html`<div class="empty">
              ${result.row_heads.length === 0
                ? `No ${PLURALS[result.rows] ?? `${result.rows}s`} are recorded here. Choose other rows above, or add such a column to your sheet.`
                : "No groups are recorded."}
            </div>`
          : this.matrix(result)}
        ${this.cell ? this.panel(name) : nothing}
      </div>
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
    const wanted = result.row_heads
      .map((head, place) => ({ ...head, place }))
      .filter((head) => !this.wanted || head.label.toLowerCase().includes(this.wanted));
    const rows = wanted.slice(0, MOST);
    const columns = result.column_heads.slice(0, MOST);
    return html`<div>
      ${rows.length < wanted.length || columns.length < result.column_heads.length
        ? html`<p class="soft small">
            The first ${rows.length} of ${wanted.length} rows and ${columns.length} of
            ${result.column_heads.length} columns are shown.
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
                    ${c.seats ? `${c.filled} of ${c.seats} filled` : "no seats recorded"}${c.complete
                      ? ", complete"
                      : ""}
                  </div>
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (r) => html`<tr>
                <th scope="row">
                  ${r.label}
                  ${r.organisations === undefined
                    ? nothing
                    : html`<span class="soft small nowrap">(${r.organisations || "none"} listed)</span>`}
                  ${r.parity === undefined
                    ? nothing
                    : html`<span
                        class="soft small nowrap"
                        title="Its share of the filled seats over its share of the organisations"
                        >parity ${r.parity.toFixed(2)}</span
                      >`}
                </th>
                ${columns.map((c, j) => this.square(cells.get(`${r.place} ${j}`), r, c))}
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Filled seats <span class="soft small">in all, with votes and people</span></th>
              ${columns.map(
                (c) => html`<td class="small soft">
                  ${c.filled}
                  <div>${c.voting} voting, ${c.not_voting} not</div>
                  <div>${count(c.people, "person", "people")}</div>
                  ${c.in_attendance ? html`<div>${c.in_attendance} in attendance</div>` : nothing}
                </td>`,
              )}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>`;
  }

  square(cell, row, column) {
    const state = cell?.state ?? column.rest ?? "not recorded";
    return html`<td>
      <button
        class="cell"
        data-state=${state}
        title=${`${row.label} on ${column.label}: ${MEANINGS[state] ?? state}`}
        @click=${(e) => this.open(row, column, state, e.currentTarget, cell)}
      >
        ${SIGNS[state] ?? "?"}<span class="visually-hidden">${state}</span>
      </button>
    </td>`;
  }

  async open(row, column, state, opener, cell) {
    this.opener = opener;
    const { rows, columns } = this.data.result;
    this.cell = { row, column, state, cell };
    try {
      const behind = await analysis("coverage/cell", { rows, columns, row: row.key, column: column.key });
      this.cell = { row, column, state, cell, behind };
    } catch (fault) {
      this.cell = { row, column, state, cell, fault };
    }
    this.updateComplete.then(() => this.querySelector(".panel")?.focus());
  }

  panel() {
    const { row, column, state, cell, behind, fault } = this.cell;
    return html`<aside class="card panel" tabindex="-1" aria-label="Behind the cell">
      <h2>${row.label} on ${column.label}</h2>
      <p><strong>${capital(state)}</strong>${MEANINGS[state] && MEANINGS[state] !== state ? `: ${MEANINGS[state]}` : ""}</p>
      ${cell?.seats.length || cell?.in_attendance.length
        ? html`<p class="small" id="tally">
            ${count(cell.seats.length, "filled seat")}: ${cell.voting ?? 0} voting, ${cell.not_voting ?? 0} not, held by
            ${count(cell.people, "person", "people")}.
            ${cell.in_attendance.length ? `In attendance, without a voice: ${cell.in_attendance.length}.` : ""}
          </p>`
        : nothing}
      ${fault ? faultBox(fault) : behind ? this.behind(behind) : html`<p class="soft" role="status">Reading …</p>`}
      <button @click=${() => this.close()}>Close</button>
    </aside>`;
  }

  close() {
    this.cell = undefined;
    this.opener?.focus();
  }

  behind({ result, name }) {
    const reasons = result.reasons ?? [];
    const bodies = grouped(result.organisations ?? []);
    const seats = result.seats ?? [];
    return html`
      ${reasons.map(
        (r) => html`<div>
          ${reasons.length > 1 ? html`${recordLink(r.group, name)}: <strong>${r.state}</strong>` : nothing}
          <p>${capital(r.why || MEANINGS[r.state] || r.state)}.</p>
          ${evidence(r.evidence, name)}
        </div>`,
      )}
      ${seats.length ? html`<h3>${count(seats.length, "seat")}</h3>` : nothing}
      ${seats.slice(0, 40).map(
        (s) => html`<div class="small">
          ${recordLink(s.seat, name)}: <strong>${s.state}</strong>${s.holders?.length
            ? html`, held by ${recordLinks(s.holders, name)}`
            : nothing}
        </div>`,
      )}
      ${bodies.length ? html`<h3>${count(result.organisations.length, "organisation")}</h3>` : nothing}
      ${bodies.map(
        (g) => html`<div class="small">
          <strong>${capital(g.state)}</strong> (${g.ids.length}): ${g.why}
          <div>${recordLinks(g.ids, name, 12)}</div>
        </div>`,
      )}
      ${!bodies.length && !seats.length && !reasons.length
        ? html`<p class="soft">
            No seat of this group is recorded as giving it a voice, and the group's list of seats is not marked as
            complete.
          </p>`
        : nothing}
    `;
  }
}

// Organisations that have the same state for the same reason are told together.
function grouped(organisations) {
  const groups = new Map();
  for (const { organisation, state, why } of organisations) {
    const key = `${state} ${why}`;
    if (!groups.has(key)) groups.set(key, { state, why, ids: [] });
    groups.get(key).ids.push(organisation);
  }
  return [...groups.values()];
}

customElements.define("atlas-coverage", Coverage);
