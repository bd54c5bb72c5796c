import { targetsOf, type Plan, type Target } from "../model/plan";
import type { PeriodId } from "../model/period";
import { OBJECTIVE_VERDICTS, VERDICTS, type Achievement, type Rates, type Verdict } from "../model/rates";
import type { Result } from "../model/result";
import { achieveRun, type TargetCase } from "./achieve";
import { runsOf } from "./groups";
import { counted, type Counted, Gathered, objectiveVerdict, parentsOf, weightOf } from "./objective";
import { countedBy } from "./workedOut";

/**
 * What each target reached in its period (DESIGN §6), in the given order. Neighbours of one period that share a `group`
 * form that group. Figures are in the target's unit, 97 for 97 %. A worked-out target has no list here and takes the
 * figure entered for it.
 */
export function achieveAll(cases: { target: Target; result: Result | null; period: PeriodId }[]): Achievement[] {
  return runsOf<TargetCase>(cases, (a, b) => a.period === b.period).flatMap(achieveRun);
}

/**
 * Rates and verdicts of a whole plan in a period (DESIGN §4, §6): every target in the order of `targetsOf(plan)`, every
 * objective, and the plan's counts. Results of targets the plan does not have are ignored; of two for one target the
 * later counts. Plain doubles in a fixed order: two machines get the same bits.
 */
export function ratesOf(plan: Plan, results: Result[], period: PeriodId): Rates {
  const placed = targetsOf(plan);
  const entered = new Map(results.map((result) => [result.target, result]));
  const cases = placed.map(({ target }): TargetCase => ({ target, result: entered.get(target.id) ?? null, period }));
  const achieved = workOut(cases, runsOf(cases).flatMap(achieveRun), countedBy(plan));
  const targets = placed.map(({ target }, at) => ({ target: target.id, ...element(achieved, at) }));

  const rows = placed.map(({ objective }, at) => counted(element(achieved, at), weightOf(objective)));
  const whole = new Gathered();
  for (const row of rows) whole.add(row);
  const gathered = gatheredByObjective(plan, rows);
  const objectives = plan.objectives.map(({ id }, at) => {
    const { verdicts, mean } = element(gathered, at);
    return { objective: id, verdict: objectiveVerdict(verdicts), mean };
  });
  const counts = count(OBJECTIVE_VERDICTS, objectives);
  return {
    targets,
    objectives,
    plan: {
      targets: count(VERDICTS, achieved),
      objectives: counts,
      met: counts.met,
      judged: counts.met + counts["not-met"],
      mean: whole.mean,
    },
  };
}

/** Replaces what worked-out targets reached by the share of met among the met and not-met rows of their lists. */
function workOut(cases: TargetCase[], alone: Achievement[], counters: number[]): Achievement[] {
  const lists = new Map<number, Verdict[]>();
  counters.forEach((counter, at) => {
    if (counter === -1) return;
    const list = lists.get(counter);
    if (list) list.push(element(alone, at).verdict);
    else lists.set(counter, [element(alone, at).verdict]);
  });
  return alone.map((achievement, at) => {
    const list = lists.get(at);
    if (!list || achievement.verdict === "nothing-arose") return achievement;
    const met = list.filter((verdict) => verdict === "met").length;
    const judged = met + list.filter((verdict) => verdict === "not-met").length;
    return element(achieveRun([{ ...element(cases, at), figure: judged === 0 ? null : met / judged }]), 0);
  });
}

/** For each objective its targets, its actions' and its descendants', gathered in the order of the plan. */
function gatheredByObjective(plan: Plan, rows: Counted[]): Gathered[] {
  const parents = parentsOf(plan);
  const order = new Map(plan.objectives.map((objective, at) => [objective, at]));
  const gathered = plan.objectives.map(() => new Gathered());
  targetsOf(plan).forEach(({ objective }, row) => {
    const found = element(rows, row);
    for (let at = order.get(objective) ?? -1; at !== -1; at = parents[at] ?? -1) gathered[at]?.add(found);
  });
  return gathered;
}

function count<V extends string>(verdicts: readonly V[], rows: { verdict: V }[]): Record<V, number> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<V, number>;
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** An element that is there by construction. */
function element<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Error(`no element ${at}`);
  return found;
}
