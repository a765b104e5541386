import { LitElement, html, nothing } from "lit";
import { Fault } from "../api.js";
import { address, here } from "../state.js";
import { longDate } from "./words.js";

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

  /** What is shown stays, whatever is still on its way. */
  stay() {
    this.loading?.abort();
    this.progress = undefined;
    this.removeAttribute("aria-busy");
  }

  async reload() {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.setAttribute("aria-busy", "true");
    try {
      const data = await this.load({ signal, progress: (job) => (this.progress = job) });
      if (signal.aborted) return;
      this.fault = undefined;
      this.data = data;
    } catch (fault) {
      if (signal.aborted) return;
      // What was shown was the answer to another question.
      this.fault = fault;
      this.data = undefined;
    }
    this.progress = undefined;
    this.removeAttribute("aria-busy");
  }

  render() {
    if (this.fault) return faultBox(this.fault);
    return this.data ? this.show(this.data) : this.waiting();
  }

  waiting() {
    const job = this.progress;
    return html`<p class="soft waiting" role="status">
      ${job?.title ?? "Reading"} …
      ${job?.of ? html`<progress max=${job.of} value=${job.done} aria-label="Progress"></progress>` : nothing}
    </p>`;
  }

  show(_data) {
    return nothing;
  }
}

/** A fault in words, with how to mend it. */
export function faultBox(fault) {
  const known = fault instanceof Fault;
  const problem = known
    ? fault.problem
    : { title: "Partnership Atlas does not answer", detail: "Start it again with ./atlas, then load this page anew." };
  return html`<div class="fault" role="alert">
    <strong>${problem.title ?? "That did not work"}</strong>
    <p>${problem.detail ?? ""}</p>
    ${problem.mend ? html`<p>${problem.mend}</p>` : nothing}
    ${problem.code === "gone" ? whereItWent(problem) : nothing}
    ${problem.code === "not-on-the-day" ? otherwise(problem) : nothing}
    ${problem.code === "unknown-network"
      ? html`<p><a href=${address("overview", { network: null, as_at: null })}>Go to what is open now</a></p>`
      : nothing}
  </div>`;
}

// The same page for what stands in the place of a record on that day, or for a day on which it was there.
function otherwise({ field, details }) {
  const { page, params } = here();
  const same = Object.fromEntries(params);
  return html`<ul>
    ${details.instead.map(
      (id) => html`<li><a href=${address(page, { ...same, [field]: id })}>Ask for ${details.instead_names[id]}</a></li>`,
    )}
    <li><a href=${address(page, { ...same, as_at: details.as_at })}>Ask as at ${longDate(details.as_at)}, when it was there</a></li>
  </ul>`;
}

// Where a record went that is not there any more: into another, or out of the register by an entry of the history.
function whereItWent({ value, details }) {
  const open = { network: "stored", as_at: null };
  return details?.merged_into
    ? html`<p><a href=${address("record", { id: details.merged_into, ...open })}>Go to the record that it was merged into</a></p>`
    : html`<p><a href=${address("data", { record: value, ...open })}>See it in the history</a></p>`;
}

/** What an empty register says on every page. */
export function emptyRegister() {
  return html`<div class="empty" id="empty-register">
    <h2>Nothing is recorded here yet</h2>
    <p>
      One sheet of seats is enough to begin: a row for each seat, with its group, and the person and organisation that
      hold it where you know them.
    </p>
    <div class="tools">
      <a class="button primary" href=${address("data")}>Load a sheet</a>
      <a class="button" href=${address("overview", { network: "sample:devon", as_at: null })}>Look at Devon first</a>
    </div>
  </div>`;
}
