import { ratesOf } from "../../shared/achieving/rates";
import { enteredFrom, figureCells, resultsSheetOf } from "../../shared/achieving/sheet/entered";
import { checkResults } from "../../shared/checking/results";
import type { Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Rates } from "../../shared/model/rates";
import type { Entered } from "../../shared/model/result";
import { Problem } from "../../shared/problems/problem";
import type { Understood } from "./understand";

export interface WorkedOut {
  entered: Entered;
  rates: Rates;
  /** What the check has to say about the figures: no numbers, missing, contradictory, unexplained. */
  figureFindings: Finding[];
}

/**
 * Rates of a period from the figures on the results sheet, worked out anew: cached formula values are not trusted.
 * @throws Problem results.sheet-missing
 */
export function workOutRates({ grid, reading }: Understood, period: PeriodId): WorkedOut {
  const sheet = resultsSheetOf(grid, period);
  if (!sheet) throw new Problem("results.sheet-missing", { period });
  const { entered, findings } = enteredFrom(sheet, period, reading.plan);
  const rates = ratesOf(reading.plan, entered.results, period);
  const said = new Set(findings.map(({ code, cell }) => `${code} ${cell}`));
  const checked = checkResults(reading.plan, entered.results, rates, figureCells(sheet, period, reading.plan));
  return {
    entered,
    rates,
    figureFindings: [...findings, ...checked.filter(({ code, cell }) => !said.has(`${code} ${cell}`))],
  };
}
