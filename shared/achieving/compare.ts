import type { Comparator } from "../model/plan";
import { round } from "./decimal";

/**
 * How far `a` is from `goal` in billionths of the goal (DESIGN §6): within ±1 counts as equal, so that figures typed
 * with one decimal meet goals that binary fractions miss by a hair. Both are held figures.
 */
export function difference(a: number, goal: number, scale: number): number {
  return round((((a - goal) * scale) / Math.max(1, Math.abs(goal) * scale)) * 1e9, 3);
}

const HOLDS: Record<Comparator, (d: number) => boolean> = {
  atLeast: (d) => d >= -1,
  moreThan: (d) => d > 1,
  atMost: (d) => d <= 1,
  lessThan: (d) => d < -1,
  equals: (d) => Math.abs(d) <= 1,
  // a state counts as 1 or 0 against a goal of 1
  attain: (d) => d >= -1,
};

/** Whether a target's comparator holds for a difference. */
export function holdsFor(comparator: Comparator, d: number): boolean {
  return HOLDS[comparator](d);
}

/**
 * Whether a line on the way to the goal is reached, in the comparator's direction. For `equals` the direction is
 * from the baseline to the goal; where both are the same there is none.
 */
export function reaches(comparator: Comparator, d: number, baseline: number, goal: number): boolean {
  switch (comparator) {
    case "atLeast":
    case "moreThan":
      return d >= -1;
    case "atMost":
    case "lessThan":
      return d <= 1;
    case "equals":
      return goal > baseline ? d >= -1 : goal < baseline && d <= 1;
    case "attain":
      return false;
  }
}
