import type { Timing } from "../model/plan";
import type { Context, PlacedAction } from "./context";
import type { Found, Rule } from "./rule";
import { isBlankedTiming } from "./text/placeholder";
import { folded, tidy } from "./words";

interface PlacedTiming {
  timing: Timing;
  field: "start" | "due";
  cell: string;
  placed: PlacedAction;
}

/** Words after which a date beyond the year is a horizon, not a slip. */
const HORIZON = /\b(giai doan|nhiem ky|den nam|lo trinh)\b/;
const REPORTING = /\bbao cao\b/;

export const TIMING_RULES: Rule[] = [
  { code: "timing.incomplete", look: (context) => texts(all(context).filter(isIncomplete)) },
  {
    code: "timing.unreadable",
    look: (context) => texts(all(context).filter((one) => one.timing.kind === "unreadable" && !isIncomplete(one))),
  },
  {
    // an event with a span of days counted from it gives a date by itself
    code: "timing.not-a-date",
    look: (context) =>
      texts(
        all(context).filter(
          ({ timing }) =>
            (timing.kind === "per-plan" || timing.kind === "on-event") &&
            timing.within === undefined &&
            datesOf(timing).length === 0 &&
            timing.every === undefined,
        ),
      ),
  },
  {
    code: "timing.outside-year",
    look(context) {
      const { year } = context.plan;
      if (year === null) return [];
      return all(context)
        .filter(({ timing }) => isOutside(timing, year))
        .map(({ cell, timing }) => ({ cell, params: { text: tidy(timing.text), year } }));
    },
  },
  { code: "timing.before-issue", look: beforeIssue },
  { code: "timing.reversed", look: reversed },
  {
    // two or more dates beside a report, on an action that carries targets of its own
    code: "timing.report-date",
    look: (context) =>
      texts(
        all(context).filter(({ timing, field, placed: { action } }) => {
          const beside = [action.evidence, action.outcome, action.measurement].filter(Boolean).join(" ");
          return (
            field === "due" &&
            (timing.dates?.length ?? 0) > 1 &&
            action.targets.length > 0 &&
            REPORTING.test(folded(beside))
          );
        }),
      ),
  },
];

function all(context: Context): PlacedTiming[] {
  return context.actions.flatMap((placed) =>
    (["start", "due"] as const).flatMap((field) => {
      const timing = placed.action[field];
      return timing === null ? [] : [{ timing, field, placed, cell: context.cellOf(placed.action, field) }];
    }),
  );
}

function texts(list: PlacedTiming[]): Found[] {
  return list.map(({ cell, timing }) => ({ cell, params: { text: tidy(timing.text) } }));
}

function isIncomplete({ timing }: PlacedTiming): boolean {
  return isBlankedTiming(timing.text);
}

function datesOf({ from, to, dates = [] }: Timing): string[] {
  return [from, to, ...dates].filter((date) => date !== undefined).sort();
}

/** December before and January after belong to the year's work: the plan is written and reported then. */
function isOutside(timing: Timing, year: number): boolean {
  const dates = datesOf(timing);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || HORIZON.test(folded(timing.text))) return false;
  if (timing.kind === "from") return first > `${year + 1}-01-31`;
  return last < `${year - 1}-12-01` || first > `${year + 1}-01-31`;
}

/** Due before the plan existed; what is due in an earlier year is `outside-year`, or the plan's own drafting. */
function beforeIssue(context: Context): Found[] {
  const { issued, year } = context.plan;
  const date = issued?.date;
  if (!date || year === null) return [];
  const early = all(context).filter(({ timing, field }) => {
    const last = timing.dates?.length ? [...timing.dates].sort().at(-1) : timing.to;
    return field === "due" && last !== undefined && last < date && last >= `${year}-01-01`;
  });
  const first = early[0];
  if (!first) return [];
  const written = date.split("-").reverse().join("/");
  return [{ cell: first.cell, params: { text: tidy(first.timing.text), issued: written, count: early.length } }];
}

function reversed(context: Context): Found[] {
  return context.actions.flatMap(({ action }) => {
    const { start, due } = action;
    const cell = context.cellOf(action, "due");
    const [within] = [due, start].filter((timing) => timing?.from && timing.to && timing.from > timing.to);
    if (within)
      return [
        {
          cell: context.cellOf(action, within === due ? "due" : "start"),
          params: { start: within.from ?? "", due: within.to ?? "" },
        },
      ];
    const begins = start ? datesOf(start)[0] : undefined;
    const ends = due ? datesOf(due).at(-1) : undefined;
    if (!start || !due || begins === undefined || ends === undefined || begins <= ends) return [];
    return [{ cell, params: { start: tidy(start.text), due: tidy(due.text) } }];
  });
}
