import { LitElement, html } from "lit";
import { Fault, resource } from "../api.js";
import { faultBox } from "./view.js";

const STEP = 1.25;

/**
 * A picture: the SVG that the exports write, in the document so that it can be read, clicked and
 * moved about. One writer draws it for the page and for files, so the two cannot differ.
 */
class SceneView extends LitElement {
  static properties = {
    path: {},
    params: { attribute: false },
    chosen: {},
    fault: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.retheme = () => this.load();
    addEventListener("atlas-theme", this.retheme);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("atlas-theme", this.retheme);
  }

  updated(changed) {
    if (changed.has("path") || changed.has("params")) this.load();
    else if (changed.has("chosen")) this.emphasise();
  }

  palette() {
    const set = document.documentElement.dataset.theme;
    return set ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  async load() {
    const address = resource(`${this.path}.svg`, { ...this.params, palette: this.palette() });
    const asked = (this.asked = address);
    try {
      const response = await fetch(address);
      const text = await response.text();
      if (asked !== this.asked) return;
      if (!response.ok) throw new Fault(JSON.parse(text), response.status);
      this.fault = undefined;
      await this.updateComplete;
      this.place(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
    } catch (fault) {
      if (asked === this.asked) this.fault = fault;
    }
  }

  place(svg) {
    const box = svg.viewBox.baseVal;
    this.whole = { x: box.x, y: box.y, width: box.width, height: box.height };
    this.shown = { ...this.whole };
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    svg.setAttribute("preserveAspectRatio", "xMidYMin meet");
    svg.setAttribute("role", "group");
    for (const shape of svg.querySelectorAll("[data-record]")) {
      shape.setAttribute("tabindex", "0");
      shape.setAttribute("role", "button");
      shape.setAttribute("aria-label", shape.querySelector("title")?.textContent ?? "");
    }
    this.svg = document.adoptNode(svg);
    this.querySelector(".picture").replaceChildren(this.svg);
    this.emphasise();
    this.dispatchEvent(new CustomEvent("drawn", { bubbles: true }));
  }

  emphasise() {
    for (const shape of this.svg?.querySelectorAll("g.box[data-record]") ?? []) {
      const on = this.chosen === shape.dataset.record;
      shape.classList.toggle("chosen", on);
    }
  }

  render() {
    return html`
      ${this.fault ? faultBox(this.fault) : ""}
      <div
        class="picture"
        ?hidden=${Boolean(this.fault)}
        @wheel=${this.wheel}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
        @keydown=${this.key}
        @click=${this.click}
      ></div>
      <div class="tools small">
        <button class="plain" @click=${() => this.zoom(1 / STEP)}>Zoom in</button>
        <button class="plain" @click=${() => this.zoom(STEP)}>Zoom out</button>
        <button class="plain" @click=${() => this.fit()}>Whole picture</button>
        <span class="soft">Ctrl and wheel to zoom, drag to move, click or Enter for what stands behind a shape.</span>
      </div>
    `;
  }

  fit() {
    this.show({ ...this.whole });
  }

  show(box) {
    this.shown = box;
    this.svg?.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  }

  zoom(factor, at) {
    if (!this.svg) return;
    const box = this.shown;
    const width = Math.min(Math.max(box.width * factor, this.whole.width / 40), this.whole.width * 2);
    const scale = width / box.width;
    const centre = at ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    this.show({
      x: centre.x - (centre.x - box.x) * scale,
      y: centre.y - (centre.y - box.y) * scale,
      width,
      height: box.height * scale,
    });
  }

  // A bare wheel scrolls the page, as everywhere else.
  wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const point = new DOMPoint(event.clientX, event.clientY);
    this.zoom(event.deltaY < 0 ? 1 / STEP : STEP, point.matrixTransform(this.svg.getScreenCTM().inverse()));
  }

  grab(event) {
    if (event.button !== 0 || !this.svg) return;
    this.held = { x: event.clientX, y: event.clientY, box: { ...this.shown }, moved: false };
  }

  drag(event) {
    if (!this.held) return;
    const dx = event.clientX - this.held.x;
    const dy = event.clientY - this.held.y;
    if (!this.held.moved && Math.hypot(dx, dy) < 4) return;
    if (!this.held.moved) event.currentTarget.setPointerCapture(event.pointerId);
    this.held.moved = true;
    const scale = 1 / this.svg.getScreenCTM().a;
    const { box } = this.held;
    this.show({ ...box, x: box.x - dx * scale, y: box.y - dy * scale });
  }

  drop() {
    this.justMoved = this.held?.moved;
    this.held = undefined;
  }

  click(event) {
    if (this.justMoved) {
      this.justMoved = false;
      return;
    }
    const shape = event.target.closest("[data-record]");
    if (shape) this.choose(shape.dataset.record);
  }

  key(event) {
    const shape = event.target.closest?.("[data-record]");
    if (shape && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      this.choose(shape.dataset.record);
      return;
    }
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (move) {
      event.preventDefault();
      const box = this.shown;
      this.show({ ...box, x: box.x + (move[0] * box.width) / 10, y: box.y + (move[1] * box.height) / 10 });
    } else if (event.key === "+" || event.key === "=") this.zoom(1 / STEP);
    else if (event.key === "-") this.zoom(STEP);
    else if (event.key === "0") this.fit();
  }

  choose(record) {
    this.dispatchEvent(new CustomEvent("record", { detail: record, bubbles: true }));
  }
}

customElements.define("scene-view", SceneView);
