import { LitElement, html, nothing } from "lit";
import { heading, heldOf, same, textsOf } from "./kinds.js";
import { hold, mayLeave, release } from "./unsaved.js";
import { valueField } from "./value-field.js";
import { faultBox } from "./view.js";
import { change } from "./writing.js";

/** Whether a value can be changed where it stands in a table; lists and what names others have their form. */
export function quick({ type, list }) {
  return !list && type !== "ref" && type !== "map";
}

/** One value of a record, changed where it stands in a table. */
class CellEdit extends LitElement {
  static properties = {
    attribute: { attribute: false },
    record: { attribute: false },
    held: { state: true },
    busy: { state: true },
    wrong: { state: true },
    fault: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    hold(this);
    this.first = this.held = heldOf(this.attribute, this.was());
    await this.updateComplete;
    this.querySelector(".field input, .field select, .field textarea")?.focus();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    release(this);
  }

  was() {
    return this.record.values[this.attribute.name];
  }

  /** Whether something was typed that would be lost. */
  typed() {
    return this.held !== undefined && !same(textsOf(this.attribute, this.held), textsOf(this.attribute, this.first));
  }

  async save() {
    if (this.busy) return;
    this.busy = true;
    this.fault = this.wrong = undefined;
    const texts = textsOf(this.attribute, this.held);
    const values = same(texts, this.was()) ? {} : { [this.attribute.name]: texts };
    try {
      const { record } = await change(this.record, values);
      release(this);
      this.dispatchEvent(new CustomEvent("saved", { detail: record }));
    } catch (fault) {
      await this.refused(fault);
    }
    this.busy = false;
  }

  async refused(fault) {
    const { field, faults = [], detail, mend } = fault.problem ?? {};
    const { name } = this.attribute;
    // Somebody has written since: what was typed is shown beside what is there now, where there is room.
    if (fault.now) {
      release(this);
      this.dispatchEvent(new CustomEvent("overtaken", { detail: { fault, texts: textsOf(this.attribute, this.held) } }));
      return;
    }
    const other = faults.find((one) => one.column === name);
    this.wrong = field === name ? { detail, mend } : other && { detail: other.message, mend: other.mend };
    this.fault = this.wrong ? undefined : fault;
    await this.updateComplete;
    this.querySelector("[aria-invalid], .fault-frame")?.focus();
  }

  leave() {
    if (!mayLeave()) return;
    release(this);
    this.dispatchEvent(new Event("left"));
  }

  key(event) {
    if (event.key === "Escape") this.leave();
    else if (!event.key.startsWith("Arrow")) return;
    // The table's own keys are not meant in a field.
    event.stopPropagation();
  }

  render() {
    if (this.held === undefined) return nothing;
    const { attribute } = this;
    return html`<form
      aria-label=${`${heading(attribute)} of ${this.record.label}`}
      novalidate
      @keydown=${(e) => this.key(e)}
      @submit=${(e) => {
        e.preventDefault();
        this.save();
      }}
    >
      ${this.fault ? html`<div tabindex="-1" class="fault-frame">${faultBox(this.fault)}</div>` : nothing}
      ${valueField(attribute, this.held, { wrong: this.wrong, change: (held) => (this.held = held) })}
      <div class="tools">
        <button class="primary" id="save-cell" ?disabled=${this.busy}>Save</button>
        <button type="button" id="leave-cell" @click=${() => this.leave()}>Leave</button>
      </div>
    </form>`;
  }
}

customElements.define("cell-edit", CellEdit);
