import { ask } from "../api.js";
import { capital } from "./words.js";

let read;

/** What can be recorded, by the kind's word; read once. */
export function kinds() {
  read ??= ask("kinds", {}, { shared: false }).then(
    (answer) => new Map(answer.kinds.map((kind) => [kind.kind, kind])),
    (fault) => {
      read = undefined;
      throw fault;
    },
  );
  return read;
}

/** The attributes that every kind has: where a record comes from, and what else is to be said. */
export function everyKinds(all) {
  const [first, ...rest] = [...all.values()].map((kind) => kind.attributes.map((a) => a.name));
  return new Set(first.filter((name) => rest.every((names) => names.includes(name))));
}

/** What an attribute is called over its field. */
export function heading(attribute) {
  return capital(attribute.header);
}

/** The id that a reference's text means: of one kind alone it is written without it. */
export function idOf(attribute, text) {
  return attribute.targets.length === 1 ? `${attribute.targets[0]}:${text}` : text;
}

/** The text by which a reference names a record. */
export function textOf(attribute, id) {
  return attribute.targets.length === 1 ? id.slice(id.indexOf(":") + 1) : id;
}

/** The texts that a field stands for; a field holds one text, or for references a list. */
export function textsOf(attribute, held) {
  if (Array.isArray(held)) return held;
  const parts = attribute.list ? held.split("\n") : [held];
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** What a field holds for those texts. */
export function heldOf(attribute, texts = []) {
  return attribute.type === "ref" ? [...texts] : texts.join("\n");
}

/** Whether two lists of texts are the same. */
export function same(one = [], other = []) {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}
