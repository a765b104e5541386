import { send } from "../api.js";
import { say } from "./writing.js";

// The file that is being read, whichever page is looked at.
let reading;

/** Sends files; whoever follows it is told how far it is, and everybody else what came of it. */
export function begin(path, form, names) {
  if (reading) reading.watch = undefined;
  const mine = { job: undefined, watch: undefined };
  const progress = (job) => {
    mine.job = job;
    mine.watch?.(job);
  };
  mine.sent = send("POST", path, form, { progress });
  reading = mine;
  const files = names.join(", ");
  mine.sent.then(
    () => mine.watch || say(`${files} has been read: look at it on the page Data.`),
    (fault) => mine.watch || fault.problem?.code === "stopped" || say(`${files} was not read: ${fault.message}`),
  );
  return mine;
}

/** What is being read, or was read while something else was looked at. */
export function underWay() {
  return reading;
}

/** Nobody looks at it for now. */
export function leave(mine) {
  if (mine) mine.watch = undefined;
}

/** Somebody has seen what came of it. */
export function over(mine) {
  if (reading === mine) reading = undefined;
}
