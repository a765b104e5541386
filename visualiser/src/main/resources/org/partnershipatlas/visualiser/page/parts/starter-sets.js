import { html, nothing } from "lit";
import { Keeping } from "./keeping.js";
import { faultBox } from "./view.js";
import { count } from "./words.js";
import { takeStarterSet } from "./writing.js";

/** Sets of words to begin with, each taken in with one press. */
class StarterSets extends Keeping {
  static properties = { ...Keeping.properties, sets: { attribute: false } };

  // What was taken in, or refused, is told by the sets as they are now.
  willUpdate(changed) {
    if (changed.has("sets")) this.busy = false;
  }

  get settling() {
    return true;
  }

  async take(set) {
    await this.done(() => takeStarterSet(set));
    // Somebody has changed the lists: what is not there yet is counted anew.
    if (this.fault?.problem?.code === "stale-record") dispatchEvent(new Event("atlas-changed"));
  }

  render() {
    return html`
      <h2>Words to begin with</h2>
      <ul class="sentences">
        ${(this.sets ?? []).map(
          (set) => html`<li>
            <strong>${set.title}</strong>: ${count(set.words, "word")}.
            ${set.fresh
              ? html`<button id="take-${set.name}" ?disabled=${this.busy} @click=${() => this.take(set)}>
                  Take in the ${set.fresh === set.words ? "" : `${set.fresh} `}${set.fresh === set.words ? "whole set" : "that are not there yet"}
                </button>`
              : html`<span class="soft">All of them are there.</span>`}
          </li>`,
        )}
      </ul>
      <p class="small soft">A word that is there already, by its name or another name, stays as it is. One press in the history takes it all back.</p>
      ${this.fault ? faultBox(this.fault) : nothing}
    `;
  }
}

customElements.define("starter-sets", StarterSets);
