import { LitElement, html, nothing } from "lit";
import { analysis } from "../api.js";
import { address } from "../state.js";
import { faultBox } from "./view.js";
import { recordLink } from "./words.js";

const HIDDEN = new Set(["name", "title", "label"]);

/** What is recorded of one record, what names it, and where to go from it. */
class RecordPanel extends LitElement {
  static properties = {
    record: {},
    data: { state: true },
    fault: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("record")) this.load();
  }

  async load() {
    const id = this.record;
    this.data = undefined;
    this.fault = undefined;
    try {
      const colon = id.indexOf(":");
      const path = `records/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`;
      const data = await analysis(path);
      if (id === this.record) this.data = data;
    } catch (fault) {
      this.fault = fault;
    }
  }

  render() {
    return html`<aside class="card panel" aria-label="The chosen record">
      ${this.fault ? faultBox(this.fault) : nothing} ${this.data ? this.show(this.data) : nothing}
      <button class="plain" @click=${() => this.dispatchEvent(new Event("closed"))}>Close</button>
    </aside>`;
  }

  show({ result, name }) {
    const { record } = result;
    const around = /^(group|organisation|person|area|post)$/.test(record.kind);
    const end = /^(group|organisation|person|area|field)$/.test(record.kind);
    return html`
      <p class="soft small">${record.kind.replaceAll("_", " ")}${result.tier ? `, ${result.tier}` : ""}</p>
      <h2>${record.label}</h2>
      <div class="tools">
        ${around ? html`<a href=${address("map", { view: "around", id: record.id })}>Around it</a>` : nothing}
        ${end ? html`<a href=${address("routes", { from: record.id })}>Routes from it</a>` : nothing}
      </div>
      ${this.values(record, name)} ${this.seat(result.seat, name)} ${this.seats(result.seats, name)}
      ${this.namedBy(result.named_by, name)}
    `;
  }

  values(record, name) {
    const shown = Object.entries(record.values).filter(([key]) => !HIDDEN.has(key));
    if (shown.length === 0) return html`<p class="soft">Nothing more is recorded.</p>`;
    return html`<table>
      <tbody>
        ${shown.map(
          ([key, texts]) => html`<tr>
            <th scope="row" class="small">${key.replaceAll("_", " ")}</th>
            <td class="small">${texts.map((t, i) => html`${i ? "; " : ""}${this.value(key, t, name)}`)}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  // A reference is shown by its name; one that names a single kind comes without the kind.
  value(key, text, name) {
    const kinds = {
      areas: "area",
      within: "area",
      group: "group",
      themes: "theme",
      fields: "field",
      communities: "community",
      seat: "seat",
      person: "person",
      organisation: "organisation",
      on_behalf_of: "organisation",
      led_by: "organisation",
      part_of: kindOf(this.record),
      supported_by: "post",
      funded_by: "organisation",
      employed_by: "organisation",
      based_in: "organisation",
      from_group: "group",
      to_group: "group",
    };
    if (/^[a-z_]+:[^ ]+$/.test(text) && !text.startsWith("http")) return recordLink(text, name);
    return kinds[key] ? recordLink(`${kinds[key]}:${text}`, name) : text;
  }

  seat(seat, name) {
    if (!seat) return nothing;
    return html`<p><strong>${seat.state}</strong>${(seat.holders ?? []).map((h) => this.holder(h, name))}</p>`;
  }

  seats(seats, name) {
    if (!seats?.length) return nothing;
    return html`<h3>Seats</h3>
      <ul class="sentences small">
        ${seats.map(
          (s) => html`<li>
            ${name(s.id)}: <strong>${s.state}</strong>${(s.holders ?? []).map((h) => this.holder(h, name))}
          </li>`,
        )}
      </ul>`;
  }

  holder(holder, name) {
    return html`<div>
      ${holder.person ? recordLink(holder.person, name) : holder.holder}${holder.on_behalf_of
        ? html`, for ${recordLink(holder.on_behalf_of, name)}`
        : nothing}${holder.sector ? html` (${holder.sector})` : nothing}
    </div>`;
  }

  namedBy(namedBy, name) {
    const kinds = Object.entries(namedBy ?? {}).filter(([kind]) => kind !== "seat");
    if (kinds.length === 0) return nothing;
    return html`<details>
      <summary class="small">Named by</summary>
      ${kinds.map(
        ([kind, ids]) => html`<div class="small">
          <strong>${kind.replaceAll("_", " ")}</strong>:
          ${ids.slice(0, 30).map((id, i) => html`${i ? "; " : ""}${recordLink(id, name)}`)}${ids.length > 30
            ? ` and ${ids.length - 30} more`
            : ""}
        </div>`,
      )}
    </details>`;
  }
}

function kindOf(id) {
  return id.slice(0, id.indexOf(":"));
}

customElements.define("record-panel", RecordPanel);
