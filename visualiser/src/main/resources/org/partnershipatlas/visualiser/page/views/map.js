import { html, nothing } from "lit";
import { analysis, ask, send } from "../api.js";
import { address, here, turn } from "../state.js";
import { View, emptyRegister } from "../parts/view.js";
import { capital, openLine, recordLink } from "../parts/words.js";
import { moreControls } from "../parts/map-controls.js";
import { looked } from "../parts/writing.js";
import "../parts/picture-files.js";
import "../parts/scene-view.js";
import "../parts/record-panel.js";
import "../parts/record-picker.js";

const FOLDS = [
  ["", "Where many"],
  ["theme", "By theme"],
  ["kind", "By kind"],
  ["nothing", "Nothing"],
];

/** The network drawn: by tiers, by themes, or around one record; with the same told as a table. */
class AtlasMap extends View {
  static properties = { table: { state: true }, told: { state: true }, folded: { state: true } };

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
    const named = ["themes", "seats", "free"].includes(asked) ? asked : "tiers";
    const view = asked === "around" && params.get("id") ? "around" : named;
    return { view, chosen: Object.fromEntries(this.asked(view).map(([name, from]) => [name, params.get(from ?? name)])) };
  }

  // The parameters of the API that a view takes, with what the address calls them where that differs.
  asked(view) {
    const measure = [["importance"], ["private"]];
    if (view === "free") return [["area"], ["between"], ["places"], ...measure];
    if (view === "around") return [["id"], ["steps"], ["deputies"], ["possible"], ...measure];
    const only = [["area"], ["theme"]];
    if (view === "themes" || view === "seats") return only;
    return [...only, ["ghosts"], ["fold"], ["open"], ["from", "one"], ["to", "other"]];
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
      ${empty
        ? nothing
        : moreControls(view, [...areas, ...themes], this.folded, this.twoRows(view, params) ? this.ofTiers(params) : nothing)}
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
          ?movable=${view === "free"}
          ?unfolds=${view === "tiers"}
          @drawn=${(e) => this.seeFolds(e.target, view)}
          @unfold=${(e) => turn({ open: e.detail, record: null })}
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
          ${view === "tiers" && !this.twoRows(view, params) ? this.ofTiers(params) : nothing}`
        : html`<label class="inline"
              >Steps
              <select id="steps" @change=${(e) => turn({ steps: e.target.value })}>
                ${["1", "2", "3"].map(
                  (s) => html`<option .selected=${(params.get("steps") ?? "1") === s}>${s}</option>`,
                )}
              </select></label
            >
            <button @click=${() => turn({ view: null, id: null, importance: null, private: null, deputies: null, possible: null, record: null })}>By tiers</button>`}
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
      <select id="view" @change=${(e) => turn({ view: e.target.value, between: null, places: null, record: null })}>
        <option value="tiers" .selected=${view === "tiers"}>By tiers</option>
        <option value="themes" .selected=${view === "themes"}>By themes</option>
        <option value="seats" .selected=${view === "seats"}>Seats</option>
        <option value="free" .selected=${view === "free"}>Free</option>
      </select></label
    >`;
  }

  // Where folded cards need a row of their own, what belongs to tiers stands in it too.
  twoRows(view, params) {
    return view === "tiers" && (params.has("open") || this.folded?.length > 0);
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

  seeFolds(scene, view) {
    const cards = view === "tiers" ? [...scene.querySelectorAll("g.box.folded[data-record]")] : [];
    const folded = [...new Set(cards.map((card) => card.dataset.record))].sort();
    if (JSON.stringify(folded) !== JSON.stringify(this.folded)) this.folded = folded;
  }

  ofFree(params) {
    return html`<label class="inline"
        >Between groups
        <select id="between" @change=${(e) => turn({ between: e.target.value, record: null })}>
          <option value="people">People and posts</option>
          <option value="organisations" .selected=${params.get("between") === "organisations"}>Organisations</option>
        </select></label
      >
      ${this.own || params.get("places")
        ? html`<button id="anew" @click=${() => this.anew()}>Lay out anew</button>`
        : nothing}`;
  }

  // Pins a record where it was put; all others are kept where they stand.
  async put({ record, dx, dy }, again = true) {
    try {
      const { scale, positions, version } = await ask("views/free/positions", this.chosen);
      const moved = positions.map((p) =>
        p.id === record ? { ...p, x: p.x + dx / scale, y: p.y + dy / scale, pinned: true } : p,
      );
      if (this.own) await this.keep(moved, version);
      else this.look(moved.find((p) => p.id === record));
    } catch (fault) {
      // Somebody put another elsewhere in between: this one is put among those as they stand by now.
      if (again && fault.problem?.code === "stale-record") return this.put({ record, dx, dy }, false);
      this.told = fault.message;
      this.redraw();
    }
  }

  // Places in a network that is only read stand in the address, for this look at it.
  look(moved) {
    if (!moved) return;
    const before = (here().params.get("places") ?? "").split(";").filter((p) => p && !p.startsWith(`${moved.id} `));
    this.told = "Moved for this look at it: its places are not kept, since this network is only read.";
    turn({ places: [...before, `${moved.id} ${moved.x.toFixed(2)} ${moved.y.toFixed(2)}`].join(";") });
  }

  async anew() {
    if (this.own) {
      try {
        const { version } = await ask("views/free/positions", this.chosen);
        await this.keep([], version);
      } catch (fault) {
        this.told = fault.message;
      }
    } else {
      this.told = "Laid out anew.";
      turn({ places: null });
    }
  }

  async keep(positions, version) {
    await send("PUT", "views/free/positions", { positions }, looked(version));
    this.told = positions.length === 0 ? "Laid out anew." : "Kept where you put it.";
    this.redraw();
  }

  redraw() {
    this.puts = (this.puts ?? 0) + 1;
    this.table = undefined;
    this.requestUpdate();
  }

  below(view) {
    return html`
      <p class="soft small">
        Click a shape, or Tab to it and press Enter, for what stands behind it; arrows go from shape to shape, and
        Shift with an arrow moves the picture.
        ${view === "free"
          ? `Drag a record, or press Alt with an arrow, to put it elsewhere${this.own ? "" : ", for this look at it only"}.`
          : nothing}
        <span role="status">${this.told ?? nothing}</span>
      </p>
      <picture-files .view=${view} .params=${this.chosen} graphs></picture-files>
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
