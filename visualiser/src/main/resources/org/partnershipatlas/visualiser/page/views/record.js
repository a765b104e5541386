import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { analysis, ask } from "../api.js";
import { address, go, here } from "../state.js";
import { heldBy, newForm, taskForm, taskLinks, whyNotHere } from "../parts/record-tasks.js";
import { kinds } from "../parts/kinds.js";
import { View } from "../parts/view.js";
import { readRecord } from "../parts/record-facts.js";
import { drawn, evidence, mark, openLine, routed } from "../parts/words.js";
import { sentenceList } from "../parts/told.js";
import { resting } from "../parts/writing.js";
import "../parts/ended-areas.js";
import "../parts/scene-view.js";

/** One record: what is recorded of it, the gaps that concern it, and the picture around it; and its forms. */
class AtlasRecord extends View {
  // What somebody else writes in the meantime takes no form away from under the hands.
  reload() {
    const shown = this.data?.task && this.data.read === location.search && !whyNotHere(this.data.about);
    return shown ? this.stay() : super.reload();
  }

  async load(options) {
    const read = location.search;
    return { ...(await this.read(options)), read };
  }

  // What became of a record that is not there any more, where that is known.
  async read(options) {
    try {
      return await this.readIt(options);
    } catch (fault) {
      const id = here().params.get("id");
      if (fault.problem?.code !== "unknown-record" || !id) throw fault;
      await resting(id).catch((better) => {
        throw better.problem?.code === "gone" ? better : fault;
      });
      throw fault;
    }
  }

  async readIt(options) {
    const id = here().params.get("id") ?? "";
    const asked = here().params.get("name");
    const task = here().params.get("do") ?? "";
    if (task === "add") {
      const { about } = await ask("network", {}, options);
      return { about, task, kind: here().params.get("kind") ?? "" };
    }
    if (task && id) {
      const [read, all] = await Promise.all([readRecord(id, options), kinds()]);
      return { ...told(read, all), id, task };
    }
    if (!id && asked) return { asked, questions: await analysis("questions", { name: asked }, options) };
    if (!id) return { none: true };
    const [record, all, gaps, questions] = await Promise.all([
      readRecord(id, options),
      kinds(),
      analysis("gaps", {}, options).catch(() => undefined),
      analysis("questions", { about: id }, options).catch(() => undefined),
    ]);
    const about = gaps?.result.gaps.filter((g) => [...g.about, ...g.affected].includes(id)) ?? [];
    return { ...told(record, all), id, gaps: about, questions, name: gaps?.name ?? record.name };
  }

  updated() {
    if (!this.next || this.data?.task) return;
    (this.querySelector(this.next) ?? document.querySelector("main")).focus();
    this.next = undefined;
  }

  task(data) {
    const { task, kind, id, about, record } = data;
    const back = (next) => {
      this.next = `#do-${task}`;
      go(...next);
    };
    if (task === "add") {
      const done = {
        saved: (e) => go("record", { id: e.detail.id }, { replace: true }),
        left: () => go("data"),
      };
      const why = whyNotHere(about);
      return html`${this.head("Add a record", about)} ${why ? html`<p class="card">${why}</p>` : keyed(kind, newForm(kind, done))}`;
    }
    const own = ["record", { id }, { replace: true }];
    const done = {
      // Who is put on a seat is seen on the seat.
      saved: (e) => back(task === "holder" || task === "deputy" ? own : ["record", { id: e.detail.id }, { replace: true }]),
      left: () => back(own),
      gone: () => back(heldBy(record, data.shape)),
    };
    return html`${this.head(record.label, about)} ${keyed(`${task} ${id} ${about.as_at}`, taskForm(task, data, done))}`;
  }

  head(title, about) {
    return html`<div class="page-head">
      <div>
        <h1>${title}</h1>
        ${openLine(about)}
      </div>
    </div>`;
  }

  show(data) {
    if (data.task) return this.task(data);
    const { none, asked, questions, id, about, record, gaps, name } = data;
    if (asked) return html`<h1>“${asked}”</h1>
        ${this.questions(questions)}`;
    if (none) return html`<h1>Record</h1>
        <p>Find one with the box at the top.</p>`;
    const picture = drawn(id);
    return html`
      <div class="page-head">
        <div>
          <h1>${record.label}</h1>
          ${openLine(about)}
        </div>
        <div class="tools">
          ${picture ? html`<a class="button" href=${address("map", { view: "around", id })}>Map around it</a>` : nothing}
          ${routed(id) ? html`<a class="button" href=${address("routes", { from: id })}>Routes from it</a>` : nothing}
          ${/^(person|post|organisation):/.test(id)
            ? html`<a class="button" href=${address("compare", { edits: `leave ${id}` })}>What if it left?</a>`
            : nothing}
        </div>
      </div>
      ${taskLinks(data)}
      ${/^(area|group|organisation|seat|agreement):/.test(id) ? html`<ended-areas .record=${id} .at=${this.at}></ended-areas>` : nothing}
      <div class=${picture ? "halves" : "stack"}>
        <div class="card"><record-facts .record=${id} .at=${this.at} bare></record-facts></div>
        <div class="stack">
          ${questions?.result.questions.length ? this.questions(questions) : nothing}
          ${gaps.length ? this.gaps(gaps, name) : nothing}
          ${picture ? html`<scene-view .path=${"diagrams/around"} .params=${this.params(id)} still></scene-view>` : nothing}
        </div>
      </div>
    `;
  }

  // One object for one picture, so that it is not asked for again at each render.
  params(id) {
    if (this.key !== this.at) {
      this.key = this.at;
      this.chosen = { id, steps: "1", width: 1000, height: 760 };
    }
    return this.chosen;
  }

  questions({ result, name }) {
    return html`<section class="card" id="questions">
      <h2>Asked most</h2>
      ${result.questions.map(
        (q) => html`<details ?open=${result.questions.length === 1}>
          <summary>${q.question}</summary>
          ${sentenceList(q.sentences.slice(0, 25), name)}
          ${q.sentences.length > 25 ? html`<p class="small soft">and ${q.sentences.length - 25} more</p>` : nothing}
        </details>`,
      )}
    </section>`;
  }

  gaps(gaps, name) {
    return html`<section class="card">
      <h2>Gaps that concern it</h2>
      <ul class="sentences">
        ${gaps.slice(0, 8).map(
          (g) => html`<li class="marked">
            ${mark(g.severity)}
            <div>
              <a href=${address("gaps", { gap: g.key })}>${g.sentence}</a>
              ${evidence(g.evidence, name)}
            </div>
          </li>`,
        )}
      </ul>
      ${gaps.length > 8 ? html`<p><a href=${address("gaps")}>All gaps</a></p>` : nothing}
    </section>`;
  }
}

// A record as it was read, with what its kind is.
function told({ about, result, name }, all) {
  const shape = all.get(result.record.kind);
  return { about, shape, whole: result, record: { ...result.record, dated: shape.dated }, name };
}

customElements.define("atlas-record", AtlasRecord);
