import { html, nothing } from "lit";
import { analysis, ask } from "../api.js";
import { address, here, turn } from "../state.js";
import { View } from "../parts/view.js";
import { capital, count, evidence, openLine, recordLink, recordLinks } from "../parts/words.js";
import "../parts/picture-card.js";
import "../parts/record-picker.js";

// A step that is walked against its own direction.
const BACKWARDS = {
  "reports to": "receives reports from",
  "nominates to": "has members nominated by",
  feeds: "is fed by",
  "meets jointly": "meets jointly",
  scrutinises: "is scrutinised by",
  "part of": "has as a part",
  "sits on": "has on it",
  "in post": "is held by",
  services: "is serviced by",
  "people of one unit": "people of one unit",
  "acts for": "has as its holder",
  "speaks for": "is spoken for by",
  "member of": "has as a member",
  "unit of": "has as a unit",
  within: "contains",
  "works on": "is worked on by",
  covers: "is covered by",
};

/** How one table, body or person reaches another, told step by step. */
class Routes extends View {
  async load(options) {
    const { params } = here();
    const from = params.get("from");
    const to = params.get("to");
    if (!from || !to) {
      const network = await ask("network", {}, options);
      return { about: network.about, name: (id) => network.labels?.[id] ?? id, ends: await this.ends(from, to) };
    }
    const extra = { possible: params.get("possible"), deputies: params.get("deputies") };
    const answer = await analysis("routes", { from, to, k: 3, ...extra }, options);
    return { ...answer, ends: { from: answer.name(from), to: answer.name(to) } };
  }

  async ends(from, to) {
    const shown = {};
    for (const [end, id] of Object.entries({ from, to })) {
      if (id) {
        const [kind, value] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
        shown[end] = (await ask(`records/${kind}/${encodeURIComponent(value)}`)).result.record.label;
      }
    }
    return shown;
  }

  show({ about, result, name, ends }) {
    const { params } = here();
    return html`
      <div class="page-head">
        <div>
          <h1>Routes</h1>
          ${openLine(about)}
        </div>
      </div>
      <div class="card">
        <div class="tools">
          <record-picker
            id="from"
            label="From"
            .shown=${ends.from}
            @picked=${(e) => turn({ from: e.detail.id })}
          ></record-picker>
          <record-picker
            id="to"
            label="To"
            .shown=${ends.to}
            @picked=${(e) => turn({ to: e.detail.id })}
          ></record-picker>
          <button
            ?disabled=${!params.get("from") || !params.get("to")}
            @click=${() => turn({ from: params.get("to"), to: params.get("from") })}
          >
            Turn round
          </button>
          ${this.option("deputies", "With deputies")} ${this.option("possible", "With possible steps")}
        </div>
        <p class="soft small">
          From and to: a group, an organisation, a person, an area or a field. A route runs over recorded links
          between groups and people in speaking seats on both.
        </p>
      </div>
      ${result ? this.answer(result, name) : this.ask(params)}
    `;
  }

  ask(params) {
    return html`<div class="empty">
      ${params.get("from")
        ? "Now choose where to: type a part of the name in the second box."
        : params.get("to")
          ? "Now choose where from: type a part of the name in the first box."
          : "Choose two ends: type a part of a name in each box. The answer is told step by step, with the rows behind each step."}
    </div>`;
  }

  option(parameter, text) {
    const on = here().params.get(parameter) === "yes";
    return html`<label class="inline"
      ><input
        type="checkbox"
        .checked=${on}
        @change=${(e) => turn({ [parameter]: e.target.checked ? "yes" : null })}
      />${text}</label
    >`;
  }

  answer(result, name) {
    return html`
      ${result.found
        ? nothing
        : html`<section class="card" id="no-route">
            <h2>${result.state === "planned only" ? "A route is planned, and none runs yet" : "No route is recorded"}</h2>
            <p>${result.why_not}</p>
            ${result.unsettled?.length
              ? html`<p class="soft small">What would settle it: the links of ${recordLinks(result.unsettled, name)}, complete.</p>`
              : nothing}
          </section>`}
      ${this.drawn()} ${result.routes.map((route, i) => this.route(route, i, name))}
      ${result.found && result.notes?.length
        ? html`<section class="card">
            <h2>How much rests on it</h2>
            <ul class="sentences">
              ${result.notes.map((n) => html`<li>${n}</li>`)}
            </ul>
          </section>`
        : nothing}
      ${result.planned ? this.aside("Planned, with a seat vacant", result.planned) : nothing}
      ${result.with_secretariat ? this.aside("With the secretariat", result.with_secretariat) : nothing}
      ${result.with_possible ? this.aside("Possible: it is not known whether they talk", result.with_possible) : nothing}
    `;
  }

  drawn() {
    const { params } = here();
    const asked = Object.fromEntries(["from", "to", "deputies", "possible"].map((p) => [p, params.get(p)]));
    return html`<picture-card view="route" heading="Drawn" .params=${asked}></picture-card>`;
  }

  aside(title, route) {
    return html`<section class="card">
      <h2>${title}</h2>
      <p>${capital(route.sentence)}.</p>
    </section>`;
  }

  route(route, place, name) {
    const story = html`
      <p class="sentence">${route.sentence}.</p>
      <ol class="story">
        <li>${recordLink(route.steps[0]?.from ?? here().params.get("from"), name)}</li>
        ${route.steps.map((step, i) => this.step(step, i === route.weakest && route.steps.length > 1, name))}
      </ol>
      <p class="soft small">
        ${count(route.cost, "step")} (one shared person, or one link, is a step).
        ${route.cut_by?.length
          ? html`It rests on ${recordLinks(route.cut_by, name)}: without them no route is left.`
          : nothing}
      </p>
    `;
    if (place > 0) {
      return html`<details class="card route" data-route=${place}>
        <summary>Another route, ${count(route.cost, "step")}: ${route.sentence}</summary>
        ${story}
      </details>`;
    }
    const { params } = here();
    return html`<section class="card route" data-route="0">
      <div class="page-head">
        <h2>The shortest recorded route</h2>
        <a class="button" href=${address("map", { from: params.get("from"), to: params.get("to"), fold: "nothing" })}>See it on the map</a>
      </div>
      ${story}
    </section>`;
  }

  step(step, weakest, name) {
    const by = step.forward === false ? (BACKWARDS[step.by] ?? `${step.by} (the other way round)`) : step.by;
    return html`<li data-step="link">
      <span class="soft small">${by}</span>
      <div>${recordLink(step.to, name)} ${weakest ? html`<span class="mark" data-tone="serious">weakest step</span>` : nothing}</div>
      ${evidence(step.evidence, name)}
    </li>`;
  }
}

customElements.define("atlas-routes", Routes);
