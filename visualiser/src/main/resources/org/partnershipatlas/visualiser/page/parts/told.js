import { html, nothing } from "lit";
import { evidence } from "./words.js";

/** Sentences under their headings, in the order in which they come, each with its rows. */
export function told(sentences, name) {
  const parts = [];
  for (const sentence of sentences) {
    const last = parts[parts.length - 1];
    if (last?.heading === sentence.heading) last.sentences.push(sentence);
    else parts.push({ heading: sentence.heading, sentences: [sentence] });
  }
  return parts.map(
    (part) => html`
      ${part.heading ? html`<h3>${part.heading}</h3>` : nothing}
      ${sentenceList(part.sentences, name)}
    `,
  );
}

/** Sentences in a list, each with its rows. */
export function sentenceList(sentences, name) {
  return html`<ul class="sentences">
    ${sentences.map((s) => html`<li>${s.text} ${rows(s.records, name)}</li>`)}
  </ul>`;
}

/** The rows behind a sentence; of very many, the first. */
export function rows(ids, name) {
  return evidence(ids, name);
}
