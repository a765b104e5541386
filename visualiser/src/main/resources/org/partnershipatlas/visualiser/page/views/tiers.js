import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address, here, turn } from "../state.js";
import "../parts/missing-links.js";
import { View } from "../parts/view.js";
import { capital, count, evidence, mark, openLine, recordLink } from "../parts/words.js";
import "../parts/ended-areas.js";

const TONES = {
  "direct link": "good",
  "shared person": "good",
  "through named others": "notice",
  "planned only": "serious",
  none: "urgent",
  "not recorded": "cannot-tell",
};
const SIGNS = {
  "direct link": "━",
  "shared person": "●",
  "through named others": "⋯",
  "planned only": "┄",
  none: "✕",
  "not recorded": "?",
};

const LEVELS = ["neighbourhood", "parish", "district", "single tier", "county", "partnership footprint", "region"];

/** Which lower-tier group reaches its upper-tier counterpart, through whom. */
class Tiers extends View {
  load(options) {
    const { params } = here();
    return analysis("tiers", { lower: params.get("lower"), upper: params.get("upper") }, options);
  }

  show({ about, result, name }) {
    const { params } = here();
    const only = params.get("state") ?? "";
    const lower = params.get("lower") ?? "district";
    const upper = params.get("upper") ?? "county";
    return html`
      <div class="page-head">
        <div>
          <h1>Tiers</h1>
          ${openLine(about)}
          <p>Which ${lower} group reaches its ${upper} counterpart, and through whom.</p>
          <ended-note .at=${this.at}></ended-note>
        </div>
        <div class="tools">
          ${level("lower", lower, LEVELS.slice(0, LEVELS.indexOf(upper)))}
          ${level("upper", upper, LEVELS.slice(LEVELS.indexOf(lower) + 1))}
          <label
            >Show
            <select id="state" @change=${(e) => turn({ state: e.target.value })}>
              <option value="">All pairs</option>
              ${result.states.map((s) => html`<option value=${s} .selected=${s === only}>${s}</option>`)}
            </select></label
          >
          <button class="button" @click=${() => this.querySelector("missing-links")?.scrollIntoView()}>Missing links</button>
          <a class="button" href=${address("map", { view: "tiers" })}>See it drawn</a>
        </div>
      </div>
      ${result.counties.length === 0
        ? html`<div class="empty">
            <h2>No two tiers to compare</h2>
            <p>
              No ${upper} with a ${lower} in it is recorded here. Add a sheet <em>Areas</em> with the columns
              <em>name</em>, <em>kind</em> (county, district) and <em>within</em>, and give each group its area.
            </p>
          </div>`
        : result.counties.map((c) => this.county(c, only, name))}
      ${(result.notes ?? []).map((n) => html`<p class="soft small">${n}</p>`)}
      ${result.counties.length ? html`<missing-links .at=${this.at}></missing-links>` : nothing}
    `;
  }

  county(county, only, name) {
    const pairs = county.pairs.filter((p) => !only || p.state === only);
    return html`<section class="card">
      <h2>${name(county.area)}</h2>
      ${pairs.length === 0
        ? html`<p class="soft">
            ${county.pairs.length ? "No pair of that state." : "No pair of groups is recorded in both tiers."}
          </p>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${`Pairs of ${name(county.area)}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${capital(county.lower_tier ?? "lower")} group</th>
                  <th scope="col">${capital(county.upper_tier ?? "upper")} group</th>
                  <th scope="col">Theme</th>
                  <th scope="col">State</th>
                  <th scope="col">Through whom</th>
                  <th scope="col" class="number">Independent routes</th>
                </tr>
              </thead>
              <tbody>
                ${pairs.map((p) => this.pair(p, name))}
              </tbody>
            </table>
          </div>`}
      ${county.unpaired?.length
        ? html`<details>
            <summary class="small">
              ${count(county.unpaired.length, "group")} with nothing to stand beside in the upper tier
            </summary>
            <ul class="evidence">
              ${county.unpaired.map((u) => html`<li>${recordLink(u.group, name)} (${name(u.area)})</li>`)}
            </ul>
          </details>`
        : nothing}
      ${(county.notes ?? []).map((n) => html`<p class="soft small">${n}</p>`)}
    </section>`;
  }

  pair(pair, name) {
    return html`<tr>
      <th scope="row">${recordLink(pair.lower, name)}</th>
      <td>${recordLink(pair.upper, name)}</td>
      <td>${pair.themes?.length ? pair.themes.map(name).join(", ") : "Board with board"}</td>
      <td>${mark(`${SIGNS[pair.state] ?? ""} ${pair.state}`, TONES[pair.state])}</td>
      <td>
        ${capital(pair.sentence)}
        <div class="tools small">
          <a href=${address("routes", { from: pair.lower, to: pair.upper })}>The route</a>
          <a href=${address("map", { from: pair.lower, to: pair.upper, fold: "nothing" })}>On the map</a>
          ${evidence(pair.evidence, name)}
        </div>
      </td>
      <td class="number">${pair.independent || (pair.state === "none" ? 0 : "none recorded")}</td>
    </tr>`;
  }
}

/** The choice of one of the two levels that are compared. */
function level(which, chosen, levels) {
  return html`<label
    >${capital(which)} level
    <select id=${which} @change=${(e) => turn({ [which]: e.target.value })}>
      ${levels.map((l) => html`<option value=${l} .selected=${l === chosen}>${l}</option>`)}
    </select></label
  >`;
}

customElements.define("atlas-tiers", Tiers);
