import { html, nothing } from "lit";
import { Fault, analysis, ask, send } from "../api.js";
import { address, here, opened, turn } from "../state.js";
import { View, faultBox } from "../parts/view.js";
import { longDate, openLine } from "../parts/words.js";
import { told } from "../parts/told.js";
import "../parts/adopt-scenario.js";
import "../parts/edit-builder.js";
import "../parts/picture-card.js";

const PARTS = {
  counts: "What there is",
  seats: "Seats",
  voices: "Who is spoken for",
  gaps: "Gaps",
  tiers: "Two tiers",
  network: "The network",
};

// What was tried is not tried again as long as the page is open.
const tried = new Map();

/** Another day, another network, or what would come of edits, told as a difference. */
class Compare extends View {
  async load(options) {
    const [{ networks }, network] = await Promise.all([
      ask("networks", {}, { ...options, shared: false }),
      ask("network", {}, options),
    ]);
    const base = { networks, about: network.about };
    try {
      return { ...base, ...(await this.difference(options)) };
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      return { ...base, refused: fault };
    }
  }

  async difference(options) {
    const { params } = here();
    const edits = listed(params.get("edits"));
    if (edits.length) {
      const made = await this.scenario(edits);
      const path = `scenarios/${made.id}`;
      const names = params.get("names") ?? "full";
      const { result, labels } = await ask(path, { names }, { ...options, shared: false });
      return { made, difference: result.difference, sentences: result.sentences, name: called(labels) };
    }
    const [other, day] = [params.get("with"), params.get("with_as_at")];
    if (!other && !day) return {};
    const answer = await analysis("compare", { with: other, with_as_at: day }, options);
    return { difference: answer.result, sentences: answer.result.sentences, name: answer.name };
  }

  async scenario(edits) {
    const { names, ...base } = opened();
    const query = new URLSearchParams(base).toString();
    const key = JSON.stringify([query, edits]);
    if (!tried.has(key)) {
      tried.set(key, await send("POST", `scenarios${query ? `?${query}` : ""}`, { name: "What if", edits }));
    }
    return tried.get(key);
  }

  show(data) {
    const { params } = here();
    const edits = listed(params.get("edits"));
    return html`
      <div class="page-head">
        <div>
          <h1>Compare and what if</h1>
          ${openLine(data.about)}
        </div>
      </div>
      <div class="halves">${this.comparing(data, params)} ${this.trying(data, edits)}</div>
      ${data.refused ? faultBox(data.refused) : nothing}
      ${data.difference ? this.told(data) : nothing}
    `;
  }

  comparing({ networks, about }, params) {
    return html`<section class="card">
      <h2>Compare</h2>
      <form class="tools" @submit=${(e) => this.compare(e)}>
        <label
          >${about.title} with
          <select id="with" name="with">
            <option value="">the same, on another day</option>
            ${networks
              .filter((n) => n.network !== about.network)
              .map(
                (n) => html`<option value=${n.network} .selected=${n.network === params.get("with")}>${n.title}</option>`,
              )}
            ${(params.get("with") ?? "").startsWith("revision:")
              ? html`<option value=${params.get("with")} selected>Revision ${params.get("with").slice(9)}</option>`
              : nothing}
          </select></label
        >
        <label
          >Or with revision
          <input id="with-revision" name="revision" type="number" min="0" step="1" class="short" /></label
        >
        <label
          >As at
          <input id="with-as-at" name="with_as_at" type="date" .value=${params.get("with_as_at") ?? ""} /></label
        >
        <button class="primary" id="compare">Compare</button>
      </form>
      <p class="small soft">Records are matched by their ids: of two areas only the numbers stand side by side.</p>
    </section>`;
  }

  compare(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const revision = form.get("revision");
    turn({ with: revision ? `revision:${revision}` : form.get("with"), with_as_at: form.get("with_as_at"), edits: null });
  }

  trying({ made, name }, edits) {
    return html`<section class="card">
      <h2>What if</h2>
      <edit-builder @edit=${(e) => this.edits([...edits, e.detail])}></edit-builder>
      ${edits.length
        ? html`<ol class="edits">
              ${edits.map(
                (edit, i) => html`<li>
                  ${readable(edit, name)}
                  <button class="link" @click=${() => this.edits(edits.filter((_, at) => at !== i))}>
                    Take it out<span class="visually-hidden">: ${readable(edit, name)}</span>
                  </button>
                </li>`,
              )}
            </ol>
            ${made
              ? html`<p>
                    <a class="button" href=${address("overview", { network: made.network, as_at: null })}
                      >Look at the network as it would be</a
                    >
                  </p>
                  ${made.base === "stored" ? html`<adopt-scenario .scenario=${made.id}></adopt-scenario>` : nothing}`
              : nothing}`
        : html`<p class="small soft">Nothing is changed in any register: it is tried on a copy and forgotten.</p>`}
    </section>`;
  }

  edits(edits) {
    turn({ edits: edits.join("\n"), with: null, with_as_at: null });
  }

  // What is tried stands in a network of its own, which the picture compares with.
  drawn(made) {
    const { params } = here();
    const asked = made
      ? { with: made.network }
      : { with: params.get("with"), with_as_at: params.get("with_as_at") };
    return html`<picture-card view="compare" heading="What differs, drawn" .params=${asked}></picture-card>`;
  }

  told({ difference, sentences, name, made }) {
    return html`
      <section class="card" id="difference">
        <h2>What differs</h2>
        ${told(sentences, name)}
      </section>
      ${this.drawn(made)}
      <section class="card">
        <h2>Side by side</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="Numbers side by side">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col" class="number">${side(difference.before)}</th>
                <th scope="col" class="number">${side(difference.after)}</th>
              </tr>
            </thead>
            <tbody>
              ${difference.measures.map((m, i) => this.number(m, difference.measures[i - 1]))}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }

  number(measure, before) {
    const differs = measure.before_text !== measure.after_text;
    return html`${measure.part === before?.part
        ? nothing
        : html`<tr>
            <th scope="colgroup" colspan="3">${PARTS[measure.part]}</th>
          </tr>`}
      <tr>
        <th scope="row">${measure.what}</th>
        <td class="number">${measure.before_text}</td>
        <td class="number">${differs ? html`<strong>${measure.after_text}</strong>` : measure.after_text}</td>
      </tr>`;
  }
}

function side(one) {
  return `${one.title}, ${longDate(one.as_at)}`;
}

function listed(text) {
  return (text ?? "").split("\n").filter((line) => line.trim());
}

function called(labels) {
  const name = (id) => labels?.[id] ?? id.slice(id.indexOf(":") + 1);
  name.knows = (id) => id in (labels ?? {});
  return name;
}

// An edit with the names of what it is about in place of their ids.
function readable(edit, name) {
  return edit.replace(/\b[a-z_]+:[^\s;]+/g, (id) => (name?.knows(id) ? name(id) : id));
}

customElements.define("atlas-compare", Compare);
