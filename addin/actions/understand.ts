import { check } from "../../shared/checking/check";
import { cellAddress } from "../../shared/model/address";
import type { Finding } from "../../shared/model/finding";
import type { Grid } from "../../shared/model/grid";
import type { MatrixRow } from "../../shared/model/finding";
import { NO_LAYOUT } from "../../shared/model/layout";
import type { Reading } from "../../shared/model/reading";
import { FINDING_SEVERITIES } from "../../shared/problems/findings";
import { readPlan } from "../../shared/reading/plan";
import type { WorkbookHost } from "../host/workbookHost";
import { keptLayout } from "./layouts";

/** A workbook understood: its grid, the plan with everything the check found, and the clause 6.2 matrix. */
export interface Understood {
  grid: Grid;
  reading: Reading;
  matrix: MatrixRow[];
}

/**
 * Reads the plan, with the corrections that the workbook keeps, and checks it.
 * @throws Problem workbook.*, plan.not-found, plan.too-large
 */
export async function understand(host: WorkbookHost): Promise<Understood> {
  const grid = await host.read();
  const layout = await keptLayout(host);
  const read = readPlan(grid, layout ?? NO_LAYOUT);
  const { findings, matrix } = check(read);
  const plan = { ...read.plan, findings: layout === null ? [unusable(read), ...findings] : findings };
  return { grid, reading: { ...read, plan }, matrix };
}

/** The corrections kept in the workbook were made by another version, or damaged: the plan is read without them. */
function unusable({ tables: [first] }: Reading): Finding {
  const code = "layout.unreadable";
  const cell = cellAddress(first?.sheet ?? "", first?.header.top ?? 1, first?.header.left ?? 1);
  return { code, severity: FINDING_SEVERITIES[code], cell, params: {} };
}
