import type { Comparator, Target } from "../model/plan";
import type { Verdict } from "../model/rates";

/** How a target is judged before the year's last period; a rhythm or a group is judged in every period. */
export type Judging = "every-period" | "cumulative" | "point" | "year-end";

/** The verdict when the goal holds, when only the line towards it is reached, when neither, and without a figure. */
export interface Verdicts {
  holds: Verdict;
  reached: Verdict;
  otherwise: Verdict;
  none: Verdict;
}

/** What decides between the cases below. */
export interface Case {
  judging: Judging;
  comparator: Comparator;
  baseline: boolean;
  group: boolean;
  last: boolean;
}

type Row = [when: string, applies: (c: Case) => boolean, verdicts: Omit<Verdicts, "none">];

const verdicts = (holds: Verdict, reached: Verdict, otherwise: Verdict): Omit<Verdicts, "none"> => ({
  holds,
  reached,
  otherwise,
});
const upper = (c: Case) => c.comparator === "atMost" || c.comparator === "lessThan";

/** DESIGN §6, first row that applies. */
const ROWS: Row[] = [
  ["the year's last period", (c) => c.last, verdicts("met", "not-met", "not-met")],
  ["every period", (c) => c.judging === "every-period", verdicts("met", "not-met", "not-met")],
  [
    "a state at a date",
    (c) => c.comparator === "attain" && c.judging === "point",
    verdicts("on-track", "not-due", "not-due"),
  ],
  ["a state", (c) => c.comparator === "attain", verdicts("met", "not-due", "not-due")],
  ["year-end", (c) => c.judging === "year-end", verdicts("met", "not-due", "not-due")],
  [
    "a count with an upper bound",
    (c) => c.judging === "cumulative" && upper(c),
    verdicts("on-track", "not-met", "not-met"),
  ],
  [
    "an exact count",
    (c) => c.judging === "cumulative" && c.comparator === "equals",
    verdicts("not-due", "not-due", "not-due"),
  ],
  ["a count", (c) => c.judging === "cumulative", verdicts("met", "on-track", "behind")],
  ["a date, with a baseline", (c) => c.baseline, verdicts("on-track", "on-track", "behind")],
  ["a date, without a baseline", () => true, verdicts("on-track", "not-due", "not-due")],
];

function withoutFigure({ judging, comparator, baseline, group, last }: Case): Verdict {
  if (last || group) return "no-data";
  if (judging === "year-end") return "not-due";
  return !baseline && (judging === "point" || comparator === "equals") ? "not-due" : "no-data";
}

/** The verdicts a target can get in a period. */
export function verdictsOf(c: Case): Verdicts {
  const row = ROWS.find(([, applies]) => applies(c));
  if (!row) throw new Error("the last row applies always");
  return { ...row[2], none: withoutFigure(c) };
}

/** What a target's accrual and rhythm make of its judging; a group's shares are judged in every period. */
export function judgingOf(target: Target, rhythm: { everyPeriod: boolean } | null, group: boolean): Judging {
  if (group) return "every-period";
  if (rhythm) return rhythm.everyPeriod ? "every-period" : "cumulative";
  return target.accrual === "rate" ? "every-period" : target.accrual;
}

/**
 * Where the straight line from the year's start to the goal stands at the end of month `m`: from 0 for a count, from
 * the baseline for a state at a date. Null where there is no line.
 */
export function lineStart(judging: Judging, baseline: number | null): number | null {
  return judging === "cumulative" ? 0 : judging === "point" ? baseline : null;
}
