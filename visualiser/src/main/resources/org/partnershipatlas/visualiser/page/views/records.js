import { html, noChange, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { analysis } from "../api.js";
import { address, here, turn } from "../state.js";
import { quick } from "../parts/cell-edit.js";
import { heading, kinds } from "../parts/kinds.js";
import { choices, naming, told, usual } from "../parts/record-columns.js";
import { readRecord } from "../parts/record-facts.js";
import { whyNotHere } from "../parts/record-tasks.js";
import { mayLeave } from "../parts/unsaved.js";
import { View, faultBox } from "../parts/view.js";
import { count, kindWord, openLine, recordLink } from "../parts/words.js";
import "../parts/record-form.js";
import "../parts/your-name.js";

const PART = 50;
const MOST = 1000;
const BLANK = "not recorded";

/** All records of a kind as a table: sorted, filtered, and changed where they stand. */
class AtlasRecords extends View {
  static properties = { editing: { state: true }, more: { state: true }, refused: { state: true } };

  // What somebody else writes in the meantime takes nothing away from under the hands.
  reload() {
    this.late = Boolean(this.editing) && this.data?.read === location.search;
    if (this.late) return undefined;
    this.editing = undefined;
    this.refused = undefined;
    return super.reload();
  }

  async load(options) {
    const { params } = here();
    const read = location.search;
    const all = await kinds();
    const kind = all.has(params.get("kind")) ? params.get("kind") : "group";
    const shape = all.get(kind);
    const asked = (params.get("fields") ?? "").split(",");
    const chosen = choices(shape).filter((a) => asked.includes(a.name));
    const columns = chosen.length ? chosen : usual(shape, all);
    // As much as is shown stays shown.
    const limit = this.data?.read === read ? Math.min(MOST, Math.max(PART, this.data.rows.length)) : PART;
    const [summary, list] = await Promise.all([
      analysis("network", {}, options),
      analysis(`records/${kind}`, { ...this.asked(shape), limit }, options),
    ]);
    const { records, total, next } = list.result;
    const { about } = summary;
    return { read, all, shape, columns, about, counts: summary.result.kinds, rows: records, total, next, name: list.name };
  }

  /** Which records, in which order, as the address says. */
  asked({ attributes, dated }) {
    const { params } = here();
    const has = (name) => attributes.some((a) => a.name === name);
    const where = has(params.get("where")) && params.get("is") ? `${params.get("where")}=${params.get("is")}` : "";
    const sort = params.get("sort") ?? "";
    return {
      q: params.get("q"),
      where,
      sort: has(sort.replace(/^-/, "")) ? sort : "",
      current: dated && params.get("current") === "yes" ? "yes" : "no",
    };
  }

  async further() {
    if (this.more) return;
    this.more = true;
    this.refused = undefined;
    const { data } = this;
    try {
      const { result, name } = await analysis(`records/${data.shape.kind}`, { ...this.asked(data.shape), limit: PART, cursor: data.next });
      if (data === this.data) {
        const both = (id) => (data.name.knows(id) ? data.name(id) : name(id));
        both.knows = (id) => data.name.knows(id) || name.knows(id);
        this.next = `tr[data-id="${result.records[0]?.id}"] a`;
        this.data = { ...data, rows: [...data.rows, ...result.records], next: result.next, name: both };
      }
    } catch (fault) {
      this.refused = fault;
    }
    this.more = false;
  }

  updated() {
    // Other rows, or the same in another order, begin at their beginning.
    if (this.data && this.shown !== this.data.read) {
      if (this.shown) this.querySelector(".scroll")?.scrollTo(0, 0);
      this.shown = this.data.read;
    }
    const at = this.next && this.querySelector(this.next);
    if (!at || this.hasAttribute("aria-busy")) return;
    at.focus();
    this.next = undefined;
  }

  edit(record, attribute) {
    if (!mayLeave()) return;
    this.refused = undefined;
    this.editing = { id: record.id, attribute: attribute.name };
  }

  // With all that it holds, of which the table shows a part.
  async editWhole(record) {
    if (!mayLeave()) return;
    this.refused = undefined;
    try {
      const { result, name } = await readRecord(record.id);
      this.editing = { id: record.id, record: result.record, name };
    } catch (fault) {
      this.refused = fault;
    }
  }

  // What was typed in a cell and what somebody else wrote stand in a form under the row.
  overtaken(record, { name: attribute }, { fault, texts }) {
    this.editing = { id: record.id, attribute, record, name: fault.name, only: [attribute], preset: { [attribute]: texts }, refusal: fault };
  }

  /** Shows the table again, with the record as it is now, and goes back to where one was. */
  done({ id, attribute }, record) {
    this.next = `tr[data-id="${id}"] [data-edit="${attribute ?? ""}"]`;
    this.editing = undefined;
    if (record) this.data = { ...this.data, rows: this.data.rows.map((row) => (row.id === id ? record : row)) };
    if (this.late) this.reload();
  }

  show(data) {
    const { all, shape, about, counts } = data;
    const why = whyNotHere(about);
    return html`
      <div class="page-head">
        <div>
          <h1>Tables</h1>
          ${openLine(about)}
        </div>
        <div class="tools">
          ${why || !shape.revised
            ? nothing
            : html`<a class="button" id="add" href=${address("record", { do: "add", kind: shape.kind })}>Add: ${kindWord(shape.kind)}</a>`}
          <a class="button" href=${address("data")}>Back to Data</a>
        </div>
      </div>
      ${this.choosing(all, shape, counts)} ${this.columns(data)}
      ${why
        ? html`<p class="soft small" id="why-not">${why}</p>`
        : html`<p class="small soft">Choose a value to change it where it stands, or “Edit” for all of a record.</p>
            <your-name></your-name>`}
      ${this.refused ? faultBox(this.refused) : nothing}
      <p id="how-many" role="status">${this.howMany(data)}</p>
      ${data.rows.length ? this.table(data, !why && shape.revised) : nothing}
      ${data.next
        ? html`<p><button id="more" ?disabled=${this.more} @click=${() => this.further()}>Show ${Math.min(PART, data.total - data.rows.length)} more</button></p>`
        : nothing}
    `;
  }

  howMany({ rows, total, shape, counts }) {
    const all = counts[shape.kind] ?? 0;
    if (all === 0) return `No ${shape.sheet.toLowerCase()} are recorded here.`;
    if (total === 0) return `None of the ${all.toLocaleString("en-GB")} ${shape.sheet.toLowerCase()} is like that.`;
    const of = total === all ? "" : ` of ${all.toLocaleString("en-GB")}`;
    return `${count(total, kindWord(shape.kind), shape.sheet.toLowerCase())}${of}${rows.length < total ? `; the first ${rows.length.toLocaleString("en-GB")} are shown` : ""}.`;
  }

  choosing(all, shape, counts) {
    const { params } = here();
    const where = shape.attributes.find((a) => a.name === params.get("where"));
    return html`<div class="tools">
      <label
        >Which
        <select id="kind" @change=${(e) => turn({ kind: e.target.value, q: null, sort: null, where: null, is: null, fields: null })}>
          ${[...all.values()]
            .filter((kind) => kind.revised || counts[kind.kind])
            .map(
              (kind) => html`<option value=${kind.kind} .selected=${kind === shape}>${kind.sheet} (${(counts[kind.kind] ?? 0).toLocaleString("en-GB")})</option>`,
            )}
        </select></label
      >
      <label
        >Whose name holds
        <input id="q" type="search" autocomplete="off" .value=${this.sought(params.get("q") ?? "")} @input=${(e) => this.search(e.target)} />
      </label>
      <label
        >Only where
        <select id="where" @change=${(e) => turn({ where: e.target.value, is: e.target.value ? BLANK : null })}>
          <option value="">…</option>
          ${shape.attributes
            .filter((a) => !a.required)
            .map((a) => html`<option value=${a.name} .selected=${a === where}>${heading(a)}</option>`)}
        </select></label
      >
      ${where
        ? html`<label
            >is
            <select id="is" @change=${(e) => turn({ is: e.target.value })}>
              ${[BLANK, ...(where.type === "yes no" ? ["yes", "no"] : where.words)].map(
                (word) => html`<option value=${word} .selected=${word === params.get("is")}>${word}</option>`,
              )}
            </select></label
          >`
        : nothing}
      ${shape.dated
        ? html`<label class="inline"
            ><input
              type="checkbox"
              id="current"
              .checked=${params.get("current") === "yes"}
              @change=${(e) => turn({ current: e.target.checked ? "yes" : null })}
            />Only what is there on the day</label
          >`
        : nothing}
    </div>`;
  }

  columns({ shape, columns }) {
    const turned = ({ name }) => {
      const chosen = choices(shape).filter((a) => (a.name === name) !== columns.includes(a));
      turn({ fields: chosen.map((a) => a.name).join(",") }, { replace: true });
    };
    return html`<details>
      <summary>Columns</summary>
      <div class="tools" id="columns">
        ${choices(shape).map(
          (a) => html`<label class="inline"
            ><input type="checkbox" value=${a.name} .checked=${columns.includes(a)} @change=${() => turned(a)} />${heading(a)}</label
          >`,
        )}
      </div>
    </details>`;
  }

  search(field) {
    clearTimeout(this.timer);
    this.typing = true;
    this.timer = setTimeout(() => {
      this.typing = false;
      this.typed = field.value.trim();
      turn({ q: this.typed }, { replace: true });
    }, 250);
  }

  // What was found for what was typed takes nothing out of the field, such as the space before the next word; nor does
  // what comes of something else while one types.
  sought(q) {
    if (this.typing || q === this.typed) return noChange;
    this.typed = undefined;
    return live(q);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  table(data, open) {
    const { shape, columns, rows } = data;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${`All ${shape.sheet.toLowerCase()}`}>
      <table class="records edited" @keydown=${(e) => this.key(e)}>
        <thead>
          <tr>
            ${this.sorted(naming(shape))} ${columns.map((a) => this.sorted(a))}
            ${open ? html`<th scope="col"><span class="visually-hidden">Edit</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            (row) => row.id,
            (row) => this.row(row, data, open),
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** A head by which the table is sorted; pressed again, the other way round. */
  sorted(attribute) {
    const sort = here().params.get("sort") ?? "";
    const own = attribute?.name ?? "";
    // By name is the order that the table has of itself.
    const first = attribute === naming(this.data.shape);
    const up = first ? sort === "" || sort === own : sort === own;
    const down = Boolean(own) && sort === `-${own}`;
    const next = up && own ? `-${own}` : first ? null : own;
    return html`<th scope="col" aria-sort=${up ? "ascending" : down ? "descending" : "none"}>
      <button class="sort" data-sort=${own} @click=${() => turn({ sort: next }, { replace: true })}>
        ${attribute ? heading(attribute) : "Record"} ${up ? "▲" : down ? "▼" : nothing}
      </button>
    </th>`;
  }

  row(row, { shape, columns, name }, open) {
    const own = naming(shape);
    const form = this.editing?.id === row.id && this.editing.record ? this.editing : undefined;
    return html`<tr data-id=${row.id}>
        <th scope="row">
          ${recordLink(row.id, () => row.label)}${row.current ? nothing : html` <span class="small soft">(not there on the day)</span>`}
          ${open && own && quick(own) ? this.cell(row, own, html`<span class="small">Rename</span>`, ` ${row.label}`) : nothing}
        </th>
        ${columns.map((a) => {
          const value = told(a, row.values[a.name], name);
          return html`<td>${open && quick(a) ? this.cell(row, a, value, `, change ${heading(a)} of ${row.label}`) : value}</td>`;
        })}
        ${open
          ? html`<td>
              <button class="link" data-edit="" aria-expanded=${Boolean(form) && !form.only} @click=${() => this.editWhole(row)}>
                Edit<span class="visually-hidden"> ${row.label}</span>
              </button>
            </td>`
          : nothing}
      </tr>
      ${form
        ? html`<tr class="beneath">
            <td colspan=${columns.length + 2}>
              ${keyed(form, html`<record-form
                .kind=${shape.kind}
                .record=${form.record}
                .only=${form.only}
                .preset=${form.preset ?? {}}
                .refusal=${form.refusal}
                .headline=${`Edit: ${row.label}`}
                .name=${form.name}
                @saved=${(e) => this.done(form, e.detail)}
                @left=${() => this.done(form)}
              ></record-form>`)}
            </td>
          </tr>`
        : nothing}`;
  }

  cell(row, attribute, value, more) {
    const at = { id: row.id, attribute: attribute.name };
    if (this.editing?.id === row.id && this.editing.attribute === attribute.name && !this.editing.record) {
      return html`<cell-edit
        .attribute=${attribute}
        .record=${row}
        @saved=${(e) => this.done(at, e.detail)}
        @left=${() => this.done(at)}
        @overtaken=${(e) => this.overtaken(row, attribute, e.detail)}
      ></cell-edit>`;
    }
    return html`<button class="value" data-edit=${attribute.name} @click=${() => this.edit(row, attribute)}>
      ${value}<span class="visually-hidden">${more}</span>
    </button>`;
  }

  /** Arrows go from value to value, as in any sheet. */
  key(event) {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    const cell = event.target.closest("td, th");
    if (!step || !cell || event.target.closest("form")) return;
    const rows = [...this.querySelectorAll("table.edited tr:not(.beneath)")];
    const at = rows.indexOf(cell.parentElement);
    const row = rows[at + step[0]];
    const cells = row ? [...row.cells] : [];
    let to = [...cell.parentElement.cells].indexOf(cell) + step[1];
    // What holds nothing to be chosen is passed over.
    while (step[1] && cells[to] && !cells[to].querySelector("button, a")) to += step[1];
    const next = cells[to]?.querySelector("button, a");
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define("atlas-records", AtlasRecords);
