import { LitElement, html } from "lit";
import { heading, idOf, same, textsOf } from "./kinds.js";

/** What one typed beside what somebody else wrote in the meantime, field by field. */
class TwoVersions extends LitElement {
  static properties = { rows: {}, held: {}, name: { attribute: false } };

  createRenderRoot() {
    return this;
  }

  choose({ attribute }, held) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: { attribute, held } }));
  }

  render() {
    return html`<section class="fault" role="alert" aria-label="Two versions">
      <strong>Somebody has changed this record since you looked at it.</strong>
      <p>
        Nothing of what you typed is lost.
        ${this.rows.length
          ? "Choose for each field which is to stand, then save again."
          : "What is there now is what you typed: save again, or leave."}
      </p>
      ${this.rows.length ? this.table() : ""}
    </section>`;
  }

  table() {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Two versions, field by field">
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">It was</th>
            <th scope="col">You typed</th>
            <th scope="col">It is now</th>
            <th scope="col">Which is to stand</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row) => this.row(row))}
        </tbody>
      </table>
    </div>`;
  }

  row(row) {
    const { attribute, was, mine, theirs } = row;
    const texts = (held) => textsOf(attribute, held);
    const now = texts(this.held[attribute.name]);
    const choice = (held, words) =>
      html`<button
        type="button"
        aria-pressed=${same(now, texts(held))}
        aria-label=${`${words}: ${heading(attribute)}`}
        @click=${() => this.choose(row, held)}
      >
        ${same(now, texts(held)) ? "✓ " : ""}${words}
      </button>`;
    return html`<tr data-field=${attribute.name}>
      <th scope="row">${heading(attribute)}</th>
      <td>${this.text(attribute, was)}</td>
      <td>${this.text(attribute, texts(mine))}</td>
      <td>${this.text(attribute, texts(theirs))}</td>
      <td><div class="tools">${choice(mine, "Keep mine")} ${choice(theirs, "Take theirs")}</div></td>
    </tr>`;
  }

  text(attribute, texts) {
    if (texts.length === 0) return html`<span class="soft">not recorded</span>`;
    return texts.map((text) => (attribute.type === "ref" ? this.name(idOf(attribute, text)) : text)).join("; ");
  }
}

customElements.define("two-versions", TwoVersions);
