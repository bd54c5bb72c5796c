import type { Target } from "../model/plan";
import type { Period } from "../model/period";
import type { Result } from "../model/result";
import { round } from "./decimal";
import { fromHeld, toHeld } from "./held";

const PER_MONTHS = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** How a rhythm bears on the goal: the factor on its value, and whether it is judged in every period. */
export interface Rhythm {
  factor: number;
  everyPeriod: boolean;
}

/** Months a figure covers: from 1 January to the period's end, or the period's own. */
export function monthsCovered(period: Period, span: Result["span"]): number {
  return span === "period" ? period.lastMonth - period.firstMonth + 1 : period.lastMonth;
}

/** `1 lần/tháng` asks 6 times in half a year; `1 lần/năm` stays one for the year and is judged as cumulative. */
export function rhythmOf(per: NonNullable<Target["per"]>, months: number): Rhythm {
  const length = PER_MONTHS[per];
  if (length > months) return { factor: 12 / length, everyPeriod: false };
  return { factor: Math.floor(months / length), everyPeriod: true };
}

/**
 * The held goal a figure is compared with (DESIGN §6): the value, `high` for an upper bound that has one, times the
 * rhythm's factor. Null where no figure could be read from the plan, for `attain`, and where the figure is too large
 * to be one.
 */
export function goalOf(target: Target, factor: number): number | null {
  if (target.comparator === "attain" || target.value === null) return null;
  const upper = target.comparator === "atMost" || target.comparator === "lessThan";
  const value = toHeld(target, upper && target.high !== undefined ? target.high : target.value);
  const goal = factor === 1 ? value : round(value * factor, 12);
  return Number.isFinite(fromHeld(target, goal)) ? goal : null;
}
