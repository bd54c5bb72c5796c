import type { Finding } from "../model/finding";
import { targetsOf, type Plan, type Target } from "../model/plan";
import type { Rates } from "../model/rates";
import type { Result } from "../model/result";
import { FINDING_SEVERITIES } from "../problems/findings";
import { RESULT_RULES, type Entry, type ResultColumn } from "./resultRules";

/** The cell of a target's row in a column of the results sheet; undefined where there is none. */
type ResultCells = (target: string, column: ResultColumn) => string | undefined;

/**
 * What is to be said of the figures entered for a period (DESIGN §5, `result.`), in the plan's order, each at its cell of
 * the results sheet, or where `cells` knows none at its target's. `rates` are those of the same figures: what is met,
 * missing or not due is judged there alone.
 */
export function checkResults(
  plan: Plan,
  results: Result[],
  rates: Rates,
  cells: ResultCells = () => undefined,
): Finding[] {
  const entered = new Map(results.map((result) => [result.target, result]));
  const reached = new Map(rates.targets.map((one) => [one.target, one]));
  return targetsOf(plan).flatMap(({ target }) => {
    const result = entered.get(target.id);
    const entry: Entry = { target, result, reached: reached.get(target.id), ratio: ratioOf(target, result) };
    return RESULT_RULES.flatMap(({ code, column, look }): Finding[] => {
      const params = look(entry);
      const cell = cells(target.id, column) ?? target.cell;
      return params ? [{ code, severity: FINDING_SEVERITIES[code], cell, params }] : [];
    });
  });
}

function ratioOf(target: Target, result: Result | undefined): number | null {
  if (result?.numerator === undefined || result.denominator === undefined || result.denominator === 0) return null;
  return (result.numerator / result.denominator) * (target.unit === "%" ? 100 : 1);
}
