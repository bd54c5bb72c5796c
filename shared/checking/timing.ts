import { impossibleTime } from "./calendar";
import type { Context } from "./context";
import type { Found, Rule } from "./rule";
import { datesOf, type PlacedTiming } from "./timings";
import { folded, tidy } from "./words";

/** Words after which a date beyond the year is a horizon, not a slip. */
const HORIZON = /\b(giai doan|nhiem ky|den nam|lo trinh)\b/;
const REPORTING = /\bbao cao\b/;
/** Work that belongs before the year: the plan itself and what it stands on are written then. */
const PREPARING =
  /\b(xay dung|lap|du thao|soan thao|ban hanh|phe duyet|dang ky|giao|phan giao|chuan bi|ra soat|thong nhat|de xuat|trinh|hop|cong bo|trien khai)\b.*\b(ke hoach|muc tieu|mtcl|chi tieu|chuong trinh|du toan|quy che|de an)\b/;

export const TIMING_RULES: Rule[] = [
  { code: "timing.incomplete", look: (context) => texts(context.timings.filter(({ blanked }) => blanked)) },
  {
    code: "timing.unreadable",
    look: (context) =>
      readable(context)
        .filter(({ timing }) => timing.kind === "unreadable")
        .map(({ cell, timing }): Found => {
          const [text, impossible] = [tidy(timing.text), impossibleTime(timing.text)];
          return { cell, params: impossible === null ? { text } : { text, reason: "calendar", impossible } };
        }),
  },
  {
    // an event with a span of days counted from it gives a date by itself
    code: "timing.not-a-date",
    look: (context) =>
      texts(
        readable(context).filter(
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
      return readable(context)
        .filter((one) => isOutside(one, context, year))
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
        readable(context).filter(({ timing, field, placed: { action } }) => {
          if (field !== "due" || (timing.dates?.length ?? 0) < 2 || action.targets.length === 0) return false;
          const beside = [action.evidence, action.outcome, action.measurement].filter(Boolean).join(" ");
          return REPORTING.test(folded(beside));
        }),
      ),
  },
];

/** Timings without a blank: that is said first, and what was read of their dates is no date. */
function readable(context: Context): PlacedTiming[] {
  return context.timings.filter(({ blanked }) => !blanked);
}

function texts(list: PlacedTiming[]): Found[] {
  return list.map(({ cell, timing }) => ({ cell, params: { text: tidy(timing.text) } }));
}

/**
 * Outside the plan's year. January after belongs to the year's work, which is reported then; December before only where
 * the plan is prepared in it, or was issued by then.
 */
function isOutside({ timing, placed: { action } }: PlacedTiming, { plan }: Context, year: number): boolean {
  const dates = datesOf(timing);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isAfter = first > `${year + 1}-01-31`;
  if (!isAfter && (timing.kind === "from" || last >= `${year}-01-01`)) return false;
  if (HORIZON.test(folded(timing.text))) return false;
  if (isAfter || last < `${year - 1}-12-01`) return true;
  const issued = plan.issued?.date;
  return !(issued && issued <= last) && !PREPARING.test(folded(action.content));
}

/** Due before the plan existed; preparing it the year before is in order. */
function beforeIssue(context: Context): Found[] {
  const { issued, year } = context.plan;
  const date = issued?.date;
  if (!date || year === null) return [];
  const early = readable(context).filter((one) => {
    const { timing, field } = one;
    const last = timing.dates?.length ? [...timing.dates].sort().at(-1) : timing.to;
    if (field !== "due" || last === undefined || last >= date) return false;
    return last >= `${year}-01-01` || isOutside(one, context, year);
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
