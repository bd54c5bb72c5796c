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
export function objectiveVerdict(verdicts: Pick<ReadonlySet<Verdict>, "has">): ObjectiveVerdict {
  return WORST_FIRST.find((verdict) => verdicts.has(verdict)) ?? "no-target";
}

/** The verdicts whose rates say nothing of achievement and stay out of a mean. */
const LEFT_OUT: readonly Verdict[] = ["nothing-arose", "no-data", "not-due"];

/** A target as it counts in verdicts and means: its part of a mean is null where it stays out. */
export interface Counted {
  verdict: Verdict;
  weight: number;
  weighted: number | null;
}

export function counted({ rate, verdict }: Pick<Achievement, "rate" | "verdict">, weight: number): Counted {
  const stays = rate === null || LEFT_OUT.includes(verdict);
  return { verdict, weight, weighted: stays ? null : weight * Math.min(1, Math.max(0, rate)) };
}

/** Gathers targets one by one: their verdicts, and the weighted mean of their rates capped to [0, 1]. */
export class Gathered {
  readonly verdicts = new Set<Verdict>();
  #sum = 0;
  #weights = 0;

  add({ verdict, weight, weighted }: Counted): void {
    this.verdicts.add(verdict);
    if (weighted === null) return;
    this.#sum += weighted;
    this.#weights += weight;
  }

  /** Null where no rate counts. */
  get mean(): number | null {
    return this.#weights > 0 ? finite(this.#sum / this.#weights) : null;
  }
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
