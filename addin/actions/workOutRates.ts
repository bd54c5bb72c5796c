import { ratesOf } from "../../shared/achieving/rates";
import { enteredFrom, resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Rates } from "../../shared/model/rates";
import type { Entered } from "../../shared/model/result";
import { Problem } from "../../shared/problems/problem";
import type { WorkbookHost } from "../host/workbookHost";
import { understand, type Understood } from "./understand";

export interface WorkedOut extends Understood {
  entered: Entered;
  /** What is wrong with the figures themselves, at their cells. */
  figureFindings: Finding[];
  rates: Rates;
}

/**
 * Rates of a period from the figures on the results sheet, worked out anew: cached formula values are not trusted.
 * @throws Problem results.sheet-missing, and those of reading
 */
export async function workOutRates(host: WorkbookHost, period: PeriodId): Promise<WorkedOut> {
  const understood = await understand(host);
  const sheet = resultsSheetOf(understood.grid, period);
  if (!sheet) throw new Problem("results.sheet-missing", { period });
  const { entered, findings } = enteredFrom(sheet, period);
  const rates = ratesOf(understood.reading.plan, entered.results, period);
  return { ...understood, entered, figureFindings: findings, rates };
}
