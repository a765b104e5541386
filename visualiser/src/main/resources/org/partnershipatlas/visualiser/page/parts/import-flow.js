import { LitElement, html, nothing } from "lit";
import { ask, send } from "../api.js";
import { address, turn } from "../state.js";
import { faultBox } from "./view.js";
import { count } from "./words.js";
import { answered, say } from "./writing.js";
import { ASKED, more, questions, ticks } from "./import-questions.js";
import { held } from "./held.js";
import { before, said } from "./import-before.js";
import { problems } from "./import-problems.js";
import { begin, leave, over, underWay } from "./import-reading.js";
import { would } from "./import-would.js";
import "./import-changes.js";
import "./import-columns.js";
import "./import-keeper.js";
import "./your-name.js";

/** An import in three steps: read, look at what it would change, apply. The import's id is in the address. */
class ImportFlow extends LitElement {
  static properties = {
    import: {},
    ready: { type: Boolean },
    preview: { state: true },
    busy: { state: true },
    fault: { state: true },
    applied: { state: true },
    stopped: { state: true },
    over: { state: true },
    job: { state: true },
    asked: { state: true },
    groups: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  // What ends after one has gone to another page shows nothing there.
  disconnectedCallback() {
    super.disconnectedCallback();
    this.newest = undefined;
    leave(this.reading);
  }

  willUpdate(changed) {
    if (!changed.has("import")) return;
    if (this.import !== (this.preview?.id ?? "")) this.restore();
    else if (!this.import) this.pickUp();
  }

  // What was being read while something else was looked at.
  pickUp() {
    if (underWay()) this.follow(underWay());
  }

  // The address may name an import that was begun before.
  async restore() {
    this.preview = undefined;
    this.fault = undefined;
    if (!this.import) return this.pickUp();
    this.applied = undefined;
    await this.doing((show) => show(ask(`imports/${this.import}`, {}, { shared: false })));
    if (this.fault) turn({ import: null }, { replace: true });
  }

  render() {
    const step = this.applied ? 3 : this.preview ? 2 : 1;
    return html`<section class="card" aria-labelledby="import">
      <h2 id="import">Import a sheet</h2>
      <ol class="steps">
        ${["Choose a file", "Look at what it would change", "Taken in"].map(
          (text, i) => html`<li aria-current=${i + 1 === step ? "step" : nothing}>${text}</li>`,
        )}
      </ol>
      ${this.fault && !this.taking ? this.refusal() : nothing}
      <p id="stopped" role="status" ?hidden=${!this.stopped}>${this.stopped}</p>
      ${this.applied ? this.done() : this.preview ? this.look(this.preview) : this.choose()}
    </section>`;
  }

  // Where it can be seen: what was taken in stands below all that it would change, the rest above.
  refusal() {
    return html`<div tabindex="-1" class="fault-frame">${faultBox(this.fault)}</div>`;
  }

  async showRefusal() {
    await this.updateComplete;
    const frame = this.querySelector(".fault-frame");
    frame?.focus({ preventScroll: true });
    frame?.scrollIntoView({ block: "center" });
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
        <p>Drop a workbook (XLSX, ODS), a CSV, a zip of CSVs, a whole register (JSON), a council’s ModernGov list, a check slip that came back or a graph (GraphML, GEXF, Kumu, Pajek, UCINET, NodeXL) here, or</p>
        <label class="button"
          >Choose files
          <input
            class="visually-hidden"
            id="file"
            type="file"
            multiple
            accept=".xlsx,.ods,.csv,.zip,.json,.txt,.tsv,.graphml,.gexf,.xml,.net,.paj,.dl"
            @change=${(e) => {
              this.upload(e.target.files);
              // The same file, mended, can then be chosen again.
              e.target.value = "";
            }}
        /></label>
        ${this.busy && !this.job
          ? html`<p role="status">Reading … <progress aria-label="Reading the file"></progress></p>`
          : nothing}
        ${this.underWay()}
      </div>
      <p class="small">
        A single sheet of seats is enough: group, person, organisation and whatever else you have.
        <a href="/api/v1/template.xlsx" download>Take the template</a>.
      </p>
      ${before()}
    `;
  }

  // Long work: how far it is, and a way to stop it.
  underWay() {
    const job = this.job;
    if (!this.busy || !job) return nothing;
    const far = job.of ? `${Math.floor((100 * job.done) / job.of)} %` : "";
    return html`<p role="status" id="under-way">
      ${job.title}${job.state === "queued" ? ", waiting for its turn" : " …"}
      ${job.of
        ? html`<progress max=${job.of} value=${job.done} aria-label=${job.title}></progress> ${far}`
        : html`<progress aria-label=${job.title}></progress>`}
      ${job.can_stop
        ? html`<button id="stop" @click=${() => this.stop(job)}>Stop</button>`
        : html`<span class="soft">The changes are being written and can no longer be stopped.</span>`}
    </p>`;
  }

  async stop(job) {
    await send("DELETE", `jobs/${job.id}`).catch((fault) => (this.fault = fault));
  }

  // Nothing went wrong, and whoever stopped it goes on from where the choice is.
  async hasStopped() {
    const was = this.preview ? "What you last saw stands below." : "Choose a file when you like.";
    this.stopped = `Stopped, as you asked. Nothing was taken in; your register is as it was. ${was}`;
    await this.updateComplete;
    this.querySelector(this.preview ? "#apply" : "#file")?.focus();
  }

  get watching() {
    return { progress: (job) => (this.job = job) };
  }

  async upload(files) {
    if (!files?.length) return;
    const form = new FormData();
    for (const file of files) form.append("file", file);
    await this.follow(begin(said(this), form, [...files].map((file) => file.name)));
  }

  // A file goes on being read while one looks at another page, and whoever comes back finds it.
  async follow(mine) {
    await this.doing(async (show) => {
      this.reading = mine;
      mine.watch = (job) => (this.job = job);
      this.job = mine.job;
      const seen = await show(mine.sent).finally(() => mine.watch && over(mine));
      if (!seen) return;
      turn({ import: this.preview.id });
      const ticked = ticks(this.preview.doubts);
      if (ticked) await show(this.saying(ticked));
    });
  }

  // What comes of work is shown while it is the newest, and not over what somebody has gone on to.
  async doing(work) {
    leave(this.reading);
    const mine = (this.newest = {});
    const isNewest = () => this.newest === mine;
    const show = async (asked) => {
      const preview = await asked;
      if (isNewest()) this.preview = preview;
      return isNewest();
    };
    this.busy = true;
    this.job = undefined;
    this.fault = undefined;
    this.taking = this.applying;
    this.stopped = undefined;
    let stopped = false;
    try {
      await work(show);
    } catch (fault) {
      if (!isNewest()) return;
      stopped = fault.problem?.code === "stopped";
      if (!stopped) this.fault = fault;
      if (fault.problem?.faults && this.preview) this.preview = { ...this.preview, faults: fault.problem.faults };
    }
    if (!isNewest()) return;
    this.busy = false;
    this.job = undefined;
    if (stopped) await this.hasStopped();
    else if (this.fault) await this.showRefusal();
  }

  look(preview) {
    const faults = preview.faults ?? [];
    const c = preview.counts ?? {};
    // Slips are of the register itself: whose file it is needs no asking, and what they say comes first.
    const slips = preview.from === "slips";
    return html`
      <p id="would" tabindex="-1"><strong>${(preview.files ?? []).join(", ")}</strong> ${would(c)}</p>
      <div @said=${(e) => this.answer(e.detail)}>
        <import-columns
          .sheets=${preview.sheets}
          .meanings=${preview.meanings}
          .kinds=${preview.sheet_kinds}
          .busy=${this.busy}
        ></import-columns>
        ${problems("These cannot be taken in as they stand", faults, "fault-list")}
        ${preview.keeper && !slips ? html`<import-keeper .keeper=${preview.keeper} .busy=${this.busy}></import-keeper>` : nothing}
        ${questions(
          preview.doubts ?? [],
          this.asked ?? ASKED,
          (n) => (this.asked = n),
          (answers) => this.answer(answers),
          this.busy,
        )}
        ${this.whole(preview.whole ?? [])}
        ${problems(slips ? "What the slips say" : "Good to know", preview.notes ?? [], "note-list", !slips)}
        <import-changes .preview=${preview} .busy=${this.busy}></import-changes>
      </div>
      <your-name></your-name>
      <div class="tools">
        <button class="primary" id="apply" ?disabled=${!preview.can_apply || !this.ready || this.busy} @click=${() => this.apply()}>
          ${faults.length ? `Take in the rest, without ${count(faults.length, "fault")}` : "Take it in"}
        </button>
        ${preview.network
          ? html`<a class="button" href=${address("overview", { network: preview.network, as_at: null })}
              >Look at it first, without taking it in</a
            >`
          : nothing}
        <button ?disabled=${this.busy} @click=${() => this.leave()}>${faults.length ? "Choose the mended file" : "Choose another file"}</button>
      </div>
      ${this.fault && this.taking ? this.refusal() : nothing} ${this.underWay()}
      ${this.ready
        ? nothing
        : html`<p class="soft small">Your register is not open yet; taking it in must wait for that.</p>`}
    `;
  }

  whole(questions) {
    if (questions.length === 0) return nothing;
    return html`<fieldset id="whole">
      <legend>Is this the whole membership?</legend>
      <p class="soft small">
        Only where you say yes can Atlas state that somebody has no seat. Leave it open where you are not sure.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Is this the whole membership?">
        <table>
          <tbody>
            ${questions.slice(0, this.groups ?? ASKED).map(
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
                        aria-label=${`${q.label}: ${text}`}
                        type="radio"
                        name=${q.key}
                        value=${value}
                        .checked=${held((q.answer ?? "") === value, this.busy)}
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
      ${more(questions.length, this.groups ?? ASKED, (n) => (this.groups = n))}
    </fieldset>`;
  }

  async answer(answers) {
    // What is being taken in is as it was looked at: an answer comes too late, and is shown as not given.
    if (this.applying) return this.requestUpdate();
    await this.doing((show) => show(this.saying(answers)));
  }

  saying(answers) {
    return send("POST", `imports/${this.preview.id}/answers`, answers, this.watching);
  }

  async apply() {
    const { id, revision, files = [] } = this.preview;
    this.applying = true;
    await this.doing(async () => {
      const headers = { "If-Match": `"${revision}"` };
      this.applied = await send("POST", `imports/${id}/apply`, undefined, { headers, ...this.watching }).catch((fault) => {
        // Whoever has gone to another page would never read it.
        if (!this.isConnected) say(`${files.join(", ") || "The file"} was not taken in: ${fault.message}`);
        throw fault;
      });
      this.preview = undefined;
      answered();
      if (this.isConnected) turn({ import: null }, { replace: true });
      else say("Taken in.", this.applied.revision);
      dispatchEvent(new Event("atlas-changed"));
    });
    this.applying = false;
    if (this.fault?.problem?.code === "stale-revision") await this.anew(id);
  }

  // Somebody else has written since: what it would change is worked out anew, and looked at before it is taken in.
  async anew(id) {
    const again = await ask(`imports/${id}`, {}, { shared: false }).catch(() => undefined);
    if (!again || this.preview?.id !== id) return;
    this.preview = again;
    this.fault = undefined;
    this.stopped =
      "Nothing was taken in: somebody has written in your register since you looked. What it would change was worked out anew and stands below; look at it again, then take it in.";
    await this.updateComplete;
    this.querySelector("#would")?.focus({ preventScroll: true });
    this.querySelector("#stopped")?.scrollIntoView({ block: "start" });
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
    this.fault = undefined;
    this.stopped = undefined;
    turn({ import: null });
    if (id) await send("DELETE", `imports/${id}`).catch(() => undefined);
  }
}

customElements.define("import-flow", ImportFlow);
