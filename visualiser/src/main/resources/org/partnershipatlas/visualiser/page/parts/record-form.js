import { LitElement, html, nothing } from "lit";
import { everyKinds, heldOf, kinds, same, textsOf } from "./kinds.js";
import { hold, mayLeave, release } from "./unsaved.js";
import { valueField } from "./value-field.js";
import { faultBox } from "./view.js";
import { add, change } from "./writing.js";
import "./two-versions.js";
import "./your-name.js";

/** A form for one record, made from what its kind can hold: a new one, or one that is looked at and changed. */
class RecordForm extends LitElement {
  static properties = {
    kind: {},
    record: { attribute: false },
    preset: { attribute: false },
    only: { attribute: false },
    refusal: { attribute: false },
    name: { attribute: false },
    headline: {},
    held: { state: true },
    why: { state: true },
    busy: { state: true },
    wrong: { state: true },
    fault: { state: true },
    both: { state: true },
  };

  constructor() {
    super();
    this.preset = {};
    this.why = "";
    this.wrong = {};
    this.labels = new Map();
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    hold(this);
    const all = await kinds();
    const shape = all.get(this.kind);
    if (!shape) return;
    this.shown = shape.attributes.filter((a) => !this.only || this.only.includes(a.name));
    this.about = this.only ? new Set() : everyKinds(all);
    this.base = this.record?.values ?? {};
    this.held = Object.fromEntries(
      this.shown.map((a) => [a.name, heldOf(a, this.preset[a.name] ?? this.base[a.name])]),
    );
    this.first = this.refusal
      ? Object.fromEntries(this.shown.map((a) => [a.name, heldOf(a, this.base[a.name])]))
      : this.held;
    await this.updateComplete;
    this.querySelector(".fields input, .fields select, .fields textarea")?.focus();
    // What was refused elsewhere goes on here, where there is room for it.
    if (this.refusal) await this.refused(this.refusal);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    release(this);
  }

  /** Whether something was typed that would be lost. */
  typed() {
    const differs = (a) => !same(textsOf(a, this.held[a.name]), textsOf(a, this.first[a.name]));
    return Boolean(this.held) && (this.why.trim() !== "" || this.shown.some(differs));
  }

  /** What is to be written: for a record that is there, what differs alone. */
  values() {
    const values = {};
    for (const a of this.shown) {
      const texts = textsOf(a, this.held[a.name]);
      if (!same(texts, this.base[a.name])) values[a.name] = texts;
    }
    return values;
  }

  label(id) {
    return this.labels.get(id) ?? this.name?.(id) ?? id;
  }

  change(attribute, held, chosen) {
    if (chosen) this.labels.set(chosen.id, chosen.label);
    this.held = { ...this.held, [attribute.name]: held };
  }

  // Once it is written it stays busy until the page has what was written: a second press would write it again.
  async save() {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    this.wrong = {};
    try {
      const why = this.why.trim() || undefined;
      const values = this.values();
      const { record } = this.record ? await change(this.record, values, why) : await add(this.kind, values, why);
      release(this);
      this.dispatchEvent(new CustomEvent("saved", { detail: record }));
    } catch (fault) {
      this.refused(fault);
      this.busy = false;
    }
  }

  async refused(fault) {
    if (fault.now) return this.look(fault);
    const { field, faults = [], detail, mend } = fault.problem ?? {};
    const told = [{ column: field, message: detail, mend }, ...faults];
    const wrong = {};
    for (const { column, message, mend: how } of told) {
      if (this.shown.some((a) => a.name === column)) wrong[column] ??= { detail: message, mend: how };
    }
    this.wrong = wrong;
    if (Object.keys(wrong).length === 0) this.fault = fault;
    await this.updateComplete;
    const at = this.querySelector("[aria-invalid], .fault-frame");
    at?.focus();
    // With what is wrong, which stands below it.
    at?.scrollIntoView({ block: "center" });
  }

  // Somebody has written since: what was typed stays, and stands beside what is there now.
  async look({ now, name }) {
    const was = this.base;
    const mine = { ...this.held };
    this.theirName = name;
    this.record = now;
    this.base = now.values;
    this.both = this.shown
      .map((attribute) => ({
        attribute,
        was: was[attribute.name] ?? [],
        mine: mine[attribute.name],
        theirs: heldOf(attribute, now.values[attribute.name]),
      }))
      .filter((row) => !same(textsOf(row.attribute, row.mine), now.values[row.attribute.name]));
    // What I left as it was is theirs to say.
    const untouched = this.both.filter((row) => same(textsOf(row.attribute, row.mine), row.was));
    this.held = { ...mine, ...Object.fromEntries(untouched.map((row) => [row.attribute.name, row.theirs])) };
    await this.updateComplete;
    this.querySelector("two-versions")?.focus();
  }

  leave() {
    if (!mayLeave()) return;
    release(this);
    this.dispatchEvent(new Event("left"));
  }

  key(event) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    this.leave();
  }

  render() {
    if (!this.held) return html`<p class="soft" role="status">Reading …</p>`;
    const own = this.shown.filter((a) => !this.about.has(a.name));
    const about = this.shown.filter((a) => this.about.has(a.name));
    const opened = about.some((a) => this.wrong[a.name]);
    return html`<form
      class="card keep"
      aria-labelledby="form-title"
      novalidate
      @keydown=${(e) => this.key(e)}
      @submit=${(e) => {
        e.preventDefault();
        this.save();
      }}
    >
      <h2 id="form-title">${this.headline}</h2>
      ${this.fault ? html`<div tabindex="-1" class="fault-frame">${faultBox(this.fault)}</div>` : nothing}
      ${this.both
        ? html`<two-versions
            tabindex="-1"
            .rows=${this.both}
            .held=${this.held}
            .name=${(id) => this.label(id)}
            @chosen=${(e) => this.change(e.detail.attribute, e.detail.held)}
          ></two-versions>`
        : nothing}
      <div class="fields">${own.map((a) => this.field(a))}</div>
      ${about.length
        ? html`<details ?open=${opened}>
            <summary>Where this comes from, and notes</summary>
            <div class="fields">${about.map((a) => this.field(a))}</div>
          </details>`
        : nothing}
      ${whyField(this.why, (text) => (this.why = text))}
      <div class="tools">
        <button class="primary" id="save" ?disabled=${this.busy}>${this.record ? "Save" : "Add"}</button>
        <button type="button" id="leave" @click=${() => this.leave()}>Leave</button>
      </div>
    </form>`;
  }

  field(attribute) {
    return valueField(attribute, this.held[attribute.name], {
      wrong: this.wrong[attribute.name],
      name: (id) => this.label(id),
      change: (held, chosen) => this.change(attribute, held, chosen),
    });
  }
}

/** The fields in which is said why something is done and who does it; both stand in the history. */
export function whyField(why, change) {
  return html`<div class="field">
      <label for="why">Why (for the history; may stay empty)</label>
      <input id="why" autocomplete="off" maxlength="500" .value=${why} @input=${(e) => change(e.target.value)} />
    </div>
    <your-name></your-name>`;
}

customElements.define("record-form", RecordForm);
