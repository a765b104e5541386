import { html, nothing } from "lit";
import { held } from "./held.js";

const CHOICES = { same: "Yes, the same", different: "No, different" };
// What the answers mean where "the same" says too little.
const CHOICES_OF = {
  "changed-holder": {
    same: "The same person, written otherwise",
    replaced: "One left, the other came",
    different: "Two seats",
  },
  "near-theme": {
    same: "The same",
    narrower: "It belongs under that one",
    broader: "That one belongs under it",
    different: "Two of their own",
  },
  "england-area": {
    take: "The one of today",
    "take-earlier": "The one that has ended",
    keep: "Neither: an area of its own",
  },
  "two-values": { keep: "Keep what is recorded", take: "Take what the file says" },
};
const AREAS = "england-areas:";
// So many questions at first; a long file can ask thousands.
export const ASKED = 20;

/** What only a person can say of an import, each question with its choices. */
export function questions(doubts, shown, show, answer, busy) {
  if (doubts.length === 0) return nothing;
  return html`<fieldset>
    <legend>Please decide</legend>
    ${doubts.slice(0, shown).map((d) => (d.key.startsWith(AREAS) ? areas(d, answer, busy) : one(d, answer, busy)))}
    ${more(doubts.length, shown, show)}
  </fieldset>`;
}

function one(d, answer, busy) {
  return html`<div class="answers" role="group" aria-label=${d.question}>
    <p>${d.question}</p>
    ${d.choices.map(
      (choice) => html`<label class="inline"
        ><input
          type="radio"
          name=${d.key}
          value=${choice}
          .checked=${held(d.answer === choice, busy)}
          @change=${() => answer({ doubts: { [d.key]: choice } })}
        />${CHOICES_OF[d.key.slice(0, d.key.indexOf(":"))]?.[choice] ?? CHOICES[choice] ?? choice}</label
      > `,
    )}
  </div>`;
}

// Areas of England, each with its tick, and all or none at one go.
function areas(d, answer, busy) {
  const ticked = d.parts.filter((part) => part.answer === "take").length;
  const all = (choice) => answer({ doubts: { [d.key]: choice } });
  return html`<div class="answers" id="england-offer" role="group" aria-label=${d.question}>
    <p>${d.question}</p>
    <ul class="plain ticks" aria-label="Areas of the file that England’s list knows">
      ${d.parts.map(
        (part) => html`<li>
          <label
            ><input
              type="checkbox"
              value=${part.key}
              .checked=${held(part.answer === "take", busy)}
              @change=${(e) => answer({ doubts: { [part.key]: e.target.checked ? "take" : "keep" } })}
            />
            ${part.text}</label
          >
        </li>`,
      )}
    </ul>
    <div class="tools">
      <span role="status">${ticked === 0 ? "None is added from the list." : `${ticked} of ${d.parts.length} ${ticked === 1 ? "is" : "are"} added from the list.`}</span>
      ${d.parts.length > 1
        ? html`<button ?disabled=${ticked === d.parts.length} @click=${() => all("take")}>Tick all</button>
            <button ?disabled=${ticked === 0} @click=${() => all("keep")}>None of them</button>`
        : nothing}
    </div>
  </div>`;
}

/** What a page says at first of the areas that England's list knows: all are ticked, for all to see. */
export function ticks(doubts = []) {
  const fresh = doubts.filter((d) => d.key.startsWith(AREAS) && d.parts.every((part) => !part.answer));
  return fresh.length === 0 ? undefined : { doubts: Object.fromEntries(fresh.map((d) => [d.key, "take"])) };
}

/** A way to see more of a long list. */
export function more(all, shown, show) {
  return all > shown
    ? html`<p>
        ${shown.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} are shown.
        <button @click=${() => show(shown + ASKED)}>Show more</button>
      </p>`
    : nothing;
}
