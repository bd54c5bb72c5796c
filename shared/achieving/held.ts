import type { Target } from "../model/plan";
import { shift } from "./decimal";

/** Whether a figure of the target is a share: 97 for 97 % outside a workbook, 0.97 in a cell. */
export function isShare(target: Pick<Target, "unit">): boolean {
  return target.unit === "%";
}

/** A figure in the target's unit as a cell holds it: 97 % as 0.97, all others as they are. */
export function toHeld(target: Pick<Target, "unit">, value: number): number {
  return isShare(target) ? shift(value, -2) : value;
}

/** The inverse of `toHeld`. */
export function fromHeld(target: Pick<Target, "unit">, held: number): number {
  return isShare(target) ? shift(held, 2) : held;
}

/** The factor `s` of the comparison (DESIGN §6): 100 for a share held as a fraction, else 1. */
export function scaleOf(target: Pick<Target, "unit">): number {
  return isShare(target) ? 100 : 1;
}
