import { COMPARATORS, targetsOf, type PlacedTarget, type Plan } from "../../model/plan";
import { periodOf, type Period, type PeriodId } from "../../model/period";
import { VERDICTS } from "../../model/rates";
import { monthsCovered, rhythmOf } from "../goal";
import { inGroup, runsOf } from "../groups";
import { scaleOf } from "../held";
import { isWrittenAsChange } from "../rate";
import { judgingOf, lineStart, verdictsOf } from "../verdict";
import { countedBy } from "../workedOut";
import { objectivePlaces } from "./tree";

/** What the plan and the period say of a row, as the numbers its hidden cells hold. A null cell stays empty. */
export interface RowFacts {
  /** The factor of the comparison: 100 for a share. */
  scale: number;
  /** 1 atLeast to 6 attain, in the order of COMPARATORS; a group's shares are all 1. */
  comparator: number;
  /** The goal's factor for a figure since 1 January and for one of the period alone. */
  factorYear: number;
  factorPeriod: number;
  /** 1 where the target is judged in every period, likewise. */
  everyYear: number;
  everyPeriod: number;
  /** Verdicts as numbers (`verdictNumber`) when the goal holds, its line is reached, neither, and without a figure. */
  holds: number;
  reached: number;
  otherwise: number;
  none: number;
  /** Where the line to the goal starts: 0 no line, 1 from zero, 2 from the baseline. */
  line: number;
  /** 1 where the rate is counted from the baseline. */
  change: number;
  /** The place among all grouped shares, and that of its group's first share. */
  place: number | null;
  first: number | null;
  /** The list a row is counted in, and the list a worked-out row counts. */
  list: number;
  counts: number;
  /** The objective's place in an order where each is followed by those under it. */
  objective: number;
}

/** A verdict as the hidden cells hold it: 1 met, 2 not-met and so on in the order of VERDICTS. */
export const verdictNumber = (verdict: (typeof VERDICTS)[number]): number => VERDICTS.indexOf(verdict) + 1;

/** A grouped share's place is the group's number times this, plus its own: far more than a cell has shares. */
const GROUP_STEP = 1000;

/** The facts of every row, in the order of `targetsOf(plan)`. */
export function factsOf(plan: Plan, period: PeriodId): RowFacts[] {
  const placed = targetsOf(plan);
  const counters = countedBy(plan);
  const lists = new Map([...new Set(counters.filter((at) => at !== -1))].map((at, order) => [at, order + 1]));
  const places = objectivePlaces(plan);
  const span = periodOf(period);
  let row = -1;
  return runsOf(placed).flatMap((run, group) =>
    run.map((each, order) => {
      row += 1;
      const grouped = inGroup(each.target);
      return {
        ...judgingFacts(each, span, grouped),
        place: grouped ? (group + 1) * GROUP_STEP + order : null,
        first: grouped ? (group + 1) * GROUP_STEP : null,
        list: lists.get(counters[row] ?? -1) ?? 0,
        counts: lists.get(row) ?? 0,
        objective: places.get(each.objective)?.first ?? 0,
      };
    }),
  );
}

type JudgingFacts = Omit<RowFacts, "place" | "first" | "list" | "counts" | "objective">;

function judgingFacts({ target }: PlacedTarget, period: Period, grouped: boolean): JudgingFacts {
  const rhythm = (span: "year-to-date" | "period") =>
    target.per && !grouped ? rhythmOf(target.per, monthsCovered(period, span)) : null;
  const [year, alone] = [rhythm("year-to-date"), rhythm("period")];
  const every = (beat: typeof year) => (judgingOf(target, beat, grouped) === "every-period" ? 1 : 0);
  // the verdicts when not judged in every period: the flags above decide which
  const judging = judgingOf(target, year ? { everyPeriod: false } : null, grouped);
  const baseline = target.baseline?.value ?? null;
  const verdicts = verdictsOf({
    judging,
    comparator: target.comparator,
    baseline: baseline !== null,
    group: grouped,
    last: period.isLast,
  });
  const start = lineStart(judging, baseline);
  return {
    scale: scaleOf(target),
    comparator: grouped ? 1 : COMPARATORS.indexOf(target.comparator) + 1,
    factorYear: year?.factor ?? 1,
    factorPeriod: alone?.factor ?? 1,
    everyYear: every(year),
    everyPeriod: every(alone),
    holds: verdictNumber(verdicts.holds),
    reached: verdictNumber(verdicts.reached),
    otherwise: verdictNumber(verdicts.otherwise),
    none: verdictNumber(verdicts.none),
    line: start === null ? 0 : judging === "cumulative" ? 1 : 2,
    change: isWrittenAsChange(target) && !grouped ? 1 : 0,
  };
}
