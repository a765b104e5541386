import { html } from "lit";

/** What no survey and few graphs say themselves, to be said before a file is read. */
export function before() {
  return html`<details id="before">
    <summary>A survey or a graph? Say first how it is to be read</summary>
    <div class="tools">
      <label>Answers of a survey go from 1 to <input id="answers-to" type="number" min="2" max="20" placeholder="4" /></label>
      <label
        >Nodes of a graph are
        <select id="nodes-are">
          <option value="">told from the file</option>
          ${["people", "organisations", "groups"].map((kind) => html`<option value=${kind}>all ${kind}</option>`)}
        </select></label
      >
      <label>or, for each, what this column says <input id="nodes-by" placeholder="type" /></label>
    </div>
  </details>`;
}

/** Where a file is sent, with what was said there. */
export function said(form) {
  const value = (id) => form.querySelector(id)?.value.trim() ?? "";
  const by = value("#nodes-by");
  const words = new URLSearchParams();
  if (value("#answers-to")) words.set("scale", `1-${value("#answers-to")}`);
  if (by || value("#nodes-are")) words.set("as", by ? `kind:${by}` : value("#nodes-are"));
  return words.size ? `imports?${words}` : "imports";
}
