import type { Target } from "../../model/plan";
import { guarded } from "../patterns/guarded";
import { yearIn } from "./baselines";
import type { Figure } from "./figures";

/** What is read of a figure that is written as a change. */
export interface Change {
  /** Null where it hangs on a baseline nobody wrote. */
  value: number | null;
  comparator: Target["comparator"];
  baseline?: NonNullable<Target["baseline"]>;
  /** Absent for a level that only compares with an earlier one. */
  change?: number;
  /** The result is in the unit of the baseline (`tăng 10% so với 500 triệu đồng`). */
  unitOf?: Figure;
  points?: boolean;
  baselineMissing?: boolean;
  /** Where its words begin, when they are not those of the figure. */
  from?: number;
}

export interface Changes {
  changes: Map<Figure, Change>;
  baselines: Map<Figure, NonNullable<Target["baseline"]>>;
  /** Figures that only serve another one. */
  served: Set<Figure>;
}

/** A word of change right before a figure. */
export const DIRECTION = guarded(
  /(?<!\p{L})(?<!(?:cắt|tinh) )(tăng|giảm|kéo giảm|cao hơn|thấp hơn|nâng|gấp|increas\p{L}+|reduc\p{L}+|decreas\p{L}+|rais\p{L}+|improv\p{L}+|cut|lower)(?: (?:thêm|lên|ít nhất|tối thiểu|trên|từ|khoảng|bình quân|hơn|đạt|được|by|at least|a minimum of|tỷ lệ))* ?$/u,
);
export const DOWN = /giảm|xuống|còn|hạ|thấp|rút ngắn|reduc|decreas|shorten|lower|cut|down/u;
/** What a change is held against. */
export const AGAINST = guarded(
  /^[^;.\n(]{0,40}?(?:so với|so sánh với|compared (?:to|with)|relative to|than in|than|on|over|versus|against)(?!\p{L})[^;\n]{0,70}/u,
);

/** Worked out in decimal, to twelve digits: 98.6 + 1 is 99.6. */
export function round12(value: number): number {
  return Number(value.toPrecision(12));
}

/** A baseline with its year, where some words name one. */
export function baselineOf(value: number, words: string): NonNullable<Target["baseline"]> {
  const year = yearIn(words);
  return { value, ...(year !== undefined && { year }) };
}
