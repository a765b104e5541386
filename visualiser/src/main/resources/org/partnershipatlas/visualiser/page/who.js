// Who stands in the history: a name that is kept in this browser alone, and sent with what is written.
const KEY = "atlas-who";

/** The name, empty where somebody would rather not say. */
export function who() {
  return localStorage.getItem(KEY) ?? "";
}

/** Whether it was asked: it is asked once. */
export function wasAsked() {
  return localStorage.getItem(KEY) !== null;
}

/** Keeps the name from now on. */
export function keepWho(name) {
  localStorage.setItem(KEY, name.trim());
  dispatchEvent(new Event("atlas-who"));
}
