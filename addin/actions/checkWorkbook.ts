import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { Finding, MatrixRow } from "../../shared/model/finding";
import { resultsPeriods } from "../../shared/model/ownSheets";
import type { Plan } from "../../shared/model/plan";
import type { WorkbookHost } from "../host/workbookHost";
import { understand } from "./understand";
import { workOutRates } from "./workOutRates";

/** Checks the plan, and the figures of every results sheet that the workbook has. @throws those of reading */
export async function checkWorkbook(
  host: WorkbookHost,
): Promise<{ plan: Plan; findings: Finding[]; matrix: MatrixRow[] }> {
  const understood = await understand(host);
  const { plan } = understood.reading;
  const figures = resultsPeriods(understood.grid)
    .filter((period) => resultsSheetOf(understood.grid, period))
    .flatMap((period) => workOutRates(understood, period).figureFindings);
  return { plan, findings: [...plan.findings, ...figures], matrix: understood.matrix };
}
