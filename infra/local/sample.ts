import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { createClient } from "../../addin/api/client";
import { printConsolidation } from "../../addin/terminal/print/consolidation";
import { problemSentence } from "../../shared/messages/problems";
import type { Consolidation } from "../../shared/model/consolidation";
import { IsoDate } from "../../shared/model/primitives";
import { Problem } from "../../shared/problems/problem";
import { startPart } from "./child";
import { issueToken } from "./grant";
import type { Issuer } from "./issuer";
import { type Calendar, calendarFor, dayIn } from "./province/calendar";
import { BODY, UNITS } from "./province/units";

/** The day of the first start, from which the sample's dates follow. */
const Note = z.object({ first: IsoDate });

/**
 * The day from which the sample province of a data folder counts; null where the folder holds none. A folder that had
 * data before the product knew of samples gets none: call this before the storage is started.
 */
export function firstDayOf(data: string, now: Date): IsoDate | null {
  const file = path.join(data, "sample.json");
  try {
    return Note.parse(JSON.parse(readFileSync(file, "utf8"))).first;
  } catch {
    if (existsSync(path.join(data, "storage"))) return null;
  }
  const first = dayIn(now);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify({ first })}\n`, { mode: 0o600 });
  return first;
}

export interface SampleSettings {
  first: IsoDate;
  /** Where the parts of the product lie: `dist`. */
  dist: string;
  data: string;
  /** The storage's connection string. */
  storage: string;
  api: string;
  issuer: Issuer;
  signal: AbortSignal;
  remark: (line: string) => void;
}

/**
 * Sees to it that the sample province is whole, and shows its table of the year in a few lines. It never keeps the
 * product from starting: what goes wrong is said in a sentence.
 */
export async function showSample(settings: SampleSettings): Promise<void> {
  const { first, remark, signal } = settings;
  const calendar = calendarFor(first);
  try {
    let table = await wholeTable(settings, calendar);
    if (table === null) {
      remark("Đang dựng tỉnh mẫu, chỉ lần đầu… / Setting up the sample province, the first time only…");
      await fill(settings);
      table = await wholeTable(settings, calendar);
    }
    if (table !== null) remark(`\n${printConsolidation(table, "vi")}\n`);
  } catch (error) {
    if (signal.aborted) throw error;
    if (!(error instanceof Problem)) throw error;
    remark(`${problemSentence(error.code, error.params, "vi")} [${error.code}]`);
    remark(
      "Tỉnh mẫu chưa đủ số liệu; lần khởi động sau sẽ làm tiếp. / The sample province will be completed at the next start.",
    );
  }
}

/** The table of the year; null where either period still lacks a report. */
async function wholeTable({ api, issuer }: SampleSettings, { half, whole }: Calendar): Promise<Consolidation | null> {
  const { token } = await issueToken(issuer, api, `consolidator.${BODY}`);
  const client = createClient({ api, token: () => Promise.resolve(token), language: "vi" });
  const tableOf = (period: string) =>
    client.call("consolidation", { path: { body: BODY, period } }).catch((error: unknown) => {
      if (error instanceof Problem && error.code === "period.unknown") return null;
      throw error;
    });
  const [first, second] = [await tableOf(half.period), await tableOf(whole.period)];
  const isWhole = (table: Consolidation | null, of: "half" | "year") =>
    UNITS.every(
      ({ unit, [of]: reports }) => (table?.units.find((row) => row.unit === unit)?.version ?? 0) >= reports.length,
    );
  return isWhole(first, "half") && isWhole(second, "year") ? second : null;
}

async function fill({ first, dist, data, storage, signal }: SampleSettings): Promise<void> {
  const env = { MTCL_DATA_FOLDER: data, MTCL_STORAGE: storage, MTCL_FIRST_DAY: first };
  const part = await startPart<null>("province", path.join(dist, "local/province.js"), env, signal);
  await part.stop();
}
