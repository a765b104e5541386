import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { analysis } from "../api.js";
import { address, here, turn } from "../state.js";
import { markWords } from "../parts/gap-marking.js";
import { mayLeave } from "../parts/unsaved.js";
import { View } from "../parts/view.js";
import { capital, evidence, linkedNames, mark, openLine, recordLinks } from "../parts/words.js";
import "../parts/ended-areas.js";

const MOST_MARKS = 1000;
const SEVERITIES = ["urgent", "serious", "notice", "information"];

/** The gaps, grouped by kind, with the rows behind each and what would close it. */
class Gaps extends View {
  static properties = { marking: { state: true } };

  // What somebody else writes in the meantime takes no form from under the hands.
  reload() {
    this.late = Boolean(this.marking) && this.read === location.search;
    if (this.late) return undefined;
    this.marking = undefined;
    return super.reload();
  }

  async load(options) {
    this.read = location.search;
    const read = await analysis("gaps", { private: here().params.get("private") }, options);
    return { ...read, marks: read.result.gaps.some((gap) => gap.mark) ? await marks(options) : new Map() };
  }

  show({ about, result, name, marks: marked }) {
    // It is written into the register as it stands, under names in full.
    this.may = about.network === "stored" && about.names === "full" && !about.read_only;
    this.marked = marked;
    const { params } = here();
    const kind = params.get("kind") ?? "";
    const severity = params.get("severity") ?? "";
    const gap = params.get("gap") ?? "";
    const shown = result.gaps.filter(
      (g) => (!kind || g.kind === kind) && (!severity || g.severity === severity) && (!gap || g.key === gap),
    );
    const kinds = [...new Set(shown.map((g) => g.kind))];
    return html`
      <div class="page-head">
        <div>
          <h1>Gaps</h1>
          ${openLine(about)}
          <ended-note .at=${this.at}></ended-note>
        </div>
        <div class="tools">
          <label
            >Kind
            <select id="kind" @change=${(e) => turn({ kind: e.target.value, gap: null })}>
              <option value="">All kinds (${result.gaps.length})</option>
              ${result.kinds.map(
                (k) => html`<option value=${k.kind} .selected=${k.kind === kind}>${k.kind} (${k.count})</option>`,
              )}
            </select></label
          >
          <label
            >Severity
            <select id="severity" @change=${(e) => turn({ severity: e.target.value, gap: null })}>
              <option value="">Any</option>
              ${SEVERITIES.map((s) => html`<option value=${s} .selected=${s === severity}>${s}</option>`)}
            </select></label
          >
          <label class="inline"
            ><input
              type="checkbox"
              id="private"
              .checked=${here().params.get("private") === "yes"}
              @change=${(e) => turn({ private: e.target.checked ? "yes" : null })}
            />Private ones too</label
          >
        </div>
      </div>
      ${gap ? html`<p><a href="#" @click=${(e) => this.all(e)}>Show all gaps</a></p>` : nothing}
      ${shown.length === 0
        ? html`<div class="empty">
            No such gap can be stated from what is recorded. See below for what cannot be told yet.
          </div>`
        : repeat(
            kinds,
            (k) => k,
            (k) => this.kind(k, shown.filter((g) => g.kind === k), name),
          )}
      ${result.held_back
        ? html`<p class="soft small" id="held-back">
            ${result.held_back === 1 ? "One more is" : `${result.held_back} more are`} held back, of many seats in one
            hand or of who is funded by whom: that is for you alone, and shown where you ask for private ones.
          </p>`
        : nothing}
      ${gap || (kind && kind !== "vacant") ? nothing : this.proposal(result.proposal, name)}
      ${gap ? nothing : this.cannotTell(result, kind, name)}
    `;
  }

  all(event) {
    event.preventDefault();
    turn({ gap: null });
  }

  kind(kind, gaps, name) {
    return html`<section class="card" data-kind=${kind}>
      <h2>${capital(kind)} <span class="soft">(${gaps.length})</span></h2>
      <ul class="sentences">
        ${repeat(
          gaps,
          (gap) => gap.key,
          (gap) => this.gap(gap, name),
        )}
      </ul>
      ${gaps[0].rule ? html`<p class="small soft">${gaps[0].rule.text} ${gaps[0].rule.source}</p>` : nothing}
    </section>`;
  }

  gap(gap, name) {
    const marked = this.marked.get(gap.key);
    return html`<li class="marked" data-gap=${gap.key}>
      <div class="stacked">${mark(gap.severity)} ${gap.mark ? mark(gap.mark, "good") : nothing}</div>
      <div>
        ${gap.sentence} ${marked ? html`<div class="small mark-words">${capital(markWords(marked))}.</div>` : nothing}
        ${(gap.closes ?? []).map((c, i) => this.remedy(c, i, name))}
        <div class="tools small">
          <a href=${address("map", { gap: gap.key, fold: "nothing" })}>Show it on the map</a> ${evidence(gap.evidence, name)}
          ${this.may && this.marking !== gap.key
            ? html`<button class="link mark-it" @click=${() => this.open(gap.key)}>
                ${gap.mark ? "Change the mark" : "Mark it"} …<span class="visually-hidden">: ${gap.sentence}</span>
              </button>`
            : nothing}
        </div>
        ${this.may && this.marking === gap.key
          ? html`<gap-marking .gap=${gap} .record=${marked} @saved=${() => this.close(gap)} @left=${() => this.close(gap)}></gap-marking>`
          : nothing}
      </div>
    </li>`;
  }

  // One at a time, and what was typed into another is not lost unasked.
  open(key) {
    if (mayLeave()) this.marking = key;
  }

  async close(gap) {
    this.marking = undefined;
    if (this.late) await this.reload();
    await this.updateComplete;
    this.querySelector(`[data-gap="${gap.key}"] .mark-it`)?.focus();
  }

  remedy(remedy, place, name) {
    return html`<div class="small">
      <strong>${place ? "Or:" : "What would close it:"}</strong> ${linkedNames(remedy.text, remedy.candidates ?? [], name)}
    </div>`;
  }

  proposal(proposal, name) {
    const asked = (proposal?.seats ?? []).filter((place) => place.ask);
    if (asked.length === 0) return nothing;
    return html`<section class="card" id="proposal">
      <h2>Who could be asked for which seat</h2>
      <p>${proposal.sentences[0]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Vacant seat</th>
            <th scope="col">On</th>
            <th scope="col">Ask</th>
            <th scope="col">Because it</th>
          </tr>
        </thead>
        <tbody>
          ${asked.map(
            (place) => html`<tr>
              <th scope="row">${recordLinks([place.seat], name)}</th>
              <td>${recordLinks([place.group], name)}</td>
              <td>${recordLinks([place.ask], name)}</td>
              <td>${place.reason.replace(/^(\d)/, "has $1").replace(/^within/, "is within")}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  cannotTell(result, kind, name) {
    const lines = result.cannot_tell.filter((c) => !kind || c.kind === kind);
    if (lines.length === 0) return nothing;
    return html`<section class="card">
      <h2>Cannot tell yet</h2>
      <p class="soft">
        These were looked for and could neither be found nor ruled out, because the lists that they rest on are not
        marked as complete.
      </p>
      <ul class="sentences">
        ${lines.map(
          (c) => html`<li>
            <strong>${capital(c.kind)}.</strong> ${c.sentence}
            <div class="small soft">${c.settle}</div>
            ${c.about?.length
              ? html`<details>
                  <summary class="small">Which</summary>
                  <div class="small">${recordLinks(c.about, name, 40)}</div>
                </details>`
              : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

/** What somebody has said of gaps, by the gap; of two the one that the analysis takes. */
async function marks(options) {
  const { result } = await analysis("records/gap_mark", { limit: MOST_MARKS }, options);
  const all = result.records.sort((one, other) => (one.id < other.id ? 1 : -1));
  return new Map(all.filter(({ values }) => values.gap).map((record) => [record.values.gap[0], record]));
}

customElements.define("atlas-gaps", Gaps);
