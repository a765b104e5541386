import { LitElement, html, nothing } from "lit";
import { undo } from "./writing.js";

/** What was just done, with the way back; it stays until it is closed or something else is done. */
class SaidMessage extends LitElement {
  static properties = { said: { state: true }, fault: { state: true }, busy: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("atlas-said", (event) => {
      this.said = event.detail;
      this.fault = undefined;
    });
  }

  async back() {
    if (this.busy) return;
    this.busy = true;
    const { text, revision, again } = this.said;
    try {
      await undo(revision, text.replace(/^(Undone|Done again): /, ""), again);
    } catch (fault) {
      this.fault = fault;
    }
    this.busy = false;
  }

  // The region is always there, so that what comes into it is read out.
  render() {
    return html`<div role="status" id="said">
      ${this.said
        ? html`<div class="band" data-tone="said">
            <span>${this.said.text}</span>
            ${this.said.revision
              ? html`<button class="link" id="undo" ?disabled=${this.busy} @click=${() => this.back()}>
                  ${this.said.again ? "Do again" : "Undo"}
                </button>`
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
