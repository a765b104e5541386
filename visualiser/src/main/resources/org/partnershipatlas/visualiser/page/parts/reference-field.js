import { LitElement, html, nothing } from "lit";
import { add } from "./writing.js";
import { heading, idOf, kinds, textOf } from "./kinds.js";
import { recordLink } from "./words.js";
import { SEARCHED } from "./record-picker.js";

/** The records that an attribute names, each with a cross, and a box in which others are found by name. */
class ReferenceField extends LitElement {
  static properties = { attribute: {}, held: {}, name: {}, wrong: {}, all: { state: true }, fault: { state: true } };

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.all = await kinds();
  }

  change(held, label) {
    this.dispatchEvent(new CustomEvent("changed", { detail: { held, label } }));
  }

  pick({ id, label }) {
    const text = textOf(this.attribute, id);
    if (!this.held.includes(text)) this.change(this.attribute.list ? [...this.held, text] : [text], { id, label });
    this.querySelector("record-picker input").value = "";
  }

  // A record that is not there yet begins with its name; the rest can follow on its own page.
  async make({ kind, text }) {
    this.fault = undefined;
    try {
      const { record } = await add(kind, { [this.naming(kind)]: text });
      this.pick(record);
    } catch (fault) {
      this.fault = fault;
    }
  }

  /** The attribute that alone is enough to begin a record of that kind. */
  naming(kind) {
    const { attributes } = this.all.get(kind);
    const needed = attributes.filter((a) => a.required).map((a) => a.name);
    const name = ["name", "title"].find((n) => attributes.some((a) => a.name === n));
    return needed.every((n) => n === name) ? name : undefined;
  }

  takeOut(text) {
    this.change(this.held.filter((other) => other !== text));
    this.querySelector("input").focus();
  }

  render() {
    const { attribute } = this;
    if (!this.all) return nothing;
    const targets = attribute.targets.length ? attribute.targets : [...SEARCHED];
    const id = `field-${attribute.name}`;
    return html`
      <record-picker
        id=${id}
        label=${`${heading(attribute)}${attribute.required ? " (needed)" : ""}`}
        kinds=${targets.join(",")}
        .makes=${attribute.targets.filter((kind) => this.naming(kind))}
        .describedBy=${`${id}-held${this.wrong ? ` ${id}-wrong` : ""}`}
        .wrong=${Boolean(this.wrong)}
        brief
        named
        @picked=${(e) => this.pick(e.detail)}
        @keydown=${(e) => e.key === "Enter" && e.preventDefault()}
        @make=${(e) => this.make(e.detail)}
      ></record-picker>
      <ul class="held" id=${`${id}-held`}>
        ${this.held.length === 0 ? html`<li class="soft small">not recorded</li>` : nothing}
        ${this.held.map((text) => this.item(text))}
      </ul>
      ${this.fault ? html`<p class="wrong" role="alert">${this.fault.message}</p>` : nothing}
    `;
  }

  item(text) {
    const id = idOf(this.attribute, text);
    return html`<li>
      ${recordLink(id, this.name)}
      <button type="button" class="cross" aria-label=${`Take ${this.name(id)} out`} @click=${() => this.takeOut(text)}>✕</button>
    </li>`;
  }
}

customElements.define("reference-field", ReferenceField);
