import { LitElement, html, nothing } from "lit";
import { file } from "../api.js";
import { faultBox } from "./view.js";
import { say } from "./writing.js";

// What comes at once says nothing of how far it is.
const QUICK = 400;
const KEPT = 60_000;
const besides = new WeakMap();

/** Stands beside a link whose file is being saved: how far it is, or why there is no file. */
class FileSaving extends LitElement {
  static properties = { job: { state: true }, long: { state: true }, fault: { state: true } };

  createRenderRoot() {
    return this;
  }

  get busy() {
    return !this.fault && this.isConnected;
  }

  async save(address, called) {
    this.address = address;
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    const timer = setTimeout(() => (this.long = true), QUICK);
    try {
      const { named, bytes } = await file(address, { signal, progress: (job) => (this.job = job) });
      keep(bytes, called || named || "");
      this.leave();
    } catch (fault) {
      if (signal.aborted) this.leave();
      else if (this.isConnected) this.fault = fault;
      else say(`The file was not saved: ${fault.message}`);
    }
    clearTimeout(timer);
  }

  // Whoever stands in it stands on its link again.
  leave() {
    const within = this.contains(document.activeElement);
    const link = this.previousElementSibling;
    this.remove();
    if (within) link?.focus();
  }

  render() {
    if (this.fault) {
      return html`${faultBox(this.fault)} <button type="button" class="link" @click=${() => this.leave()}>Close</button>`;
    }
    const { title, of, done } = this.job ?? {};
    return html`<span role="status" class="small">
        ${this.long
          ? html`${title ?? "Making the file"} …
              ${of ? html`<progress max=${of} value=${done} aria-label="Progress"></progress>` : nothing}`
          : nothing}
      </span>
      ${this.long ? html`<button type="button" class="link" @click=${() => this.stopping.abort()}>Stop</button>` : nothing}`;
  }
}

customElements.define("file-saving", FileSaving);

/**
 * Saves the file at a link. Long work is waited for: the browser alone would save the answer that it is under way,
 * under the name of the file.
 */
export function saveFile(link) {
  const before = besides.get(link);
  if (before?.busy && before.address === link.href) return;
  // Another file is wanted now, by other names it may be.
  before?.stopping.abort();
  before?.remove();
  const saving = document.createElement("file-saving");
  besides.set(link, saving);
  link.after(saving);
  saving.save(link.href, link.getAttribute("download"));
}

function keep(bytes, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
