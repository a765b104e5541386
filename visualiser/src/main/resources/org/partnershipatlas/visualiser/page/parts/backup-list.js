import { LitElement, html, nothing } from "lit";
import { ask, resource, send } from "../api.js";
import { faultBox } from "./view.js";
import { count, kindWord } from "./words.js";
import { say } from "./writing.js";

const FEW = 5;

const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** The backups that are kept: made, fetched, and one put back once it was said what that would do. */
class BackupList extends LitElement {
  static properties = {
    at: {},
    ready: { type: Boolean },
    kept: { state: true },
    all: { state: true },
    looked: { state: true },
    busy: { state: true },
    fault: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("at")) this.load();
  }

  async load() {
    try {
      this.kept = await ask("backups", {}, { shared: false });
    } catch (fault) {
      this.fault = fault;
    }
  }

  async work(task) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await task();
      await this.load();
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
  }

  make() {
    return this.work(async () => {
      const made = await send("POST", "backups", {});
      say(`Backup made: ${count(made.records, "record")} and the whole history.`);
    });
  }

  look(name) {
    return this.work(async () => {
      const preview = await ask(`backups/${name}/preview`, {}, { shared: false });
      this.looked = { name, preview };
      await this.updateComplete;
      this.querySelector("#restore-title")?.focus();
    });
  }

  restore({ name, preview }) {
    return this.work(async () => {
      const headers = { "If-Match": `"${preview.revision}"` };
      const made = await send("POST", `backups/${name}/restore`, {}, { headers });
      this.looked = undefined;
      const back = made.changed && preview.keeps_history && made.revision;
      say(made.changed ? "The backup was put back." : "Nothing differs from the backup.", back);
      dispatchEvent(new Event("atlas-changed"));
    });
  }

  render() {
    const backups = this.kept?.backups ?? [];
    const shown = this.all ? backups : backups.slice(0, FEW);
    return html`<section aria-labelledby="backups-title">
      <h2 id="backups-title">Backups</h2>
      <p>
        All of your register in one file: names, contacts, views and the whole history. Atlas makes one by itself before
        an import, a restore or the erasing of a person.
      </p>
      <div class="tools">
        <button id="make-backup" ?disabled=${this.busy || !this.ready} @click=${() => this.make()}>Make one now</button>
      </div>
      ${this.fault ? faultBox(this.fault) : nothing} ${this.looked ? this.preview(this.looked) : nothing}
      ${backups.length
        ? html`<ul id="backups" class="sentences">
            ${shown.map((each) => this.line(each))}
          </ul>`
        : html`<p class="soft">There are none yet.</p>`}
      ${backups.length > shown.length
        ? html`<button class="link" @click=${() => (this.all = true)}>Show all ${backups.length}</button>`
        : nothing}
      ${this.kept
        ? html`<p class="small soft">
            ${this.kept.policy} Those that you make stay. ${this.kept.folder ? html`They are in ${this.kept.folder}.` : nothing}
          </p>`
        : nothing}
    </section>`;
  }

  line(each) {
    const when = each.at ? time.format(new Date(each.at)) : each.name;
    const size = each.size < 1e6 ? `${Math.max(1, Math.round(each.size / 1024))} KB` : `${Math.round(each.size / 1e6)} MB`;
    return html`<li>
      ${each.readable
        ? html`<strong>${when}</strong>, ${count(each.records, "record")}, revision ${each.revision}, ${size}`
        : html`<strong>${when}</strong> cannot be read: it is damaged`}
      ${each.why ? html`<span class="soft">${each.automatic ? "before: " : ""}${each.why}</span>` : nothing}
      <div>
        <a href=${resource(`backups/${each.name}`, {}, { shared: false })} download
          >Download<span class="visually-hidden"> the backup of ${when}</span></a
        >
        ${each.readable
          ? html`<button class="link look" ?disabled=${this.busy || !this.ready} @click=${() => this.look(each.name)}>
              Restore …<span class="visually-hidden"> the backup of ${when}</span>
            </button>`
          : nothing}
      </div>
    </li>`;
  }

  preview(looked) {
    const { backup, added, changed, gone, revision, keeps_history: keeps, kinds } = looked.preview;
    const stays = looked.preview.history_stays;
    const nothingDiffers = added + changed + gone === 0 && keeps;
    return html`<section
      id="restore-preview"
      class="card keep"
      aria-labelledby="restore-title"
      @keydown=${(e) => {
        if (e.key === "Escape") this.looked = undefined;
      }}
    >
      <h3 id="restore-title" tabindex="-1">Restore the backup of ${time.format(new Date(backup.at))}?</h3>
      ${nothingDiffers
        ? html`<p>Your register is just as this backup has it. There is nothing to restore.</p>`
        : html`<p>
              The backup is whole. Your register, now at revision ${revision}, would be as it was at revision
              ${backup.revision}: ${count(added, "record")} would come back, ${count(changed, "record")} would change,
              ${count(gone, "record")} would be taken away.
            </p>
            ${this.differing(kinds)}
            <p>
              ${keeps
                ? "It becomes one more entry of the history, and can be undone there."
                : stays
                  ? "More than 100,000 records differ: your history stays, but not what this changes, so that it cannot be undone and no earlier state looked at. A backup of what you have now is made first."
                  : "This is the backup of another register: it brings its own history, in place of yours. It cannot be undone there; a backup of what you have now is made first."}
            </p>`}
      <div class="tools">
        ${nothingDiffers
          ? nothing
          : html`<button class="primary" id="restore" ?disabled=${this.busy} @click=${() => this.restore(looked)}>
              Restore it
            </button>`}
        <button id="leave-restore" @click=${() => (this.looked = undefined)}>Leave</button>
      </div>
    </section>`;
  }

  differing(kinds) {
    const all = Object.entries(kinds).filter(([, each]) => each.now !== each.then);
    if (all.length === 0) return nothing;
    return html`<ul>
      ${all.map(([kind, each]) => html`<li>${kindWord(kind)}: ${each.now} now, ${each.then} then</li>`)}
    </ul>`;
  }
}

customElements.define("backup-list", BackupList);
