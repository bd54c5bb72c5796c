import type { Finding } from "../model/finding";
import type { Target } from "../model/plan";
import type { Achievement } from "../model/rates";
import type { Result } from "../model/result";
import type { FindingCode } from "../problems/findings";
import { tidy } from "./words";

/** One target with what was entered for it. Figures are in the target's unit: 97 for 97 %. */
export interface Entry {
  target: Target;
  result: Result | undefined;
  /** numerator / denominator in the target's unit; null where they give none. */
  ratio: number | null;
  /** What the rates say of it. */
  reached: Achievement | undefined;
}

/** A column of the results sheet in which what is found would be mended. */
export type ResultColumn = "actual" | "numerator" | "evidence" | "cause";

export interface ResultRule {
  code: FindingCode;
  column: ResultColumn;
  look: (entry: Entry) => Finding["params"] | null;
}

/** Relative difference from which two figures are two figures: ratios are typed rounded to one or two decimals. */
const ROUNDING = 0.001;

export const RESULT_RULES: ResultRule[] = [
  {
    // what is not due yet has another verdict; a target worked out from others has no figure of its own
    code: "result.missing",
    column: "actual",
    look: ({ target, result, reached }) =>
      reached?.verdict === "no-data" && reached.used === null && target.workedOut === undefined && !isNothing(result)
        ? { text: tidy(target.text) }
        : null,
  },
  {
    code: "result.conflict",
    column: "actual",
    look: ({ result, ratio }) =>
      typeof result?.actual === "number" && ratio !== null && differs(result.actual, ratio)
        ? { share: rounded(ratio), actual: result.actual }
        : null,
  },
  {
    code: "result.share-over-1",
    column: "numerator",
    look: ({ target, result }) =>
      target.unit === "%" &&
      target.high === undefined &&
      (target.value ?? 0) <= 100 &&
      result?.numerator !== undefined &&
      result.denominator !== undefined &&
      result.denominator > 0 &&
      result.numerator > result.denominator
        ? { numerator: result.numerator, denominator: result.denominator }
        : null,
  },
  {
    // "giảm còn 143 hộ, bớt 50": 50 typed where 143 is asked for
    code: "result.looks-like-change",
    column: "actual",
    look: ({ target, result }) =>
      target.change !== undefined &&
      target.change !== 0 &&
      typeof result?.actual === "number" &&
      Math.abs(result.actual) === Math.abs(target.change) &&
      target.value !== null &&
      differs(target.value, result.actual)
        ? { actual: result.actual, text: tidy(target.text) }
        : null,
  },
  {
    // a reached goal is proved; an estimate is not over yet, and what is not met needs a cause instead
    code: "result.no-evidence",
    column: "evidence",
    look: ({ target, result, reached }) =>
      (reached?.verdict === "met" || reached?.verdict === "on-track") &&
      result?.basis === "actual" &&
      hasFigure(result) &&
      target.workedOut === undefined &&
      !isFilled(result.evidence)
        ? { text: tidy(target.text) }
        : null,
  },
  {
    code: "result.no-cause",
    column: "cause",
    look: ({ target, result, reached }) =>
      reached?.verdict === "not-met" && !(isFilled(result?.cause) && isFilled(result?.correction?.what))
        ? { text: tidy(target.text) }
        : null,
  },
  {
    code: "result.nothing-arose-unsaid",
    column: "actual",
    look: ({ target, result }) =>
      isNothing(result) && result?.actual !== "nothing-arose" ? { text: tidy(target.text) } : null,
  },
];

function hasFigure({ actual, numerator, denominator }: Result): boolean {
  return typeof actual === "number" || actual === "attained" || (numerator !== undefined && denominator !== undefined);
}

/** 0 of 0. */
function isNothing(result: Result | undefined): boolean {
  return result?.numerator === 0 && result.denominator === 0;
}

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
