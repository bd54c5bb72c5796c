import type { Finding } from "../model/finding";
import { targetsOf, type Plan, type Target } from "../model/plan";
import type { Achievement, Rates } from "../model/rates";
import type { Result } from "../model/result";
import { FINDING_SEVERITIES, type FindingCode } from "../problems/findings";
import { tidy } from "./words";

/** One target with what was entered for it. Figures are in the target's unit: 97 for 97 %. */
interface Entry {
  target: Target;
  result: Result | undefined;
  /** numerator / denominator in the target's unit; null where they give none. */
  ratio: number | null;
  /** What the rates say of it. */
  reached: Achievement | undefined;
}

interface ResultRule {
  code: FindingCode;
  look: (entry: Entry) => Finding["params"] | null;
}

/** Relative difference from which two figures are two figures: ratios are typed rounded to one or two decimals. */
const ROUNDING = 0.001;

const RESULT_RULES: ResultRule[] = [
  {
    // what is not due yet has another verdict; a target worked out from others has no figure of its own
    code: "result.missing",
    look: ({ target, result, reached }) =>
      reached?.verdict === "no-data" && reached.used === null && target.workedOut === undefined && !isNothing(result)
        ? { text: tidy(target.text) }
        : null,
  },
  {
    code: "result.conflict",
    look: ({ result, ratio }) =>
      typeof result?.actual === "number" && ratio !== null && differs(result.actual, ratio)
        ? { share: rounded(ratio), actual: result.actual }
        : null,
  },
  {
    code: "result.share-over-1",
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
    code: "result.no-cause",
    look: ({ target, result, reached }) =>
      reached?.verdict === "not-met" && !(isFilled(result?.cause) && isFilled(result?.correction?.what))
        ? { text: tidy(target.text) }
        : null,
  },
  {
    code: "result.nothing-arose-unsaid",
    look: ({ target, result }) =>
      isNothing(result) && result?.actual !== "nothing-arose" ? { text: tidy(target.text) } : null,
  },
];

/**
 * What is to be said of the figures entered for a period (DESIGN §5, `result.`), each at its target's cell, in the
 * plan's order. `rates` are those of the same figures: what is met, missing or not due is judged there alone.
 */
export function checkResults(plan: Plan, results: Result[], rates: Rates): Finding[] {
  const entered = new Map(results.map((result) => [result.target, result]));
  const reached = new Map(rates.targets.map((one) => [one.target, one]));
  return targetsOf(plan).flatMap(({ target }) => {
    const result = entered.get(target.id);
    const entry: Entry = { target, result, reached: reached.get(target.id), ratio: ratioOf(target, result) };
    return RESULT_RULES.flatMap(({ code, look }): Finding[] => {
      const params = look(entry);
      return params ? [{ code, severity: FINDING_SEVERITIES[code], cell: target.cell, params }] : [];
    });
  });
}

function ratioOf(target: Target, result: Result | undefined): number | null {
  if (result?.numerator === undefined || result.denominator === undefined || result.denominator === 0) return null;
  return (result.numerator / result.denominator) * (target.unit === "%" ? 100 : 1);
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
