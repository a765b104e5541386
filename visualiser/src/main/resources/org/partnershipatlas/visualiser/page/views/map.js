import { html, nothing } from "lit";
import { analysis, ask, resource, send } from "../api.js";
import { address, here, turn } from "../state.js";
import { View, emptyRegister } from "../parts/view.js";
import { capital, openLine, recordLink } from "../parts/words.js";
import "../parts/scene-view.js";
import "../parts/record-panel.js";
import "../parts/record-picker.js";

const FOLDS = [
  ["", "Where many"],
  ["theme", "By theme"],
  ["kind", "By kind"],
  ["nothing", "Nothing"],
];

// What a picture is saved as, and what goes with it.
const PICTURES = [
  ["png", "PNG", { width: 1920, height: 1080, scale: 2 }],
  ["svg", "SVG", {}],
  ["pdf", "PDF", {}],
  ["pdf", "PDF on A3", { paper: "a3" }],
  ["pptx", "slide (PPTX)", { width: 1920, height: 1080 }],
  ["html", "page with a table (HTML)", { width: 1920, height: 1080 }],
];
const GRAPHS = [
  ["gexf", "GEXF (Gephi)"],
  ["graphml", "GraphML"],
  ["kumu", "JSON (Kumu)"],
  ["dot", "DOT (Graphviz)"],
  ["dgs", "DGS (GraphStream)"],
];

/** The network drawn: by tiers, by themes, or around one record; with the same told as a table. */
class AtlasMap extends View {
  static properties = { table: { state: true }, told: { state: true } };

  async load(options) {
    this.table = undefined;
    const [network, areas, themes, shownUp] = await Promise.all([
      ask("network", {}, options),
      this.all("area", options),
      this.all("theme", options),
      this.shownUp(options),
    ]);
    const empty = Object.values(network.result.summary).every((n) => n === 0);
    return { about: network.about, areas, themes, shownUp, empty };
  }

  // A gap or a route that is to stand out in the picture: its records, and what it says.
  async shownUp(options) {
    const { params } = here();
    if (params.get("gap")) {
      const { result } = await analysis("gaps", {}, options);
      const gap = result.gaps.find((g) => g.key === params.get("gap"));
      if (!gap) return { text: "That gap is no longer there.", records: new Set() };
      return {
        text: gap.sentence,
        link: address("gaps", { gap: gap.key }),
        records: new Set([...gap.about, ...gap.affected, ...gap.evidence]),
      };
    }
    if (params.get("one") && params.get("other")) {
      const [one, other] = [params.get("one"), params.get("other")];
      return {
        text: "A link that is missing, tried on the map: the dashed line is not there yet.",
        link: address("tiers"),
        records: new Set([one, other]),
      };
    }
    const [from, to] = [params.get("from"), params.get("to")];
    if (!from || !to) return undefined;
    const { result } = await analysis("routes", { from, to, k: 1 }, options);
    const steps = result.routes[0]?.steps ?? [];
    return {
      text: result.routes[0]?.sentence ?? result.why_not,
      link: address("routes", { from, to }),
      records: new Set([from, to, ...steps.flatMap((s) => [s.from, s.to, ...(s.evidence ?? [])])]),
    };
  }

  async all(kind, options) {
    const { result } = await analysis(`records/${kind}`, { limit: 200, current: "yes" }, options);
    return result.records;
  }

  drawn() {
    const { params } = here();
    const asked = params.get("view");
    const named = ["themes", "free"].includes(asked) ? asked : "tiers";
    const view = asked === "around" && params.get("id") ? "around" : named;
    if (view === "free") return { view, chosen: { area: params.get("area"), between: params.get("between") } };
    const only = { area: params.get("area"), theme: params.get("theme") };
    const chosen =
      view === "around"
        ? { id: params.get("id"), steps: params.get("steps") ?? "1" }
        : view === "themes"
          ? only
          : {
              ...only,
              ghosts: params.get("ghosts"),
              fold: params.get("fold"),
              open: params.get("open"),
              from: params.get("one"),
              to: params.get("other"),
            };
    return { view, chosen };
  }

  show({ about, areas, themes, shownUp, empty }) {
    const { params } = here();
    const { view, chosen } = this.drawn();
    // One object for one picture, so that it is not asked for again at each render.
    const key = JSON.stringify([this.at, chosen, this.puts ?? 0]);
    if (key !== this.key) {
      this.key = key;
      this.chosen = chosen;
    }
    const record = params.get("record");
    this.own = about.network === "stored";
    return html`
      <div class="page-head one-row">
        <div>
          <h1>Map</h1>
          ${openLine(about)}
        </div>
        ${this.tools(view, areas, themes, params)}
      </div>
      ${empty ? emptyRegister() : this.drawing(view, record, shownUp)}
    `;
  }

  drawing(view, record, shownUp) {
    return html`
      ${shownUp
        ? html`<div class="shown-up" role="status">
            <span class="swatch" aria-hidden="true"></span>
            <p>${shownUp.link ? html`<a href=${shownUp.link}>${shownUp.text}</a>` : shownUp.text}</p>
            <button @click=${() => turn({ gap: null, from: null, to: null, one: null, other: null })}>Show nothing special</button>
          </div>`
        : nothing}
      <div class="picture-layout" data-panel=${record ? "yes" : "no"}>
        <scene-view
          .path=${`diagrams/${view}`}
          .params=${this.chosen}
          .chosen=${record}
          .lit=${shownUp?.records}
          ?movable=${view === "free" && this.own}
          @put=${(e) => this.put(e.detail)}
          @record=${(e) => turn({ record: e.detail })}
        ></scene-view>
        ${record
          ? html`<record-panel .record=${record} @closed=${() => turn({ record: null })}></record-panel>`
          : nothing}
      </div>
      ${this.below(view)}
    `;
  }

  tools(view, areas, themes, params) {
    const pick = (parameter, text, list) =>
      list.length === 0
        ? nothing
        : html`<label class="inline"
            >${text}
            <select id=${parameter} @change=${(e) => turn({ [parameter]: e.target.value, record: null })}>
              <option value="">All</option>
              ${list.map(
                (r) => html`<option value=${r.id} .selected=${params.get(parameter) === r.id}>${r.label}</option>`,
              )}
            </select></label
          >`;
    return html`<div class="tools">
      ${view !== "around"
        ? html`${this.views(view)} ${pick("area", "Area", areas)}
          ${view === "free" ? this.ofFree(params) : pick("theme", "Theme", themes)}
          ${view === "tiers" ? this.ofTiers(params) : nothing}`
        : html`<label class="inline"
              >Steps
              <select id="steps" @change=${(e) => turn({ steps: e.target.value })}>
                ${["1", "2", "3"].map(
                  (s) => html`<option .selected=${(params.get("steps") ?? "1") === s}>${s}</option>`,
                )}
              </select></label
            >
            <button @click=${() => turn({ view: null, id: null, record: null })}>By tiers</button>`}
      <record-picker
        id="around"
        brief
        label="Around one record"
        placeholder="Around one record …"
        kinds="group,organisation,person,area,post"
        @picked=${(e) => turn({ view: "around", id: e.detail.id, record: null })}
      ></record-picker>
    </div>`;
  }

  views(view) {
    return html`<label class="inline"
      >View
      <select id="view" @change=${(e) => turn({ view: e.target.value, between: null, record: null })}>
        <option value="tiers" .selected=${view === "tiers"}>By tiers</option>
        <option value="themes" .selected=${view === "themes"}>By themes</option>
        <option value="free" .selected=${view === "free"}>Free</option>
      </select></label
    >`;
  }

  ofTiers(params) {
    return html`<label class="inline"
        ><input
          type="checkbox"
          id="ghosts"
          .checked=${params.get("ghosts") === "yes"}
          @change=${(e) => turn({ ghosts: e.target.checked ? "yes" : null })}
        />Missing links</label
      >
      <label class="inline"
        >Fold
        <select id="fold" @change=${(e) => turn({ fold: e.target.value })}>
          ${FOLDS.map(
            ([word, text]) =>
              html`<option value=${word} .selected=${(params.get("fold") ?? "") === word}>${text}</option>`,
          )}
        </select></label
      >`;
  }

  ofFree(params) {
    return html`<label class="inline"
        >Between groups
        <select id="between" @change=${(e) => turn({ between: e.target.value, record: null })}>
          <option value="people">People and posts</option>
          <option value="organisations" .selected=${params.get("between") === "organisations"}>Organisations</option>
        </select></label
      >
      ${this.own ? html`<button id="anew" @click=${() => this.keep([])}>Lay out anew</button>` : nothing}`;
  }

  // Pins a record where it was put; all others are kept where they stand.
  async put({ record, dx, dy }) {
    try {
      const { scale, positions } = await ask("views/free/positions", this.chosen);
      const moved = positions.map((p) =>
        p.id === record ? { ...p, x: p.x + dx / scale, y: p.y + dy / scale, pinned: true } : p,
      );
      await this.keep(moved);
    } catch (fault) {
      this.told = fault.message;
      this.redraw();
    }
  }

  async keep(positions) {
    await send("PUT", "views/free/positions", { positions });
    this.told = positions.length === 0 ? "Laid out anew." : "Kept where you put it.";
    this.redraw();
  }

  redraw() {
    this.puts = (this.puts ?? 0) + 1;
    this.table = undefined;
    this.requestUpdate();
  }

  below(view) {
    const file = (format, names, more) =>
      resource(`diagrams/${view}.${format}`, { ...this.chosen, ...more, names, download: "yes" });
    const graph = (format) => resource(`exports/${format}`, { ...this.chosen, view, names: "roles" });
    return html`
      <p class="soft small">
        Click a shape, or Tab to it and press Enter, for what stands behind it; arrows go from shape to shape, and
        Shift with an arrow moves the picture.
        ${view === "free" && this.own ? "Drag a record, or press Alt with an arrow, to pin it elsewhere." : nothing}
        <span role="status">${this.told ?? nothing}</span>
      </p>
      <div class="tools small">
        <span>Save this picture with people by their roles only:</span>
        ${PICTURES.map(([format, name, more]) => html`<a href=${file(format, "roles", more)} download>${name}</a>`)}
        <span>or with their names:</span>
        ${PICTURES.map(([format, name, more]) => html`<a href=${file(format, "full", more)} download>${name}</a>`)}
      </div>
      <div class="tools small">
        <span>The network as a graph with these places, people by their roles only:</span>
        ${GRAPHS.map(([format, name]) => html`<a href=${graph(format)} download>${name}</a>`)}
      </div>
      <details @toggle=${(e) => e.target.open && this.readTable(view)}>
        <summary>The same as a table</summary>
        ${this.table ? this.tableOf(this.table) : html`<p class="soft">Reading …</p>`}
      </details>
    `;
  }

  async readTable(view) {
    this.table ??= await ask(`diagrams/${view}.json`, this.chosen);
  }

  tableOf(scene) {
    const names = new Map(scene.boxes.map((b) => [b.id, b.label]));
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label="What is drawn">
        <table>
          <thead>
            <tr>
              <th scope="col">Shape</th>
              <th scope="col">What it says</th>
            </tr>
          </thead>
          <tbody>
            ${scene.boxes
              .filter((b) => b.label)
              .map(
                (b) => html`<tr>
                  <td>${capital(b.role)}${b.look && b.look !== "plain" ? `, ${b.look}` : ""}</td>
                  <td>${b.record ? recordLink(b.record, () => b.label) : b.label}</td>
                </tr>`,
              )}
            ${scene.connectors.map(
              (c) => html`<tr>
                <td>${capital(c.role)}</td>
                <td>${c.label || `${names.get(c.from) ?? ""} – ${names.get(c.to) ?? ""}`}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${scene.title.notes.map((n) => html`<p class="soft small">${n}</p>`)}
    `;
  }
}

customElements.define("atlas-map", AtlasMap);
