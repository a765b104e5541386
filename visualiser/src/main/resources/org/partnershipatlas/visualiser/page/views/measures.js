import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { here, turn } from "../state.js";
import { View, emptyRegister } from "../parts/view.js";
import { capital, count, kindOf, kindWord, openLine, recordLink, recordLinks } from "../parts/words.js";

const MOST = 200;

/** Figures of the network, each told as the question that it answers. */
class Measures extends View {
  load(options) {
    return analysis("measures", { private: here().params.get("private") }, options);
  }

  show({ about, result, name }) {
    return html`
      <div class="page-head">
        <div>
          <h1>Measures</h1>
          ${openLine(about)}
          <p>
            Figures describe what is recorded, not how well people work together. A group with few recorded seats looks
            small here whatever it is.
          </p>
        </div>
        <div class="tools">
          <label class="inline"
            ><input
              type="checkbox"
              id="private"
              .checked=${here().params.get("private") === "yes"}
              @change=${(e) => turn({ private: e.target.checked ? "yes" : null })}
            />Show people too (private)</label
          >
        </div>
      </div>
      ${result.network.nodes === 0 ? emptyRegister() : this.figures(result, name)}
    `;
  }

  figures(result, name) {
    const cuts = result.dependence?.cut_points ?? [];
    return html`
      <section class="card">
        <h2>In words</h2>
        <ul class="sentences">
          ${result.sentences.map((text) => html`<li>${text}</li>`)}
        </ul>
        ${result.held_back
          ? html`<p class="soft small" id="held-back">
              ${result.held_back === 1 ? "One person is" : `${count(result.held_back, "person", "people")} are`} measured
              with the rest and not shown one by one: that is a view of a named person, for you alone.
            </p>`
          : nothing}
      </section>
      ${cuts.length ? this.cutPoints(cuts, name) : nothing} ${this.table(result, name)}
    `;
  }

  cutPoints(cuts, name) {
    return html`<section class="card">
      <h2>Where the network would come apart</h2>
      <p>If any one of these went, others could no longer reach each other by what is recorded:</p>
      <p>${recordLinks(cuts, name, 30)}</p>
    </section>`;
  }

  table(result, name) {
    const by = here().params.get("by") ?? result.columns[0]?.measure;
    const kind = here().params.get("kind") ?? "";
    const kinds = [...new Set(result.nodes.map((n) => kindOf(n.id)))].sort();
    const nodes = result.nodes
      .filter((n) => !kind || kindOf(n.id) === kind)
      .sort((a, b) => (b[by] ?? -1) - (a[by] ?? -1) || name(a.id).localeCompare(name(b.id)));
    return html`<section class="card">
      <div class="page-head">
        <h2>One by one</h2>
        <div class="tools">
          <label
            >Kind
            <select id="kind" @change=${(e) => turn({ kind: e.target.value })}>
              <option value="">All</option>
              ${kinds.map((k) => html`<option value=${k} .selected=${k === kind}>${kindWord(k)}</option>`)}
            </select></label
          >
          <label
            >Highest first by
            <select id="by" @change=${(e) => turn({ by: e.target.value })}>
              ${result.columns.map(
                (c) => html`<option value=${c.measure} .selected=${c.measure === by}>${c.measure}</option>`,
              )}
            </select></label
          >
        </div>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label="Measures of each record">
        <table>
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Kind</th>
              ${result.columns.map(
                (c) => html`<th scope="col" class="number" aria-sort=${c.measure === by ? "descending" : nothing}>
                  ${capital(c.measure)}
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${nodes.slice(0, MOST).map(
              (n) => html`<tr>
                <th scope="row">${recordLink(n.id, name)}</th>
                <td>${kindWord(kindOf(n.id))}</td>
                ${result.columns.map((c) => html`<td class="number">${shown(n[c.measure])}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${nodes.length > MOST ? html`<p class="soft small">The first ${MOST} of ${nodes.length}.</p>` : nothing}
      <dl class="readings small">
        ${result.columns.map(
          (c) => html`<dt>${capital(c.measure)}: ${c.question}</dt>
            <dd class="soft">${[c.reading, c.normalisation, c.source].filter(Boolean).join(" ")}</dd>`,
        )}
      </dl>
    </section>`;
  }
}

function shown(value) {
  if (value === undefined || value === null) return "not defined";
  if (typeof value !== "number") return String(value);
  return value.toLocaleString("en-GB", { maximumFractionDigits: Math.abs(value) < 1 ? 3 : 2 });
}

customElements.define("atlas-measures", Measures);
