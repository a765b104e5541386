import { LitElement } from "lit";
import { Fault } from "../api.js";
import { heading, idOf, kinds, same } from "./kinds.js";
import { hold, mayLeave, release } from "./unsaved.js";

/** A part of the page that writes: one thing at a time, and what went wrong is shown where it was done. */
export class Keeping extends LitElement {
  static properties = { open: { state: true }, busy: { state: true }, fault: { state: true } };

  createRenderRoot() {
    return this;
  }

  /** Does a write; what was open for it is closed once it is done. */
  async done(work) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await work();
      this.open = undefined;
      this.busy = this.settling;
    } catch (fault) {
      this.fault = fault;
      this.busy = false;
    }
  }

  /** Whether it stays busy after a write until the page has read what was written: a second press would write it again. */
  get settling() {
    return false;
  }
}

/** A form that does one thing to a record: why is asked, and what was typed is not lost unasked. */
export class Task extends Keeping {
  static properties = { ...Keeping.properties, why: { state: true } };

  constructor() {
    super();
    this.why = "";
  }

  connectedCallback() {
    super.connectedCallback();
    hold(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    release(this);
  }

  /** Why, where somebody said so. */
  get reason() {
    return this.why.trim() || undefined;
  }

  /** Whether something was typed that would be lost. */
  typed() {
    return this.reason !== undefined;
  }

  /** It is done, and what was typed is kept; it stays busy until the page takes the form away. */
  finished(event) {
    this.over = true;
    release(this);
    this.dispatchEvent(event);
  }

  get settling() {
    return Boolean(this.over);
  }

  /** Somebody has changed the record since: that is told, and whoever presses once more has looked at it. */
  async overtaken({ now, name, problem, status }) {
    const { attributes } = (await kinds()).get(now.kind);
    const text = (a, texts = ["not recorded"]) => texts.map((t) => (a.type === "ref" && name.knows(idOf(a, t)) ? name(idOf(a, t)) : t)).join("; ");
    const { values: was } = this.record;
    const told = attributes
      .filter((a) => !same(was[a.name], now.values[a.name]))
      .map((a) => `${heading(a)}: ${text(a, was[a.name])} → ${text(a, now.values[a.name])}`);
    this.record = { ...now, dated: this.record.dated };
    if (told.length === 0) return;
    const detail = `Since you looked at it: ${told.join(". ")}.`;
    const mend = "Nothing was done. What you typed is kept: press once more to do it all the same, or leave it.";
    this.fault = new Fault({ ...problem, title: "Somebody else has changed it", detail, mend }, status);
  }

  leave() {
    if (mayLeave()) this.finished(new Event("left"));
  }
}
