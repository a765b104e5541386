import { html, nothing } from "lit";
import { ask, resource } from "../api.js";
import { address, here } from "../state.js";
import { View } from "../parts/view.js";
import { longDate, mark } from "../parts/words.js";
import "../parts/import-flow.js";

/** Import in three steps (read, look, apply), exports, samples and what was changed. */
class Data extends View {

  async load(options) {
    const [networks, history] = await Promise.all([
      ask("networks", {}, { ...options, shared: false }),
      ask("history", { limit: 20 }, { ...options, shared: false }).catch(() => ({ entries: [] })),
    ]);
    return { networks: networks.networks, entries: history.entries ?? history.result?.entries ?? [] };
  }

  show({ networks, entries }) {
    return html`
      <div class="page-head">
        <div>
          <h1>Data</h1>
          <p class="soft">Your sheet in, and out again whenever you like. Nothing leaves this machine.</p>
        </div>
      </div>
      <import-flow .import=${here().params.get("import") ?? ""} .ready=${this.status?.state === "ready"}></import-flow>
      <div class="cards">${this.exports()} ${this.samples(networks)} ${this.history(entries)}</div>
    `;
  }

  exports() {
    return html`<section class="card">
      <h2>Take it with you</h2>
      <p>
        What is open now. Atlas reads the workbook and the CSVs back in; the JSON is for other programs, and is not read
        back in yet.
      </p>
      <ul>
        <li>
          People by their roles only: <a href=${resource("exports/xlsx", { names: "roles" })} download>workbook</a>,
          <a href=${resource("exports/csv", { names: "roles" })} download>CSVs</a>
        </li>
        <li>
          The full register, names and contacts: <a href=${resource("exports/xlsx", { names: "full" })} download
            >workbook</a
          >, <a href=${resource("exports/csv", { names: "full" })} download>CSVs</a>,
          <a href=${resource("exports/json", { names: "full" })} download>JSON</a>
        </li>
      </ul>
    </section>`;
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

  history(entries) {
    return html`<section class="card">
      <h2>What was changed</h2>
      ${entries.length === 0
        ? html`<p class="soft">Nothing yet.</p>`
        : html`<ul class="sentences">
            ${entries.map(
              (e) => html`<li>
                ${e.why} <span class="soft small">revision ${e.revision}, ${longDate(e.when?.slice(0, 10))}, ${e.who}</span>
              </li>`,
            )}
          </ul>`}
    </section>`;
  }
}

customElements.define("atlas-data", Data);
