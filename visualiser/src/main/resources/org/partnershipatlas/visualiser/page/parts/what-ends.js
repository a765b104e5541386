import { html, nothing } from "lit";
import { count, countOf, kindWord, longDate } from "./words.js";

const TITLES = {
  ends: "Ends with it: take the tick away from what goes on",
  offered: "Names it and can go on without it: tick what ends too",
};

/** The ids of what is to end with a record: what rests on it, but where somebody says otherwise. */
export function whatEndsChosen(rests, turned) {
  return (rests?.items ?? [])
    .filter((item) => item.fate !== "later" && (turned.get(item.id) ?? item.fate === "ends"))
    .map((item) => item.id);
}

/** What rests on a record on a day, by name, each with a tick where it is to end with it. */
export function whatEnds(rests, turned, turn) {
  if (!rests) return html`<p role="status">Reading what rests on it …</p>`;
  const of = (fate) => rests.items.filter((item) => item.fate === fate);
  return html`<div id="what-ends">
    ${rests.items.length === 0 ? html`<p>Nothing that rests on it holds on that day.</p>` : nothing}
    ${["ends", "offered"].map((fate) => ticks(fate, of(fate), turned, turn))} ${later(of("later"))}
    ${rests.before
      ? html`<p class="small soft">${count(rests.before, "record")} that ended by then ${rests.before === 1 ? "is" : "are"} left as ${rests.before === 1 ? "it is" : "they are"}.</p>`
      : nothing}
  </div>`;
}

function ticks(fate, items, turned, turn) {
  if (items.length === 0) return nothing;
  const chosen = (item) => turned.get(item.id) ?? fate === "ends";
  return html`<fieldset data-fate=${fate}>
    <legend>${TITLES[fate]}</legend>
    ${byKind(items).map(([kind, list]) => {
      const on = list.filter(chosen).length;
      return html`<details ?open=${list.length <= 8}>
        <summary>${countOf(list.length, kind)}, ${on === list.length ? "all" : on === 0 ? "none" : `${on} of them`} to end</summary>
        ${list.length > 1
          ? html`<p class="tools small">
              <button type="button" class="link" @click=${() => turn(list.map((i) => i.id), true)}>Tick all<span class="visually-hidden"> ${countOf(2, kind).slice(2)}</span></button>
              <button type="button" class="link" @click=${() => turn(list.map((i) => i.id), false)}>Tick none<span class="visually-hidden"> of the ${countOf(2, kind).slice(2)}</span></button>
            </p>`
          : nothing}
        <ul class="ticks">
          ${list.map(
            (item) => html`<li>
              <label class="inline"
                ><input
                  type="checkbox"
                  value=${item.id}
                  .checked=${chosen(item)}
                  @change=${(e) => turn([item.id], e.target.checked)}
                />${item.label}${item.to ? html` <span class="soft small">(now ends on ${longDate(item.to)})</span>` : nothing}</label
              >
            </li>`,
          )}
        </ul>
      </details>`;
    })}
  </fieldset>`;
}

function later(items) {
  if (items.length === 0) return nothing;
  return html`<div id="begins-later">
    <p>
      <strong>${count(items.length, "record")} ${items.length === 1 ? "begins" : "begin"} on that day or later, and cannot be ended then.</strong>
      ${items.length === 1 ? "It is" : "They are"} left as ${items.length === 1 ? "it is" : "they are"}: give ${items.length === 1 ? "it" : "them"} other days, or take ${items.length === 1 ? "it" : "them"} away.
    </p>
    <ul>
      ${items.map((item) => html`<li>${kindWord(item.kind)}: ${item.label}, from ${longDate(item.from)}</li>`)}
    </ul>
  </div>`;
}

function byKind(items) {
  const kinds = new Map();
  items.forEach((item) => kinds.set(item.kind, [...(kinds.get(item.kind) ?? []), item]));
  return [...kinds];
}
