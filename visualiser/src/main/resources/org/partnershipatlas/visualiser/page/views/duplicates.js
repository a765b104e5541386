import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { analysis, ask } from "../api.js";
import { address, go, here, turn } from "../state.js";
import { whyNotHere } from "../parts/record-tasks.js";
import { readRecord } from "../parts/record-facts.js";
import { View, faultBox } from "../parts/view.js";
import { capital, count, kindOf, kindWord, openLine, recordLink } from "../parts/words.js";
import { sayTwo } from "../parts/writing.js";
import "../parts/merge-records.js";
import "../parts/record-picker.js";
import "../parts/your-name.js";

const SHOWN = 50;
// What is told of two records side by side; the rest stands on their own pages.
const BRIEF = ["sector", "kind", "areas", "identifiers", "other_names", "themes", "group"];

/** Records that may be one thing, side by side with why: they are merged, or said to be two. */
class Duplicates extends View {
  static properties = { ...View.properties, busy: { state: true }, refused: { state: true } };

  // What somebody else writes in the meantime takes no half-filled merge away; merging itself says what is stale.
  reload() {
    if (this.data?.gone && this.data.read === location.search && !whyNotHere(this.data.about)) return this.stay();
    return super.reload();
  }

  async load(options) {
    const read = location.search;
    return { ...(await this.read(options)), read };
  }

  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("data")) this.busy = false;
  }

  async read(options) {
    const { params } = here();
    const keep = params.get("keep");
    const gone = params.get("gone");
    if (keep) {
      const { about, result } = await readRecord(keep, options);
      return { about, keep, gone, label: result.record.label };
    }
    const told = await analysis("duplicates", { kind: params.get("of") }, options);
    const shown = told.result.pairs.slice(0, SHOWN);
    const both = await Promise.all(
      shown.map(({ one, other }) => ask("merges", { keep: one, gone: other }, { ...options, shared: false }).catch(() => undefined)),
    );
    return { about: told.about, pairs: told.result.pairs, apart: told.result.apart, both };
  }

  show(data) {
    const why = whyNotHere(data.about);
    return html`<div class="page-head">
        <div>
          <h1>Records that may be one thing</h1>
          ${openLine(data.about)}
        </div>
        <div class="tools"><a class="button" href=${address("data")}>Back to Data</a></div>
      </div>
      ${why ? html`<p class="card" id="why-not">${why}</p>` : data.keep ? this.merging(data) : this.listing(data)}`;
  }

  merging({ keep, gone, label }) {
    const back = () => go("record", { id: keep });
    if (gone) {
      return keyed(
        `${keep} ${gone}`,
        html`<merge-records
          .one=${keep}
          .other=${gone}
          @saved=${(e) => go("record", { id: e.detail.id })}
          @left=${back}
        ></merge-records>`,
      );
    }
    return html`<section class="card">
      <h2>With which other ${kindWord(kindOf(keep))} is “${label}” one thing?</h2>
      <record-picker
        id="merge-with"
        label="The other record"
        kinds=${kindOf(keep)}
        named
        @picked=${(e) => e.detail.id !== keep && turn({ gone: e.detail.id })}
      ></record-picker>
      <p class="small soft">Nothing is joined before you have seen where the two differ.</p>
    </section>`;
  }

  listing({ pairs, apart, both }) {
    const kind = here().params.get("of") ?? "";
    return html`
      <div class="tools">
        <label
          >Which
          <select id="duplicates-kind" @change=${(e) => turn({ of: e.target.value })}>
            ${["", "organisation", "person", "group", "post", "area", "theme", "field", "community"].map(
              (each) => html`<option value=${each} .selected=${each === kind}>${each ? capital(kindWord(each)) : "all kinds"}</option>`,
            )}
          </select></label
        >
        <your-name></your-name>
      </div>
      ${this.refused ? faultBox(this.refused) : nothing}
      ${pairs.length === 0
        ? html`<p class="card">No two records look alike: by name, other name, spelling, identifier, seat or organisation.</p>`
        : html`<p>${count(pairs.length, "pair")}. Nothing is joined unless you say so.</p>`}
      <ul class="sentences" id="pairs">
        ${pairs.slice(0, SHOWN).map((pair, i) => this.pair(pair, both[i]))}
      </ul>
      ${pairs.length > SHOWN ? html`<p class="soft">and ${count(pairs.length - SHOWN, "more pair")}: they come up as these are settled.</p>` : nothing}
      ${apart.length
        ? html`<details class="card">
            <summary>${count(apart.length, "pair")} said to be two</summary>
            <ul id="apart">
              ${apart.map(
                (two) => html`<li>
                  ${two.one_label} and ${two.other_label}
                  <a href=${address("record", { id: two.mark, do: "remove" })}>Ask again<span class="visually-hidden">: ${two.one_label}</span></a>
                </li>`,
              )}
            </ul>
          </details>`
        : nothing}
    `;
  }

  pair(pair, both) {
    return html`<li class="card pair">
      ${this.side(pair.one, pair.one_label, both?.keep, both?.labels)} ${this.side(pair.other, pair.other_label, both?.gone, both?.labels)}
      <div class="tools">
        <button class="two" ?disabled=${this.busy} @click=${() => this.two(pair)}>
          These are two<span class="visually-hidden">: ${pair.one_label} and ${pair.other_label}</span>
        </button>
        <a class="button" href=${address("duplicates", { keep: pair.one, gone: pair.other })}
          >Merge …<span class="visually-hidden"> ${pair.one_label} and ${pair.other_label}</span></a
        >
      </div>
      <p class="why small">Why: ${pair.reasons.join("; ")}</p>
    </li>`;
  }

  side(id, label, record, labels) {
    const told = BRIEF.filter((key) => record?.values[key]).map(
      (key) => `${key.replaceAll("_", " ")}: ${record.values[key].map((t) => this.called(key, t, labels)).join("; ")}`,
    );
    return html`<div>
      <strong>${recordLink(id, () => label)}</strong>
      <div class="small soft">${capital(kindWord(kindOf(id)))}${told.length ? `. ${told.join(". ")}` : ""}</div>
    </div>`;
  }

  called(key, text, labels) {
    const id = { areas: "area", themes: "theme", group: "group" }[key];
    return id ? (labels[`${id}:${text}`] ?? text) : text;
  }

  // Until the pairs have been read again a second press would say it again.
  async two(pair) {
    if (this.busy) return;
    this.busy = true;
    this.refused = undefined;
    try {
      await sayTwo(pair);
    } catch (fault) {
      this.refused = fault;
      this.busy = false;
      // Somebody has changed one of the two: they are shown as they are now.
      if (fault.problem?.code === "stale-record") dispatchEvent(new Event("atlas-changed"));
    }
  }
}

customElements.define("atlas-duplicates", Duplicates);
