import { html, svg } from "lit";

const BARS = 8;
const HIGH = 40;
const WIDE = 16;

/** How many values lie in each of a few equal ranges. */
export function bins(values) {
  const known = values.filter((value) => typeof value === "number");
  if (!known.length) return [];
  const low = Math.min(0, known.reduce((a, b) => Math.min(a, b)));
  const high = known.reduce((a, b) => Math.max(a, b));
  if (low === high) return [{ from: low, to: high, count: known.length }];
  const whole = known.every(Number.isInteger);
  const step = whole ? Math.max(1, Math.ceil((high - low + 1) / BARS)) : (high - low) / BARS;
  const number = whole ? Math.floor((high - low) / step) + 1 : BARS;
  const all = Array.from({ length: number }, (_, i) => ({
    from: low + i * step,
    to: whole ? low + (i + 1) * step - 1 : low + (i + 1) * step,
    count: 0,
  }));
  for (const value of known) all[Math.min(number - 1, Math.floor((value - low) / step))].count++;
  return all;
}

/** A small histogram, and the same as a table for whoever reads rather than looks. */
export function distribution(measure, values, shown) {
  const all = bins(values);
  if (!all.length) return html`<p class="soft small">Not defined for any.</p>`;
  const most = all.reduce((a, bin) => Math.max(a, bin.count), 1);
  const range = (bin) => (bin.from === bin.to ? shown(bin.from) : `${shown(bin.from)} to ${shown(bin.to)}`);
  const missing = values.length - all.reduce((sum, bin) => sum + bin.count, 0);
  return html`<svg
      class="histogram"
      viewBox="0 0 ${BARS * WIDE} ${HIGH + 2}"
      role="img"
      aria-label=${`Distribution of ${measure}: ${all.map((bin) => `${range(bin)}, ${bin.count}`).join("; ")}`}
    >
      ${all.map((bin, i) => {
        const tall = bin.count ? Math.max(1.5, (HIGH * bin.count) / most) : 0;
        return svg`<rect x=${i * WIDE + 1} y=${HIGH - tall} width=${WIDE - 2} height=${tall}></rect>`;
      })}
      ${svg`<line x1="0" x2=${BARS * WIDE} y1=${HIGH + 0.5} y2=${HIGH + 0.5}></line>`}
    </svg>
    <details class="small">
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${measure}</th>
            <th scope="col" class="number">How many</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            (bin) => html`<tr>
              <th scope="row">${range(bin)}</th>
              <td class="number">${bin.count}</td>
            </tr>`,
          )}
          ${missing
            ? html`<tr>
                <th scope="row">not defined</th>
                <td class="number">${missing}</td>
              </tr>`
            : ""}
        </tbody>
      </table>
    </details>`;
}
