import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";
import { address } from "../state.js";
import { faultBox } from "./view.js";
import { longDate } from "./words.js";
import { add, takeAway } from "./writing.js";

const MOST = 200;

/** Names for the register as it is at a moment: made, opened, compared with now, and taken away. */
class SnapshotList extends LitElement {
  static properties = { at: {}, ready: { type: Boolean }, revision: {}, list: { state: true }, busy: { state: true }, fault: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (this.ready && (changed.has("at") || changed.has("ready"))) this.load();
  }

  async load() {
    const asked = { network: "stored", limit: MOST };
    const revision = ({ values }) => Number(values.revision?.[0] ?? 0);
    const [list, history] = await Promise.all([
      ask("records/snapshot", asked, { shared: false }).then(
        ({ result }) => result.records.sort((one, other) => revision(other) - revision(one)),
        () => [],
      ),
      ask("history", { limit: 1 }, { shared: false }).catch(() => undefined),
    ]);
    this.oldest = history?.oldest ?? 0;
    this.list = list;
  }

  async make(event) {
    event.preventDefault();
    const form = event.target;
    const name = form.elements.name.value.trim();
    const day = form.elements.day.value;
    await this.doing(async () => {
      await add("snapshot", { name: [name], revision: [String(this.revision)], ...(day ? { day: [day] } : {}) });
      form.reset();
    });
  }

  async doing(work) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await work();
      await this.load();
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
  }

  render() {
    return html`<section class="card">
      <h2>Snapshots</h2>
      <p>A name for your register as it is now, to look at it again later and to see what has changed since.</p>
      ${this.fault ? faultBox(this.fault) : nothing}
      <form class="tools" @submit=${(e) => this.make(e)}>
        <label>Name <input name="name" id="snapshot-name" required maxlength="200" autocomplete="off" placeholder="Before the merger" /></label>
        <label>Looked at as at (may stay empty) <input name="day" id="snapshot-day" type="date" /></label>
        <button id="snapshot-make" ?disabled=${this.busy || !this.ready}>Keep a snapshot</button>
      </form>
      ${this.list?.length
        ? html`<ul class="sentences" id="snapshots">
            ${this.list.map((one) => this.one(one))}
          </ul>`
        : nothing}
    </section>`;
  }

  one(snapshot) {
    const { label, values } = snapshot;
    const network = `snapshot:${snapshot.id.slice(snapshot.id.indexOf(":") + 1)}`;
    const here = { as_at: null, names: "full" };
    const lost = Number(values.revision?.[0] ?? this.oldest) < this.oldest;
    return html`<li>
      <strong>${label}</strong>
      <span class="small soft">revision ${values.revision?.[0] ?? "not recorded"}${values.day ? `, as at ${longDate(values.day[0])}` : ""}</span>
      <div class="tools small">
        ${lost
          ? html`<span class="lost">It cannot be opened any more: of a later change, too much was before for it to be kept. A backup of that time can be restored.</span>`
          : html`<a href=${address("overview", { network, ...here })}>Open<span class="visually-hidden"> ${label}</span></a>
              <a href=${address("compare", { network, with: "stored", ...here })}>What has changed since<span class="visually-hidden"> ${label}</span></a>`}
        <button class="link" ?disabled=${this.busy} @click=${() => this.remove(snapshot)}>
          Delete<span class="visually-hidden"> ${label}</span>
        </button>
      </div>
    </li>`;
  }

  // The name alone goes; what it named stays in the history.
  async remove(snapshot) {
    if (!confirm(`Delete the snapshot “${snapshot.label}”? The register itself stays as it is.`)) return;
    await this.doing(() => takeAway(snapshot));
  }
}

customElements.define("snapshot-list", SnapshotList);
