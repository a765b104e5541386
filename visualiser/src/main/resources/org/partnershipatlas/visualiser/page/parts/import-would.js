import { count } from "./words.js";

/** What an import would do, in a sentence; what it would not do is left out. */
export function would({ added = 0, changed = 0, ended = 0, untouched = 0, doubtful = 0, left = 0 }) {
  const does = [
    added ? `add ${count(added, "record")}` : "",
    changed ? `change ${changed.toLocaleString("en-GB")}` : "",
    ended ? `end ${ended.toLocaleString("en-GB")}` : "",
  ].filter(Boolean);
  const parts = [does.length ? `would ${does.join(", ")}.` : "would change nothing."];
  if (left) parts.push(`${count(left, "record")} you leave.`);
  if (untouched) parts.push(`${count(untouched, "record")} ${untouched === 1 ? "is" : "are"} there already, the same.`);
  if (doubtful) parts.push(`There ${doubtful === 1 ? "is" : "are"} ${count(doubtful, "question")} for you below.`);
  return parts.join(" ");
}
