import { ratesOf } from "../../shared/achieving/rates";
import { explain } from "../../shared/checking/check";
import { canonicalBytes } from "../../shared/contract/canonical";
import type { Explanation, Finding } from "../../shared/model/finding";
import { LIMITS } from "../../shared/model/limits";
import { type PeriodId, periodOf } from "../../shared/model/period";
import type { UnitCode } from "../../shared/model/primitives";
import type { Document, Kind, Snapshot } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import { seal } from "./seal";
import type { Understood } from "./understand";
import { type WorkedOut, workOutRates } from "./workOutRates";

/** What a report is sealed with, beside the workbook. The same again makes the same bytes. */
export interface ReportSealing {
  id: string;
  kind: Kind;
  unit: UnitCode;
  period: PeriodId;
  base: number | null;
  explanations: Explanation[];
  document: Document | null;
  now: Date;
}

/**
 * Seals a workbook's plan or the results of a period; no server is asked.
 * @returns the snapshot, and remarks that never hinder (a plan of another year)
 * @throws Problem results.sheet-missing, submit.has-errors, submit.unexplained-finding, request.too-large
 */
export function sealReport(
  understood: Understood,
  { explanations, ...sealing }: ReportSealing,
): { snapshot: Snapshot; remarks: Finding[] } {
  const { kind, period } = sealing;
  const { entered, rates, figureFindings } = figures(understood, kind, period);
  const remarks = remarksOf(understood, period);
  const findings = explain([...understood.reading.plan.findings, ...remarks, ...figureFindings], explanations);
  const snapshot = seal({ ...sealing, reading: understood.reading, findings, entered, rates });
  if (canonicalBytes(snapshot).length > LIMITS.snapshot)
    throw new Problem("request.too-large", { limit: `${LIMITS.snapshot / 1024 / 1024} MB` });
  return { snapshot, remarks };
}

function figures(understood: Understood, kind: Kind, period: PeriodId): WorkedOut {
  if (kind === "results") return workOutRates(understood, period);
  const entered = { results: [], actions: [] };
  return { entered, figureFindings: [], rates: ratesOf(understood.reading.plan, [], period) };
}

/** A plan of another year than the period's is worth a remark, never a refusal. */
function remarksOf({ reading }: Understood, period: PeriodId): Finding[] {
  const { year, objectives } = reading.plan;
  const wanted = periodOf(period).year;
  const first = objectives[0];
  if (year === null || year === wanted || !first) return [];
  const said = reading.lines.find(({ text }) => text.includes(String(year)));
  const cell = said?.cell ?? topLeft(first.range);
  return [{ code: "plan.other-year", severity: "warning", cell, params: { year, period } }];
}

/** `'KH 2022'!A5:G7` → `'KH 2022'!A5`. */
function topLeft(range: string): string {
  return range.replace(/:[A-Z]+\d+$/, "");
}
