import { cellAddress } from "../model/address";
import type { Objective } from "../model/plan";
import type { Context } from "./context";
import { grouped } from "./gather";
import { ordinal, plainNumber } from "./numbering";
import type { Found, Rule } from "./rule";
import { withoutBlanks } from "./text/placeholder";
import { bare, tidy } from "./words";

/** Statements that stand for an objective still to be written. */
const NOTHING_SAID = /^(cac )?(muc tieu|chi tieu|noi dung)( lien quan)?( khac)?( \d+)*$/;

export const OBJECTIVE_RULES: Rule[] = [
  { code: "objective.no-actions", look: withoutActions },
  {
    code: "objective.no-target",
    look: (context) =>
      context.plan.objectives
        .filter((objective) => context.targetsFor(objective).length === 0)
        .map((objective) => ({
          ...at(context, objective),
          cell: context.cellOf(objective, "target", "statement", "content"),
        })),
  },
  {
    code: "objective.duplicate-number",
    look: (context) => series(context).flatMap((list) => duplicates(context, list)),
  },
  { code: "objective.number-gap", look: (context) => series(context).flatMap((list) => gaps(context, list)) },
  {
    code: "objective.no-lead",
    look: (context) =>
      context.plan.objectives.filter((one) => isNobodys(context, one)).map((objective) => at(context, objective)),
  },
  { code: "objective.weights-not-100", look: weights },
  {
    code: "objective.empty",
    look: (context) =>
      context.plan.objectives
        .filter((objective) => saysNothing(context, objective))
        .map((objective) => ({ cell: statementCell(context, objective), params: { text: tidy(objective.statement) } })),
  },
];

function statementCell({ cellOf }: Context, objective: Objective): string {
  return cellOf(objective, "statement", "content");
}

function at(context: Context, objective: Objective): Found {
  return { cell: statementCell(context, objective), params: { objective: tidy(objective.statement) } };
}

/** Objectives without an action, each at its cell; a layout without a column for actions, once at its header. */
function withoutActions(context: Context): Found[] {
  const { objectives } = context.plan;
  const silent = objectives.filter(
    (objective) => objective.actions.length === 0 && context.below(objective).length === 0,
  );
  const table = context.reading.tables[0];
  const hasColumn = context.reading.tables.some(
    ({ columns, shared }) => shared || columns.some(({ field }) => field === "content"),
  );
  if (!table || hasColumn || silent.length < objectives.length)
    return silent.map((objective) => at(context, objective));
  if (silent.length === 0) return [];
  return [
    {
      cell: cellAddress(table.sheet, table.header.top, table.header.left),
      params: { layout: "column", count: silent.length },
    },
  ];
}

/** Several actions, and nobody at all in any of them, though the table has a column for it. */
function isNobodys({ tableOf, below }: Context, objective: Objective): boolean {
  const actions = [objective, ...below(objective)].flatMap((one) => one.actions);
  if (
    actions.length < 2 ||
    actions.some(({ lead, support, monitor }) => lead.length + support.length + monitor.length > 0)
  )
    return false;
  return tableOf(objective.range)?.columns.some(({ field }) => field === "lead") ?? false;
}

/** Weights of objectives of one rank that nearly make a whole, and do not: 100, or 1 where they are fractions. */
function weights(context: Context): Found[] {
  return series(context).flatMap((list): Found[] => {
    const first = list[0];
    if (!first || list.length < 2 || list.some(({ weight }) => weight === undefined || weight <= 0)) return [];
    const sum = Number(list.reduce((total, { weight }) => total + (weight ?? 0), 0).toFixed(4));
    const whole = [1, 100].find((one) => Math.abs(sum - one) <= one * NEARLY);
    if (whole === undefined || Math.abs(sum - whole) < whole * ROUNDED) return [];
    return [{ cell: context.cellOf(first, "weight", "statement"), params: { sum, whole } }];
  });
}

/** How far from a whole weights may be and still be meant as one, and how far by rounding alone. */
const NEARLY = 0.2;
const ROUNDED = 0.004;

/** An objective with nothing but its template's words, which nothing else fills either. */
export function saysNothing(context: Context, objective: Objective): boolean {
  const words = bare(withoutBlanks(objective.statement));
  if (words !== "" && !NOTHING_SAID.test(words)) return false;
  return (
    objective.actions.length === 0 &&
    context.targetsFor(objective).length === 0 &&
    context.below(objective).length === 0
  );
}

/** Objectives that are numbered together: of one parent, one section and one table (heading lines over tables count as one). */
function series({ plan, reading, tableOf }: Context): Objective[][] {
  const order = new Map(reading.tables.map((table, index) => [table, index]));
  const keyOf = ({ parent, section, range }: Objective) => {
    const table = tableOf(range);
    return JSON.stringify([parent, section ?? null, table ? order.get(table) : null]);
  };
  return [...grouped(plan.objectives, keyOf).values()];
}

function duplicates(context: Context, list: Objective[]): Found[] {
  const first = new Map<string, Objective>();
  return list.flatMap((objective) => {
    if (objective.number === null) return [];
    const number = plainNumber(objective.number);
    const earlier = first.get(number);
    if (!earlier) {
      first.set(number, objective);
      return [];
    }
    const other = context.cellOf(earlier, "number", "statement").replace(/^.*!/, "");
    return [{ cell: context.cellOf(objective, "number", "statement"), params: { number: objective.number, other } }];
  });
}

/** A step of more than one between neighbours. A list with an unnumbered objective, or two ways of counting, has none. */
function gaps(context: Context, list: Objective[]): Found[] {
  const numbers = list.map(({ number }) => (number === null ? null : ordinal(number)));
  if (numbers.some((number) => number === null || number.kind !== numbers[0]?.kind)) return [];
  const elsewhere = context.numbers;
  return list.flatMap((objective, index) => {
    const [before, here] = [numbers[index - 1], numbers[index]];
    if (!before || !here || here.value <= before.value + 1) return [];
    const missing = plainNumber(objective.number ?? "").replace(/[^.]+$/, String(here.value - 1));
    if (elsewhere.has(missing)) return [];
    const params = { number: objective.number ?? "", before: list[index - 1]?.number ?? "" };
    return [{ cell: context.cellOf(objective, "number", "statement"), params }];
  });
}
