import { reprinted, withTyped } from "../../shared/achieving/print/again";
import { printSheet, printSheetOf } from "../../shared/achieving/print/draft";
import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { Grid, GridSheet } from "../../shared/model/grid";
import type { PeriodId } from "../../shared/model/period";
import type { Plan } from "../../shared/model/plan";
import type { SheetDraft } from "../../shared/model/sheet";
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
  const old = printSheetOf(grid, period);
  if (old) return printAgain(host, grid, reading.plan, period, old);
  return host.addSheet(drafted(grid, reading.plan, period, old));
}

/** Makes the annex again where the workbook has one. @throws Problem as `makePrint` */
export async function refreshPrint(host: WorkbookHost, plan: Plan, period: PeriodId): Promise<void> {
  const grid = await host.read();
  const old = printSheetOf(grid, period);
  if (old) await printAgain(host, grid, plan, period, old);
}

/** Only values change where that is enough, so that all a person did to the sheet stays. */
async function printAgain(
  host: WorkbookHost,
  grid: Grid,
  plan: Plan,
  period: PeriodId,
  old: GridSheet,
): Promise<string> {
  const draft = drafted(grid, plan, period, old);
  const changes = reprinted(old, draft);
  if (changes) await host.setCells(old.name, changes);
  else await host.replaceSheet(old.name, withTyped(draft, old));
  return old.name;
}

function drafted(grid: Grid, plan: Plan, period: PeriodId, old: GridSheet | null): SheetDraft {
  const results = resultsSheetOf(grid, period);
  if (!results) throw new Problem("results.sheet-missing", { period });
  return printSheet(plan, results, period, old);
}
