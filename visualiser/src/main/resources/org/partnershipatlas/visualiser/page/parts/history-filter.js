import { html, nothing } from "lit";
import { capital, kindWord } from "./words.js";

/** Narrows the history to a record, a kind of record or somebody; what is chosen stands in the address. */
export function historyFilter({ record, kind, who }, { all, name, people, change }) {
  return html`<form class="tools" id="history-filter" @submit=${(e) => e.preventDefault()}>
    ${record
      ? html`<p id="history-of">
          Changes of <strong>${name(record)}</strong>.
          <button type="button" class="link" @click=${() => change({ record: null })}>Show all changes</button>
        </p>`
      : nothing}
    <label
      >What was changed
      <select id="history-kind" @change=${(e) => change({ of: e.target.value })}>
        <option value="" .selected=${!kind}>anything</option>
        ${[...(all?.values() ?? [])]
          .filter((each) => each.revised)
          .map(
            (each) => html`<option value=${each.kind} .selected=${each.kind === kind}>${capital(kindWord(each.kind))}</option>`,
          )}
      </select></label
    >
    <label
      >By whom
      <input
        id="history-who"
        list="history-people"
        placeholder="anybody"
        autocomplete="off"
        .value=${who ?? ""}
        @change=${(e) => change({ who: e.target.value.trim() })}
      />
      <datalist id="history-people">
        ${[...people, "not said"].map((each) => html`<option value=${each}></option>`)}
      </datalist></label
    >
  </form>`;
}
