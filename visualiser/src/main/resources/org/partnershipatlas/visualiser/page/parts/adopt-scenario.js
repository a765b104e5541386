import { LitElement, html, nothing } from "lit";
import { ask } from "../api.js";
import { address } from "../state.js";
import { whyField } from "./record-form.js";
import { hold, release } from "./unsaved.js";
import { faultBox } from "./view.js";
import { count, kindOf, kindWord } from "./words.js";
import { adopt } from "./writing.js";

const SHOWN = 100;

/** Takes what was tried over into the register, once it has been said what would change there. */
class AdoptScenario extends LitElement {
  static properties = {
    scenario: {},
    look: { state: true },
    why: { state: true },
    busy: { state: true },
    fault: { state: true },
    adopted: { state: true },
  };

  constructor() {
    super();
    this.why = "";
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (!changed.has("scenario")) return;
    this.look = undefined;
    this.fault = undefined;
    this.adopted = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    release(this);
  }

  /** Whether something was typed that would be lost. */
  typed() {
    return Boolean(this.look) && this.why.trim() !== "";
  }

  async begin() {
    this.fault = undefined;
    try {
      this.look = await ask(`scenarios/${this.scenario}/adopt`, {}, { shared: false });
      hold(this);
      await this.updateComplete;
      this.querySelector("h3")?.focus();
    } catch (fault) {
      this.fault = fault;
    }
  }

  async take() {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await adopt(this.scenario, this.look, this.why.trim() || undefined);
      this.adopted = true;
      this.leave();
    } catch (fault) {
      this.fault = fault;
      if (/^stale-/.test(fault.problem?.code)) await this.anew();
    }
    this.busy = false;
  }

  // Somebody has written since: what would change is looked at again, and what was typed is kept.
  async anew() {
    const again = await ask(`scenarios/${this.scenario}/adopt`, {}, { shared: false }).catch(() => undefined);
    if (!again || !this.look) return;
    this.look = again;
    // Why it cannot be done is told with it.
    if (again.conflicts.length) this.fault = undefined;
  }

  leave() {
    release(this);
    this.look = undefined;
    this.why = "";
  }

  render() {
    return html`${this.fault ? faultBox(this.fault) : nothing}
    ${this.adopted
      ? html`<p role="status" id="adopted">
          It is in your register now, as one entry of its <a href=${address("data", { network: "stored", as_at: null })}>history</a>.
        </p>`
      : this.look
        ? this.preview(this.look)
        : html`<button id="adopt" @click=${() => this.begin()}>Take it over into your register …</button>`}`;
  }

  preview({ label, changes, conflicts }) {
    return html`<section class="keep" aria-labelledby="adopt-title">
      <h3 id="adopt-title" tabindex="-1">What would change in your register</h3>
      <p>${label}.</p>
      ${conflicts.length
        ? html`<div class="fault" role="alert">
            <strong>It cannot be taken over as it was tried</strong>
            <ul id="conflicts">
              ${conflicts.map((text) => html`<li>${text}</li>`)}
            </ul>
            <p>Take an edit out and add it again: it is then tried on your register as it is now.</p>
          </div>`
        : nothing}
      <ul id="would-change">
        ${changes.slice(0, SHOWN).map((c) => html`<li>${kindWord(kindOf(c.id))}: ${c.label}, ${this.how(c)}</li>`)}
        ${changes.length > SHOWN ? html`<li class="soft">and ${count(changes.length - SHOWN, "more")}</li>` : nothing}
      </ul>
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="adopt-now" ?disabled=${this.busy || conflicts.length > 0 || changes.length === 0} @click=${() => this.take()}>
          Take it over
        </button>
        <button id="adopt-leave" @click=${() => this.leave()}>Leave</button>
      </div>
    </section>`;
  }

  how({ what, before, after }) {
    if (what !== "changed") return what;
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const text = (values) => (values ?? ["not recorded"]).join("; ");
    return fields.map((f) => `${f.replaceAll("_", " ")}: ${text(before[f])} → ${text(after[f])}`).join(", ");
  }
}

customElements.define("adopt-scenario", AdoptScenario);
