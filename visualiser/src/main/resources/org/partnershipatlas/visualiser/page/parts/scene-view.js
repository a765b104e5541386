import { LitElement, html, nothing } from "lit";
import { Fault, fetched, resource } from "../api.js";
import { faultBox } from "./view.js";

const STEP = 1.25;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
// What a reader at a projector can still read, in pixels; and how far a small picture is enlarged.
const LEAST_TEXT = 9;
const MOST_ENLARGED = 1.5;
const LARGEST = 8;
// How far Alt and an arrow move a record, in pixels.
const NUDGE = 20;
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
    movable: { type: Boolean },
    unfolds: { type: Boolean },
    fault: { state: true },
    fitted: { state: true },
    full: { state: true },
  };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.retheme = () => this.load();
    addEventListener("atlas-theme", this.retheme);
    this.refit = () => this.resized();
    addEventListener("resize", this.refit);
    document.addEventListener("fullscreenchange", this.refit);
    this.watching = new ResizeObserver(this.refit);
    this.watching.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("atlas-theme", this.retheme);
    removeEventListener("resize", this.refit);
    document.removeEventListener("fullscreenchange", this.refit);
    this.watching.disconnect();
  }

  updated(changed) {
    if (changed.has("path") || changed.has("params")) this.load();
    else if (changed.has("chosen") || changed.has("lit")) this.emphasise();
  }

  palette() {
    const set = document.documentElement.dataset.theme;
    return set ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  // Busy from when another picture is asked for until it stands in the frame: what is seen meanwhile is the one before.
  async load() {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    this.setAttribute("aria-busy", "true");
    try {
      const address = resource(`${this.path}.svg`, { ...this.params, palette: this.palette() });
      const response = await fetched(address, { signal });
      const text = await response.text();
      if (!response.ok) throw new Fault(problem(text), response.status);
      this.fault = undefined;
      await this.updateComplete;
      if (signal.aborted) return;
      this.place(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
    } catch (fault) {
      if (signal.aborted) return;
      this.fault = fault;
    }
    this.removeAttribute("aria-busy");
  }

  place(svg) {
    const box = svg.viewBox.baseVal;
    this.natural = { width: box.width, height: box.height };
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    svg.setAttribute("role", "group");
    this.svg = document.adoptNode(svg);
    const sizes = [...svg.querySelectorAll("text")].map((t) => Number(t.getAttribute("font-size"))).filter(Boolean);
    this.smallest = Math.min(...sizes, 100);
    this.shapes = [...svg.querySelectorAll(SHAPES)];
    for (const shape of this.shapes) {
      shape.setAttribute("tabindex", "-1");
      shape.setAttribute("role", "button");
      const label = shape.querySelector("title")?.textContent || shape.dataset.record;
      const opens = this.unfolds && shape.matches("g.box.folded");
      shape.setAttribute("aria-label", opens ? `${label}. Unfold them` : label);
    }
    const held = this.frame.contains(document.activeElement) ? document.activeElement.dataset.record : undefined;
    this.frame.replaceChildren(this.svg);
    if (!this.still) this.fit("readable");
    // Whoever moves a record by its keys goes on with it in the picture drawn anew.
    const same = held && this.shapes.find((s) => s.dataset.record === held);
    this.enter(same || this.shapes[0]);
    if (same) same.focus({ preventScroll: true });
    this.emphasise();
    this.bring(this.svg.querySelector(".chosen, .lit"));
    this.dispatchEvent(new CustomEvent("drawn", { bubbles: true }));
  }

  get frame() {
    return this.querySelector(".picture");
  }

  // Puts a shape into the middle of the frame, without moving the page.
  bring(shape) {
    if (!shape || this.still) return;
    const [inner, outer] = [shape.getBoundingClientRect(), this.frame.getBoundingClientRect()];
    this.frame.scrollLeft += inner.x + inner.width / 2 - outer.x - outer.width / 2;
    this.frame.scrollTop += inner.y + inner.height / 2 - outer.y - outer.height / 2;
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
      ${this.fault ? faultBox(this.fault) : nothing} ${this.still || this.fault ? nothing : this.controls()}
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
    `;
  }

  controls() {
    const whole = this.fitted === "whole";
    return html`<div class="picture-tools" role="group" aria-label="The picture">
      <button aria-label="Zoom in" title="Zoom in" @click=${() => this.zoom(STEP)}>+</button>
      <button aria-label="Zoom out" title="Zoom out" @click=${() => this.zoom(1 / STEP)}>−</button>
      <button id="whole" @click=${() => this.fit(whole ? "readable" : "whole")}>
        ${whole ? "Readable size" : "Whole picture"}
      </button>
      <button id="full-screen" @click=${() => this.turnFull()}>${this.full ? "Leave full screen" : "Full screen"}</button>
    </div>`;
  }

  // With the panel beside it, where there is one.
  turnFull() {
    if (document.fullscreenElement) document.exitFullscreen();
    else (this.closest(".picture-layout") ?? this).requestFullscreen?.();
  }

  /** How large the picture may be: the frame's width, and what is left of the window below its top. */
  room() {
    const { frame } = this;
    const top = this.full ? 8 : frame.getBoundingClientRect().top + scrollY;
    const below = innerHeight - top - 12;
    const height = below < 360 ? innerHeight - 24 : below;
    frame.style.setProperty("--room", `${height}px`);
    const padding = Number.parseFloat(getComputedStyle(frame).paddingTop) || 0;
    return { width: frame.offsetWidth - 2, height: height - 2 - padding };
  }

  /**
   * Readable: as wide as the frame, enlarged only while all of it is seen, and never so small that
   * it cannot be read. Whole: all of it at once, however small.
   */
  fit(how) {
    this.frame.dataset.clear = "no";
    this.size(how);
    if (this.covers()) {
      this.frame.dataset.clear = "yes";
      this.size(how);
    }
    this.fitted = how;
  }

  // Whether the tools hide the end of what is written at the top, as of a long heading.
  covers() {
    const tools = [...this.querySelectorAll(".picture-tools button")].map((b) => b.getBoundingClientRect());
    if (tools.length === 0) return false;
    const left = Math.min(...tools.map((t) => t.left)) - 6;
    const below = this.frame.getBoundingClientRect().top + tools[0].height + 12;
    return [...this.svg.querySelectorAll("text")]
      .filter((t) => Number(t.getAttribute("y")) * this.scale < 60)
      .map((t) => t.getBoundingClientRect())
      .some((t) => t.right > left && t.left < tools.at(-1).right && t.top < below);
  }

  size(how) {
    const room = this.room();
    const across = room.width / this.natural.width;
    const down = room.height / this.natural.height;
    const wide = Math.min(across, this.full ? down : Math.max(1, down), MOST_ENLARGED);
    const least = LEAST_TEXT / this.smallest;
    this.show(how === "whole" ? Math.min(across, down, MOST_ENLARGED) : Math.max(wide, least));
  }

  resized() {
    const full = Boolean(document.fullscreenElement?.contains(this));
    const seen = `${this.offsetWidth} ${innerHeight} ${full}`;
    if (this.still || !this.svg || seen === this.seen) return;
    const turned = full !== Boolean(this.full);
    this.seen = seen;
    this.full = full;
    if (turned) this.fit("readable");
    else if (this.fitted) this.fit(this.fitted);
    else this.show(this.scale);
  }

  // Down to a whole pixel, so that what fits does not scroll.
  show(scale) {
    this.scale = scale;
    const width = Math.floor(this.natural.width * scale);
    this.svg.setAttribute("width", width);
    this.svg.setAttribute("height", Math.floor(this.natural.height * scale));
    this.frame.dataset.wide = width > this.room().width ? "yes" : "no";
  }

  // What lies under the pointer, or in the middle of the frame, stays there.
  zoom(factor, at) {
    if (!this.svg) return;
    const frame = this.frame.getBoundingClientRect();
    const point = at ?? { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    const before = this.svg.getBoundingClientRect();
    const least = Math.min(0.2, LEAST_TEXT / this.smallest);
    this.show(Math.min(Math.max(this.scale * factor, least), LARGEST));
    this.fitted = undefined;
    const after = this.svg.getBoundingClientRect();
    const share = [(point.x - before.x) / before.width, (point.y - before.y) / before.height];
    this.frame.scrollLeft += after.x + share[0] * after.width - point.x;
    this.frame.scrollTop += after.y + share[1] * after.height - point.y;
  }

  // A bare wheel scrolls, as everywhere else.
  wheel(event) {
    if (this.still || !(event.ctrlKey || event.metaKey) || !this.svg) return;
    event.preventDefault();
    this.zoom(event.deltaY < 0 ? STEP : 1 / STEP, { x: event.clientX, y: event.clientY });
  }

  // A finger scrolls by itself.
  grab(event) {
    if (this.still || event.button !== 0 || event.pointerType === "touch" || !this.svg) return;
    const { scrollLeft, scrollTop } = this.frame;
    // Where records may be put elsewhere, a drag that starts on one takes it along.
    const shape = this.movable ? event.target.closest("g.box[data-record]") : undefined;
    this.held = { x: event.clientX, y: event.clientY, scrollLeft, scrollTop, shape, moved: false };
  }

  drag(event) {
    if (!this.held) return;
    const dx = event.clientX - this.held.x;
    const dy = event.clientY - this.held.y;
    if (!this.held.moved && Math.hypot(dx, dy) < 4) return;
    if (!this.held.moved) event.currentTarget.setPointerCapture(event.pointerId);
    this.held.moved = true;
    if (this.held.shape) {
      this.held.shape.setAttribute("transform", `translate(${dx / this.scale} ${dy / this.scale})`);
      return;
    }
    this.frame.scrollLeft = this.held.scrollLeft - dx;
    this.frame.scrollTop = this.held.scrollTop - dy;
  }

  drop(event) {
    this.justMoved = this.held?.moved;
    if (this.held?.moved && this.held.shape) {
      const { shape, x, y } = this.held;
      if (event.type === "pointerup") this.put(shape, event.clientX - x, event.clientY - y);
      else shape.removeAttribute("transform");
    }
    this.held = undefined;
  }

  // Says by how much a record was moved, in the picture's own units.
  put(shape, dx, dy) {
    const detail = { record: shape.dataset.record, dx: dx / this.scale, dy: dy / this.scale };
    this.dispatchEvent(new CustomEvent("put", { detail, bubbles: true }));
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
    else if (arrow && event.altKey && this.movable && shape?.matches("g.box"))
      this.put(shape, arrow[0] * NUDGE, arrow[1] * NUDGE);
    else if (arrow && event.shiftKey) this.pan(arrow);
    else if (arrow && shape) this.next(shape, arrow);
    else if (event.key === "+" || event.key === "=") this.zoom(STEP);
    else if (event.key === "-") this.zoom(1 / STEP);
    else if (event.key === "0") this.fit("readable");
    else return;
    event.preventDefault();
  }

  pan([x, y]) {
    this.frame.scrollBy((x * this.frame.clientWidth) / 5, (y * this.frame.clientHeight) / 5);
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
    if (this.unfolds && shape.matches("g.box.folded")) {
      this.dispatchEvent(new CustomEvent("unfold", { detail: shape.dataset.record, bubbles: true }));
      return;
    }
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
