import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address } from "../state.js";
import { View } from "../parts/view.js";
import { count } from "../parts/words.js";
import "../parts/rule-list.js";
import "../parts/starter-sets.js";
import "../parts/word-list.js";
import "../parts/your-name.js";

const TITLES = {
  theme: ["Themes", "What groups deal with. In which tiers a theme is to be expected, and which fields and communities matter to it, decides what is looked for as a gap."],
  field: ["Fields", "What organisations work on."],
  community: ["Communities", "Whom organisations work for and with."],
};

/** The register's own lists of words and the rules by which gaps are found. */
class AtlasLists extends View {
  load(options) {
    return analysis("lists", { network: "stored", names: "full" }, { ...options, shared: false });
  }

  show({ result, name }) {
    return html`
      <div class="page-head">
        <div>
          <h1>Lists and rules</h1>
          <p class="soft">
            The words are yours. A word that is renamed is renamed everywhere, for everything that uses it names the
            word, not its letters. <a href=${address("data")}>Back to Data</a>
          </p>
        </div>
      </div>
      <your-name></your-name>
      <starter-sets class="card" .sets=${result.starter_sets}></starter-sets>
      ${result.lists.map(
        (list) => html`<word-list
          class="card"
          id="list-${list.kind}"
          .kind=${list.kind}
          .headline=${TITLES[list.kind]?.[0] ?? list.kind}
          .text=${TITLES[list.kind]?.[1] ?? ""}
          .items=${list.items}
          .name=${name}
        ></word-list>`,
      )}
      <rule-list class="card" .rules=${result.rules} .name=${name}></rule-list>
      ${result.lists.every((list) => list.items.length === 0)
        ? html`<p class="soft small">${count(0, "word")} so far: take in a set above, or load a sheet; its words are added as they come.</p>`
        : nothing}
    `;
  }
}

customElements.define("atlas-lists", AtlasLists);
