import { opened } from "./state.js";
import { who } from "./who.js";

/** A fault as the API tells it: what is wrong, where, and how to mend it. */
export class Fault extends Error {
  constructor(problem, status) {
    super(problem.detail ?? problem.title ?? "Something went wrong.");
    this.problem = problem;
    this.status = status;
  }
}

/** The address of a resource of the API, with what is open. */
export function resource(path, params = {}, { shared = true } = {}) {
  const query = new URLSearchParams(shared ? opened() : {});
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, value);
  }
  const text = query.toString();
  return `/api/v1/${path}${text ? `?${text}` : ""}`;
}

/** Asks the API for a JSON answer; waits for it where it is a job. */
export async function ask(path, params = {}, options = {}) {
  return read(await fetched(resource(path, params, options), options));
}

/** What stands at an address, waited for where it is a job. */
export async function fetched(address, options = {}) {
  for (;;) {
    const response = await fetch(address, { signal: options.signal });
    if (response.status !== 202) return response;
    await finished(response.headers.get("Location"), options);
  }
}

/** A file that stands at an address: its bytes and what it is called. */
export async function file(address, options = {}) {
  const response = await fetched(address, options);
  if (!response.ok) await read(response);
  const [, named] = /filename="?([^";]+)"?/.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  return { named, bytes: await response.blob() };
}

/** An analysis: its result, with the names of all records that it speaks of. */
export async function analysis(path, params = {}, options = {}) {
  const { about, result, labels } = await ask(path, params, options);
  const name = (id) => labels?.[id] ?? id.slice(id.indexOf(":") + 1);
  name.knows = (id) => id in (labels ?? {});
  return { about, result, name };
}

// The keys of writes whose answer was lost: sent again as they were, they are done once.
const unanswered = new Map();

const MOST_MEGABYTES = 64;

// Whoever is sent too much hangs up before all of it has come, and nobody would read why.
function checkSize(form) {
  let bytes = 0;
  for (const value of form.values()) bytes += value.size ?? 0;
  if (bytes <= MOST_MEGABYTES * 2 ** 20) return;
  const detail = "More was chosen than Atlas takes in one request.";
  const mend = `Files may be up to ${MOST_MEGABYTES} MB together; split a larger one, or use ./atlas import.`;
  throw new Fault({ code: "too-large", title: "Too much was sent", detail, mend }, 413);
}

/** Sends something to the API, with who does it where somebody has said so. */
export async function send(method, path, body, { headers = {}, progress } = {}) {
  const form = body instanceof FormData;
  if (form) checkSize(body);
  const text = form ? body : body && JSON.stringify(body);
  const name = who() ? { "Atlas-Who": encodeURIComponent(who()) } : {};
  const type = form || body === undefined ? {} : { "Content-Type": "application/json" };
  // What is put twice stands there once, without a key.
  const asked = form || method === "PUT" ? undefined : `${method} ${path} ${text}`;
  const key = unanswered.get(asked) ?? crypto.randomUUID();
  unanswered.set(asked, key);
  const response = await fetch(resource(path, {}, { shared: false }), {
    method,
    headers: { ...type, ...name, ...(asked ? { "Idempotency-Key": key } : {}), ...headers },
    body: text,
  });
  if (response.status !== 503) unanswered.delete(asked);
  if (response.status !== 202) return read(response);
  // Long work: its result stands where the job says.
  const state = await finished(response.headers.get("Location"), { progress });
  if (state.state === "cancelled") throw new Fault({ code: "stopped", title: "Stopped", detail: "Nothing was changed." }, 409);
  return read(await fetch(state.result));
}

async function finished(job, { signal, progress }) {
  for (;;) {
    const state = await read(await fetch(job, { signal }));
    progress?.(state);
    if (state.state === "failed") throw new Fault(state.problem ?? {}, 500);
    if (state.state === "done" || state.state === "cancelled") return state;
    await new Promise((done) => setTimeout(done, 400));
  }
}

async function read(response) {
  const type = response.headers.get("Content-Type") ?? "";
  if (!response.ok) {
    const problem = type.includes("json") ? await response.json() : { title: response.statusText };
    throw new Fault(problem, response.status);
  }
  if (response.status === 204) return undefined;
  return type.includes("json") ? response.json() : response.text();
}
