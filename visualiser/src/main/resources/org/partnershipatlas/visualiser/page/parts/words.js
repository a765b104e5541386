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

/** A link to the picture around a record. */
export function recordLink(id, name) {
  const drawn = /^(group|organisation|person|area|post):/.test(id);
  return drawn
    ? html`<a href=${address("map", { view: "around", id })}>${name(id)}</a>`
    : html`<span>${name(id)}</span>`;
}

/** The rows that a sentence rests on. */
export function evidence(ids, name) {
  if (!ids?.length) return nothing;
  return html`<details>
    <summary class="small">${count(ids.length, "row")} behind this</summary>
    <ul class="evidence">
      ${ids.map((id) => html`<li>${kindWord(id)}: ${recordLink(id, name)}</li>`)}
    </ul>
  </details>`;
}

function kindWord(id) {
  return id.slice(0, id.indexOf(":")).replaceAll("_", " ");
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
export function openLine(about) {
  return html`<p class="soft">
    ${about.title}${about.fictional ? " (fictional)" : ""}, as at ${longDate(about.as_at)}${about.read_only
      ? ", read-only"
      : ""}${about.stale_since ? html`. Last read ${new Date(about.stale_since).toLocaleString("en-GB")}` : nothing}
  </p>`;
}
