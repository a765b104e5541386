import { LitElement, html } from "lit";
import { keepWho, wasAsked, who } from "../who.js";

// Those on the page, so that each has a field of its own name.
let shown = [];

/** Asks once for the name that stands in the history; afterwards it says it, and lets it be changed. */
class YourName extends LitElement {
  static properties = { open: { state: true } };

  constructor() {
    super();
    this.open = !wasAsked();
    this.told = () => {
      // What is being typed here is not closed under the hands.
      if (!this.contains(document.activeElement)) this.open = !wasAsked();
      this.requestUpdate();
    };
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("atlas-who", this.told);
    shown = [...shown, this];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("atlas-who", this.told);
    shown = shown.filter((other) => other !== this);
    shown.forEach((other) => other.requestUpdate());
  }

  own(id) {
    const at = shown.indexOf(this);
    return at > 0 ? `${id}-${at + 1}` : id;
  }

  async change() {
    this.open = true;
    await this.updateComplete;
    this.querySelector("input").focus();
  }

  async done() {
    keepWho(this.querySelector("input").value);
    this.open = false;
    await this.updateComplete;
    this.querySelector("button").focus();
  }

  render() {
    return this.open ? this.asking() : this.saying();
  }

  asking() {
    return html`<div class="field">
      <label for=${this.own("who")}>Your name for the history (may stay empty; it is kept in this browser only)</label>
      <input
        id=${this.own("who")}
        autocomplete="name"
        maxlength="200"
        .value=${who()}
        @input=${(e) => keepWho(e.target.value)}
        @keydown=${(e) => {
          if (e.key !== "Enter" || !wasAsked()) return;
          e.preventDefault();
          this.done();
        }}
      />
    </div>`;
  }

  saying() {
    return html`<p class="small soft" id=${this.own("as-who")}>
      The history says: ${who() ? html`<strong>${who()}</strong>` : "who did it is not said"}.
      <button type="button" class="link" @click=${() => this.change()}>Change<span class="visually-hidden"> your name</span></button>
    </p>`;
  }
}

customElements.define("your-name", YourName);
