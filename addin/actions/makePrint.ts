import { printSheet, printSheetOf } from "../../shared/achieving/print/draft";
import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { PeriodId } from "../../shared/model/period";
import { Problem } from "../../shared/problems/problem";
import type { WorkbookHost } from "../host/workbookHost";
import { understand } from "./understand";

/**
 * Gives the workbook the annex that is signed, made of formulas over the period's results sheet, or makes the one it
 * has again: what was written round its table (number of the report, titles, names) stays.
 * @returns the sheet's name
 * @throws Problem results.sheet-missing, results.sheet-changed, and those of reading
 */
export async function makePrint(host: WorkbookHost, period: PeriodId): Promise<string> {
  const { grid, reading } = await understand(host);
  const results = resultsSheetOf(grid, period);
  if (!results) throw new Problem("results.sheet-missing", { period });
  const old = printSheetOf(grid, period);
  const draft = printSheet(reading.plan, results, period, old);
  if (!old) return host.addSheet(draft);
  await host.replaceSheet(old.name, draft);
  return old.name;
}
