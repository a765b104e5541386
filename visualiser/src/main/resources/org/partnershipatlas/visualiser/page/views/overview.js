import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address } from "../state.js";
import { View } from "../parts/view.js";
import { count, evidence, mark, openLine, recordLink } from "../parts/words.js";

/** What there is, how far it reaches, what to do first, and what cannot be told yet. */
class Overview extends View {
  load(options) {
    return analysis("overview", {}, options);
  }

  show({ about, result, name }) {
    return html`
      <div class="page-head">
        <div>
          <h1>${about.title}</h1>
          ${openLine(about)}
        </div>
        <div class="tools">
          <a class="button" href=${address("map")}>See the map</a>
          <a class="button" href=${address("data")}>Load a sheet</a>
        </div>
      </div>
      <div class="card">
        <dl class="figures">${this.figures(result.summary)}</dl>
        <p>${result.reach}</p>
      </div>
      ${this.sentences(result, name)} ${this.gaps(result, name)} ${this.cannotTell(result)}
    `;
  }

  figures(summary) {
    const names = {
      groups: ["group", "groups"],
      seats: ["seat", "seats"],
      organisations: ["organisation", "organisations"],
      people: ["person", "people"],
      areas: ["area", "areas"],
      links: ["link between groups", "links between groups"],
    };
    return Object.entries(names).map(
      ([key, [one, many]]) =>
        html`<div>
          <dt>${summary[key] === 1 ? one : many}</dt>
          <dd>${summary[key].toLocaleString("en-GB")}</dd>
        </div>`,
    );
  }

  sentences(result, name) {
    return html`<section class="card" aria-labelledby="first">
      <h2 id="first">What is known, and needs doing first</h2>
      ${result.sentences.length === 0
        ? html`<p class="soft">No vacancy and no ending term is recorded.</p>`
        : html`<ul class="sentences">
            ${result.sentences.map(
              (s) => html`<li>
                ${s.severity ? mark(s.severity) : nothing}
                ${s.link ? html`<a href=${this.linked(s.link)}>${s.text}</a>` : s.text}
                ${evidence(s.records, name)}
              </li>`,
            )}
          </ul>`}
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
            No gap can be stated from what is recorded. That is not to say that there is none.
          </p>`
        : html`<ul class="sentences">
            ${result.gaps.map(
              (gap) => html`<li>
                ${mark(gap.severity)}
                <a href=${address("gaps", { gap: gap.key })}>${gap.sentence}</a>
                ${this.whom(gap, name)}
              </li>`,
            )}
          </ul>`}
      ${result.gap_count > result.gaps.length
        ? html`<p>
            <a href=${address("gaps")}>All ${count(result.gap_count, "gap")}, and what would close each</a>
          </p>`
        : nothing}
    </section>`;
  }

  whom(gap, name) {
    const ids = gap.about ?? [];
    return ids.length === 0
      ? nothing
      : html`<div class="small soft">
          ${ids.slice(0, 4).map((id, i) => html`${i ? " · " : ""}${recordLink(id, name)}`)}
          ${ids.length > 4 ? html` and ${ids.length - 4} more` : nothing}
        </div>`;
  }

  cannotTell(result) {
    if (result.cannot_tell.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="cannot">
      <h2 id="cannot">What cannot be told yet</h2>
      <ul class="sentences">
        ${result.cannot_tell.map(
          (c) => html`<li>
            ${mark("cannot tell yet", "cannot-tell")} ${c.sentence}
            <div class="small soft">${c.settle}</div>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

customElements.define("atlas-overview", Overview);
