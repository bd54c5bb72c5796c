import { ratesOf } from "../../shared/achieving/rates";
import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import { explain } from "../../shared/checking/check";
import { canonicalBytes } from "../../shared/contract/canonical";
import type { Explanation, Finding } from "../../shared/model/finding";
import { LIMITS } from "../../shared/model/limits";
import { type PeriodId, periodOf } from "../../shared/model/period";
import type { UnitCode } from "../../shared/model/primitives";
import type { Document, Kind, Receipt } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { Client } from "../api/client";
import type { WorkbookHost } from "../host/workbookHost";
import { seal } from "./seal";
import { understand, type Understood } from "./understand";
import { type WorkedOut, workOutRates } from "./workOutRates";

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
  const { host, client, unit, period } = asked;
  const understood = await understand(host);
  const kind = asked.kind ?? (resultsSheetOf(understood.grid, period) ? "results" : "plan");
  const { entered, rates, figureFindings } = figures(understood, kind, period);
  const remarks = remarksOf(understood, period);
  const findings = explain([...understood.reading.plan.findings, ...remarks, ...figureFindings], asked.explanations);

  const { body, base } = await placeOf(asked, kind);
  const id = asked.newId();
  const snapshot = seal({
    id,
    kind,
    unit,
    period,
    base,
    reading: understood.reading,
    findings,
    entered,
    rates,
    document: asked.document ?? null,
    now: asked.now,
  });
  if (canonicalBytes(snapshot).length > LIMITS.snapshot)
    throw new Problem("request.too-large", { limit: `${LIMITS.snapshot / 1024 / 1024} MB` });

  const attachment = await attach(asked, body);
  const receipt = await client.call("submit", {
    path: { body, period, unit },
    query: attachment === null ? {} : { attachment },
    body: snapshot,
  });
  return { receipt, kind, remarks };
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

/** Sends the workbook ahead of the snapshot; too large a workbook stays behind. */
async function attach({ host, client, unit, period }: Submitting, body: UnitCode): Promise<string | null> {
  const workbook = await host.bytes();
  if (!workbook || workbook.length > LIMITS.attachment) return null;
  const sha256 = hex(await crypto.subtle.digest("SHA-256", new Uint8Array(workbook)));
  await client.call("putAttachment", { path: { body, period, unit, sha256 }, body: workbook });
  return sha256;
}

function hex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
