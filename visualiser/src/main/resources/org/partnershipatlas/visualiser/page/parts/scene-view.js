import { LitElement, html, nothing } from "lit";
import { Fault, resource } from "../api.js";
import { faultBox } from "./view.js";

const STEP = 1.25;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SHAPES = "g.box[data-record], g.connector[data-record]";

/**
 * A picture: the SVG that the exports write, in the document so that it can be read, clicked and
 * moved about. One writer draws it for the page and for files, so the two cannot differ.
 */
class SceneView extends LitElement {
  static properties = {
    path: {},
    params: { attribute: false },
    chosen: {},
    lit: { attribute: false },
    still: { type: Boolean },
    fault: { state: true },
    zoomed: { state: true },
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
    else if (changed.has("chosen") || changed.has("lit")) this.emphasise();
  }

  palette() {
    const set = document.documentElement.dataset.theme;
    return set ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  async load() {
    const address = resource(`${this.path}.svg`, { ...this.params, palette: this.palette() });
    this.asked = address;
    try {
      const response = await fetch(address);
      const text = await response.text();
      if (address !== this.asked) return;
      if (!response.ok) throw new Fault(problem(text), response.status);
      this.fault = undefined;
      await this.updateComplete;
      this.place(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
    } catch (fault) {
      if (address === this.asked) this.fault = fault;
    }
  }

  place(svg) {
    const box = svg.viewBox.baseVal;
    this.whole = { x: box.x, y: box.y, width: box.width, height: box.height };
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    svg.setAttribute("preserveAspectRatio", "xMidYMin meet");
    svg.setAttribute("role", "group");
    this.svg = document.adoptNode(svg);
    this.shapes = [...svg.querySelectorAll(SHAPES)];
    for (const shape of this.shapes) {
      shape.setAttribute("tabindex", "-1");
      shape.setAttribute("role", "button");
      shape.setAttribute("aria-label", shape.querySelector("title")?.textContent || shape.dataset.record);
    }
    this.querySelector(".picture").replaceChildren(this.svg);
    this.fit();
    this.enter(this.shapes[0]);
    this.emphasise();
    this.dispatchEvent(new CustomEvent("drawn", { bubbles: true }));
  }

  // One shape at a time is reached by Tab; the arrows go from shape to shape.
  enter(shape) {
    this.entry?.setAttribute("tabindex", "-1");
    this.entry = shape;
    shape?.setAttribute("tabindex", "0");
  }

  emphasise() {
    for (const shape of this.svg?.querySelectorAll("[data-record]") ?? []) {
      const { record } = shape.dataset;
      shape.classList.toggle("chosen", this.chosen === record && shape.matches(SHAPES));
      shape.classList.toggle("lit", Boolean(this.lit?.has(record)) && shape.matches(SHAPES));
    }
  }

  render() {
    return html`
      ${this.fault ? faultBox(this.fault) : nothing}
      <div
        class=${this.still ? "picture still" : "picture"}
        ?hidden=${Boolean(this.fault)}
        @wheel=${this.wheel}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
        @keydown=${this.key}
        @click=${this.click}
      >
        <p class="soft waiting" role="status">Drawing …</p>
      </div>
      ${this.still || this.fault ? nothing : this.controls()}
    `;
  }

  controls() {
    return html`<div class="tools small">
      <button class="plain" @click=${() => this.zoom(1 / STEP)}>Zoom in</button>
      <button class="plain" @click=${() => this.zoom(STEP)}>Zoom out</button>
      <button class="plain" ?disabled=${!this.zoomed} @click=${() => this.fit()}>Whole picture</button>
      <button class="plain" id="full-screen" @click=${() => this.querySelector(".picture").requestFullscreen?.()}>
        Full screen
      </button>
      <span class="soft"
        >Click a shape, or Tab to it and press Enter, for what stands behind it; arrows go from shape to shape.</span
      >
    </div>`;
  }

  fit() {
    this.show({ ...this.whole });
  }

  show(box) {
    this.shown = box;
    this.zoomed = JSON.stringify(box) !== JSON.stringify(this.whole);
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
    if (this.still || !(event.ctrlKey || event.metaKey) || !this.svg) return;
    event.preventDefault();
    const point = new DOMPoint(event.clientX, event.clientY);
    this.zoom(event.deltaY < 0 ? 1 / STEP : STEP, point.matrixTransform(this.svg.getScreenCTM().inverse()));
  }

  grab(event) {
    if (this.still || event.button !== 0 || !this.svg) return;
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
    if (shape) this.choose(shape);
  }

  key(event) {
    const shape = event.target.closest?.(SHAPES);
    const arrow = ARROWS[event.key];
    if (shape && (event.key === "Enter" || event.key === " ")) this.choose(shape);
    else if (arrow && event.shiftKey) this.pan(arrow);
    else if (arrow && shape) this.next(shape, arrow);
    else if (event.key === "+" || event.key === "=") this.zoom(1 / STEP);
    else if (event.key === "-") this.zoom(STEP);
    else if (event.key === "0") this.fit();
    else return;
    event.preventDefault();
  }

  pan([x, y]) {
    const box = this.shown;
    this.show({ ...box, x: box.x + (x * box.width) / 10, y: box.y + (y * box.height) / 10 });
  }

  // The nearest shape in that direction; what lies aside counts double.
  next(shape, [x, y]) {
    const from = centre(shape);
    let best;
    let least = Infinity;
    for (const other of this.shapes) {
      const to = centre(other);
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const ahead = dx * x + dy * y;
      const length = ahead + 2 * Math.abs(dx * y + dy * x);
      if (other !== shape && ahead > 1 && length < least) {
        best = other;
        least = length;
      }
    }
    if (!best) return;
    this.enter(best);
    best.focus();
  }

  choose(shape) {
    if (this.shapes.includes(shape)) this.enter(shape);
    this.dispatchEvent(new CustomEvent("record", { detail: shape.dataset.record, bubbles: true }));
  }
}

function centre(shape) {
  const box = shape.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function problem(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { title: "The picture could not be drawn" };
  }
}

customElements.define("scene-view", SceneView);
