import { html, nothing } from "lit";
import { address } from "../state.js";

/** The sign of each state of coverage, so that nothing is told by colour alone. */
export const SIGNS = {
  direct: "●",
  accountable: "●",
  "accountable (general)": "◐",
  "link back not shown": "◌",
  "in the room": "○",
  "deputy only": "D",
  vacant: "V",
  none: "✕",
  "not recorded": "?",
};

/** What each state says, in a line. */
export const MEANINGS = {
  direct: "sits for itself",
  accountable: "spoken for, with a link back",
  "accountable (general)": "spoken for through a general network only",
  "link back not shown": "spoken for; no link back shown",
  "in the room": "one of its organisations sits for itself",
  "deputy only": "only a deputy",
  vacant: "an empty seat names it",
  none: "no seat could give it a voice",
  "not recorded": "not recorded",
};

/** A number with its noun: 1 seat, 2 seats. */
export function count(number, noun, plural = `${noun}s`) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? noun : plural}`;
}

/** A severity, or another short mark, with its tone. */
export function mark(text, tone = text) {
  return html`<span class="mark" data-tone=${tone}>${text}</span>`;
}

/** A text that begins with a capital. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The kind of a record by its id. */
export function kindOf(id) {
  return id.slice(0, id.indexOf(":"));
}

/** What a kind of record is called: group, seat, gap mark. */
export function kindWord(kind) {
  return kind.replaceAll("_", " ");
}

const PLURALS = { person: "people", alias: "aliases" };

/** So many records of a kind: 2 groups, 1 person, 2 people. */
export function countOf(number, kind) {
  const word = kind === "completeness" ? "statement that a list is whole" : kindWord(kind);
  const regular = word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
  return count(number, word, PLURALS[kind] ?? (kind === "completeness" ? "statements that a list is whole" : regular));
}

/** Whether a picture can be drawn around a record. */
export function drawn(id) {
  return /^(group|organisation|person|area|post):/.test(id);
}

/** Whether a route can begin or end at a record. */
export function routed(id) {
  return /^(group|organisation|person|area|field):/.test(id);
}

/** A link to all that is recorded of something. */
export function recordLink(id, name) {
  return html`<a href=${address("record", { id })}>${name(id)}</a>`;
}

/** Several such links, of which the first few are shown. */
export function recordLinks(ids, name, most = 6, between = " · ") {
  return html`${ids.slice(0, most).map((id, i) => html`${i ? between : ""}${recordLink(id, name)}`)}${ids.length > most
    ? ` and ${ids.length - most} more`
    : ""}`;
}

/** A sentence in which the names of those records are links to them; the longest names first. */
export function linkedNames(text, ids, name) {
  const [id, ...rest] = [...ids].sort((a, b) => name(b).length - name(a).length);
  if (!id) return text;
  const at = text.indexOf(name(id));
  if (at < 0) return linkedNames(text, rest, name);
  const before = linkedNames(text.slice(0, at), rest, name);
  const after = linkedNames(text.slice(at + name(id).length), rest, name);
  return html`${before}${recordLink(id, name)}${after}`;
}

/** The rows that a sentence rests on. */
export function evidence(ids, name, most = 60) {
  if (!ids?.length) return nothing;
  const more = ids.length - most;
  return html`<details>
    <summary class="small">${count(ids.length, "row")} behind this</summary>
    <ul class="evidence">
      ${ids.slice(0, most).map((id) => html`<li>${kindWord(kindOf(id))}: ${recordLink(id, name)}</li>`)}
      ${more > 0 ? html`<li class="soft">and ${count(more, "more row")}</li>` : nothing}
    </ul>
  </details>`;
}

/** Today as the machine has it: 2026-11-22. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A date as people read it: 1 September 2008. */
export function longDate(text) {
  if (!text) return "";
  const [year, month, day] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const options = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return date.toLocaleDateString("en-GB", options);
}

/** What is open, in a line under a page's title. */
export function openLine(about, { title = true } = {}) {
  const names = { agreed: "people by name where they have agreed to it", roles: "people by their roles only", counts: "people as counts only" }[about.names];
  const parts = [
    title ? about.title : "",
    `as at ${longDate(about.as_at)}`,
    about.read_only ? "read-only" : "",
    names ?? "",
  ].filter(Boolean);
  return html`<p class="soft">
    ${capital(parts.join(", "))}${about.stale_since
      ? html`. Last read ${new Date(about.stale_since).toLocaleString("en-GB")}`
      : nothing}
  </p>`;
}
