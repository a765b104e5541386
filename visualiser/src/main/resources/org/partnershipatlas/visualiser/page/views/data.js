import { html, nothing } from "lit";
import { ask, resource, send } from "../api.js";
import { address } from "../state.js";
import { View, faultBox } from "../parts/view.js";
import { count, longDate, mark } from "../parts/words.js";

const SHOWN = 200;

/** Import in three steps (read, look, apply), exports, samples and what was changed. */
class Data extends View {
  static properties = {
    preview: { state: true },
    busy: { state: true },
    importFault: { state: true },
    applied: { state: true },
    over: { state: true },
  };

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
          <p class="soft">Your sheet in, your sheet out. Nothing leaves this machine.</p>
        </div>
      </div>
      ${this.importing()}
      <div class="cards">${this.exports()} ${this.samples(networks)} ${this.history(entries)}</div>
    `;
  }

  importing() {
    const step = this.applied ? 3 : this.preview ? 2 : 1;
    return html`<section class="card" aria-labelledby="import">
      <h2 id="import">Import a sheet</h2>
      <ol class="steps">
        ${["Choose a file", "Look at what it would change", "Done"].map(
          (text, i) => html`<li aria-current=${i + 1 === step ? "step" : nothing}>${text}</li>`,
        )}
      </ol>
      ${this.importFault ? faultBox(this.importFault) : nothing}
      ${this.applied ? this.done() : this.preview ? this.look(this.preview) : this.choose()}
    </section>`;
  }

  choose() {
    return html`
      <div
        class="drop"
        data-over=${this.over ? "yes" : "no"}
        @dragover=${(e) => {
          e.preventDefault();
          this.over = true;
        }}
        @dragleave=${() => (this.over = false)}
        @drop=${(e) => {
          e.preventDefault();
          this.over = false;
          this.upload(e.dataTransfer.files);
        }}
      >
        <p>Drop a workbook (XLSX), a CSV, a zip of CSVs or a ModernGov list here, or</p>
        <label class="button"
          >choose files
          <input
            class="visually-hidden"
            id="file"
            type="file"
            multiple
            accept=".xlsx,.csv,.zip,.json,.txt,.tsv"
            @change=${(e) => this.upload(e.target.files)}
        /></label>
        ${this.busy ? html`<p role="status">Reading … <progress></progress></p>` : nothing}
      </div>
      <p class="small">
        A single sheet of seats is enough: group, person, organisation and whatever else you have.
        <a href="/api/v1/template.xlsx" download>Take the template</a>.
      </p>
    `;
  }

  async upload(files) {
    if (!files?.length) return;
    const form = new FormData();
    for (const file of files) form.append("file", file);
    await this.doing(async () => {
      this.preview = await send("POST", "imports", form);
    });
  }

  async doing(work) {
    this.busy = true;
    this.importFault = undefined;
    try {
      await work();
    } catch (fault) {
      this.importFault = fault;
      const faults = fault.problem?.faults;
      if (faults) this.preview = { ...(this.preview ?? {}), faults };
    }
    this.busy = false;
  }

  look(preview) {
    const faults = preview.faults ?? [];
    const c = preview.counts ?? {};
    return html`
      <p>
        <strong>${(preview.files ?? []).join(", ")}</strong>:
        ${count(c.added ?? 0, "record")} to add, ${c.changed ?? 0} to change, ${c.ended ?? 0} to end,
        ${c.untouched ?? 0} untouched${c.doubtful ? `, ${c.doubtful} to ask about` : ""}.
      </p>
      ${this.problems("These rows cannot be taken in as they stand", faults, "fault-list")}
      ${this.doubts(preview.doubts ?? [])} ${this.whole(preview.whole ?? [])}
      ${this.problems("Good to know", preview.notes ?? [], "note-list", true)} ${this.changes(preview)}
      <div class="tools">
        <button class="primary" id="apply" ?disabled=${!preview.can_apply || this.busy} @click=${() => this.apply()}>
          ${faults.length ? `Take in the rest, without ${count(faults.length, "fault")}` : "Take it in"}
        </button>
        ${preview.network
          ? html`<a class="button" href=${address("overview", { network: preview.network, as_at: null })}
              >Look at it first, without taking it in</a
            >`
          : nothing}
        <button @click=${() => this.leave()}>${faults.length ? "Choose the mended file" : "Choose another file"}</button>
      </div>
      ${this.status?.state === "ready"
        ? nothing
        : html`<p class="soft small">Your register is still opening; taking it in must wait for that.</p>`}
    `;
  }

  problems(title, list, id, folded = false) {
    if (list.length === 0) return nothing;
    const table = html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table id=${id}>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Value</th>
            <th scope="col">What is wrong</th>
            <th scope="col">How to mend it</th>
          </tr>
        </thead>
        <tbody>
          ${list.slice(0, SHOWN).map(
            (p) => html`<tr>
              <td class="nowrap">
                ${[p.sheet, p.row ? `row ${p.row}` : "", p.column].filter(Boolean).join(", ")}
              </td>
              <td>${p.value ?? ""}</td>
              <td>${p.message}</td>
              <td>${p.mend ?? ""}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
    return folded
      ? html`<details>
          <summary>${title} (${list.length})</summary>
          ${table}
        </details>`
      : html`<h3>${title} (${list.length})</h3>
          ${table}`;
  }

  doubts(doubts) {
    if (doubts.length === 0) return nothing;
    return html`<fieldset>
      <legend>Please decide</legend>
      ${doubts.map(
        (d) => html`<p>
          ${d.question}
          ${d.choices.map(
            (choice) => html`<label class="inline"
              ><input
                type="radio"
                name=${d.key}
                .checked=${d.answer === choice}
                @change=${() => this.answer({ doubts: { [d.key]: choice } })}
              />${choice}</label
            > `,
          )}
        </p>`,
      )}
    </fieldset>`;
  }

  whole(questions) {
    if (questions.length === 0) return nothing;
    return html`<fieldset id="whole">
      <legend>Is this the whole membership?</legend>
      <p class="soft small">
        Only where you say yes can Atlas state that somebody has no seat. Leave it open where you are not sure.
      </p>
      <div class="scroll">
        <table>
          <tbody>
            ${questions.map(
              (q) => html`<tr>
                <th scope="row">${q.label}</th>
                <td class="number nowrap">${count(q.seats ?? 0, "seat")}</td>
                <td class="nowrap">
                  ${[
                    ["yes", "Yes, all of it"],
                    ["no", "No"],
                    ["", "Not sure"],
                  ].map(
                    ([value, text]) => html`<label class="inline"
                      ><input
                        type="radio"
                        name=${q.key}
                        value=${value}
                        .checked=${(q.answer ?? "") === value}
                        @change=${() => this.answer({ whole: { [q.key]: value || "not sure" } })}
                      />${text}</label
                    > `,
                  )}
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </fieldset>`;
  }

  async answer(answers) {
    await this.doing(async () => {
      this.preview = await send("POST", `imports/${this.preview.id}/answers`, answers);
    });
  }

  changes(preview) {
    const changes = preview.changes ?? [];
    if (changes.length === 0) return html`<p>It would change nothing: all of it is there already.</p>`;
    return html`<details ?open=${changes.length <= 30}>
      <summary>What it would change (${changes.length})</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="Changes">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Record</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            ${changes.slice(0, SHOWN).map(
              (c) => html`<tr>
                <td>${mark(c.what, { added: "good", changed: "notice", ended: "serious" }[c.what])}</td>
                <td>${c.kind.replaceAll("_", " ")}: ${c.label}</td>
                <td class="small">
                  ${(c.fields ?? []).map(
                    (f) => html`<div>
                      ${f.field.replaceAll("_", " ")}: ${f.before ? html`<s>${f.before}</s> → ` : nothing}${f.after ??
                      "taken out"}
                    </div>`,
                  )}
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  async apply() {
    const { id, revision } = this.preview;
    await this.doing(async () => {
      this.applied = await send("POST", `imports/${id}/apply`, undefined, {
        headers: { "If-Match": `"${revision}"` },
      });
      this.preview = undefined;
      dispatchEvent(new Event("atlas-changed"));
    });
  }

  done() {
    const c = this.applied.counts ?? {};
    return html`<p role="status">
        <strong>Taken in.</strong> ${count(c.added ?? 0, "record")} added, ${c.changed ?? 0} changed,
        ${c.ended ?? 0} ended. Your register is now at revision ${this.applied.revision}.
      </p>
      <div class="tools">
        <a class="button" id="own-overview" href=${address("overview", { network: "stored", as_at: null })}
          >See your overview</a
        >
        <button
          @click=${() => {
            this.applied = undefined;
          }}
        >
          Import another
        </button>
      </div>`;
  }

  async leave() {
    const id = this.preview?.id;
    this.preview = undefined;
    this.importFault = undefined;
    if (id) await send("DELETE", `imports/${id}`).catch(() => undefined);
  }

  exports() {
    return html`<section class="card">
      <h2>Take it with you</h2>
      <p>What is open now, as files that Atlas reads back.</p>
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
