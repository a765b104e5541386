import { html, nothing } from "lit";
import { analysis } from "../api.js";
import { address, here, turn } from "../state.js";
import "../parts/picture-card.js";
import { View, emptyRegister } from "../parts/view.js";
import { count, evidence, openLine, recordLink, recordLinks } from "../parts/words.js";

const MOST = 25;
const KINDS = {
  seat: "A seat falls empty",
  post: "A post goes",
  organisation: "An organisation withdraws",
  person: "A person leaves (private)",
};
const ENDING = ["term ending", "carrying over", "vacant", "post funding ending"];

/** Which seats are to be filled, and what breaks when a seat, a post, a body or a person is lost. */
class People extends View {
  async load(options) {
    const { params } = here();
    const kind = params.get("kind") ?? "seat";
    const asked = { kind, k: 5, private: kind === "person" ? "yes" : null, conveners: params.get("conveners") };
    const lost = await analysis("dependence", asked, options);
    const gaps = await analysis("gaps", {}, options);
    return { ...lost, ending: gaps.result.gaps.filter((gap) => ENDING.includes(gap.kind)), gapName: gaps.name };
  }

  show({ about, result, name, ending, gapName }) {
    return html`
      <div class="page-head">
        <div>
          <h1>People and posts</h1>
          ${openLine(about)}
          <p>Who holds what is told by seats and posts. What hangs by one named person is for you alone.</p>
        </div>
      </div>
      ${result.looked === 0 && result.kind === "seat" ? emptyRegister() : this.all(result, name, ending, gapName)}
    `;
  }

  all(result, name, ending, gapName) {
    return html`
      <section class="card" id="ending">
        <h2>Seats to fill, and terms that end</h2>
        ${ending.length
          ? html`<ul class="sentences">
              ${ending.slice(0, MOST).map((gap) => html`<li>${gap.sentence} ${evidence(gap.evidence, gapName)}</li>`)}
            </ul>`
          : html`<p class="soft">No vacancy and no term that ends soon is recorded.</p>`}
        ${ending.length > MOST ? html`<p class="soft small">The first ${MOST} of ${ending.length}; <a href=${address("gaps")}>the gaps list them all</a>.</p>` : nothing}
      </section>
      <section class="card" id="dependence">
        <div class="page-head">
          <h2>What breaks if …</h2>
          <div class="tools">
            <label
              >What is lost
              <select id="leaver" @change=${(e) => turn({ kind: e.target.value, draw: null })}>
                ${Object.entries(KINDS).map(
                  ([kind, text]) => html`<option value=${kind} .selected=${kind === result.kind}>${text}</option>`,
                )}
              </select></label
            >
            ${result.kind === "organisation" ? this.conveners() : nothing}
          </div>
        </div>
        <ul class="sentences">
          ${result.sentences.map((text) => html`<li>${text}</li>`)}
        </ul>
        ${result.chosen.length > 1 ? this.chosen(result) : nothing} ${this.losses(result, name)}
      </section>
      ${this.drawn()}
      ${result.cut_points.length ? this.cutPoints(result, name) : nothing}
    `;
  }

  drawn() {
    const { params } = here();
    if (!params.get("draw")) return nothing;
    const asked = { id: params.get("draw"), conveners: params.get("conveners") };
    return html`<picture-card id="drawn" view="dependence" heading="What hangs by it" .params=${asked}></picture-card>`;
  }

  conveners() {
    return html`<label class="inline"
      ><input
        type="checkbox"
        id="conveners"
        .checked=${here().params.get("conveners") === "yes"}
        @change=${(e) => turn({ conveners: e.target.checked ? "yes" : null })}
      />With those that lead or service a group, and public authorities</label
    >`;
  }

  chosen(result) {
    return html`<h3>One after another, these cut the most</h3>
      <ol class="sentences" id="chosen">
        ${result.chosen.map((one) => html`<li>${one.sentence}</li>`)}
      </ol>`;
  }

  losses(result, name) {
    if (!result.losses.length) return nothing;
    return html`<h3>One by one, the worst first</h3>
      <div class="scroll" tabindex="0" role="region" aria-label="What breaks">
        <table id="losses">
          <thead>
            <tr>
              <th scope="col">Lost</th>
              <th scope="col">What breaks</th>
              <th scope="col" class="number">Groups without a voice</th>
              <th scope="col" class="number">Pairs cut</th>
              <th scope="col" class="number">Fields unheard</th>
              <th scope="col" class="number">Bodies unspoken for</th>
            </tr>
          </thead>
          <tbody>
            ${result.losses.slice(0, MOST).map(
              (loss) => html`<tr>
                <th scope="row">${this.who(loss, name)}</th>
                <td>
                  ${loss.sentence} ${evidence(loss.evidence, name)}
                  <button class="link" @click=${() => turn({ draw: loss.leaver })}>
                    Draw it<span class="visually-hidden">: ${loss.sentence}</span>
                  </button>
                </td>
                <td class="number">${loss.groups.length}</td>
                <td class="number">${loss.pairs.length}</td>
                <td class="number">${loss.subjects.length}</td>
                <td class="number">${loss.organisations.length}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${result.losses.length > MOST ? html`<p class="soft small">The first ${MOST} of ${result.losses.length}.</p>` : nothing}`;
  }

  who(loss, name) {
    return loss.leaver.startsWith("tenure:") ? "A holder who is not known" : recordLink(loss.leaver, name);
  }

  cutPoints(result, name) {
    return html`<section class="card" id="cut-points">
      <h2>Where the network would come apart</h2>
      <p>
        If any one of these ${count(result.cut_points.length, "record")} went, others could no longer reach each other
        by what is recorded:
      </p>
      <p>
        ${recordLinks(
          result.cut_points.map((point) => point.record),
          name,
          30,
        )}
      </p>
    </section>`;
  }
}

customElements.define("atlas-people", People);
