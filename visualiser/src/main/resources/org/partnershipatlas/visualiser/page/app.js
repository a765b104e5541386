import { LitElement, html, nothing } from "lit";
import { ask } from "./api.js";
import { address, go, here, turn } from "./state.js";
import { longDate, today } from "./parts/words.js";
import { saveFile } from "./parts/file-saving.js";
import { mayLeave } from "./parts/unsaved.js";
import "./parts/ended-areas.js";
import "./parts/record-picker.js";
import "./parts/said-message.js";
import "./views/overview.js";
import "./views/brief.js";
import "./views/map.js";
import "./views/coverage.js";
import "./views/gaps.js";
import "./views/due.js";
import "./views/tiers.js";
import "./views/routes.js";
import "./views/people.js";
import "./views/measures.js";
import "./views/compact.js";
import "./views/compare.js";
import "./views/record.js";
import "./views/records.js";
import "./views/data.js";
import "./views/duplicates.js";
import "./views/lists.js";
import "./views/completeness.js";

const PAGES = [
  ["overview", "Overview"],
  ["brief", "Brief"],
  ["map", "Map"],
  ["coverage", "Coverage"],
  ["gaps", "Gaps"],
  ["due", "Due"],
  ["tiers", "Tiers"],
  ["routes", "Routes"],
  ["people", "People and posts"],
  ["measures", "Measures"],
  ["compact", "Compact check"],
  ["compare", "Compare and what if"],
  ["data", "Data"],
];
// Pages without a tab: they are reached from others.
const OTHER_PAGES = [
  ["record", "Record"],
  ["records", "Tables"],
  ["duplicates", "Records that may be one thing"],
  ["lists", "Lists and rules"],
  ["completeness", "Checking and whole lists"],
];
const EVERY_PAGE = new Map([...PAGES, ...OTHER_PAGES]);

const POLL_READY = 8000;
const POLL_WAITING = 1000;

/** The shell: what is open, which page, and whether the store is there. */
class AtlasApp extends LitElement {
  static properties = {
    place: { state: true },
    status: { state: true },
    networks: { state: true },
    version: { state: true },
    theme: { state: true },
  };

  constructor() {
    super();
    this.place = here();
    this.address = location.href;
    this.status = undefined;
    this.networks = [];
    this.version = 0;
    this.theme = localStorage.getItem("atlas-theme") ?? "";
    this.applyTheme();
  }

  // Light DOM: one stylesheet for the whole page.
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("popstate", () => this.back());
    addEventListener("atlas-moved", () => this.moved());
    addEventListener("atlas-stayed", () => this.stayed());
    addEventListener("atlas-changed", () => this.refresh(true));
    this.addEventListener("click", (event) => this.follow(event));
    this.refresh();
  }

  // The browser has gone already: whoever stays gets the address back.
  back() {
    if (mayLeave()) this.moved();
    else history.pushState(null, "", this.address);
  }

  // What was chosen at the top does not hold, since somebody stays with what they typed.
  stayed() {
    const { params } = this.place;
    this.querySelector("#names").value = params.get("names") ?? "full";
    this.querySelector("#network").value = params.get("network") ?? this.status?.open?.network ?? "";
    this.querySelector("#as-at").value = params.get("as_at") ?? this.shown()?.as_at ?? today();
  }

  moved() {
    this.address = location.href;
    const before = this.place.page;
    this.place = here();
    if (this.place.params.has("network") && !this.shown()) this.list();
    if (before !== this.place.page) {
      this.querySelector("main")?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }

  updated() {
    const title = EVERY_PAGE.get(this.place.page) ?? "No such page";
    document.title = [title, this.shown()?.title, "Partnership Atlas"].filter(Boolean).join(" · ");
  }

  // Links within the page change its address; everything else is the browser's.
  follow(event) {
    const link = event.target.closest?.("a[href]");
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!link || !plain || link.target) return;
    if (link.hasAttribute("download")) {
      event.preventDefault();
      saveFile(link);
      return;
    }
    if (link.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      this.querySelector("main").focus();
      return;
    }
    const to = new URL(link.href);
    const page = to.pathname.replace(/^\/+/, "") || "overview";
    if (to.origin === location.origin && EVERY_PAGE.has(page)) {
      event.preventDefault();
      if (!mayLeave()) return;
      history.pushState(null, "", to.pathname + to.search);
      this.moved();
    }
  }

  // Asks how the store is, often while it is not ready. The pages read again only when it matters.
  async refresh(changed = false) {
    clearTimeout(this.timer);
    const before = this.status;
    try {
      this.status = await ask("status", {}, { shared: false });
      if (changed || mark(before) !== mark(this.status)) {
        await this.list();
        // With the first answer the page is only being read: not a second time at once.
        if (before) this.version += 1;
      }
    } catch {
      this.status = { ...before, state: "unreachable" };
    }
    this.timer = setTimeout(() => this.refresh(), this.status.state === "ready" ? POLL_READY : POLL_WAITING);
  }

  async list() {
    this.networks = (await ask("networks", {}, { shared: false }).catch(() => this)).networks;
  }

  /** What is open, as the list of networks tells it. */
  shown() {
    const open = this.place.params.get("network") ?? this.status?.open?.network;
    return this.networks.find((n) => n.network === open);
  }

  dark() {
    return (this.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  }

  applyTheme() {
    if (this.theme) document.documentElement.dataset.theme = this.theme;
    else delete document.documentElement.dataset.theme;
  }

  turnTheme() {
    this.theme = this.dark() ? "light" : "dark";
    localStorage.setItem("atlas-theme", this.theme);
    this.applyTheme();
    dispatchEvent(new Event("atlas-theme"));
  }

  render() {
    return html`
      <a class="skip" href="#content">Skip to the content</a>
      <header class="masthead">
        <div class="masthead-row">
          <a class="brand" href=${address("overview")}>
            <img src="/icon.svg" width="26" height="26" alt="">Partnership Atlas
          </a>
          ${this.opening()}
          <record-picker
            id="find"
            class="find"
            role="search"
            label="Find a group, an organisation, a person, an area or a document"
            placeholder="Find …"
            kinds="group,organisation,person,post,area,field,community,theme,agreement,action,document,keeper"
            brief
            @picked=${(e) => go("record", { id: e.detail.id })}
          ></record-picker>
          <button class="plain" id="theme" @click=${() => this.turnTheme()}>
            ${this.dark() ? "Light" : "Dark"}<span class="visually-hidden"> colours</span>
          </button>
        </div>
        <nav class="tabs" aria-label="Pages">
          ${PAGES.map(
            ([page, title]) => html`<a
              href=${address(page)}
              aria-current=${this.place.page === page ? "page" : nothing}
              >${title}</a
            >`,
          )}
        </nav>
      </header>
      ${this.band()}
      <said-message></said-message>
      <main id="content" tabindex="-1">${this.status ? this.view() : nothing}</main>
    `;
  }

  opening() {
    const { params } = this.place;
    const open = params.get("network") ?? this.status?.open?.network ?? "";
    const ownDay = this.shown()?.as_at ?? today();
    const names = params.get("names") ?? "full";
    const listed = (kind) => this.networks.filter((n) => n.network.startsWith(kind));
    const option = (network, title) =>
      html`<option value=${network} .selected=${network === open}>${title}</option>`;
    return html`<div class="open-network">
      <label class="inline"
        >Open
        <select id="network" @change=${(e) => this.openNetwork(e.target.value)}>
          ${option("stored", "Your register")}
          ${listed("file:").map((n) => option(n.network, `File: ${n.title}`))}
          ${listed("scenario:").map((n) => option(n.network, `What if: ${n.title}`))}
          ${listed("snapshot:").map((n) => option(n.network, `Snapshot: ${n.title}`))}
          ${open.startsWith("revision:") ? option(open, `Revision ${open.slice(9)}`) : nothing}
          ${open.startsWith("file:") && !this.shown() ? option(open, "A file") : nothing}
          ${open.startsWith("scenario:") && !this.shown() ? option(open, "What if") : nothing}
          <optgroup label="Samples (read-only)">${listed("sample:").map((n) => option(n.network, n.title))}</optgroup>
        </select></label
      >
      <label class="inline"
        >As at
        <input
          type="date"
          id="as-at"
          .value=${params.get("as_at") ?? ownDay}
          @change=${(e) => this.turnDay(e.target.value, ownDay)}
      /></label>
      <label class="inline"
        >Names
        <select id="names" @change=${(e) => turn({ names: e.target.value === "full" ? null : e.target.value })}>
          ${[
            ["full", "In full"],
            ["agreed", "Names where agreed"],
            ["roles", "Roles only"],
            ["counts", "Counts only"],
          ].map(([value, text]) => html`<option value=${value} .selected=${value === names}>${text}</option>`)}
        </select></label
      >
    </div>`;
  }

  openNetwork(network) {
    // A record of one network is not one of another.
    const page = this.place.page === "record" ? "overview" : this.place.page;
    go(page, { network, as_at: null });
  }

  turnDay(day, ownDay) {
    // While a year is being typed it is 0002, 0020 and so on.
    if (day && Number(day.slice(0, 4)) < 1000) return;
    turn({ as_at: day === ownDay ? null : day });
  }

  band() {
    const { state, open } = this.status ?? { state: "reading" };
    const chosen = this.place.params.get("network");
    const told = {
      starting:
        "Your register is still opening. Samples and what was last read can be looked at; changes must wait a moment.",
      degraded: "Your register is out of reach. What was last read can be looked at; changes must wait until it is back.",
      unreachable: "Partnership Atlas does not answer. Start it again with ./atlas; this page goes on by itself.",
    }[state];
    const file = chosen?.startsWith("file:");
    return html`
      ${told ? html`<div class="band" id="store-band" role="status" data-tone="warn"><span>${told}</span></div>` : nothing}
      ${file
        ? html`<div class="band" role="status">
            <span>You are looking at a file that is not in your register.</span>
            <a href=${address("data", { network: null, as_at: null, import: chosen.slice(5) })}>Back to its import</a>
          </div>`
        : chosen?.startsWith("revision:") || chosen?.startsWith("snapshot:")
          ? html`<div class="band" role="status" id="past-band">
              <span>You are looking at your register as it was; it can be read, not changed.</span>
              <a href=${address(this.place.page, { network: "stored", as_at: null })}>Back to now</a>
            </div>`
        : chosen?.startsWith("scenario:")
          ? html`<div class="band" role="status" id="what-if-band">
              <span>You are looking at what edits would make of a network. Nothing of it is in your register.</span>
              <a href=${address("compare", { network: null, as_at: null })}>Leave it</a>
            </div>`
        : state === "ready" && open?.why && (!chosen || chosen === open.network)
          ? html`<div class="band" role="status">
              <span>${open.why}</span><a href=${address("data")}>Load your own sheet</a>
            </div>`
          : nothing}
      ${this.place.params.has("as_at") && this.place.page !== "data"
        ? html`<div class="band" role="status">
            <span>Shown as at ${longDate(this.place.params.get("as_at"))}.</span>
            <button class="link" @click=${() => turn({ as_at: null })}>Back to ${longDate(this.shown()?.as_at ?? today())}</button>
          </div>`
        : nothing}
      ${this.place.params.get("area")
        ? html`<ended-band .at=${this.at()} .area=${this.place.params.get("area")}></ended-band>`
        : nothing}
    `;
  }

  at() {
    return JSON.stringify([location.pathname, location.search, this.version]);
  }

  view() {
    const at = this.at();
    switch (this.place.page) {
      case "overview":
        return html`<atlas-overview .at=${at} .status=${this.status}></atlas-overview>`;
      case "brief":
        return html`<atlas-brief .at=${at}></atlas-brief>`;
      case "map":
        return html`<atlas-map .at=${at}></atlas-map>`;
      case "coverage":
        return html`<atlas-coverage .at=${at}></atlas-coverage>`;
      case "gaps":
        return html`<atlas-gaps .at=${at}></atlas-gaps>`;
      case "due":
        return html`<atlas-due .at=${at}></atlas-due>`;
      case "tiers":
        return html`<atlas-tiers .at=${at}></atlas-tiers>`;
      case "routes":
        return html`<atlas-routes .at=${at}></atlas-routes>`;
      case "people":
        return html`<atlas-people .at=${at}></atlas-people>`;
      case "measures":
        return html`<atlas-measures .at=${at}></atlas-measures>`;
      case "compact":
        return html`<atlas-compact .at=${at}></atlas-compact>`;
      case "compare":
        return html`<atlas-compare .at=${at}></atlas-compare>`;
      case "record":
        return html`<atlas-record .at=${at}></atlas-record>`;
      case "records":
        return html`<atlas-records .at=${at}></atlas-records>`;
      case "data":
        return html`<atlas-data .at=${at} .status=${this.status}></atlas-data>`;
      case "lists":
        return html`<atlas-lists .at=${at} .status=${this.status}></atlas-lists>`;
      case "completeness":
        return html`<atlas-completeness .at=${at}></atlas-completeness>`;
      case "duplicates":
        return html`<atlas-duplicates .at=${at}></atlas-duplicates>`;
      default:
        return html`<h1>There is no such page</h1>
          <p>Go to the <a href=${address("overview")}>overview</a>.</p>`;
    }
  }
}

// What must have changed for the pages to be read again.
function mark(status) {
  if (!status) return "";
  const reached = status.state === "unreachable" ? "unreachable" : "reached";
  return [reached, status.state === "ready", status.revision, status.open?.network, status.records].join(" ");
}

customElements.define("atlas-app", AtlasApp);
