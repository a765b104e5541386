import { html } from "lit";
import { everyKinds, idOf } from "./kinds.js";
import { longDate, recordLink } from "./words.js";

const NAMING = ["name", "title", "label", "what"];
const MOST = 5;
const LINKS = 4;

/** The attribute that a kind's records are called by; some are called by what they join. */
export function naming(shape) {
  return shape.attributes.find((a) => NAMING.includes(a.name) && a.type === "text");
}

/** What a table of a kind can show beside the names. */
export function choices(shape) {
  const name = naming(shape)?.name;
  return shape.attributes.filter((a) => a.name !== name);
}

/** What it shows where nothing was chosen: what the kind asks for first, without what every kind has. */
export function usual(shape, all) {
  const about = everyKinds(all);
  return choices(shape)
    .filter((a) => !about.has(a.name))
    .slice(0, MOST);
}

/** A value as a reader meets it: records by their names, and a blank as not recorded. */
export function told(attribute, texts, name) {
  if (!texts?.length) return html`<span class="soft">not recorded</span>`;
  if (attribute.type === "ref") {
    const shown = texts.slice(0, LINKS).map((text, i) => html`${i ? "; " : ""}${recordLink(idOf(attribute, text), name)}`);
    return html`${shown}${texts.length > LINKS ? ` and ${texts.length - LINKS} more` : ""}`;
  }
  if (attribute.type === "date") return texts.map(longDate).join("; ");
  return texts.map((text) => (attribute.type === "map" ? text.replace("=", ": ") : text)).join("; ");
}
