import { noChange } from "lit";
import { Directive, directive } from "lit/directive.js";
import { setCommittedValue } from "lit/directive-helpers.js";

class Held extends Directive {
  render(value) {
    return value;
  }

  // What is drawn for the first time has nothing that somebody chose.
  update(part, [value, busy]) {
    const first = !this.drawn;
    this.drawn = true;
    if ((busy && !first) || part.element[part.name] === value) return noChange;
    setCommittedValue(part);
    return value;
  }
}

/**
 * What the server holds, for a tick or a choice: while an answer is on its way the page shows what was chosen, and
 * after it what was kept, also where the answer was refused or stopped.
 */
export const held = directive(Held);
