import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { here, turn } from "../state.js";
import { distribution } from "../parts/distribution.js";
import { View, emptyRegister } from "../parts/view.js";
import { capital, count, kindWord, openLine, recordLink, recordLinks } from "../parts/words.js";

const MOST = 200;
const MODES = {
  coordination: "Groups, people and posts, joined by seats and formal links",
  "two-mode": "People and groups, joined by seats",
  people: "People, joined where they share a group",
  groups: "Groups, joined where they share a person or post",
  organisations: "Organisations, joined where they sit on one group",
  relationships: "Organisations, joined by what they say of each other",
};
// These are names of parts: a number of them has no size.
const NAMES = ["community", "component", "cut_point"];

/** Figures of the network, each told as the question that it answers. */
class Measures extends View {
  load(options) {
    const { params } = here();
    const asked = Object.fromEntries(
      ["mode", "secretariat", "weighted", "private"].map((name) => [name, params.get(name)]),
    );
    return analysis("measures", asked, options);
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
      </div>
      ${this.choices(result)} ${result.network.nodes === 0 ? this.nothingThere(result) : this.figures(result, name)}
    `;
  }

  choices(result) {
    return html`<div class="tools">
      <label
        >What is measured
        <select id="mode" @change=${(e) => turn({ mode: e.target.value })}>
          ${Object.entries(MODES).map(
            ([mode, text]) => html`<option value=${mode} .selected=${mode === result.mode}>${text}</option>`,
          )}
        </select></label
      >
      ${tick("secretariat", "With support posts and those in attendance")}
      ${tick("weighted", "Count how strong links are")} ${tick("private", "Show people too (private)")}
    </div>`;
  }

  nothingThere(result) {
    return result.mode === "coordination"
      ? emptyRegister()
      : html`<div class="empty" id="nothing-measured">
          <h2>Nothing of this kind is recorded</h2>
          <p>
            ${result.mode === "relationships"
              ? "No organisation is recorded as saying anything of another."
              : "No seat with a known holder is recorded."}
            Choose something else to measure.
          </p>
        </div>`;
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
      ${this.whole(result)} ${cuts.length ? this.cutPoints(cuts, name) : nothing} ${this.table(result, name)}
    `;
  }

  whole(result) {
    return html`<section class="stack" aria-label="The network as a whole">
      <h2>The network as a whole</h2>
      <div class="cards measures">
        ${result.network_columns.map(
          (c) => html`<div class="card measure" data-measure=${c.measure}>
            <h3>${c.question}</h3>
            <p class="figure">${shown(result.network[c.measure])}</p>
            <p class="small">${c.reading}</p>
            <p class="soft small">${[`${capital(spaced(c.measure))}.`, c.normalisation, c.source].filter(Boolean).join(" ")}</p>
          </div>`,
        )}
      </div>
    </section>`;
  }

  cutPoints(cuts, name) {
    return html`<section class="card">
      <h2>Where the network would come apart</h2>
      <p>If any one of these went, others could no longer reach each other by what is recorded:</p>
      <p>${recordLinks(cuts, name, 30)}</p>
    </section>`;
  }

  table(result, name) {
    const { params } = here();
    const by = params.get("by") ?? "betweenness";
    const up = params.get("order") === "up";
    const kind = params.get("kind") ?? "";
    const kinds = [...new Set(result.nodes.map((n) => n.kind))].sort();
    const some = result.nodes.filter((n) => !kind || n.kind === kind);
    const nodes = [...some].sort((a, b) => order(a[by], b[by], up) || name(a.id).localeCompare(name(b.id)));
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
          </div>
        </div>
        <div class="scroll" tabindex="0" role="region" aria-label="Measures of each record">
          <table id="nodes" class="records">
            <thead>
              <tr>
                <th scope="col">Record</th>
                <th scope="col">Kind</th>
                ${result.columns.map((c) => head(c, by, up))}
              </tr>
            </thead>
            <tbody>
              ${nodes.slice(0, MOST).map(
                (n) => html`<tr>
                  <th scope="row">${recordLink(n.id, name)}</th>
                  <td>${kindWord(n.kind)}</td>
                  ${result.columns.map((c) => html`<td class="number">${shown(n[c.measure])}</td>`)}
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
        ${nodes.length > MOST ? html`<p class="soft small">The first ${MOST} of ${nodes.length}.</p>` : nothing}
      </section>
      ${this.distributions(result, some)}`;
  }

  distributions(result, nodes) {
    return html`<section class="stack" aria-label="What each measure asks, and how its values lie">
      <h2>What each measure asks, and how its values lie</h2>
      <p class="soft">Of the ${count(nodes.length, "record")} in the table above.</p>
      <div class="cards measures">
        ${result.columns.map(
          (c) => html`<div class="card measure" data-column=${c.measure}>
            <h3>${capital(spaced(c.measure))}: ${c.question}</h3>
            ${NAMES.includes(c.measure)
              ? nothing
              : distribution(
                  spaced(c.measure),
                  nodes.map((n) => n[c.measure]),
                  shown,
                )}
            <p class="small">${c.reading}</p>
            <p class="soft small">${[c.normalisation, c.source].filter(Boolean).join(" ")}</p>
          </div>`,
        )}
      </div>
    </section>`;
  }
}

function tick(name, text) {
  return html`<label class="inline"
    ><input
      type="checkbox"
      id=${name}
      .checked=${here().params.get(name) === "yes"}
      @change=${(e) => turn({ [name]: e.target.checked ? "yes" : null })}
    />${text}</label
  >`;
}

/** A head by which the table is sorted; pressed again, the other way round. */
function head(column, by, up) {
  const here = column.measure === by;
  return html`<th scope="col" class="number" aria-sort=${here ? (up ? "ascending" : "descending") : "none"}>
    <button
      class="sort"
      title=${column.question}
      @click=${() => turn({ by: column.measure, order: here && !up ? "up" : null }, { replace: true })}
    >
      ${capital(spaced(column.measure))} ${here ? (up ? "▲" : "▼") : nothing}
    </button>
  </th>`;
}

// What is not defined stands last, whichever way the rest is sorted.
function order(one, other, up) {
  const a = one === null || one === undefined;
  const b = other === null || other === undefined;
  if (a || b) return a - b;
  return up ? one - other : other - one;
}

function spaced(measure) {
  return measure.replaceAll("_", " ").replace(/ ei$/, " E–I");
}

function shown(value) {
  if (value === undefined || value === null) return "not defined";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number") return String(value);
  return value.toLocaleString("en-GB", { maximumFractionDigits: Math.abs(value) < 1 ? 3 : 2 });
}

customElements.define("atlas-measures", Measures);
