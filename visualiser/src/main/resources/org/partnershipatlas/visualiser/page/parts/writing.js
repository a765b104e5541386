import { ask, send } from "../api.js";
import { keepWho, who } from "../who.js";
import { readRecord } from "./record-facts.js";
import { count, kindOf } from "./words.js";

/** Tells everybody what was done; with a revision there is a way back. */
export function say(text, revision, { again = false } = {}) {
  dispatchEvent(new CustomEvent("atlas-said", { detail: { text, revision, again } }));
}

/** Whoever has written once without saying who is not asked again. */
export function answered() {
  keepWho(who());
}

// Snapshots and the like are no part of what was true: keeping one is no entry, and has no way back.
const UNREVISED = new Set(["saved_view", "meeting", "snapshot", "column_mapping"]);

function done(written, text, options = {}) {
  answered();
  const told = written.changed || UNREVISED.has(options.kind);
  say(told ? text : "Nothing differs from what was recorded.", written.changed && written.revision, options);
  dispatchEvent(new Event("atlas-changed"));
  return written;
}

/** Adds a record of a kind. */
export async function add(kind, values, why) {
  const written = await send("POST", `records/${kind}`, { values, why });
  return done(written, `Added: ${written.record.label}.`, { kind });
}

/** Changes some values of a record that was looked at; no texts take a value away. */
export async function change(record, values, why) {
  const written = await over(record, "PATCH", "", { values, why });
  return done(written, `Saved: ${written.record.label}.`);
}

/** The id of the mark of a gap: one for each, so that two who mark it at once learn of each other. */
export function markId(gap) {
  return `gap_mark:mark-${gap.key}`;
}

/** Says of a gap how it stands, as its mark was looked at, where it has one. */
export async function markGap(gap, record, values, why = `A gap marked as ${values.state[0]}`) {
  const all = { id: markId(gap).slice("gap_mark:".length), values: { gap: [gap.key], ...values }, why };
  const written = record ? await over(record, "PATCH", "", { values, why }) : await send("POST", "records/gap_mark", all);
  return done(written, `Marked as ${values.state[0]}: ${gap.sentence}`);
}

/** Ends a record on a day, and on the same day those that rest on it and are named, as they were looked at. */
export async function end(record, on, ids, why, version = record.version) {
  const written = await over({ ...record, version }, "POST", "/end", { on, with: ids, why });
  const also = written.also?.length ?? 0;
  const more = also ? `, and ${count(also, "record")} that ${also === 1 ? "rests" : "rest"} on it` : "";
  const text = record.dated ? `Ended: ${record.label}${more}.` : `Ended: ${count(also, "record")} that ${also === 1 ? "rests" : "rest"} on ${record.label}.`;
  return done(written, [text, ...(written.notes ?? [])].join(" "));
}

/** Takes a record away, with what rests on it where that was confirmed. */
export async function takeAway(record, confirm, why) {
  const asked = confirm ? `?confirm=${encodeURIComponent(confirm)}` : "";
  return done(await over(record, "DELETE", asked, { why }), `Taken away: ${record.label}.`, { kind: kindOf(record.id) });
}

/** What rests on a record, and what would become of it were it ended on a day or taken away. */
export function resting(id, on) {
  return ask(`${path(id)}/resting`, { on }, { shared: false });
}

/** Moves records to what followed an area that has ended. */
export async function moveToSuccessors({ area, label, version }, records, why) {
  const made = await send("POST", "successions", { area, records, why }, looked(version));
  return done(made, `Moved to what followed ${label}: ${count(made.records.length, "record")}.`);
}

/** Says of two records that look alike that they are two. */
export async function sayTwo(pair, why) {
  const made = await send("POST", "duplicates", { one: pair.one, other: pair.other, why }, looked(pair.version));
  return done(made, `Two, and asked no more: ${pair.one_label} and ${pair.other_label}.`);
}

/** Merges a record into another, with what is taken from the one that goes. */
export async function merge({ keep, gone, version }, take, why) {
  const made = await send("POST", "merges", { keep: keep.id, gone: gone.id, take, why }, looked(version));
  return done(made, `Merged: ${gone.label} into ${keep.label}.`);
}

/** Splits a record off again from the one that it was merged into, as it was looked at. */
export async function split({ gone, label, version }, why) {
  return done(await send("POST", "splits", { gone, why }, looked(version)), `Split off again: ${label}.`);
}

/** Takes a scenario over into the register as it was looked at. */
export async function adopt(scenario, { name, version }, why) {
  const made = await send("POST", `scenarios/${scenario}/adopt`, { why }, looked(version));
  return done(made, `Taken over into your register: ${name}.`);
}

/** Takes an entry of the history back, or does again what one took back; as it was looked at, where it was. */
export async function undo(revision, what, again = false, version = undefined) {
  const made = await send("POST", `history/${revision}/undo`, {}, version ? looked(version) : {});
  return done(made, `${again ? "Done again" : "Undone"}: ${what}`, { again: !again });
}

/** What goes with a write: the version of what was looked at. */
export function looked(version) {
  return { headers: { "If-Match": `"${version}"` } };
}

function path(id) {
  return `records/${kindOf(id)}/${encodeURIComponent(id.slice(id.indexOf(":") + 1))}`;
}

// Where somebody has changed it since, the refusal carries the record as it is now, with what it names.
async function over(record, method, more, body) {
  try {
    return await send(method, path(record.id) + more, body, looked(record.version));
  } catch (fault) {
    if (fault.problem?.code !== "stale-record" || !fault.problem.details?.now) throw fault;
    const { result, name } = await readRecord(record.id);
    throw Object.assign(fault, { now: result.record, name });
  }
}

/** Takes a set of words to begin with into the register. */
export async function takeStarterSet(set) {
  const made = await send("POST", `starter-sets/${set.name}`, {}, looked(set.version));
  return done(made, `Taken in: ${count(made.added, "word")} of “${set.title}”.`);
}
