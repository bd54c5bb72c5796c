import { ratesOf } from "../../shared/achieving/rates";
import { enteredFrom, resultsSheetOf } from "../../shared/achieving/sheet/entered";
import { enteredFor } from "../../shared/achieving/sheet/matching";
import { checkResults } from "../../shared/checking/results";
import type { Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Rates } from "../../shared/model/rates";
import type { Entered } from "../../shared/model/result";
import { type Plan, targetsOf } from "../../shared/model/plan";
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
  const { entered, findings } = ofPlan(reading.plan, enteredFrom(sheet, period));
  const rates = ratesOf(reading.plan, entered.results, period);
  return { entered, rates, figureFindings: [...findings, ...checkResults(reading.plan, entered.results, rates)] };
}

/** What was entered for the plan as it is now; rows that it no longer has stay on the sheet alone. */
function ofPlan<T extends { entered: Entered }>(plan: Plan, read: T): T {
  const targets = new Set(targetsOf(plan).map(({ target }) => target.id));
  const actions = new Set(plan.objectives.flatMap((objective) => objective.actions.map(({ id }) => id)));
  const entered = enteredFor(plan, read.entered);
  return {
    ...read,
    entered: {
      results: entered.results.filter(({ target }) => targets.has(target)),
      actions: entered.actions.filter(({ action }) => actions.has(action)),
    },
  };
}
