import { LitElement, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { undo } from "./writing.js";

const HELD = 500;

/** What was just done, with the way back; it stays until it is closed or something else is done. */
class SaidMessage extends LitElement {
  static properties = { said: { state: true }, fault: { state: true }, busy: { state: true }, held: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("atlas-said", (event) => {
      this.said = event.detail;
      this.fault = undefined;
      this.hold();
    });
  }

  // The way back has changed its meaning: the second half of a double press is not meant for the new one.
  hold() {
    this.held = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      this.held = false;
      await this.updateComplete;
      if (this.pressed && document.activeElement === document.body) this.querySelector("#undo")?.focus();
      this.pressed = false;
    }, HELD);
  }

  async back() {
    if (this.busy || this.held) return;
    this.busy = true;
    this.pressed = true;
    const { text, revision, again } = this.said;
    try {
      await undo(revision, text.replace(/^(Undone|Done again): /, ""), again);
    } catch (fault) {
      this.fault = fault;
      this.pressed = false;
    }
    this.busy = false;
    await this.updateComplete;
    if (this.fault && document.activeElement === document.body) this.querySelector("#undo")?.focus();
  }

  // The region is always there, so that what comes into it is read out.
  render() {
    return html`<div role="status" id="said">
      ${this.said
        ? html`<div class="band" data-tone="said">
            <span>${this.said.text}</span>
            ${this.said.revision
              ? keyed(
                  this.said.revision,
                  html`<button class="link" id="undo" ?disabled=${this.busy || this.held} @click=${() => this.back()}>
                    ${this.said.again ? "Do again" : "Undo"}
                  </button>`,
                )
              : nothing}
            <button class="link" @click=${() => (this.said = undefined)}>
              Close<span class="visually-hidden"> this message</span>
            </button>
            ${this.fault ? html`<div>${this.fault.message} ${this.fault.problem?.mend ?? ""}</div>` : nothing}
          </div>`
        : nothing}
    </div>`;
  }
}

customElements.define("said-message", SaidMessage);
