import { LitElement, html, nothing } from "lit";
import { ask } from "./api.js";
import { address, go, here, turn } from "./state.js";
import "./views/overview.js";
import "./views/map.js";
import "./views/coverage.js";
import "./views/gaps.js";
import "./views/tiers.js";
import "./views/routes.js";
import "./views/data.js";

const PAGES = [
  ["overview", "Overview"],
  ["map", "Map"],
  ["coverage", "Coverage"],
  ["gaps", "Gaps"],
  ["tiers", "Tiers"],
  ["routes", "Routes"],
  ["data", "Data"],
];

/** The shell: what is open, which page, and whether the store is there. */
class AtlasApp extends LitElement {
  static properties = {
    place: { state: true },
    status: { state: true },
    samples: { state: true },
    version: { state: true },
  };

  constructor() {
    super();
    this.place = here();
    this.status = { state: "starting" };
    this.samples = [];
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
    addEventListener("popstate", () => this.moved());
    addEventListener("atlas-moved", () => this.moved());
    addEventListener("atlas-changed", () => this.refresh());
    this.addEventListener("click", (event) => this.follow(event));
    this.refresh();
  }

  moved() {
    const before = this.place.page;
    this.place = here();
    if (before !== this.place.page) {
      this.updateComplete.then(() => {
        const heading = this.querySelector("main h1");
        heading?.setAttribute("tabindex", "-1");
        heading?.focus({ preventScroll: true });
        scrollTo(0, 0);
      });
    }
  }

  // Links within the page change its address; everything else is the browser's.
  follow(event) {
    const link = event.target.closest?.("a[href]");
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!link || !plain || link.target || link.hasAttribute("download")) return;
    const to = new URL(link.href);
    const name = to.pathname.replace(/^\/+/, "") || "overview";
    if (to.origin === location.origin && PAGES.some(([page]) => page === name)) {
      event.preventDefault();
      history.pushState(null, "", to.pathname + to.search);
      this.moved();
      dispatchEvent(new Event("atlas-moved"));
    }
  }

  async refresh() {
    try {
      this.status = await ask("status", {}, { shared: false });
      if (this.samples.length === 0) {
        this.samples = (await ask("samples", {}, { shared: false })).samples;
      }
    } catch {
      this.status = { state: "unreachable" };
    }
    this.version += 1;
    clearTimeout(this.timer);
    if (this.status.state !== "ready") this.timer = setTimeout(() => this.refresh(), 1500);
  }

  applyTheme() {
    if (this.theme) document.documentElement.dataset.theme = this.theme;
    else delete document.documentElement.dataset.theme;
  }

  cycleTheme() {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const shown = this.theme || (dark ? "dark" : "light");
    this.theme = shown === "dark" ? "light" : "dark";
    localStorage.setItem("atlas-theme", this.theme);
    this.applyTheme();
    dispatchEvent(new Event("atlas-theme"));
    this.requestUpdate();
  }

  render() {
    return html`
      <a class="skip" href="#content">Skip to the content</a>
      <header class="masthead">
        <div class="masthead-row">
          <a class="brand" href=${address("overview")}>
            <img src="/icon.svg" width="28" height="28" alt="">Partnership Atlas
          </a>
          ${this.opening()}
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
      <main id="content">${this.view()}</main>
    `;
  }

  opening() {
    const params = this.place.params;
    const open = params.get("network") ?? this.status.open?.network ?? "";
    return html`<div class="open-network">
      <label
        >Open
        <select
          id="network"
          @change=${(e) => go(this.place.page, { network: e.target.value, as_at: null, id: null })}
        >
          <option value="stored" ?selected=${open === "stored"}>Your register</option>
          ${open.startsWith("file:") ? html`<option value=${open} selected>Your file</option>` : nothing}
          <optgroup label="Samples (read-only)">
            ${this.samples.map(
              (s) =>
                html`<option value=${`sample:${s.name}`} ?selected=${open === `sample:${s.name}`}>
                  ${s.title}
                </option>`,
            )}
          </optgroup>
        </select></label
      >
      <label
        >As at
        <input
          type="date"
          id="as-at"
          .value=${params.get("as_at") ?? ""}
          @change=${(e) => turn({ as_at: e.target.value })}
      /></label>
      <label
        >Names
        <select id="names" @change=${(e) => turn({ names: e.target.value })}>
          ${[
            ["full", "Full"],
            ["roles", "Roles only"],
            ["counts", "Counts only"],
          ].map(
            ([value, text]) =>
              html`<option value=${value} ?selected=${(params.get("names") ?? "full") === value}>
                ${text}
              </option>`,
          )}
        </select></label
      >
      <button class="plain" @click=${() => this.cycleTheme()}>Light or dark</button>
    </div>`;
  }

  band() {
    const { state } = this.status;
    const open = this.status.open ?? {};
    const chosen = this.place.params.get("network");
    if (state === "ready") {
      if (!open.why || (chosen && chosen !== open.network)) return nothing;
      return html`<div class="band" role="status">
        <span>${open.why}</span><a href=${address("data")}>Load your own sheet</a>
      </div>`;
    }
    const words = {
      starting: "Your register is still opening. Samples and the last network read can be looked at already.",
      degraded: "Your register is out of reach. What was last read can still be looked at; changes must wait.",
      unreachable: "Partnership Atlas does not answer. Start it again with ./atlas.",
    };
    return html`<div class="band" role="status" data-tone="warn">
      <span>${words[state] ?? ""}</span>
    </div>`;
  }

  view() {
    const at = JSON.stringify([location.search, this.version]);
    switch (this.place.page) {
      case "overview":
        return html`<atlas-overview .at=${at} .status=${this.status}></atlas-overview>`;
      case "map":
        return html`<atlas-map .at=${at}></atlas-map>`;
      case "coverage":
        return html`<atlas-coverage .at=${at}></atlas-coverage>`;
      case "gaps":
        return html`<atlas-gaps .at=${at}></atlas-gaps>`;
      case "tiers":
        return html`<atlas-tiers .at=${at}></atlas-tiers>`;
      case "routes":
        return html`<atlas-routes .at=${at}></atlas-routes>`;
      case "data":
        return html`<atlas-data .at=${at} .status=${this.status}></atlas-data>`;
      default:
        return html`<h1>There is no such page</h1>
          <p>Go to the <a href=${address("overview")}>overview</a>.</p>`;
    }
  }
}

customElements.define("atlas-app", AtlasApp);
