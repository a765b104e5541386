import { LitElement, html, nothing } from "lit";
import { ask, send } from "../api.js";
import { reading } from "./take-away.js";
import { faultBox } from "./view.js";
import { count, kindOf } from "./words.js";
import { looked, say } from "./writing.js";

/** Takes a person out of all that is kept, once it has been said what goes and what stays. */
class ErasePerson extends LitElement {
  static properties = {
    record: { attribute: false },
    told: { state: true },
    sure: { state: true },
    busy: { state: true },
    fault: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  get path() {
    const { id } = this.record;
    return `records/${kindOf(id)}/${encodeURIComponent(id.slice(id.indexOf(":") + 1))}/erase`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  async look() {
    this.busy = true;
    try {
      this.told = await ask(this.path, {}, { shared: false });
      this.sure = false;
      await this.updateComplete;
      this.querySelector("#form-title")?.focus();
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
  }

  async erase({ confirm, version }) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      const done = await send("POST", this.path, { confirm }, looked(version));
      say(`One person was erased, and ${count(done.backups_rewritten, "backup")} rewritten. This cannot be undone.`);
      dispatchEvent(new Event("atlas-changed"));
      this.dispatchEvent(new Event("gone"));
    } catch (fault) {
      // Somebody has changed what goes or stays: it is shown as it is now before anybody is erased.
      this.fault = fault;
      if (fault.problem?.code === "stale-record" || fault.problem?.code === "needs-confirmation") await this.look();
      this.busy = false;
    }
  }

  leave() {
    this.dispatchEvent(new Event("left"));
  }

  render() {
    return html`<section
      class="card keep"
      aria-labelledby="form-title"
      @keydown=${(e) => {
        if (e.key === "Escape") this.leave();
      }}
    >
      <h2 id="form-title" tabindex="-1">Erase: ${this.record.label}</h2>
      <p>
        Erase a person who asks to be forgotten. The record goes, with its contact details, and so does every trace of it
        in the history and in the backups kept here. <strong>This cannot be undone.</strong> To say only that somebody has
        left, end the seat instead.
      </p>
      ${this.fault ? faultBox(this.fault) : nothing}
      ${this.told ? this.confirm(this.told) : reading(this)}
    </section>`;
  }

  confirm({ seats, gone, struck, entries, backups, namesake }) {
    return html`
      <ul id="erasing">
        <li>What tells only of this person goes too, such as where they work: ${count(gone, "record")}.</li>
        <li>The name is struck out of ${count(struck, "other record")}.</li>
        <li>Rewritten are ${count(entries, "entry", "entries")} of the history and ${count(backups, "backup")}.</li>
      </ul>
      ${seats.length
        ? html`<h3>These seats stay filled, with the name withheld</h3>
            <ul id="stay-filled">
              ${seats.map((seat) => html`<li>${seat}</li>`)}
            </ul>`
        : nothing}
      ${namesake.length
        ? html`<h3>These bear the same name and keep it</h3>
            <ul id="namesakes">
              ${namesake.map((each) => html`<li>${each}</li>`)}
            </ul>`
        : nothing}
      <p class="soft small">
        Not reached: notes that mean the person in other words, and files that have left this machine, such as exports and
        backups copied elsewhere. A backup that is restored here later comes back without the person. The store’s own
        files may hold freed bytes for a while: to be rid of them too, back up, restore into a new home and delete the old one.
      </p>
      <label class="tick"
        ><input type="checkbox" id="sure" .checked=${this.sure} @change=${(e) => (this.sure = e.target.checked)} /> I know
        that this cannot be undone</label
      >
      <div class="tools">
        <button class="primary" id="erase" ?disabled=${this.busy || !this.sure} @click=${() => this.erase(this.told)}>
          Erase this person
        </button>
        <button id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    `;
  }
}

customElements.define("erase-person", ErasePerson);
