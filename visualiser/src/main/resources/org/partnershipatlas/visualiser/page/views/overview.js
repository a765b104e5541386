import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address, go } from "../state.js";
import { View, emptyRegister } from "../parts/view.js";
import { count, evidence, mark, openLine, recordLinks } from "../parts/words.js";
import "../parts/scene-view.js";

const FIGURES = {
  groups: ["group", "groups"],
  seats: ["seat", "seats"],
  organisations: ["organisation", "organisations"],
  people: ["person recorded", "people recorded"],
  areas: ["area", "areas"],
  links: ["link between groups", "links between groups"],
};
const FIRST = 6;

/** What there is, how far it reaches, what to do first, and what cannot be told yet. */
class Overview extends View {
  load(options) {
    return analysis("overview", {}, options);
  }

  show({ about, result, name }) {
    const empty = Object.values(result.summary).every((n) => n === 0);
    return html`
      <div class="page-head">
        <div>
          <h1>${about.title}</h1>
          ${openLine(about, { title: false })} ${about.text ? html`<p class="small">${about.text}</p>` : nothing}
        </div>
        <div class="tools">
          <a class="button" href=${address("map")}>See the map</a>
          <a class="button" href=${address("data")}>Load a sheet</a>
        </div>
      </div>
      ${empty ? emptyRegister() : this.told(result, name)}
    `;
  }

  told(result, name) {
    return html`
      <div class="card summary">
        <dl class="figures">${this.figures(result.summary)}</dl>
        ${result.reach ? html`<p>${result.reach}.</p>` : nothing}
      </div>
      <div class="overview">
        <div class="stack">${this.sentences(result, name)} ${this.gaps(result, name)}</div>
        <div class="stack">${this.picture()} ${this.cannotTell(result)}</div>
      </div>
    `;
  }

  figures(summary) {
    return Object.entries(FIGURES)
      .filter(([key]) => key in summary)
      .map(
        ([key, [one, many]]) =>
          html`<div>
            <dt>${summary[key] === 1 ? one : many}</dt>
            <dd>${summary[key].toLocaleString("en-GB")}</dd>
          </div>`,
      );
  }

  sentences(result, name) {
    const shown = this.all ? result.sentences : result.sentences.slice(0, FIRST);
    return html`<section class="card" aria-labelledby="first">
      <h2 id="first">What is known, and needs doing first</h2>
      ${shown.length === 0
        ? html`<p class="soft">No vacancy and no ending term is recorded. Terms that have no end date are not looked at.</p>`
        : html`<ul class="sentences">
            ${shown.map(
              (s) => html`<li class="marked">
                ${s.severity ? mark(s.severity) : nothing}
                <div>
                  ${s.link ? html`<a href=${this.linked(s.link)}>${s.text}</a>` : s.text} ${evidence(s.records, name)}
                </div>
              </li>`,
            )}
          </ul>`}
      ${result.sentences.length > shown.length
        ? html`<button
            class="link"
            @click=${() => {
              this.all = true;
              this.requestUpdate();
            }}
          >
            ${count(result.sentences.length - shown.length, "more sentence")}
          </button>`
        : nothing}
    </section>`;
  }

  linked(link) {
    const to = new URL(link, location.origin);
    return address(to.pathname.slice(1), Object.fromEntries(to.searchParams));
  }

  gaps(result, name) {
    return html`<section class="card" aria-labelledby="matter">
      <h2 id="matter">The gaps that matter most</h2>
      ${result.gaps.length === 0
        ? html`<p class="soft">
            No ${result.gap_count > 0 ? "other " : ""}gap can be stated from what is recorded. That is not to say that
            there is none.
          </p>`
        : html`<ul class="sentences">
            ${result.gaps.map(
              (gap) => html`<li class="marked">
                ${mark(gap.severity)}
                <div>
                  <a href=${address("gaps", { gap: gap.key })}>${gap.sentence}</a>
                  ${gap.about?.length
                    ? html`<div class="small soft">${recordLinks(gap.about, name, 3)}</div>`
                    : nothing}
                </div>
              </li>`,
            )}
          </ul>`}
      ${result.gap_count > 0
        ? html`<p>
            <a href=${address("gaps")}
              >${result.gap_count > result.gaps.length
                ? result.gap_count === 1
                  ? "The one gap, and what would close it"
                  : `All ${count(result.gap_count, "gap")}, and what would close each`
                : "The rows behind each, and what would close it"}</a
            >
          </p>`
        : nothing}
    </section>`;
  }

  picture() {
    // One object for one picture, so that it is not asked for again at each render.
    if (this.key !== this.at) {
      this.key = this.at;
      this.params = {};
    }
    return html`<section class="card" aria-labelledby="drawn">
      <h2 id="drawn">Who is joined to whom</h2>
      <scene-view
        .path=${"diagrams/tiers"}
        .params=${this.params}
        still
        @record=${(e) => go("record", { id: e.detail })}
      ></scene-view>
      <p><a href=${address("map")}>The map, in full</a></p>
    </section>`;
  }

  cannotTell(result) {
    if (result.cannot_tell.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="cannot">
      <h2 id="cannot">What cannot be told yet</h2>
      <ul class="sentences">
        ${result.cannot_tell.slice(0, FIRST).map(
          (c) => html`<li>
            ${c.sentence}
            <div class="small soft">${c.settle}</div>
          </li>`,
        )}
      </ul>
      ${result.cannot_tell.length > FIRST
        ? html`<p><a href=${address("gaps")}>All ${result.cannot_tell.length} that cannot be told yet</a></p>`
        : nothing}
    </section>`;
  }
}

customElements.define("atlas-overview", Overview);
