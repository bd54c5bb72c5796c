import { check } from "../../shared/checking/check";
import type { Grid } from "../../shared/model/grid";
import type { MatrixRow } from "../../shared/model/finding";
import type { Reading } from "../../shared/model/reading";
import { readPlan } from "../../shared/reading/plan";
import type { WorkbookHost } from "../host/workbookHost";

/** A workbook understood: its grid, the plan with everything the check found, and the clause 6.2 matrix. */
export interface Understood {
  grid: Grid;
  reading: Reading;
  matrix: MatrixRow[];
}

/** Reads the plan and checks it. @throws Problem workbook.*, plan.not-found, plan.too-large */
export async function understand(host: WorkbookHost): Promise<Understood> {
  const grid = await host.read();
  const reading = readPlan(grid);
  const { findings, matrix } = check(reading);
  return { grid, reading: { ...reading, plan: { ...reading.plan, findings } }, matrix };
}
