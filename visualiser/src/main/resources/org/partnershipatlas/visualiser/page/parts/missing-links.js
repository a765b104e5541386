import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address, here, turn } from "../state.js";
import { View } from "./view.js";
import { capital, count, evidence, linkedNames, mark, recordLinks } from "./words.js";

const PLANS = [3, 5, 10, 20];

/** Which links between two tiers are missing, which would join most, and a plan of several. */
class MissingLinks extends View {
  load(options) {
    const params = here().params;
    const asked = Object.fromEntries(["area", "lower", "upper", "k"].map((p) => [p, params.get(p)]));
    return analysis("missing-links", asked, options);
  }

  show({ result, name }) {
    const found = result.plan.length > 0;
    return html`<section class="card" id="missing-links" aria-labelledby="missing-links-head">
        <h2 id="missing-links-head">Missing links</h2>
        ${result.now.pairs ? standing(result.now, result.now) : nothing}
        <ul class="sentences">
          ${result.sentences.map((text) => html`<li>${text}</li>`)}
        </ul>
      </section>
      ${found ? this.plan(result, name) : nothing}
      ${lines("Known to be missing", "Every seat and link of their groups is recorded, or a seat stands empty.", result.known, name)}
      ${lines("No link recorded: ask first", "There may be a link that nobody has written down.", result.to_ask, name)}
      ${result.more ? html`<p class="soft small">${count(result.more, "more suggestion")} left out.</p>` : nothing}`;
  }

  plan(result, name) {
    const k = here().params.get("k") ?? "5";
    return html`<section class="card" id="plan">
      <h2>A plan, one link after another</h2>
      <div class="tools">
        <label
          >Links in the plan
          <select id="k" @change=${(e) => turn({ k: e.target.value })}>
            ${PLANS.map((n) => html`<option value=${n} .selected=${String(n) === k}>${n}</option>`)}
          </select></label
        >
      </div>
      <ol class="sentences">
        ${result.plan.map(
          ({ link, after, sentence }) => html`<li>
            ${suggestion(link, name)} ${standing(result.now, after)}
            <span class="soft small">${sentence}</span>
          </li>`,
        )}
      </ol>
      ${result.notes.map((note) => html`<p class="soft small">${note}</p>`)}
    </section>`;
  }
}

function lines(title, what, all, name) {
  if (!all.length) return nothing;
  return html`<section class="card">
    <h2>${title}</h2>
    <p class="soft small">${what}</p>
    <ol class="sentences">
      ${all.map((line) => html`<li>${suggestion(line, name)} ${behind(line, name)}</li>`)}
    </ol>
  </section>`;
}

/** What could be done, what it would change, and who could carry it. */
function suggestion(line, name) {
  const tone = line.ask_first ? "cannot-tell" : "serious";
  const groups = [...new Set([...line.groups, line.with])].filter((id) => name.knows(id));
  return html`${mark(line.ask_first ? `? ${line.action}` : capital(line.action), tone)}
    ${linkedNames(line.sentence, groups, name)}
    <p class="small">${line.gain} ${line.carry} ${line.instead}</p>`;
}

function behind(line, name) {
  return html`<div class="tools small">
    ${line.groups
      .filter((group) => group !== line.with)
      .slice(0, 1)
      .map(
        (group) =>
          html`<a href=${address("map", { view: "tiers", one: group, other: line.with })}>Try it on the map</a>`,
      )}
    ${line.joins.length
      ? html`<details>
          <summary class="small">${count(line.joins.length, "pair")} it would join</summary>
          <ul class="evidence">
            ${line.joins.map(
              (p) =>
                html`<li>
                  ${recordLinks([p.lower, p.upper], name, 2, " with ")}: ${p.before ? `${p.before} steps apart` : p.state}
                  now, ${p.after} then
                </li>`,
            )}
          </ul>
        </details>`
      : nothing}
    ${evidence(line.evidence, name)}
  </div>`;
}

/** How many pairs are joined, as a bar and in words. */
function standing(now, then) {
  const gained = then.joined - now.joined;
  const text = `${now.joined} of ${now.pairs} joined now${gained ? `, ${then.joined} then` : ""}`;
  return html`<progress class="joined" max=${now.pairs} value=${then.joined} aria-label=${text} title=${text}></progress>`;
}

customElements.define("missing-links", MissingLinks);
