import { LitElement, html } from "lit";
import "./record-picker.js";

const LINKS = ["reports to", "nominates to", "feeds", "meets jointly", "scrutinises", "shares plan", "mirrors"];

// What each edit asks for: records by their kinds, words to choose from, or a text.
const FORMS = {
  leave: {
    title: "Somebody leaves",
    parts: [["who", "Who leaves", "person,post,organisation"]],
    write: (p) => `leave ${p.who}`,
  },
  fill: {
    title: "A seat is filled",
    parts: [
      ["seat", "On which group", "group"],
      ["by", "By whom", "person,post,organisation"],
    ],
    write: (p) => `fill ${p.seat} by ${p.by}`,
  },
  link: {
    title: "A link is made",
    parts: [
      ["from", "From which group", "group"],
      ["kind", "What it says", LINKS],
      ["to", "To which group", "group"],
    ],
    write: (p) => `link ${p.from} ${p.kind} ${p.to}`,
  },
  merge: {
    title: "Groups merge",
    parts: [
      ["one", "One group", "group"],
      ["other", "Another group", "group"],
      ["into", "Name of the new group"],
    ],
    write: (p) => `merge ${p.one}; ${p.other} into ${p.into}`,
  },
  unitary: {
    title: "Districts and county become one",
    parts: [
      ["area", "Which county", "area"],
      ["named", "Name of the unitary"],
    ],
    write: (p) => `unitary ${p.area} named ${p.named}`,
  },
};

/** Puts an edit together from what there is, or takes it as it is typed. */
class EditBuilder extends LitElement {
  static properties = { kind: { state: true }, values: { state: true }, typed: { state: true } };

  constructor() {
    super();
    this.kind = "leave";
    this.values = {};
    this.typed = "";
  }

  createRenderRoot() {
    return this;
  }

  add(text) {
    this.values = {};
    this.typed = "";
    this.querySelectorAll("input").forEach((input) => (input.value = ""));
    this.dispatchEvent(new CustomEvent("edit", { detail: text, bubbles: true }));
  }

  set(name, value) {
    this.values = { ...this.values, [name]: value };
  }

  choose(kind) {
    this.kind = kind;
    this.values = kind === "link" ? { kind: LINKS[0] } : {};
  }

  render() {
    const form = FORMS[this.kind];
    const whole = form.parts.every(([name]) => this.values[name]?.trim());
    return html`
      <form
        class="tools"
        @submit=${(e) => {
          e.preventDefault();
          if (whole) this.add(form.write(this.values));
        }}
      >
        <label
          >What happens
          <select id="edit-kind" @change=${(e) => this.choose(e.target.value)}>
            ${Object.entries(FORMS).map(
              ([kind, f]) => html`<option value=${kind} .selected=${kind === this.kind}>${f.title}</option>`,
            )}
          </select></label
        >
        ${form.parts.map((part) => this.part(...part))}
        <button id="edit-add" ?disabled=${!whole}>Add it</button>
      </form>
      <form
        class="tools"
        @submit=${(e) => {
          e.preventDefault();
          if (this.typed.trim()) this.add(this.typed.trim());
        }}
      >
        <label class="long"
          >Or as a line
          <input
            id="edit-line"
            autocomplete="off"
            placeholder="fill seat:s7 by organisation:cvs"
            .value=${this.typed}
            @input=${(e) => (this.typed = e.target.value)}
        /></label>
        <button id="edit-line-add" ?disabled=${!this.typed.trim()}>Add the line</button>
      </form>
    `;
  }

  part(name, label, kinds) {
    const id = `edit-${this.kind}-${name}`;
    if (Array.isArray(kinds)) {
      return html`<label
        >${label}
        <select id=${id} @change=${(e) => this.set(name, e.target.value)}>
          ${kinds.map((word) => html`<option .selected=${word === this.values[name]}>${word}</option>`)}
        </select></label
      >`;
    }
    return kinds
      ? html`<record-picker
          id=${id}
          label=${label}
          kinds=${kinds}
          @picked=${(e) => this.set(name, e.detail.id)}
        ></record-picker>`
      : html`<label
          >${label} <input id=${id} autocomplete="off" @input=${(e) => this.set(name, e.target.value)}
        /></label>`;
  }
}

customElements.define("edit-builder", EditBuilder);
