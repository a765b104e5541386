import { send } from "../api.js";
import { say } from "./writing.js";

// The file that is being read, whichever page is looked at.
let reading;

/** Sends files; whoever follows it is told how far it is. */
export function begin(path, form, names) {
  const mine = { job: undefined, watch: undefined };
  const progress = (job) => {
    mine.job = job;
    mine.watch?.(job);
  };
  mine.sent = send("POST", path, form, { progress });
  reading = mine;
  mine.sent.then(
    () => !document.querySelector("import-flow") && say(`${names.join(", ")} has been read: look at it on the page Data.`),
    () => undefined,
  );
  return mine;
}

/** What is being read, or was read while another page was looked at. */
export function underWay() {
  return reading;
}

/** Somebody has seen what came of it. */
export function over(mine) {
  if (reading === mine) reading = undefined;
}
