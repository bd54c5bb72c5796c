import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { Explanation, Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { UnitCode } from "../../shared/model/primitives";
import type { Document, Kind, Receipt } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { Client } from "../api/client";
import type { WorkbookHost } from "../host/workbookHost";
import { attachable, deliver } from "./deliver";
import { sealReport } from "./sealReport";
import { understand } from "./understand";

export interface Submitting {
  host: WorkbookHost;
  client: Client;
  unit: UnitCode;
  period: PeriodId;
  /** Null: the one body that opened the period for this unit. */
  body: UnitCode | null;
  /** Null: results where the workbook has the period's results sheet, else the plan. */
  kind: Kind | null;
  /** The version this one is built on; "latest" asks the server. */
  base: number | null | "latest";
  explanations: Explanation[];
  /** The signed paper it goes out with, where there is one. */
  document?: Document | null;
  now: Date;
  newId: () => string;
}

/**
 * Seals the workbook's plan or results and sends it. The workbook itself goes along as the attachment.
 * @returns the receipt, and remarks that never hinder (a plan of another year)
 * @throws Problem results.sheet-missing, submit.has-errors, submit.unexplained-finding, and the server's
 */
export async function submit(asked: Submitting): Promise<{ receipt: Receipt; kind: Kind; remarks: Finding[] }> {
  const { host, client, unit, period, explanations, now } = asked;
  const understood = await understand(host);
  const kind = asked.kind ?? (resultsSheetOf(understood.grid, period) ? "results" : "plan");
  const { body, base } = await placeOf(asked, kind);
  const id = asked.newId();
  const document = asked.document ?? null;
  const sealing = { id, kind, unit, period, base, explanations, document, now };
  const { snapshot, remarks } = sealReport(understood, sealing);
  const receipt = await deliver(client, { body, snapshot, workbook: attachable(await host.bytes()) });
  return { receipt, kind, remarks };
}

/** Where the snapshot goes and what it is built on, asked of the server where the person did not say. */
async function placeOf(asked: Submitting, kind: Kind): Promise<{ body: UnitCode; base: number | null }> {
  const { client, unit, period } = asked;
  if (asked.body !== null && asked.base !== "latest") return { body: asked.body, base: asked.base };
  const open = await client.call("unitPeriods", { path: { unit } });
  const fitting = open.filter((one) => one.period === period && (asked.body === null || one.body === asked.body));
  const [one, second] = fitting;
  if (second)
    throw new Problem("period.several-bodies", { period, bodies: fitting.map(({ body }) => body).join(", ") });
  if (!one) {
    // The server knows whether the period or the unit is unknown: let it say so.
    if (asked.body !== null) return { body: asked.body, base: null };
    // Units come into being with the first period that names them.
    throw open.length === 0 ? new Problem("unit.unknown", { unit }) : new Problem("period.unknown", { period });
  }
  return { body: one.body, base: asked.base === "latest" ? (one.latest[kind]?.version ?? null) : asked.base };
}
