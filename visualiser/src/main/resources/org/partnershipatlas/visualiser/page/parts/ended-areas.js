import { LitElement, html, nothing } from "lit";
import { analysis } from "../api.js";
import { address, here } from "../state.js";
import { faultBox } from "./view.js";
import { capital, count, kindWord, longDate, recordLink, recordLinks } from "./words.js";
import { moveToSuccessors } from "./writing.js";

/** Areas that have ended by the day, or are to end, and what names them; with a way to name what follows instead. */
class EndedAreas extends LitElement {
  static properties = { at: {}, record: {}, ready: { type: Boolean }, told: { state: true }, busy: { state: true }, fault: { state: true } };

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    // Of the register nothing can be told while it is out of reach; of a record, wherever it is looked at.
    const askable = this.record || this.ready;
    if (askable && (changed.has("at") || changed.has("record") || changed.has("ready"))) this.load();
  }

  // Where it cannot be told there is nothing to say beside the rest of the page.
  async load() {
    const own = this.record ? {} : { network: "stored", names: "full" };
    const mine = (this.newest = {});
    const told = await analysis("successions", { record: this.record, ...own }, { shared: Boolean(this.record) }).catch(
      () => undefined,
    );
    if (mine === this.newest) this.told = told;
  }

  async move(area) {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      const records = area.naming.filter((n) => this.moves(n)).map((n) => n.id);
      await moveToSuccessors(area, this.own(area) ? [this.record] : records);
    } catch (fault) {
      // Somebody has changed what would be moved: it is shown as it is now.
      this.fault = fault;
      if (fault.problem?.code === "stale-record") await this.load();
    }
    this.busy = false;
  }

  /** Whether it is about one record that names the area. */
  own(area) {
    return this.record && this.record !== area.area;
  }

  moves({ before, after }) {
    return before.join() !== after.join();
  }

  render() {
    const areas = this.told?.result.areas ?? [];
    if (areas.length === 0) return nothing;
    return html`<section class="card" id="ended-areas">
      <h2>${this.record ? headings(areas) : "Areas that have ended and are still named"}</h2>
      ${this.fault ? faultBox(this.fault) : nothing}
      <ul class="sentences">
        ${areas.map((area) => this.area(area))}
      </ul>
    </section>`;
  }

  area(area) {
    const naming = this.own(area) ? area.naming.filter((n) => n.id === this.record) : area.naming;
    const moving = naming.filter((n) => this.moves(n));
    const { about, name } = this.told;
    // It is done from today's day on: of another day it is told and not done.
    const today = !this.record || !here().params.get("as_at");
    const may = today && about.network === "stored" && about.names === "full" && !about.read_only;
    return html`<li data-area=${area.area}>
      <div>
        ${this.record ? area.sentence : html`${recordLink(area.area, name)}: ${area.sentence}`}
        ${naming.length && !this.own(area)
          ? area.ahead
            ? html`${count(naming.length, "record")} ${naming.length === 1 ? "goes" : "go"} on beyond that day and
                ${naming.length === 1 ? "names" : "name"} it and nothing that follows.`
            : html`${count(naming.length, "record")} still ${naming.length === 1 ? "names" : "name"} it and nothing that followed.`
          : nothing}
        ${this.own(area) ? (area.ahead ? "This record names it." : "This record still names it.") : nothing}
        ${area.successors.length
          ? html`What ${area.ahead ? "follows" : "followed"}: ${recordLinks(area.successors, name)}.`
          : html`<a href=${address("record", { id: null, do: "add", kind: "area" })}>Add the area</a> that
                ${area.ahead ? "begins then" : "began then"}, and
                <a href=${address("record", { id: area.area, do: "edit" })}>name it as the successor</a>.`}
      </div>
      ${moving.length ? this.preview(moving, name, area.ahead) : nothing}
      ${may && moving.length
        ? html`<button class="move" ?disabled=${this.busy} @click=${() => this.move(area)}>
            Name what ${area.ahead ? "follows" : "followed"} in ${moving.length === 1 ? "it" : `all ${moving.length}`}<span class="visually-hidden">: ${area.label}</span>
          </button>`
        : nothing}
    </li>`;
  }

  preview(moving, name, ahead) {
    const called = (text) => name(text.includes(":") ? text : `area:${text}`);
    return html`<details ?open=${moving.length <= 5}>
      <summary>What would change</summary>
      <div class="scroll" tabindex="0" role="region" aria-label="What would change">
        <table>
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Field</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            ${moving.map(
              (n) => html`<tr>
                <td>${capital(kindWord(n.kind))}: ${recordLink(n.id, () => n.label)}</td>
                <td>${capital(n.attribute.replaceAll("_", " "))}</td>
                <td>${n.before.map(called).join("; ")}</td>
                <td>${n.after.map(called).join("; ")}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="small soft">
        ${ahead
          ? "The area stays beside what follows: on each day those count that are there on it, so that nothing is otherwise before that day."
          : "Where a record was there before the area ended, the area stays beside what followed, so that earlier days stay true: on each day those count that are there on it."}
      </p>
    </details>`;
  }
}

function headings(areas) {
  const which = areas.every((area) => area.ahead) ? "to end" : "";
  return which || areas.some((area) => area.ahead)
    ? `${areas.length === 1 ? "An area that is" : "Areas that are"} to end${which ? "" : " or have ended"}`
    : `${areas.length === 1 ? "An area that has" : "Areas that have"} ended`;
}

/** One line on a page that counts by areas: what is told under areas that are no more. */
class EndedNote extends LitElement {
  static properties = { at: {}, areas: { state: true } };

  createRenderRoot() {
    return this;
  }

  async willUpdate(changed) {
    if (!changed.has("at")) return;
    const mine = (this.newest = {});
    const told = await analysis("successions").catch(() => undefined);
    if (mine !== this.newest) return;
    this.areas = told?.result.areas ?? [];
  }

  render() {
    if (!this.areas?.length) return nothing;
    const records = new Set(this.areas.flatMap((a) => a.naming.map((n) => n.id))).size;
    const named = this.areas.length > 4 ? this.areas.slice(0, 3) : this.areas;
    const others = this.areas.length - named.length;
    return html`<p class="small soft" id="ended-note">
      ${count(records, "record")} still ${records === 1 ? "names" : "name"} only areas that have ended by this day
      (${named.map((a, i) => html`${i ? ", " : ""}${recordLink(a.area, () => a.label)}`)}${others ? `, ${others} others` : ""}):
      told under those, and not under what followed.
      ${here().params.get("as_at")
        ? nothing
        : html`<a href=${address("data", { network: "stored", as_at: null })}>See them on the page Data</a>`}
    </p>`;
  }
}

/** Says above a page that is of one area that it has ended by the day, and where to go instead. */
class EndedBand extends LitElement {
  static properties = { at: {}, area: {}, told: { state: true } };

  createRenderRoot() {
    return this;
  }

  async willUpdate(changed) {
    if (!changed.has("at") && !changed.has("area")) return;
    const asked = `area:${this.area.replace(/^area:/, "")}`;
    const mine = (this.newest = {});
    const told = await analysis("successions", { record: asked }).catch(() => undefined);
    if (mine !== this.newest) return;
    const ended = told?.result.areas.find((one) => !one.ahead);
    this.told = ended && { ...told, ended };
  }

  render() {
    if (!this.told) return nothing;
    const { ended, name } = this.told;
    const { page, params } = here();
    const same = Object.fromEntries(params);
    return html`<div class="band" id="ended-band" role="status">
      <span>${ended.sentence} What still names it is told here.</span>
      ${ended.successors.map((id) => html`<a href=${address(page, { ...same, area: id })}>Show ${name(id)}</a>`)}
      <a href=${address(page, { ...same, as_at: ended.last_day })}>Show ${longDate(ended.last_day)}, its last day</a>
    </div>`;
  }
}

customElements.define("ended-band", EndedBand);
customElements.define("ended-areas", EndedAreas);
customElements.define("ended-note", EndedNote);
