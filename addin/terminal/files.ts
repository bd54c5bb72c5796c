import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { z } from "zod";
import { isConsolidationCsv } from "../../shared/consolidating/csv";
import { enteredFrom, resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { Grid } from "../../shared/model/grid";
import { LIMITS } from "../../shared/model/limits";
import { isOwnSheet } from "../../shared/model/ownSheets";
import type { PeriodId } from "../../shared/model/period";
import type { Plan } from "../../shared/model/plan";
import type { Entered } from "../../shared/model/result";
import { Problem } from "../../shared/problems/problem";
import { readWorkbook } from "../../shared/workbook/read";
import { FileWorkbook } from "../host/file/fileWorkbook";
import { asWorkbook } from "../word/asWorkbook";

const reasonOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error));

/** @throws Problem file.not-found, file.unreadable, workbook.too-large */
function readBytes(directory: string, file: string): Uint8Array {
  const path = resolve(directory, file);
  try {
    if (!existsSync(path)) throw new Problem("file.not-found", { file });
    if (statSync(path).size > LIMITS.workbookPacked)
      throw new Problem("workbook.too-large", { what: file, limit: `${LIMITS.workbookPacked / 1024 / 1024} MB` });
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("file.unreadable", { file, reason: reasonOf(error) });
  }
}

/** Opens a plan's workbook, or a plan written in Word as one. @throws Problem as `readBytes`, word.* */
export async function openWorkbook(directory: string, file: string): Promise<FileWorkbook> {
  return new FileWorkbook(await asWorkbook(readBytes(directory, file)));
}

/** Reads a JSON file of a known shape. @throws Problem file.not-found, file.not-json, file.invalid */
export function readJson<T>(directory: string, file: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(readBytes(directory, file)).replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("file.not-json", { file });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Problem("file.invalid", { file, where: issue?.path.join(".") || "/", reason: issue?.message ?? "" });
}

/** Where a command writes: OUT as given, or a new name beside FILE, a workbook's; never FILE itself. @throws Problem usage.value, file.would-overwrite */
export function outputFor(
  directory: string,
  file: string,
  out: string | undefined,
  suffix: string,
  ending = /\.xls[xm]$/i,
): string {
  if (out !== undefined) {
    const path = resolve(directory, out);
    // A workbook under another name (.pdf, .xls, none) opens nowhere.
    if (!ending.test(path))
      throw new Problem("usage.value", { option: "-o", value: out, form: `${basename(out, extname(out))}.xlsx` });
    if (sameFile(path, resolve(directory, file))) throw new Problem("file.would-overwrite", { file: out });
    return path;
  }
  const at = resolve(directory, file);
  const stem = join(dirname(at), `${basename(at, extname(at))}-${suffix}`);
  for (let n = 1; ; n++) {
    const path = `${stem}${n === 1 ? "" : `-${n}`}${/^\.xls[xm]$/i.test(extname(at)) ? extname(at) : ".xlsx"}`;
    if (!existsSync(path)) return path;
  }
}

/**
 * Refuses to write results over a workbook that holds figures which the new one does not: somebody typed them.
 * @throws Problem file.holds-figures
 */
export function keepFigures(path: string, period: PeriodId, plan: Plan, written: Entered): void {
  if (!existsSync(path)) return;
  const sheet = resultsSheetOf(standingGrid(path) ?? { sheets: [] }, period);
  if (!sheet) return;
  const { entered, findings } = enteredFrom(sheet, period, plan);
  const kept = new Set([...written.results, ...written.actions].map((one) => JSON.stringify(one)));
  const lost = [...entered.results, ...entered.actions].some((one) => !kept.has(JSON.stringify(one)));
  if (lost || findings.some(({ severity }) => severity === "error"))
    throw new Problem("file.holds-figures", { file: path });
}

/** Refuses to write a consolidated table over anything else. @throws Problem file.not-ours */
export function mustBeTable(path: string): void {
  if (!existsSync(path)) return;
  if (/\.csv$/i.test(path)) {
    if (statSync(path).isFile() && isConsolidationCsv(readFileSync(path, "utf8"))) return;
    throw new Problem("file.not-ours", { file: path });
  }
  const sheets = standingGrid(path)?.sheets ?? [];
  if (!sheets.length || !sheets.every(isOwnSheet)) throw new Problem("file.not-ours", { file: path });
}

function standingGrid(path: string): Grid | null {
  try {
    return readWorkbook(new Uint8Array(readFileSync(path)));
  } catch {
    return null;
  }
}

/** Whether two names are one file, by whatever links or letter case they are reached. */
function sameFile(one: string, other: string): boolean {
  if (one === other) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.dev === b.dev && a.ino === b.ino;
}

/** Writes a file whole or not at all: aside first, then in its place. @throws Problem file.not-writable */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new Problem("file.not-writable", { file: path, reason: reasonOf(error) });
  }
}
