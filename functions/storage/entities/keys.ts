import type { PeriodId } from "../../../shared/model/period";
import type { UnitCode } from "../../../shared/model/primitives";
import type { Kind } from "../../../shared/model/snapshot";

/**
 * The keys of DESIGN §9. Azure takes no `/ \ # ?` and no control characters in a key: unit codes, period ids, kinds and
 * UUIDs hold none. Numbers are padded, so that the order of text is the order of numbers.
 */
export const partitionOf = (body: UnitCode, period: PeriodId) => `${body}|${period}`;

const padded = (number: number) => String(number).padStart(6, "0");

/** A key of rows that follow one another: `secretary|ben-go|000002`. */
export const numbered = (name: string, number: number) => `${name}|${padded(number)}`;

export const KEYS = {
  period: "p",
  roster: (unit: UnitCode) => `u|${unit}`,
  facts: (unit: UnitCode) => `f|${unit}`,
  submission: (unit: UnitCode, kind: Kind, version: number) => `s|${unit}|${kind}|${padded(version)}`,
  audit: (unit: UnitCode, sequence: number) => `a|${unit}|${padded(sequence)}`,
  snapshot: (id: string) => `k|${id.toLowerCase()}`,
} as const;

/** From the first to beyond the last key that begins so: `}` follows `|` in the order of characters. */
export const RANGES = {
  facts: { from: "f|", to: "f}" },
  submissions: (unit: UnitCode) => ({ from: `s|${unit}|`, to: `s|${unit}}` }),
  audit: (unit: UnitCode) => ({ from: `a|${unit}|`, to: `a|${unit}}` }),
} as const;
