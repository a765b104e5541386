import { LitElement, html, nothing } from "lit";
import { Fault } from "../api.js";

/** A page: it loads when the address or the data change, and shows waiting and faults alike. */
export class View extends LitElement {
  static properties = {
    at: { attribute: false },
    status: { attribute: false },
    data: { state: true },
    fault: { state: true },
    progress: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has("at")) this.reload();
  }

  /** What the page needs from the API; the page itself says what. */
  async load(_options) {
    return {};
  }

  async reload() {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    try {
      const data = await this.load({ signal, progress: (job) => (this.progress = job) });
      if (signal.aborted) return;
      this.fault = undefined;
      this.data = data;
    } catch (fault) {
      if (signal.aborted) return;
      this.fault = fault;
    }
    this.progress = undefined;
  }

  render() {
    return html`${this.fault ? faultBox(this.fault) : nothing}
    ${this.data ? this.show(this.data) : this.fault ? nothing : this.waiting()}`;
  }

  waiting() {
    const job = this.progress;
    return html`<p class="soft" role="status">
      ${job?.title ?? "Reading"} …
      ${job?.of ? html`<progress max=${job.of} value=${job.done}></progress>` : nothing}
    </p>`;
  }

  show(_data) {
    return nothing;
  }
}

/** A fault in words, with how to mend it. */
export function faultBox(fault) {
  const problem = fault instanceof Fault ? fault.problem : { detail: String(fault.message ?? fault) };
  return html`<div class="fault" role="alert">
    <strong>${problem.title ?? "That did not work"}</strong>
    <p>${problem.detail ?? ""}</p>
    ${problem.mend ? html`<p>${problem.mend}</p>` : nothing}
  </div>`;
}
