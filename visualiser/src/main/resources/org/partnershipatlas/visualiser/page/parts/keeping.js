import { LitElement } from "lit";
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
    } catch (fault) {
      this.fault = fault;
    } finally {
      this.busy = false;
    }
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

  /** It is done, and what was typed is kept. */
  finished(event) {
    release(this);
    this.dispatchEvent(event);
  }

  leave() {
    if (mayLeave()) this.finished(new Event("left"));
  }
}
