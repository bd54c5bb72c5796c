import { parseAddress } from "../model/address";
import type { Field } from "../model/reading";
import type { Context } from "./context";
import { once } from "./gather";
import type { Found, Rule } from "./rule";
import { folded, tidy } from "./words";

/** Times that nobody is called: a party's cell that says one belongs to the column beside it. */
const TIME =
  /^(?:thuong xuyen|lien tuc|hang (?:ngay|tuan|thang|quy|nam)|dinh ky .*|quy (?:i{1,3}|iv|[1-4])(?:\/\d{4})?|(?:truoc |den |ngay |thang )?(?:\d{1,2}\/){1,2}\d{4}|thang \d{1,2}(?:\/\d{4})?|ca nam)[.;]?$/;
/** Offices and people that no time is called. */
const PARTY =
  /^(?:- )?(?:van phong|phong|ban|so|ubnd|lanh dao|truong|cong chuc|bo phan|thu ky|cac (?:phong|ban|bo phan))\b/;

/** Rows that a party leads before its name in another column is taken for the same party. */
const USUAL_LEAD = 3;

export const TABLE_RULES: Rule[] = [
  { code: "table.leftover-template", look: leftovers },
  { code: "table.unread-cells", look: unread },
  { code: "table.shifted-row", look: shifted },
];

function leftovers({ reading }: Context): Found[] {
  return reading.templates.map((range) => ({
    cell: range.replace(/:[^:!]*$/, ""),
    params: { range: range.replace(/^.*!/, "") },
  }));
}

/** Cells inside a plan table that went nowhere, counted; what stands outside the tables is no part of the plan. */
function unread({ plan, tableOf }: Context): Found[] {
  const inside = plan.unread.filter(({ cell }) => {
    const body = tableOf(cell)?.body;
    const column = parseAddress(cell)?.left ?? 0;
    return body !== undefined && body.left <= column && column <= body.right;
  });
  const first = inside[0];
  return first ? [{ cell: first.cell, params: { count: inside.length, text: tidy(first.text) } }] : [];
}

/** A time in a party's column, or a party in a time's: the row has slipped sideways. */
function shifted(context: Context): Found[] {
  const isTime = once((party: string) => TIME.test(folded(party)));
  const leads = new Map<string, number>();
  for (const { action } of context.actions) for (const lead of action.lead) leads.set(lead, (leads.get(lead) ?? 0) + 1);
  const isLead = (text: string) => (leads.get(text) ?? 0) >= USUAL_LEAD;
  return context.actions.flatMap(({ action, table }): Found[] => {
    const found = (field: Field, text: string): Found[] => {
      const column = table?.columns.find((one) => one.field === field);
      return column
        ? [{ cell: context.cellOf(action, field), params: { text: tidy(text), column: tidy(column.words) } }]
        : [];
    };
    for (const field of ["lead", "support", "monitor"] as const) {
      const time = action[field].length === 1 ? action[field].find(isTime) : undefined;
      if (time !== undefined) return found(field, time);
    }
    for (const field of ["measurement", "outcome", "evidence"] as const) {
      const text = action[field];
      if (text !== null && isLead(text) && action.lead.every((lead) => !isLead(lead))) return found(field, text);
    }
    const due = action.due;
    if (due?.kind === "unreadable" && isLead(due.text)) return found("due", due.text);
    return due?.kind === "unreadable" && PARTY.test(folded(due.text)) ? found("due", due.text) : [];
  });
}
