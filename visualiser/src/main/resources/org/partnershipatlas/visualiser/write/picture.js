// Moves the picture about, enlarges it, and ties its shapes to the rows of the table.
(() => {
  const byId = (id) => document.getElementById(id);
  const frame = byId("frame");
  const list = byId("list");
  const search = byId("search");
  const svg = frame.querySelector("svg");
  const natural = svg.viewBox.baseVal;
  const rows = [...document.querySelectorAll("tr[data-shape]")];
  const rowOf = new Map(rows.map((row) => [row.dataset.shape, row]));
  const STEP = 1.25;
  const LARGEST = 8;
  const SMALLEST = 0.1;
  // What can still be read, in pixels, and how large the smallest text of the picture is.
  const LEAST_TEXT = 8.5;
  const sizes = [...svg.querySelectorAll("text")].map((t) => Number(t.getAttribute("font-size")));
  const smallest = Math.min(100, ...sizes);
  let scale = 1;
  let fitted;
  let held;

  svg.setAttribute("role", "group");
  frame.dataset.alive = "yes";
  byId("tools").hidden = false;

  function show(wanted) {
    scale = Math.min(Math.max(wanted, SMALLEST), LARGEST);
    const width = Math.floor(natural.width * scale);
    svg.setAttribute("width", width);
    svg.setAttribute("height", Math.floor(natural.height * scale));
    frame.toggleAttribute("data-wide", width > frame.clientWidth);
  }

  // Readable: all of it where that can be read, else as small as can be. Whole: however small.
  function fit(how) {
    const across = frame.clientWidth / natural.width;
    const down = Math.max(frame.clientHeight, 240) / natural.height;
    const whole = Math.min(across, down);
    show(how === "whole" ? whole : Math.max(whole, LEAST_TEXT / smallest));
    fitted = how;
    byId("whole").textContent = how === "whole" ? "Readable size" : "Whole picture";
  }

  // What lies under the pointer, or in the middle of the frame, stays there.
  function zoom(factor, at) {
    const outer = frame.getBoundingClientRect();
    const point = at ?? { x: outer.x + outer.width / 2, y: outer.y + outer.height / 2 };
    const before = svg.getBoundingClientRect();
    show(scale * factor);
    fitted = undefined;
    const after = svg.getBoundingClientRect();
    frame.scrollLeft += after.x + ((point.x - before.x) / before.width) * after.width - point.x;
    frame.scrollTop += after.y + ((point.y - before.y) / before.height) * after.height - point.y;
  }

  function into(element, holder) {
    const inner = element.getBoundingClientRect();
    const outer = holder.getBoundingClientRect();
    holder.scrollLeft += inner.x + inner.width / 2 - outer.x - outer.width / 2;
    holder.scrollTop += inner.y + inner.height / 2 - outer.y - outer.height / 2;
  }

  function choose(id) {
    document.querySelectorAll(".chosen").forEach((e) => e.classList.remove("chosen"));
    const row = rowOf.get(id);
    const shape = byId(id);
    if (!row || !shape) return;
    row.hidden = false;
    row.classList.add("chosen");
    shape.classList.add("chosen");
    into(row, list);
    into(shape, frame);
  }

  function find() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const hit = words.every((word) => text.includes(word));
      row.hidden = !hit;
      found += hit ? 1 : 0;
      byId(row.dataset.shape)?.classList.toggle("hit", hit && words.length > 0);
    }
    byId("found").textContent = words.length === 0 ? "" : `${found} of ${rows.length} found.`;
  }

  function retheme() {
    const root = document.documentElement;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const now = root.dataset.theme ?? (dark ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
  }

  for (const row of rows) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = row.cells[1].textContent;
    button.addEventListener("click", () => choose(row.dataset.shape));
    row.cells[1].replaceChildren(button);
  }
  byId("in").addEventListener("click", () => zoom(STEP));
  byId("out").addEventListener("click", () => zoom(1 / STEP));
  byId("whole").addEventListener("click", () => fit(fitted === "whole" ? "readable" : "whole"));
  byId("theme").addEventListener("click", retheme);
  search.addEventListener("input", find);
  search.addEventListener("keydown", (event) => {
    const first = rows.find((row) => !row.hidden);
    if (event.key === "Enter" && first) choose(first.dataset.shape);
  });
  // A bare wheel scrolls, as everywhere else.
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? STEP : 1 / STEP, { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    const { scrollLeft, scrollTop } = frame;
    held = { x: event.clientX, y: event.clientY, scrollLeft, scrollTop, moved: false };
  });
  frame.addEventListener("pointermove", (event) => {
    if (!held) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moved && Math.hypot(dx, dy) < 4) return;
    if (!held.moved) frame.setPointerCapture(event.pointerId);
    held.moved = true;
    frame.scrollLeft = held.scrollLeft - dx;
    frame.scrollTop = held.scrollTop - dy;
  });
  const drop = (event) => {
    const shape = held && !held.moved && event.target.closest("g.box, g.connector");
    held = undefined;
    if (shape) choose(shape.id);
  };
  frame.addEventListener("pointerup", drop);
  frame.addEventListener("pointercancel", () => (held = undefined));
  frame.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "=") zoom(STEP);
    else if (event.key === "-") zoom(1 / STEP);
    else if (event.key === "0") fit("readable");
    else return;
    event.preventDefault();
  });
  addEventListener("resize", () => fitted && fit(fitted));
  fit("readable");
})();
