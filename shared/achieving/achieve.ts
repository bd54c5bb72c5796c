import type { Target } from "../model/plan";
import { periodOf, type PeriodId } from "../model/period";
import type { Achievement } from "../model/rates";
import type { Result } from "../model/result";
import { difference, holdsFor, reaches } from "./compare";
import { finite } from "./decimal";
import { figureOf, type Figure } from "./figure";
import { goalOf, monthsCovered, rhythmOf } from "./goal";
import { inGroup } from "./groups";
import { fromHeld, scaleOf, toHeld } from "./held";
import { changesFrom, rateOf } from "./rate";
import { judgingOf, lineStart, verdictsOf } from "./verdict";

/** A target with what was entered for it. `figure` stands in for the result's own where it was worked out. */
export interface TargetCase {
  target: Target;
  result: Result | null;
  period: PeriodId;
  figure?: Figure;
}

function rhythm({ target, result, period }: TargetCase) {
  return target.per ? rhythmOf(target.per, monthsCovered(periodOf(period), result?.span)) : null;
}

/** A target by itself (DESIGN §6). */
function achieveAlone(each: TargetCase): Achievement {
  const { target } = each;
  const period = periodOf(each.period);
  const beat = rhythm(each);
  const judging = judgingOf(target, beat, false);
  const baseline = target.baseline ? toHeld(target, target.baseline.value) : null;
  const verdicts = verdictsOf({
    judging,
    comparator: target.comparator,
    baseline: baseline !== null,
    group: false,
    last: period.isLast,
  });
  const goal = goalOf(target, beat?.factor ?? 1);
  const figure = each.figure === undefined ? figureOf(target, each.result) : each.figure;
  const shown = { used: null, goal: goal === null ? null : fromHeld(target, goal), rate: null };
  if (figure === "nothing-arose") return { ...shown, verdict: "nothing-arose" };
  const used = figure === null ? null : finite(target.comparator === "attain" ? figure : fromHeld(target, figure));
  const against = target.comparator === "attain" ? 1 : goal;
  if (against === null) return { ...shown, used, verdict: "no-data" };
  if (figure === null) return { ...shown, verdict: verdicts.none };

  const scale = scaleOf(target);
  const holds = holdsFor(target.comparator, difference(figure, against, scale));
  const rate = rateOf(target.comparator, { a: figure, goal: against, holds, from: changesFrom(target) });
  const start = lineStart(judging, baseline);
  const line = start === null ? null : start + ((against - start) * period.lastMonth) / 12;
  const reached = line !== null && reaches(target.comparator, difference(figure, line, scale), start ?? 0, against);
  return { ...shown, used, rate, verdict: holds ? verdicts.holds : reached ? verdicts.reached : verdicts.otherwise };
}

/** Shares of one whole: the first k together against the first k values, complete up to there. */
function achieveGroup(run: TargetCase[]): Achievement[] {
  let a = 0;
  let goal = 0;
  let complete = true;
  return run.map(({ target, result }) => {
    const value = target.value === null ? null : toHeld(target, target.value);
    const figure = figureOf(target, result);
    const shown = { used: null, goal: target.value, rate: null };
    const known = typeof figure === "number" && value !== null;
    complete &&= known;
    if (figure === "nothing-arose") return { ...shown, verdict: figure };
    const used = figure === null ? null : finite(fromHeld(target, figure));
    if (!known) return { ...shown, used, verdict: "no-data" };
    a += figure;
    goal += value;
    const holds = complete ? difference(a, goal, scaleOf(target)) >= -1 : null;
    const rate = rateOf("group", { a: figure, goal: value, holds, from: null });
    return { ...shown, used, rate, verdict: holds === null ? "no-data" : holds ? "met" : "not-met" };
  });
}

/** One run of neighbours: a group, or a single target. */
export function achieveRun(run: TargetCase[]): Achievement[] {
  return run.every(({ target }) => inGroup(target)) ? achieveGroup(run) : run.map(achieveAlone);
}
