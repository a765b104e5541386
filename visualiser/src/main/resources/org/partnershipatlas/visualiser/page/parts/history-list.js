import { LitElement, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ask } from "../api.js";
import { address, here, turn } from "../state.js";
import { historyFilter } from "./history-filter.js";
import { idOf, kinds } from "./kinds.js";
import { faultBox } from "./view.js";
import { capital, count, kindOf, kindWord, mark } from "./words.js";
import { undo } from "./writing.js";
import "./your-name.js";

const PART = 20;
const SHOWN = 100;
const MOST_NAMES = 60;
// What the register itself says where nobody gave a reason: the sentence made of the rows says it better.
const UNSAID = /^(Added|Changed|Ended|Ended what rests on|Taken away): /;

/** What was changed in the register, entry by entry; each opens to show what it did, and can be undone. */
class HistoryList extends LitElement {
  static properties = {
    at: {},
    entries: { state: true },
    next: { state: true },
    untold: { state: true },
    all: { state: true },
    opened: { state: true },
    fault: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.entries = [];
    this.opened = new Map();
    this.names = new Map();
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("at")) this.load();
  }

  /** What is asked for: entries of a record, of a kind, of somebody. */
  asked() {
    const { params } = here();
    return { record: params.get("record"), kind: params.get("of"), who: params.get("who") };
  }

  // As many as were shown before, so that nothing closes under the reader.
  async load() {
    const mine = (this.newest = {});
    try {
      const asked = this.asked();
      const before = JSON.stringify(asked) === JSON.stringify(this.askedFor) ? this.entries.length : 0;
      this.askedFor = asked;
      this.all = await kinds();
      const part = await ask("history", { limit: Math.min(1000, Math.max(PART, before)), ...asked }, { shared: false });
      await this.nameOne(asked.record);
      await this.nameGone(asked.record, part.entries[0]);
      if (mine !== this.newest) return;
      this.entries = part.entries;
      this.next = part.next;
      this.untold = part.untold;
      this.fault = undefined;
      if (!asked.record || this.led !== asked.record) this.lead(asked.record);
      await Promise.all([...this.opened.keys()].map((revision) => this.look(revision)));
    } catch (fault) {
      if (mine === this.newest) this.fault = fault;
    }
  }

  // Whoever comes for the changes of one record finds them, on a page that begins with the import of a sheet.
  async lead(record) {
    this.led = record;
    if (!record) return;
    await this.updateComplete;
    const heading = this.querySelector("#what-was-changed");
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  }

  async more() {
    if (this.busy) return;
    this.busy = true;
    const { newest } = this;
    try {
      const part = await ask("history", { limit: PART, cursor: this.next, ...this.asked() }, { shared: false });
      // Other entries are shown by now where somebody asked for others.
      if (newest === this.newest) {
        this.entries = [...this.entries, ...part.entries];
        this.next = part.next;
        this.untold += part.untold;
      }
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
  }

  async toggle(event, revision) {
    if (event.target.open) await this.look(revision);
    else if (this.opened.delete(revision)) this.requestUpdate();
  }

  async look(revision) {
    try {
      const told = await ask(`history/${revision}`, {}, { shared: false });
      await this.name(told);
      this.opened = new Map(this.opened).set(revision, told);
    } catch (fault) {
      this.opened = new Map(this.opened).set(revision, { fault });
    }
  }

  // An entry tells ids; what they are called is asked of the register, as far as they are still there.
  async name({ records }) {
    records.filter((r) => !nameless(r) || !this.names.has(r.id)).forEach((r) => this.names.set(r.id, r.label));
    const ids = records.flatMap((record) =>
      [record.before, record.after].flatMap((values) =>
        Object.entries(values).flatMap(([key, texts]) => this.idsIn(record, key, texts)),
      ),
    );
    const unknown = [...new Set(ids)].filter((id) => !this.names.has(id)).slice(0, MOST_NAMES);
    await Promise.all(unknown.map((id) => this.nameOne(id)));
  }

  async nameOne(id) {
    if (!id || this.names.has(id)) return;
    const path = `records/${kindOf(id)}/${encodeURIComponent(id.slice(id.indexOf(":") + 1))}`;
    const found = await ask(path, { network: "stored", names: "full" }, { shared: false }).catch(() => undefined);
    if (found) this.names.set(id, found.result.record.label);
  }

  // What is not there any more is called as the newest entry that tells of it calls it, or by what it joined.
  async nameGone(id, entry) {
    if (!id || !entry || this.names.has(id)) return;
    const told = await ask(`history/${entry.revision}`, {}, { shared: false }).catch(() => undefined);
    const record = told?.records.find((each) => each.id === id);
    if (!record) return;
    await this.name(told);
    const was = { ...record.after, ...record.before };
    const joined = Object.entries(was).flatMap(([key, texts]) => this.idsIn(record, key, texts)).map((each) => this.names.get(each));
    const of = joined.filter(Boolean).join(", ");
    if (nameless(record)) this.names.set(id, of ? `${kindWord(kindOf(id))}: ${of}` : goneOf(id));
  }

  attribute(record, key) {
    return this.all.get(kindOf(record.id))?.attributes.find((a) => a.name === key);
  }

  idsIn(record, key, texts) {
    const attribute = this.attribute(record, key);
    return attribute?.type === "ref" ? texts.map((text) => idOf(attribute, text)) : [];
  }

  async undo(entry) {
    if (this.busy) return;
    this.busy = true;
    const looked = this.opened.get(entry.revision);
    try {
      await undo(entry.revision, entry.label ?? entry.why, looked.again, looked.version);
      // Until it is told as it stands now, a second press would not mean what is written on the button.
      await this.look(entry.revision);
    } catch (fault) {
      await this.look(entry.revision);
      const told = this.opened.get(entry.revision);
      this.opened = new Map(this.opened).set(entry.revision, { ...told, refused: fault });
    }
    this.busy = false;
  }

  render() {
    const asked = this.asked();
    const narrowed = Object.values(asked).some(Boolean);
    return html`<h2 id="what-was-changed" tabindex="-1">What was changed</h2>
      <your-name></your-name>
      ${narrowed || this.entries.length
        ? historyFilter(asked, {
            all: this.all,
            name: (id) => this.names.get(id) ?? goneOf(id),
            people: [...new Set(this.entries.map((e) => e.who).filter(Boolean))],
            change: (wanted) => turn(wanted),
          })
        : nothing}
      ${this.fault ? faultBox(this.fault) : nothing}
      ${this.entries.length === 0 && !this.fault
        ? html`<p class="soft">${narrowed ? (this.next ? "Nothing among the latest changes." : "No change that is kept is of that kind.") : "Nothing yet."}</p>`
        : nothing}
      <ul class="sentences" id="history">
        ${repeat(
          this.entries,
          (entry) => entry.revision,
          (entry) => this.entry(entry),
        )}
      </ul>
      ${this.untold
        ? html`<p class="soft small">${count(this.untold, "earlier change")} could not be looked into: what they changed is no longer kept.</p>`
        : nothing}
      ${this.next
        ? html`<button id="earlier" ?disabled=${this.busy} @click=${() => this.more()}>Show earlier changes</button>`
        : nothing}`;
  }

  entry(entry) {
    const told = this.opened.get(entry.revision);
    return html`<li data-revision=${entry.revision}>
      <details @toggle=${(e) => this.toggle(e, entry.revision)}>
        <summary>
          ${entry.label ?? entry.why}
          ${entry.label && !UNSAID.test(entry.why) ? html`<span class="reason">“${entry.why}”</span>` : nothing}
          ${this.entries.some((e) => e.undoes === entry.revision) ? mark(this.standing(entry), "notice") : nothing}
          <span class="soft small"
            >revision ${entry.revision}, ${new Date(entry.when).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })},
            ${entry.who ?? "who did it is not said"}, ${count(entry.changes, "record")}</span
          >
        </summary>
        ${told ? this.told(entry, told) : html`<p class="soft" role="status">Reading …</p>`}
      </details>
    </li>`;
  }

  // An entry may be taken back and done again several times; the newest counts.
  standing(entry) {
    const back = this.entries.find((e) => e.undoes === entry.revision);
    if (!back) return "";
    const later = this.standing(back);
    return later === "undone" ? "done again" : "undone";
  }

  told(entry, { fault, records, again, undoable, why_not: whyNot, refused }) {
    if (fault) return faultBox(fault);
    const rows = records.flatMap((record) => this.rows(record));
    return html`
      ${rows.length ? this.table(entry, rows) : nothing}
      <p>
        <a href=${address("overview", { network: `revision:${entry.revision}`, as_at: null })}
          >Look at the register as it was after this</a
        >
      </p>
      ${refused ? faultBox(refused) : nothing}
      ${undoable
        ? html`<button class="undo" ?disabled=${this.busy} @click=${() => this.undo(entry)}>
            ${again ? "Do again" : "Undo"}<span class="visually-hidden">: ${entry.label ?? entry.why}</span>
          </button>`
        : html`<p>It cannot be ${again ? "done again" : "undone"}:</p>
            <ul class="why-not">
              ${whyNot.map((why) => html`<li>${why}</li>`)}
            </ul>`}
    `;
  }

  table(entry, rows) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${`What revision ${entry.revision} did`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">What</th>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, SHOWN)}
        </tbody>
      </table>
    </div>
    ${rows.length > SHOWN ? html`<p class="soft small">and ${count(rows.length - SHOWN, "more row")}</p>` : nothing}`;
  }

  rows(record) {
    const keys = [...new Set([...Object.keys(record.before), ...Object.keys(record.after)])];
    return (keys.length ? keys : [""]).map(
      (key, i) => html`<tr>
        <td>${i === 0 ? html`${kindWord(kindOf(record.id))}: ${this.link(record)}` : nothing}</td>
        <td>${i === 0 ? record.what : nothing}</td>
        <td>${capital(this.attribute(record, key)?.header ?? key)}</td>
        <td>${this.texts(record, key, record.before[key])}</td>
        <td>${this.texts(record, key, record.after[key])}</td>
      </tr>`,
    );
  }

  link(record) {
    return html`<a href=${address("record", { id: record.id, network: "stored", as_at: null })}>${record.label}</a>`;
  }

  texts(record, key, texts) {
    if (!texts) return html`<span class="soft">not recorded</span>`;
    const ids = this.idsIn(record, key, texts);
    return (ids.length ? ids.map((id) => this.names.get(id) ?? id) : texts).join("; ");
  }
}

// A record without a name of its own is told by its id alone.
function nameless({ id, label, before, after }) {
  return id.endsWith(`:${label}`) && !["name", "title", "label"].some((key) => before[key] ?? after[key]);
}

function goneOf(id) {
  return `${kindWord(kindOf(id))} that is not there any more`;
}

customElements.define("history-list", HistoryList);
