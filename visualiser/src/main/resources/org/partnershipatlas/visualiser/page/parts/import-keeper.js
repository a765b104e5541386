import { LitElement, html, noChange, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { longDate } from "./words.js";
import { held } from "./held.js";

const NEW = "new";

/** Whose file it is, and whether it is all of their list. Says so by the event `said`. */
class ImportKeeper extends LitElement {
  static properties = { keeper: {}, busy: { type: Boolean }, adding: { state: true } };

  createRenderRoot() {
    return this;
  }

  // Somebody new whom the register refuses can be mended where they were typed.
  willUpdate(changed) {
    // Where the one before could not be taken off, they still keep it, and are shown.
    if (changed.has("busy") && !this.busy && this.adding && !this.said && this.keeper.chosen) this.adding = false;
    if (!this.said) return;
    // A refused name stays to be mended; it is not said any more.
    if (changed.has("keeper")) this.adding = false;
    else if (!changed.has("busy") || this.busy) return;
    this.said = false;
  }

  render() {
    const k = this.keeper;
    const value = this.adding ? NEW : k.is_new ? NEW : (k.chosen ?? "");
    return html`<fieldset id="keeper">
      <legend>Who keeps this file?</legend>
      <p class="soft small">
        What is new is marked with them as its source${k.chosen && !k.said
          ? html`. <strong>${k.name}</strong> kept a file like this before`
          : nothing}.
      </p>
      <div class="tools">
        <label
          >Keeper
          <select id="keeper-choice" ?disabled=${this.busy} @change=${(e) => this.choose(e.target.value)}>
            <option value="" .selected=${held(value === "", this.busy)}>Nobody in particular</option>
            ${k.keepers.map((each) => html`<option value=${each.id} .selected=${held(value === each.id, this.busy)}>${each.name}</option>`)}
            <option value=${NEW} .selected=${held(value === NEW, this.busy)}>${k.is_new ? `${k.name} (new)` : "Somebody new …"}</option>
          </select></label
        >
        ${this.adding ? this.somebodyNew() : nothing}
      </div>
      ${k.chosen && !this.adding ? this.whole(k) : nothing}
    </fieldset>`;
  }

  somebodyNew() {
    return html`<form
      class="tools"
      @submit=${(e) => {
        e.preventDefault();
        const data = new FormData(e.target);
        this.said = true;
        this.say({ keeper: { name: data.get("name"), area: data.get("area") } });
      }}
    >
      <label>Name <input name="name" required maxlength="120" placeholder="Exeter CVS" /></label>
      <label>Area <input name="area" maxlength="120" placeholder="if it is in the register" /></label>
      <button>This is theirs</button>
    </form>`;
  }

  whole(k) {
    return html`<p>
        <label class="inline"
          ><input
            id="whole-list"
            type="checkbox"
            .checked=${held(k.whole_list, this.busy)}
            ?disabled=${this.busy}
            @change=${(e) => this.say({ whole_list: e.target.checked })}
          />This is the whole list of ${k.name}</label
        >
      </p>
      ${k.whole_list
        ? html`<p>
            <label
              >What it no longer holds has ended on
              <input
                id="ends-on"
                type="date"
                .value=${this.typing() ? noChange : live(k.ends_on)}
                @change=${(e) => this.ended(e.target, 800)}
                @blur=${(e) => this.ended(e.target, 0)}
            /></label>
            <span class="soft small"
              >Only what ${k.name} alone has given ends, on ${longDate(k.ends_on)}; it is listed below, and you can leave
              any of it.</span
            >
          </p>`
        : nothing}`;
  }

  // A date typed part by part is a date after each key: the last one counts.
  ended(field, wait) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const day = field.value;
      if (day >= "1000" && day !== this.keeper.ends_on) this.say({ ends_on: day });
      // A date that was taken out is not sent: what would be taken in stands there again.
      else if (wait === 0) field.value = this.keeper.ends_on;
    }, wait);
  }

  // Under the hands the date is whoever's types it.
  typing() {
    return document.activeElement?.id === "ends-on";
  }

  // Whoever was chosen before does not keep it any more while somebody new is typed: "Take it in" must not end their list.
  choose(value) {
    const k = this.keeper;
    this.adding = value === NEW;
    if (!this.adding) this.say({ keeper: { id: value } });
    else if (k.chosen || k.is_new) this.say({ keeper: { id: "" }, whole_list: false });
  }

  say(detail) {
    this.dispatchEvent(new CustomEvent("said", { detail, bubbles: true }));
  }
}

customElements.define("import-keeper", ImportKeeper);
