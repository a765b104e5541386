// The state of the page is its address: which page, which network, which day, how people are named.
import { mayLeave } from "./parts/unsaved.js";

const SHARED = ["network", "as_at", "names"];

/** The page's name and its parameters, read from the address. */
export function here() {
  const page = location.pathname.replace(/^\/+|\/+$/g, "") || "overview";
  return { page, params: new URLSearchParams(location.search) };
}

/** The address of a page; what is open stays open, other parameters are given. */
export function address(page, params = {}) {
  const next = new URLSearchParams();
  const now = here().params;
  for (const name of SHARED) {
    if (now.has(name)) next.set(name, now.get(name));
  }
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === "") next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  return `/${page}${query ? `?${query}` : ""}`;
}

/** Goes to a page without loading the document again, unless somebody stays with what they typed. */
export function go(page, params = {}, { replace = false } = {}) {
  if (!mayLeave()) {
    dispatchEvent(new Event("atlas-stayed"));
    return;
  }
  const to = address(page, params);
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  dispatchEvent(new Event("atlas-moved"));
}

/** Changes parameters of this page; those not named stay. */
export function turn(changes, options) {
  const { page, params } = here();
  go(page, { ...Object.fromEntries(params), ...changes }, options);
}

/** The parameters that every question to the API takes from what is open. */
export function opened() {
  const now = here().params;
  const known = Object.fromEntries(SHARED.filter((n) => now.has(n)).map((n) => [n, now.get(n)]));
  return { names: "full", ...known };
}
