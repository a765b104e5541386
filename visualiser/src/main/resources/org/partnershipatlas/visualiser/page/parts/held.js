import { noChange } from "lit";
import { live } from "lit/directives/live.js";

/**
 * What the server holds, for a tick or a choice: while an answer is on its way the page shows what was chosen, and
 * after it what was kept, also where the answer was refused or stopped.
 */
export function held(value, busy) {
  return busy ? noChange : live(value);
}
