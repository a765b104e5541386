import { LitElement, html, nothing } from "lit";
import { analysis } from "../api.js";
import { idOf, kinds } from "./kinds.js";
import { faultBox } from "./view.js";
import { capital, count, countOf, kindOf, kindWord, longDate, recordLink, recordLinks } from "./words.js";

const NAMES = new Set(["name", "title", "label"]);
const SOURCES = ["source", "certainty", "last_checked", "last_checked_by", "note"];

/** What is recorded of one record, who sits on it or in it, where that comes from, and what names it. */
class RecordFacts extends LitElement {
  static properties = {
    record: {},
    at: {},
    bare: { type: Boolean },
    data: { state: true },
    fault: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("record") || changed.has("at")) this.load();
  }

  async load() {
    const id = this.record;
    // Of two answers on their way, that to what was asked last counts, for this day and these names.
    const mine = (this.newest = {});
    this.data = undefined;
    this.fault = undefined;
    try {
      const [data, all] = await Promise.all([readRecord(id), kinds()]);
      if (mine !== this.newest) return;
      this.shape = new Map(all.get(kindOf(id)).attributes.map((a) => [a.name, a]));
      this.data = data;
    } catch (fault) {
      if (mine === this.newest) this.fault = fault;
    }
  }

  render() {
    if (this.fault) return faultBox(this.fault);
    if (!this.data) return html`<p class="soft" role="status">Reading …</p>`;
    const { result, name } = this.data;
    const { record } = result;
    const facts = Object.entries(record.values).filter(([key]) => !NAMES.has(key) && !SOURCES.includes(key));
    const sources = SOURCES.filter((key) => record.values[key]).map((key) => [key, record.values[key]]);
    return html`
      <p class="soft small">
        ${capital(kindWord(record.kind))}${result.tier ? `, ${result.tier}` : ""}${record.current
          ? nothing
          : ", not current on this day"}
      </p>
      ${this.bare ? nothing : html`<h2>${record.label}</h2>`}
      ${this.seat(result.seat, name)}
      ${facts.length ? this.table(facts, name) : html`<p class="soft">Nothing more is recorded of it.</p>`}
      ${this.seats(result.seats, name)}
      ${sources.length ? html`<h2 class="minor">Where this comes from</h2>${this.table(sources, name)}` : nothing}
      ${this.namedBy(result.named_by, name)}
    `;
  }

  table(entries, name) {
    return html`<table class="facts">
      <tbody>
        ${entries.map(
          ([key, texts]) => html`<tr>
            <th scope="row">${capital(key.replaceAll("_", " "))}</th>
            <td>${texts.map((t, i) => html`${i ? "; " : ""}${this.value(key, t, name)}`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  // What a value is, its kind of record says: a reference is shown by its name, a date as it is read.
  value(key, text, name) {
    const attribute = this.shape.get(key);
    if (attribute?.type === "ref") return recordLink(idOf(attribute, text), name);
    if (attribute?.type === "date") return longDate(text);
    if (/^[a-z_]+:[a-z0-9][^ ]*$/.test(text) && name.knows(text)) return recordLink(text, name);
    return key === "extra" ? text.replace("=", ": ") : text;
  }

  seat(seat, name) {
    if (!seat) return nothing;
    return html`<p>
        <strong>${capital(seat.state)}</strong>${seat.speaking === false ? ", in attendance only" : ""}
      </p>
      ${holders(seat, name)}`;
  }

  seats(seats, name) {
    if (!seats) return nothing;
    if (seats.length === 0) return html`<h2 class="minor">Seats</h2>
        <p class="soft">No seats are recorded.</p>`;
    return html`<h2 class="minor">${count(seats.length, "seat")}</h2>
      <ul class="sentences small">
        ${seats.map(
          (s) => html`<li>
            ${recordLink(s.id, name)}: <strong>${s.state}</strong>${s.speaking === false ? ", in attendance only" : ""}
            ${holders(s, name)}
          </li>`,
        )}
      </ul>`;
  }

  namedBy(namedBy, name) {
    const kinds = Object.entries(namedBy ?? {}).filter(([kind]) => kind !== "seat" || kindOf(this.record) !== "group");
    if (kinds.length === 0) return nothing;
    return html`<h2 class="minor">Named by</h2>
      <ul class="sentences small">
        ${kinds.map(
          ([kind, ids]) => html`<li>
            <strong>${countOf(ids.length, kind)}</strong>: ${recordLinks(ids, name, 12)}
          </li>`,
        )}
      </ul>`;
  }
}

function holders(seat, name) {
  const all = [...(seat.holders ?? []), ...(seat.deputies ?? []).map((d) => ({ ...d, deputy: true }))];
  return all.map(
    (h) => html`<div class="small">
      ${h.person ? recordLink(h.person, name) : capital(h.holder ?? "not recorded")}${h.deputy
        ? " (deputy)"
        : nothing}${h.on_behalf_of ? html`, for ${recordLink(h.on_behalf_of, name)}` : nothing}${h.sector
        ? html` <span class="soft">(${h.sector === "third" ? "third sector" : h.sector})</span>`
        : nothing}
    </div>`,
  );
}

/** Everything recorded of one record. */
export function readRecord(id, options) {
  const value = encodeURIComponent(id.slice(id.indexOf(":") + 1));
  return analysis(`records/${kindOf(id)}/${value}`, {}, options);
}

customElements.define("record-facts", RecordFacts);
