import type { Objective, Plan } from "../model/plan";
import type { OBJECTIVE_VERDICTS, Achievement, Verdict } from "../model/rates";
import { finite } from "./decimal";

export type ObjectiveVerdict = (typeof OBJECTIVE_VERDICTS)[number];

/** The first of these that any of an objective's targets has is its verdict (DESIGN §6). */
export const WORST_FIRST: readonly Verdict[] = [
  "not-met",
  "behind",
  "no-data",
  "not-due",
  "on-track",
  "met",
  "nothing-arose",
];

/** Rolls the verdicts of an objective's targets up. */
export function objectiveVerdict(verdicts: readonly Verdict[]): ObjectiveVerdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "no-target";
}

/** The verdicts whose rates say nothing of achievement and stay out of a mean. */
const LEFT_OUT: readonly Verdict[] = ["nothing-arose", "no-data", "not-due"];

/** The weighted mean of rates capped to [0, 1]; null where no rate counts. */
export function meanOf(rows: { achievement: Pick<Achievement, "rate" | "verdict">; weight: number }[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { achievement, weight } of rows) {
    if (achievement.rate === null || LEFT_OUT.includes(achievement.verdict)) continue;
    sum += weight * Math.min(1, Math.max(0, achievement.rate));
    weights += weight;
  }
  return weights > 0 ? finite(sum / weights) : null;
}

/** A target's weight in a mean is its objective's; 1 where the plan gives none, never below 0. */
export function weightOf(objective: Objective): number {
  return Math.max(0, objective.weight ?? 1);
}

/**
 * The place of each objective's parent in the plan, -1 for none. Numbers may start anew in every section, so a
 * parent's number means the nearest objective before that carries it, else the first after.
 */
export function parentsOf(plan: Pick<Plan, "objectives">): number[] {
  const { objectives } = plan;
  const parents: number[] = [];
  const climbsTo = (from: number, to: number): boolean => {
    for (let at = from; at !== -1; at = parents[at] ?? -1) if (at === to) return true;
    return false;
  };
  const latest = new Map<string, number>();
  const first = new Map<string, number>();
  objectives.forEach(({ number }, at) => {
    if (number !== null && !first.has(number)) first.set(number, at);
  });
  objectives.forEach(({ number, parent }, at) => {
    const found = parent === null ? undefined : (latest.get(parent) ?? first.get(parent));
    parents.push(found === undefined || climbsTo(found, at) ? -1 : found);
    if (number !== null) latest.set(number, at);
  });
  return parents;
}
