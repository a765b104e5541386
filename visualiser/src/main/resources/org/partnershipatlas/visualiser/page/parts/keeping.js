import { LitElement } from "lit";

/** A part of the page that writes: one thing at a time, and what went wrong is shown where it was done. */
export class Keeping extends LitElement {
  static properties = { open: { state: true }, busy: { state: true }, fault: { state: true } };

  createRenderRoot() {
    return this;
  }

  /** Does a write; what was open for it is closed once it is done. */
  async done(work) {
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
