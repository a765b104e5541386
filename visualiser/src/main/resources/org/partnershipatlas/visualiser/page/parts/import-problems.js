import { html, nothing } from "lit";

const SHOWN = 200;

/** What is wrong with rows of a file, or good to know of them; of very many, the first. */
export function problems(title, list, id, folded = false) {
  if (list.length === 0) return nothing;
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table id=${id}>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Value</th>
            <th scope="col">${folded || id === "fault-list" ? "What is wrong" : "What is said"}</th>
            <th scope="col">How to mend it</th>
          </tr>
        </thead>
        <tbody>
          ${list.slice(0, SHOWN).map(
            (p) => html`<tr>
              <td class="nowrap">
                ${[p.sheet, p.row ? `row ${p.row}` : "", p.column].filter(Boolean).join(", ")}
              </td>
              <td>${p.value ?? ""}</td>
              <td>${p.message}</td>
              <td>${p.mend ?? ""}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${list.length > SHOWN
      ? html`<p class="soft small">
          and ${(list.length - SHOWN).toLocaleString("en-GB")} more, which are not
          shown${id === "fault-list" ? ": mend these first, and the mended file shows the rest" : ""}.
        </p>`
      : nothing}`;
  return folded
    ? html`<details>
        <summary>${title} (${list.length})</summary>
        ${table}
      </details>`
    : html`<h3>${title} (${list.length})</h3>
        ${table}`;
}
