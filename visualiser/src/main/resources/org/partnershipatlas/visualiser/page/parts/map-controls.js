import { html, nothing } from "lit";
import { here, turn } from "../state.js";

// By what records are sized and named first, as the reader asks it.
const MEASURES = [
  ["", "Nothing"],
  ["degree", "Direct contacts"],
  ["betweenness", "Lying between others"],
  ["closeness", "Nearness to all"],
  ["pagerank", "Weight of contacts"],
  ["core", "Being in the core"],
];

/**
 * What a view of the map has besides, in a row of its own.
 *
 * @param named areas and themes by their names
 * @param folded the records of the cards that are folded now
 * @param first what the row begins with
 */
export function moreControls(view, named, folded, first) {
  const { params } = here();
  const rows = view === "around" ? [ways(params), sizes(params)] : [first];
  if (view === "free") rows.push(sizes(params));
  if (view === "tiers") rows.push(folds(named, folded ?? [], params));
  const there = rows.filter((row) => row !== nothing);
  return there.length ? html`<div class="tools small" id="more">${there}</div>` : nothing;
}

function check(parameter, text, params) {
  return html`<label class="inline"
    ><input
      type="checkbox"
      id=${parameter}
      .checked=${params.get(parameter) === "yes"}
      @change=${(e) => turn({ [parameter]: e.target.checked ? "yes" : null })}
    />${text}</label
  >`;
}

function ways(params) {
  return html`${check("deputies", "With deputies", params)}
  ${check("possible", "With possible steps", params)}`;
}

function sizes(params) {
  const chosen = params.get("importance") ?? "";
  const own = MEASURES.some(([word]) => word === chosen) ? [] : [[chosen, chosen]];
  return html`<label class="inline"
      >Sized and named by
      <select
        id="importance"
        @change=${(e) => turn({ importance: e.target.value, private: e.target.value ? params.get("private") : null })}
      >
        ${[...MEASURES, ...own].map(
          ([word, text]) => html`<option value=${word} .selected=${word === chosen}>${text}</option>`,
        )}
      </select></label
    >
    ${chosen ? check("private", "Of each person too", params) : nothing}`;
}

// A folded card opens all groups of its theme or area; here they are by name, and folded again.
function folds(named, folded, params) {
  const open = params.get("open");
  const list = named.filter((r) => r.id !== open && folded.includes(r.id));
  if (!open && list.length === 0) return nothing;
  const label = named.find((r) => r.id === open)?.label ?? open;
  return html`${list.length
    ? html`<label class="inline"
        >Unfold
        <select id="unfold" @change=${(e) => turn({ open: e.target.value, record: null })}>
          <option value="">Choose, or click a folded card</option>
          ${list.map((r) => html`<option value=${r.id}>${r.label}</option>`)}
        </select></label
      >`
    : nothing}
  ${open ? html`<button id="fold-again" @click=${() => turn({ open: null })}>Fold ${label} again</button>` : nothing}`;
}
