import { html, nothing } from "lit";
import { ask } from "../api.js";
import { address, go, here } from "../state.js";
import { kinds } from "../parts/kinds.js";
import { View } from "../parts/view.js";
import { capital, kindWord, mark } from "../parts/words.js";
import "../parts/backup-list.js";
import "../parts/check-slips.js";
import "../parts/ended-areas.js";
import "../parts/england-areas.js";
import "../parts/history-list.js";
import "../parts/import-flow.js";
import "../parts/loose-ends.js";
import "../parts/snapshot-list.js";
import "../parts/take-with-you.js";

/** Import in three steps (read, look, apply), exports, samples and what was changed. */
class Data extends View {

  async load(options) {
    const [networks, all] = await Promise.all([ask("networks", {}, { ...options, shared: false }), kinds()]);
    return { networks: networks.networks, all };
  }

  show({ networks, all }) {
    return html`
      <div class="page-head">
        <div>
          <h1>Data</h1>
          <p class="soft">Your sheet in, and out again whenever you like. Nothing leaves this machine.</p>
        </div>
      </div>
      <div class="stack">
        <import-flow .import=${here().params.get("import") ?? ""} .ready=${this.status?.state === "ready"}></import-flow>
        <div class="cards wide">
          ${this.adding(all)}
          <england-areas .ready=${this.status?.state === "ready"}></england-areas>
          <take-with-you .at=${this.at}></take-with-you>
          <check-slips more></check-slips>
          <snapshot-list .at=${this.at} .ready=${this.kept()} .revision=${this.status?.revision}></snapshot-list>
        </div>
        <loose-ends .at=${this.at} .ready=${this.kept()}></loose-ends>
        <ended-areas .at=${this.at} .ready=${this.kept()}></ended-areas>
        <history-list class="card" .at=${this.at}></history-list>
        <backup-list class="card" .at=${this.at} .ready=${this.status?.state === "ready"}></backup-list>
        ${this.samples(networks)}
      </div>
    `;
  }

  /** Whether there is a register to ask; without a store there is none. */
  kept() {
    return this.status?.state === "ready" && this.status.store.kind !== "none";
  }

  samples(networks) {
    return html`<section class="card">
      <h2>Samples</h2>
      <ul class="sentences">
        ${networks
          .filter((n) => n.network.startsWith("sample:"))
          .map(
            (n) => html`<li>
              <a href=${address("overview", { network: n.network, as_at: null })}>${n.title}</a>
              ${n.fictional ? mark("fictional", "information") : nothing}
              <div class="small soft">${n.text ?? ""}</div>
            </li>`,
          )}
      </ul>
    </section>`;
  }

  // What is added is added to the register, whatever is looked at just now.
  adding(all) {
    return html`<section class="card">
      <h2>Add by hand</h2>
      <p>One record, with the fields of its sheet. Seats are best added from their group’s page.</p>
      <form
        class="tools"
        @submit=${(e) => {
          e.preventDefault();
          const kind = e.target.querySelector("select").value;
          go("record", { do: "add", kind, network: "stored", as_at: null, names: null });
        }}
      >
        <label
          >What
          <select id="add-kind">
            ${[...all.values()]
              .filter((kind) => kind.revised)
              .map((kind) => html`<option value=${kind.kind}>${capital(kindWord(kind.kind))}</option>`)}
          </select></label
        >
        <button id="add">Add …</button>
      </form>
      <p><a id="to-records" href=${address("records")}>Tables</a> of all groups, organisations, people, seats and the rest, to look through and to edit in place.</p>
      <p><a id="to-duplicates" href=${address("duplicates", { network: "stored", as_at: null })}>Records that may be one thing</a>, to be merged or told apart.</p>
      <p><a id="to-lists" href=${address("lists", { network: "stored", as_at: null })}>Lists and rules</a>: your words for themes, fields and communities, and by what gaps are found.</p>
    </section>`;
  }
}

customElements.define("atlas-data", Data);
