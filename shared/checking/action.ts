import { cellAddress } from "../model/address";
import type { Action } from "../model/plan";
import type { Field, TableReading } from "../model/reading";
import type { Context } from "./context";
import { grouped } from "./gather";
import type { PlacedAction } from "./places";
import type { Found, Rule } from "./rule";
import { isWordless, tidy } from "./words";

/** What an action must say, and the columns that may say it. */
interface Wanted {
  code: Rule["code"];
  fields: Field[];
  says: (action: Action) => boolean;
}

const WANTED: Wanted[] = [
  { code: "action.no-lead", fields: ["lead"], says: ({ lead }) => lead.length > 0 },
  { code: "action.no-timing", fields: ["due", "start"], says: ({ due, start }) => due !== null || start !== null },
  { code: "action.no-measurement", fields: ["measurement", "outcome", "evidence"], says: isMeasured },
];

/** Outcome or evidence counts as measurement (DESIGN §5), and so does the measurement of the action's own targets. */
export function isMeasured(action: Action): boolean {
  return (
    [action.measurement, action.outcome, action.evidence].some((text) => text !== null && text.trim() !== "") ||
    action.targets.some(({ measurement }) => measurement !== undefined)
  );
}

/** The same words in so many places are one action written twice, fewer are a usual phrase. */
const WORDS_IN_ONE_OBJECTIVE = 4;
const WORDS_ACROSS = 10;
/** Rows of the same words that a later one is held against. */
const SEEN = 50;

export const ACTION_RULES: Rule[] = [
  ...WANTED.map((wanted): Rule => ({ code: wanted.code, look: (context) => missing(context, wanted) })),
  {
    code: "action.no-support",
    look: (context) =>
      context.actions
        .filter(({ action, table }) => action.support.length === 0 && action.lead.length > 0 && has(table, ["support"]))
        .map((placed) => at(context, placed, "support")),
  },
  {
    code: "action.empty",
    look: (context) =>
      context.actions
        .filter(({ action }) => isWordless(action.content))
        .map(({ action }) => ({ cell: context.cellOf(action, "content"), params: {} })),
  },
  { code: "action.duplicate", look: duplicates },
  {
    code: "action.measurement-vague",
    look: (context) =>
      context.actions
        .filter(({ action }) => isVague(action, context.bare))
        .map((placed) => {
          const { measurement, outcome, evidence } = placed.action;
          const field = measurement !== null ? "measurement" : outcome !== null ? "outcome" : "evidence";
          const said = tidy(measurement ?? outcome ?? evidence ?? "");
          return { cell: context.cellOf(placed.action, field), params: { text: said } };
        }),
  },
];

/** Words that name a paper and say neither of what nor when: nothing can be judged by them. */
const VAGUE =
  /^(?:co |theo |bang |qua |cac )*(?:bao cao|van ban|ho so|so sach|tai lieu|ket qua|thong ke|kiem tra|theo doi|reports?|documents?|records?)$/;

const LONGEST_VAGUE = 40;

/** An action whose only measurement is such a word; targets of its own measure it anyway. */
function isVague(action: Action, bare: Context["bare"]): boolean {
  if (action.targets.length > 0) return false;
  const { measurement, outcome, evidence } = action;
  const isShort = (text: string | null) => text === null || text.length <= LONGEST_VAGUE;
  if (!isShort(measurement) || !isShort(outcome) || !isShort(evidence)) return false;
  const said = [measurement, outcome, evidence].filter((text) => text !== null && !isWordless(text));
  return said.length > 0 && said.every((text) => text !== null && VAGUE.test(bare(text)));
}

/** Rows that leave a column empty, each at its empty cell; a table that lacks the columns, once at its header. */
function missing(context: Context, { fields, says, code }: Wanted): Found[] {
  const silent = context.actions.filter(({ action }) => !says(action) && !isWordless(action.content));
  const rows = silent.filter(({ table }) => has(table, fields));
  const lacking = silent.filter(({ table }) => !has(table, fields));
  return [...rows.map((placed) => at(context, placed, ...fields)), ...atHeaders(context, lacking, code)];
}

function has(table: TableReading | null, fields: Field[]): boolean {
  return table !== null && table.columns.some(({ field }) => fields.includes(field));
}

function at({ cellOf }: Context, { action }: PlacedAction, ...fields: Field[]): Found {
  return { cell: cellOf(action, ...fields), params: { action: tidy(action.content) } };
}

/** One finding for the whole layout: where several tables have the same columns, the first header speaks for all. */
function atHeaders(context: Context, lacking: PlacedAction[], code: Rule["code"]): Found[] {
  const layouts = grouped(lacking, ({ table }) => table?.columns.map(({ field }) => field).join(" ") ?? "");
  return [...layouts.values()].flatMap((list): Found[] => {
    const { table } = list[0] ?? {};
    if (!table) return list.map((placed) => at(context, placed, code === "action.no-timing" ? "due" : "content"));
    return [
      {
        cell: cellAddress(table.sheet, table.header.top, table.header.left),
        params: { layout: "column", count: list.length },
      },
    ];
  });
}

/** The later of two rows that say the same: inside one objective, or, in many words and with the same lead, across. */
function duplicates(context: Context): Found[] {
  const seen = new Map<string, PlacedAction[]>();
  return context.actions.flatMap((placed) => {
    const words = context.bare(placed.action.content);
    const alike = seen.get(words) ?? [];
    const earlier = alike.find((other) => isSameAction(context, other, placed, words.split(" ").length));
    if (alike.length < SEEN) alike.push(placed);
    seen.set(words, alike);
    if (!earlier) return [];
    const [cell, other] = [placed, earlier].map((one) => context.cellOf(one.action, "content"));
    if (cell === undefined || other === undefined || cell === other) return [];
    return [{ cell, params: { action: tidy(placed.action.content), other: other.replace(/^.*!/, "") } }];
  });
}

function isSameAction({ bare }: Context, one: PlacedAction, other: PlacedAction, words: number): boolean {
  if (one.objective === other.objective) return words >= WORDS_IN_ONE_OBJECTIVE;
  return words >= WORDS_ACROSS && bare(one.action.lead.join(" ")) === bare(other.action.lead.join(" "));
}
