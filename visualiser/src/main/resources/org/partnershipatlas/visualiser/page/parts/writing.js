import { send } from "../api.js";
import { readRecord } from "./record-facts.js";
import { kindOf } from "./words.js";

/** Tells everybody what was done; with a revision there is a way back. */
export function say(text, revision, { again = false } = {}) {
  dispatchEvent(new CustomEvent("atlas-said", { detail: { text, revision, again } }));
}

function done(written, text, options) {
  say(written.changed ? text : "Nothing differs from what was recorded.", written.changed && written.revision, options);
  dispatchEvent(new Event("atlas-changed"));
  return written;
}

/** Adds a record of a kind. */
export async function add(kind, values, why) {
  const written = await send("POST", `records/${kind}`, { values, why });
  return done(written, `Added: ${written.record.label}.`);
}

/** Changes some values of a record that was looked at; no texts take a value away. */
export async function change(record, values, why) {
  const written = await over(record, "PATCH", "", { values, why });
  return done(written, `Saved: ${written.record.label}.`);
}

/** Ends a record on a day. */
export async function end(record, on, why) {
  return done(await over(record, "POST", "/end", { on, why }), `Ended: ${record.label}.`);
}

/** Takes a record away, with what rests on it where that was confirmed. */
export async function takeAway(record, confirm, why) {
  const asked = confirm ? `?confirm=${encodeURIComponent(confirm)}` : "";
  return done(await over(record, "DELETE", asked, { why }), `Taken away: ${record.label}.`);
}

/** What would go with a record and what would no longer name it; nothing is changed. */
export async function resting(record) {
  try {
    // No record has this version, so that nothing can be taken away by asking.
    await send("DELETE", path(record.id), {}, { headers: { "If-Match": '"asking"' } });
  } catch (fault) {
    if (fault.problem?.code === "rests-on-it") return fault.problem.details;
    if (fault.problem?.code === "stale-record") return { gone: [], changed: [] };
    throw fault;
  }
  return { gone: [], changed: [] };
}

/** Takes an entry of the history back, or does again what one took back. */
export async function undo(revision, what, again = false) {
  const made = await send("POST", `history/${revision}/undo`, {});
  return done(made, `${again ? "Done again" : "Undone"}: ${what}`, { again: !again });
}

function path(id) {
  return `records/${kindOf(id)}/${encodeURIComponent(id.slice(id.indexOf(":") + 1))}`;
}

// Where somebody has changed it since, the refusal carries the record as it is now, with what it names.
async function over(record, method, more, body) {
  try {
    return await send(method, path(record.id) + more, body, { headers: { "If-Match": `"${record.version}"` } });
  } catch (fault) {
    if (fault.problem?.code !== "stale-record" || !fault.problem.details?.now) throw fault;
    const { result, name } = await readRecord(record.id);
    throw Object.assign(fault, { now: result.record, name });
  }
}
