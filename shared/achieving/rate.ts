import type { Comparator, Target } from "../model/plan";
import { finite } from "./decimal";
import { isShare, toHeld } from "./held";

/** A figure against its goal, both held. `from` is the baseline of a target written as a change, else null. */
export interface Reached {
  a: number;
  goal: number;
  /** Null where it cannot be told (a share whose group is incomplete). */
  holds: boolean | null;
  from: number | null;
}

type Rate = (reached: Reached) => number | null;

const heldOrNot: Rate = ({ holds }) => (holds === null ? null : holds ? 1 : 0);

const upTo: Rate = (r) => (r.goal > 0 ? r.a / r.goal : heldOrNot(r));

const downTo: Rate = (r) => {
  if (r.from !== null && r.from > r.goal) return (r.from - r.a) / (r.from - r.goal);
  if (r.holds) return 1;
  return r.goal <= 0 || r.a <= 0 ? 0 : Math.min(1, r.goal / r.a);
};

const alike: Rate = ({ a, goal }) => {
  if (a === 0 && goal === 0) return 1;
  if (a === 0 || goal === 0 || a < 0 !== goal < 0) return 0;
  return Math.min(Math.abs(a), Math.abs(goal)) / Math.max(Math.abs(a), Math.abs(goal));
};

/** The table of rates by comparator (DESIGN §6). */
const RATES: Record<Comparator | "group", Rate> = {
  atLeast: upTo,
  moreThan: upTo,
  atMost: downTo,
  lessThan: downTo,
  equals: alike,
  attain: heldOrNot,
  group: upTo,
};

/** How far a target is reached; 1 is the goal. Null where no number comes out. */
export function rateOf(how: Comparator | "group", reached: Reached): number | null {
  const rate = RATES[how](reached);
  return rate === null ? null : finite(rate);
}

/** Whether a rate is counted from the baseline: for targets written as a change, and never for shares. */
export function isWrittenAsChange(target: Target): boolean {
  return target.change !== undefined && !isShare(target);
}

/** The held baseline that a change is counted from, else null. */
export function changesFrom(target: Target): number | null {
  return isWrittenAsChange(target) && target.baseline ? toHeld(target, target.baseline.value) : null;
}
