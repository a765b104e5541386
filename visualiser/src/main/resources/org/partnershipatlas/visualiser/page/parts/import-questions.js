import { html, nothing } from "lit";

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
  "england-areas": { take: "Yes, add from the list", keep: "No, nothing but the name" },
  "england-area": {
    take: "The one of today",
    "take-earlier": "The one that has ended",
    keep: "Neither: an area of its own",
  },
  "two-values": { keep: "Keep what is recorded", take: "Take what the file says" },
};
// So many questions at first; a long file can ask thousands.
export const ASKED = 20;

/** What only a person can say of an import, each question with its choices. */
export function questions(doubts, shown, show, answer) {
  if (doubts.length === 0) return nothing;
  return html`<fieldset>
    <legend>Please decide</legend>
    ${doubts.slice(0, shown).map(
      (d) => html`<div class="answers" role="group" aria-label=${d.question}>
        <p>${d.question}</p>
        ${d.choices.map(
          (choice) => html`<label class="inline"
            ><input
              type="radio"
              name=${d.key}
              value=${choice}
              .checked=${d.answer === choice}
              @change=${() => answer({ doubts: { [d.key]: choice } })}
            />${CHOICES_OF[d.key.slice(0, d.key.indexOf(":"))]?.[choice] ?? CHOICES[choice] ?? choice}</label
          > `,
        )}
      </div>`,
    )}
    ${more(doubts.length, shown, show)}
  </fieldset>`;
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
