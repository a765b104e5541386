import { LitElement, html, nothing } from "lit";
import { ask, send } from "../api.js";
import { faultBox } from "./view.js";
import { count, today } from "./words.js";
import { answered, looked, say } from "./writing.js";

/** Areas of England, built in: looked up as at a day, ticked, and taken into the register. */
class EnglandAreas extends LitElement {
  static properties = {
    ready: { attribute: false },
    asked: { state: true },
    day: { state: true },
    found: { state: true },
    ticked: { state: true },
    districts: { state: true },
    busy: { state: true },
    fault: { state: true },
  };

  constructor() {
    super();
    this.asked = "";
    this.day = "";
    this.ticked = new Set();
    this.districts = true;
  }

  createRenderRoot() {
    return this;
  }

  async search() {
    // What is added later is what was looked up, whatever the field says by then.
    this.asAt = this.day || today();
    await this.working(async () => {
      this.found = await ask("england", { q: this.asked, as_at: this.asAt }, { shared: false });
      this.ticked = new Set();
    });
    this.querySelector("#england-found")?.focus();
  }

  async add() {
    const areas = [...this.ticked];
    await this.working(() => this.take(areas));
    if (this.fault?.problem?.code === "stale-record") {
      // Somebody has changed the register's areas: what is there is told anew, and the ticks stay.
      const { fault } = this;
      await this.working(async () => {
        this.found = await ask("england", { q: this.asked, as_at: this.asAt }, { shared: false });
      });
      this.fault ??= fault;
    }
  }

  async take(areas) {
    const made = await send("POST", "england", { areas, districts: this.districts, as_at: this.asAt }, looked(this.found.version));
    answered();
    say(
      made.changed ? `Added: ${count(made.records.length, "area")}.` : "The register has these areas already.",
      made.changed && made.revision,
    );
    dispatchEvent(new Event("atlas-changed"));
    this.found = await ask("england", { q: this.asked, as_at: this.asAt }, { shared: false });
    this.ticked = new Set();
  }

  async working(work) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await work();
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
  }

  tick(id, on) {
    const ticked = new Set(this.ticked);
    if (on) ticked.add(id);
    else ticked.delete(id);
    this.ticked = ticked;
  }

  render() {
    return html`<section class="card">
      <h2>Add areas of England</h2>
      <p>
        Counties, districts and the rest, as they stood in 2008 and since, with what followed them. An area that is
        there already stays as it is; only what is blank in it is filled.
      </p>
      <form
        class="tools"
        role="search"
        aria-label="Areas of England"
        @submit=${(e) => {
          e.preventDefault();
          this.search();
        }}
      >
        <label
          >Name
          <input
            id="england-name"
            type="search"
            required
            placeholder="Devon"
            .value=${this.asked}
            @input=${(e) => (this.asked = e.target.value)}
        /></label>
        <label
          >As at
          <input
            id="england-day"
            type="date"
            required
            .value=${this.day || today()}
            @input=${(e) => (this.day = e.target.value)}
        /></label>
        <button id="england-search" ?disabled=${this.busy}>Look up</button>
      </form>
      ${this.fault ? faultBox(this.fault) : nothing} ${this.found ? this.list(this.found) : nothing}
    </section>`;
  }

  list({ areas, more, source, day }) {
    if (areas.length === 0) {
      return html`<p id="england-found" tabindex="-1" role="status">
        England had no authority of that name on ${day}. Try a part of the name, or another day.
      </p>`;
    }
    const parent = areas.some((a) => this.ticked.has(a.id) && a.districts > 0);
    return html`
      <ul id="england-found" tabindex="-1" class="plain" aria-label="Areas found">
        ${areas.map(
          (a) => html`<li>
            <label
              ><input
                type="checkbox"
                value=${a.id}
                .checked=${this.ticked.has(a.id)}
                @change=${(e) => this.tick(a.id, e.target.checked)}
              />
              ${a.name}</label
            >
            <span class="small soft">${this.facts(a)}</span>
          </li>`,
        )}
      </ul>
      ${more ? html`<p class="soft">And ${count(more, "more")}: give more of the name.</p>` : nothing}
      <div class="tools">
        ${parent
          ? html`<label
              ><input
                id="england-districts"
                type="checkbox"
                .checked=${this.districts}
                @change=${(e) => (this.districts = e.target.checked)}
              />
              with its districts</label
            >`
          : nothing}
        <button
          class="primary"
          id="england-add"
          ?disabled=${this.busy || !this.ready || this.ticked.size === 0}
          @click=${() => this.add()}
        >
          ${this.ticked.size === 0 ? "Tick what to add" : `Add ${count(this.ticked.size, "area")}`}
        </button>
      </div>
      <p class="small soft">Source: ${source}.</p>
    `;
  }

  facts(a) {
    return [
      a.kind === "other" ? "" : a.kind,
      a.county ? `in ${a.county.name}` : a.region,
      a.districts ? count(a.districts, "district") : "",
      a.from ? `from ${a.from}` : "",
      a.to ? `ended ${a.to}, then ${a.successors.map((s) => s.name).join(" and ")}` : "",
      a.known ? "in the register" : "",
    ]
      .filter(Boolean)
      .join(", ");
  }
}

customElements.define("england-areas", EnglandAreas);
