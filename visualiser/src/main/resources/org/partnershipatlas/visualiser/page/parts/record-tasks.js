import { html, nothing } from "lit";
import { address, here } from "../state.js";
import { kindOf, kindWord } from "./words.js";
import { idOf } from "./kinds.js";
import { slipAddress } from "./check-slips.js";
import "./record-form.js";
import "./end-record.js";
import "./split-record.js";
import "./take-away.js";
import "./erase-person.js";

const value = (id) => id.slice(id.indexOf(":") + 1);

// What can be added from a record: what it is called, its kind, and what of it is known already.
const ADDS = {
  group: [["seat", "Add a seat", "seat", (id) => ({ group: [value(id)] })]],
  seat: [
    ["holder", "Add a holder", "tenure", (id) => ({ seat: [value(id)], capacity: ["holder"] })],
    ["deputy", "Add a deputy", "tenure", (id) => ({ seat: [value(id)], capacity: ["deputy"] })],
  ],
};

// Records without dates, on which dated ones rest: somebody leaves, an organisation closes.
const RESTED_ON = new Set(["person", "organisation", "post"]);

// Kinds of which two records may be one thing.
const MERGED = new Set(["organisation", "person", "group", "post", "area", "theme", "field", "community"]);

// Kinds of which a slip can be sent to somebody who knows.
const CHECKED = new Set(["group", "organisation", "area"]);

// What is asked of a seat that is known to be empty.
const VACANCY = ["vacant", "vacant_since", "applications_close", "how_to_stand"];

/** Why a record cannot be changed here; empty where it can. */
export function whyNotHere(about) {
  if (about.network !== "stored") {
    return "This is not your register as it is now, so it can be looked at but not changed. Open your register at the top to change it.";
  }
  if (about.names !== "full") return "Choose names in full at the top to change it: not all of it is shown now.";
  return about.read_only || about.stale_since ? "Your register is out of reach, so changes must wait." : "";
}

/** What can be done to a record, as links that stand in the address too. */
export function taskLinks({ about, record, whole }) {
  const why = whyNotHere(about);
  if (why) return html`<p class="soft small" id="why-not">${why}</p>`;
  const { id } = record;
  const link = (task, text) =>
    html`<a class="button" id=${`do-${task}`} href=${address("record", { id, do: task })}>${text}</a>`;
  return html`<div class="tools" id="tasks">
    ${link("edit", "Edit")} ${(ADDS[kindOf(id)] ?? []).map(([task, text]) => link(task, text))}
    ${kindOf(id) === "seat" ? link("vacant", "Mark as vacant") : nothing}
    ${record.dated ? link("end", "End") : RESTED_ON.has(kindOf(id)) ? link("end", "End what rests on it") : nothing}
    ${link("remove", "Take away")} ${kindOf(id) === "person" ? link("erase", "Erase …") : nothing}
    ${MERGED.has(kindOf(id)) ? html`<a class="button" id="merge" href=${address("duplicates", { keep: id })}>Merge with another …</a>` : nothing}
    ${whole?.named_by?.alias?.length ? link("split", "Split off again …") : nothing}
    ${CHECKED.has(kindOf(id)) ? html`<a class="button" id="its-slip" href=${slipAddress(id)} download>Check slip</a>` : nothing}
    <a class="button" id="its-history" href=${address("data", { record: id })}>What was changed</a>
  </div>`;
}

/** The form of what is to be done to a record. */
export function taskForm(task, { about, record, whole, name }, done) {
  const why = whyNotHere(about);
  if (why) return html`<p class="card">${why}</p>`;
  if (task === "end") return html`<end-record .record=${record} .today=${here().params.get("on") ?? record.values.to?.[0] ?? about.as_at} @saved=${done.saved} @left=${done.left}></end-record>`;
  if (task === "remove") {
    return html`<take-away .record=${record} @gone=${done.gone} @left=${done.left}></take-away>`;
  }
  if (task === "erase") {
    return html`<erase-person .record=${record} @gone=${done.gone} @left=${done.left}></erase-person>`;
  }
  if (task === "split") {
    return html`<split-record .record=${record} .aliases=${whole.named_by?.alias ?? []} @saved=${done.saved} @left=${done.left}></split-record>`;
  }
  const adding = (ADDS[kindOf(record.id)] ?? []).find(([each]) => each === task);
  if (adding) {
    const [, text, kind, preset] = adding;
    return form({ kind, preset: preset(record.id), title: `${text}: ${record.label}`, name: called(record, name) }, done);
  }
  if (task === "vacant") {
    const holders = whole.seat?.holders ?? [];
    return html`${holders.length
        ? html`<p class="card" id="held">
            Somebody holds this seat. It counts as vacant only once their time on it is ended:
            ${holders.map((h) => html`<a href=${address("record", { id: h.tenure, do: "end" })}>end it</a> `)}
          </p>`
        : nothing}
      ${form({ record, only: VACANCY, preset: { vacant: ["yes"] }, title: `Mark as vacant: ${record.label}`, name }, done)}`;
  }
  return form({ record, title: `Edit: ${record.label}`, name }, done);
}

/** The form of a new record of a kind. */
export function newForm(kind, done) {
  return form({ kind, title: `Add: ${kindWord(kind)}` }, done);
}

/** Where to go when a record is gone: to what it was of. */
export function heldBy(record, { attributes }) {
  const of = attributes.find((a) => a.type === "ref" && a.required);
  return of ? ["record", { id: idOf(of, record.values[of.name][0]) }, { replace: true }] : ["data", {}, { replace: true }];
}

function called(record, name) {
  return (id) => (id === record.id ? record.label : name(id));
}

function form({ record, kind = record.kind, preset = {}, only, title, name }, { saved, left }) {
  return html`<record-form
    .kind=${kind}
    .record=${record}
    .preset=${preset}
    .only=${only}
    .headline=${title}
    .name=${name}
    @saved=${saved}
    @left=${left}
  ></record-form>`;
}
