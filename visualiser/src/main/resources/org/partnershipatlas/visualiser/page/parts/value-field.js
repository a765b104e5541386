import { html, nothing } from "lit";
import { heading } from "./kinds.js";
import "./reference-field.js";

const DATE_HINT = "A year, a month or a day: 2004, 2004-05 or 2004-05-17";
const LONG = 60;

/**
 * The field of one attribute.
 *
 * @param {object} attribute as the API tells it
 * @param {string|string[]} held what the field holds
 * @param {object} wrong what is wrong with it, in the API's words
 * @param {function} name what a record is called
 * @param {function} change takes what the field then holds, and the record that was chosen
 */
export function valueField(attribute, held, { wrong, name, change }) {
  const id = `field-${attribute.name}`;
  const hint = hintOf(attribute);
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""].filter(Boolean).join(" ");
  return html`<div class="field" data-wrong=${wrong ? "yes" : nothing}>
    ${attribute.type === "ref"
      ? html`<reference-field
          .attribute=${attribute}
          .held=${held}
          .name=${name}
          .wrong=${wrong}
          @changed=${(e) => change(e.detail.held, e.detail.label)}
        ></reference-field>`
      : html`<label for=${id}>${heading(attribute)}${attribute.required ? " (needed)" : ""}</label>
          ${plain(attribute, held, id, described, wrong, change)}`}
    ${hint ? html`<p class="small soft" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id=${`${id}-wrong`}><strong>${wrong.detail}</strong> ${wrong.mend ?? ""}</p>` : nothing}
  </div>`;
}

function hintOf({ type, list }) {
  if (type === "ref") return list ? "There may be several" : "";
  if (type === "date") return DATE_HINT;
  if (type === "map") return "One a line, such as: colour=blue";
  if (type === "whole") return "A whole number";
  if (type === "number") return "A number, such as 4 or 2.5";
  return list ? "One a line" : "";
}

function plain(attribute, held, id, described, wrong, change) {
  const choices = attribute.type === "yes no" ? ["yes", "no"] : attribute.words;
  const invalid = wrong ? "true" : nothing;
  if (choices.length && !attribute.list) {
    return html`<select id=${id} aria-describedby=${described || nothing} aria-invalid=${invalid} @change=${(e) => change(e.target.value)}>
      <option value="" .selected=${held === ""}>not recorded</option>
      ${choices.map((word) => html`<option value=${word} .selected=${held === word}>${word}</option>`)}
    </select>`;
  }
  if (attribute.list || held.length > LONG || held.includes("\n")) {
    const rows = Math.min(8, Math.max(2, held.split("\n").length, Math.ceil(held.length / LONG)));
    return html`<textarea
      id=${id}
      rows=${rows}
      aria-describedby=${described || nothing}
      aria-invalid=${invalid}
      .value=${held}
      @input=${(e) => change(e.target.value)}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    autocomplete="off"
    inputmode=${attribute.type === "whole" || attribute.type === "number" ? "decimal" : nothing}
    aria-describedby=${described || nothing}
    aria-invalid=${invalid}
    .value=${held}
    @input=${(e) => change(e.target.value)}
  />`;
}
