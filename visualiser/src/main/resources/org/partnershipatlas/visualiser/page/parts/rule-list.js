import { html, nothing } from "lit";
import { address } from "../state.js";
import { Keeping } from "./keeping.js";
import { faultBox } from "./view.js";
import { capital, count } from "./words.js";
import { add, change, takeAway } from "./writing.js";

const STORED = { network: "stored", as_at: null, names: "full" };
const SEVERITIES = ["urgent", "serious", "notice", "information"];

/** The rules by which gaps are found: what holds, what was changed, and the way back. */
class RuleList extends Keeping {
  static properties = {
    ...Keeping.properties,
    rules: { attribute: false },
    name: { attribute: false },
  };

  willUpdate(changed) {
    if (changed.has("rules")) this.busy = false;
  }

  get settling() {
    return true;
  }

  render() {
    const rules = this.rules ?? [];
    const changed = rules.filter((rule) => rule.records.length).length;
    return html`
      <h2>Rules</h2>
      <p class="small soft">
        By what gaps are found. ${changed ? `${capital(count(changed, "rule"))} ${changed === 1 ? "differs" : "differ"} from what holds by default.` : "All of them hold as they come."}
        A rule for one area alone is <a href=${address("record", { do: "add", kind: "rule", ...STORED })}>added as a record</a>.
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label="Rules">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">In force</th>
              <th scope="col">Limit</th>
              <th scope="col">How pressing</th>
              <th scope="col"></th>
            </tr>
          </thead>
          <tbody>
            ${rules.map((rule) => this.line(rule))}
          </tbody>
        </table>
      </div>
      ${this.fault ? faultBox(this.fault) : nothing}
    `;
  }

  line(rule) {
    const own = everywhere(rule);
    const elsewhere = rule.records.filter((record) => record !== own);
    const says = own?.values ?? {};
    const limit = says.limit?.[0] ?? rule.limit;
    return html`<tr>
        <th scope="row">
          ${capital(rule.kind)}
          <div class="small soft">${rule.meaning} <span title="Where it comes from">(${rule.source})</span></div>
          ${elsewhere.map(
            (record) => html`<div class="small">
              For <a href=${address("record", { id: record.id, ...STORED })}>${(record.values.area ?? []).map((area) => this.name(`area:${area}`)).join(", ") || "some groups"}</a> by a rule of its own
            </div>`,
          )}
        </th>
        <td>${says.on?.[0] === "no" ? html`<strong>no</strong>` : "yes"}</td>
        <td>${limit === undefined ? "" : html`${says.limit ? html`<strong>${limit}</strong>` : limit} ${rule.limit_of}`}</td>
        <td>${says.severity ? html`<strong>${says.severity[0]}</strong>` : (rule.severity ?? "")}</td>
        <td class="small">
          <button data-rule=${rule.kind} @click=${() => this.turn(rule.kind)}>Change …</button>
          ${own
            ? html`<button data-default=${rule.kind} ?disabled=${this.busy} @click=${() => this.done(() => takeAway(own, undefined, `Back to what holds by default: ${rule.kind}`))}>
                Back to default
              </button>`
            : nothing}
        </td>
      </tr>
      ${this.open === rule.kind
        ? html`<tr>
            <td colspan="5">${this.changing(rule, own, says)}</td>
          </tr>`
        : nothing}`;
  }

  changing(rule, own, says) {
    return html`<form class="tools" @submit=${(e) => this.changed(e, rule, own)}>
      <label class="inline"><input type="checkbox" name="on" .checked=${says.on?.[0] !== "no"} /> in force</label>
      ${rule.limit === undefined
        ? nothing
        : html`<label>Limit, ${rule.limit_of} <input name="limit" type="number" min="0" max="100000" step="1" .value=${says.limit?.[0] ?? ""} placeholder=${rule.limit} /></label>`}
      ${rule.severity
        ? html`<label
            >How pressing
            <select name="severity">
              ${SEVERITIES.map((word) => html`<option .selected=${word === (says.severity?.[0] ?? rule.severity)}>${word}</option>`)}
            </select></label
          >`
        : nothing}
      <button class="primary" ?disabled=${this.busy}>Save</button>
      <button type="button" @click=${() => (this.open = undefined)}>Leave it</button>
    </form>`;
  }

  async turn(kind) {
    this.open = this.open === kind ? undefined : kind;
    await this.updateComplete;
    this.querySelector("tr form input")?.focus();
  }

  // What equals the default is left blank, so that a better default is taken over one day.
  changed(event, rule, own) {
    event.preventDefault();
    const form = event.target;
    const values = {
      on: form.on.checked ? [] : ["no"],
      limit: form.limit?.value && Number(form.limit.value) !== rule.limit ? [form.limit.value] : [],
      severity: form.severity && form.severity.value !== rule.severity ? [form.severity.value] : [],
    };
    const said = Object.values(values).some((texts) => texts.length);
    const why = `Rule changed: ${rule.kind}`;
    if (own) this.done(() => change(own, values, why));
    else if (said) this.done(() => add("rule", { kind: rule.kind, ...values }, why));
    else this.open = undefined;
  }
}

/** The record that changes a rule for every area and kind of group. */
function everywhere(rule) {
  return rule.records.find((record) => !record.values.area && !record.values.group_kinds && !record.values.sectors);
}

customElements.define("rule-list", RuleList);
