import type { Target } from "../model/plan";
import type { Result } from "../model/result";
import { finite } from "./decimal";
import { toHeld } from "./held";

/** What a result says: that nothing arose, a held figure, or nothing yet. */
export type Figure = number | "nothing-arose" | null;

/**
 * The figure used (DESIGN §6), held as a cell holds it. `attain` counts its state alone, as 1 or 0; otherwise
 * numerator over denominator comes before the actual, and nothing-arose or 0 of 0 before every figure.
 */
export function figureOf(target: Target, result: Result | null): Figure {
  if (!result) return null;
  const { numerator, denominator, actual } = result;
  if (actual === "nothing-arose") return "nothing-arose";
  if (target.comparator === "attain") return actual === "attained" ? 1 : actual === "not-attained" ? 0 : null;
  if (numerator !== undefined && denominator !== undefined) {
    if (denominator !== 0) return finite(numerator / denominator);
    if (numerator === 0) return "nothing-arose";
  }
  return typeof actual === "number" ? toHeld(target, actual) : null;
}
