import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address, here, turn } from "../state.js";
import { readRecord } from "../parts/record-facts.js";
import { View } from "../parts/view.js";
import { whyNotHere } from "../parts/record-tasks.js";
import { count, openLine, recordLink } from "../parts/words.js";
import "../parts/check-slips.js";
import "../parts/record-picker.js";
import "../parts/whole-lists.js";
import "../parts/your-name.js";

/** Which lists are whole, what that would settle, and slips to find it out with. */
class AtlasCompleteness extends View {
  async load(options) {
    const area = here().params.get("area") ?? "";
    const [told, read] = await Promise.all([analysis("completeness", { area }, options), area && readRecord(area, options)]);
    return { ...told, area: read ? read.result.record.label : "" };
  }

  show({ about, result, name, area }) {
    const why = whyNotHere(about);
    return html`
      <div class="page-head">
        <div>
          <h1>Checking and whole lists</h1>
          <p class="soft">
            An absence is a fact only where somebody has said that the list is whole.
            <a href=${address("data")}>Back to Data</a>
          </p>
          ${openLine(about)}
        </div>
      </div>
      <div class="stack">
        <div class="cards wide">
          <section class="card" id="how-whole">
            <h2>How far it reaches</h2>
            <p>${result.reach}.</p>
            <p>${area ? html`In ${area}: ` : nothing}${count(result.whole, "list")} of ${result.lists.length + result.more} known to be whole.</p>
            <p class="soft">
              Seats of a group that are known to be whole let Atlas say that somebody is <em>missing</em>; until then it can
              only say that it cannot tell. Those that settle most stand first.
            </p>
          </section>
          <check-slips></check-slips>
        </div>
        ${this.wrong(result.told_wrong, name)}
        ${why ? html`<p class="soft small" id="why-not">${why}</p>` : html`<your-name></your-name>`}
        <div class="tools">
          <record-picker
            id="lists-area"
            label="Only the lists of an area"
            kinds="area"
            named
            .shown=${area}
            @picked=${(e) => turn({ area: e.detail.id })}
          ></record-picker>
          ${area ? html`<button id="every-area" @click=${() => this.everyArea()}>Those of every area</button>` : nothing}
        </div>
        <whole-lists class="card" .result=${result} .name=${name} .fixed=${why !== ""} .today=${about.as_at}></whole-lists>
      </div>
    `;
  }

  // The button goes with what it did.
  everyArea() {
    turn({ area: null });
    this.querySelector("#lists-area-input")?.focus();
  }

  wrong(told, name) {
    if (!told.length) return nothing;
    return html`<section class="card" id="told-wrong">
      <h2>Told wrong and not mended <span class="soft">${told.length}</span></h2>
      <p class="soft">Somebody said so on a check slip. Mend the record; the next slip that finds it right takes the remark away.</p>
      <ul class="sentences">
        ${told.map((one) => html`<li>${recordLink(one.record, name)}: ${one.text}</li>`)}
      </ul>
    </section>`;
  }
}

customElements.define("atlas-completeness", AtlasCompleteness);
