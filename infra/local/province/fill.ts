import { createHash } from "node:crypto";
import { makeResults } from "../../../addin/actions/makeResults";
import { submit } from "../../../addin/actions/submit";
import { understand } from "../../../addin/actions/understand";
import { type Client, createClient } from "../../../addin/api/client";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";
import type { Document } from "../../../shared/model/snapshot";
import { issueToken } from "../grant";
import type { Issuer } from "../issuer";
import { type Calendar, dayIn, daysAfter, momentOf, type SamplePeriod } from "./calendar";
import { figuresOf } from "./figures";
import { BODY, planOf, type Report, ROSTER, type SampleUnit, UNITS } from "./units";

export interface Filling {
  /** The server's base address. */
  api: string;
  issuer: Issuer;
  calendar: Calendar;
  /** Sets the server's clock. */
  moveTo: (moment: Date) => void;
}

/**
 * Fills the sample province as its people would: the body opens two periods, each unit takes its plan's workbook, makes
 * a results sheet, fills it in and submits it. What is there already is left as it is, so that it can be interrupted and
 * called again.
 */
export async function fillProvince({ api, issuer, calendar, moveTo }: Filling): Promise<void> {
  const clientOf = async (persona: string): Promise<Client> => {
    const { token } = await issueToken(issuer, api, persona);
    return createClient({ api, token: () => Promise.resolve(token), language: "vi" });
  };
  for (const { period, opened, due } of [calendar.half, calendar.whole]) {
    moveTo(opened);
    const body = await clientOf(`consolidator.${BODY}`);
    await body.call("openPeriod", { path: { body: BODY, period }, body: { units: ROSTER, due } });
  }
  for (const sample of UNITS) {
    const workbook = new FileWorkbook(planOf(sample, calendar.year));
    const persona = `secretary.${sample.unit}`;
    for (const [asked, reports] of [
      [calendar.half, sample.half],
      [calendar.whole, sample.year],
    ] as const) {
      moveTo(asked.opened);
      const sent = await versionsOf(await clientOf(persona), sample, asked);
      for (const [at, report] of reports.entries()) {
        const moment = momentOf(daysAfter(asked.due, report.days), report.time);
        await fillIn(workbook, asked, report);
        if (at < sent) continue;
        moveTo(moment);
        await send(workbook, await clientOf(persona), { sample, asked, moment, base: at === 0 ? null : at });
      }
    }
  }
}

/** How many times the unit has reported in the period. */
async function versionsOf(client: Client, { unit }: SampleUnit, { period }: SamplePeriod): Promise<number> {
  const periods = await client.call("unitPeriods", { path: { unit } });
  return periods.find((one) => one.body === BODY && one.period === period)?.latest.results?.version ?? 0;
}

async function fillIn(workbook: FileWorkbook, { period, due }: SamplePeriod, report: Report): Promise<void> {
  const { reading } = await understand(workbook);
  const [year, month, day] = daysAfter(due, 45).split("-");
  await makeResults(workbook, period, figuresOf(reading.plan, period, report, `${day}/${month}/${year}`));
}

interface Sending {
  sample: SampleUnit;
  asked: SamplePeriod;
  moment: Date;
  base: number | null;
}

async function send(workbook: FileWorkbook, client: Client, { sample, asked, moment, base }: Sending): Promise<void> {
  const { unit } = sample;
  const { period } = asked;
  await submit({
    ...{ host: workbook, client, unit, period, body: BODY, kind: "results", base, explanations: [] },
    document: paperOf(sample, moment),
    now: moment,
    newId: () => idOf(`${BODY}/${period}/${unit}/${(base ?? 0) + 1}`),
  });
}

/** The report's number grows with the year, as an office's do. */
function paperOf({ office }: SampleUnit, moment: Date): Document {
  const date = dayIn(moment);
  const number = Math.round(((Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000) * 0.7);
  return {
    number: String(number + office.name.length),
    symbol: "BC-UBND",
    date,
    signer: `Chủ tịch ${office.name}`,
    capacity: "TM",
  };
}

/** The same id for the same report, whenever it is sent: sending it twice is harmless. */
function idOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
