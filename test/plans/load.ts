import { readdirSync, readFileSync } from "node:fs";
import { parseAddress } from "../../shared/model/address";
import type { ExpectedPlan } from "../support/plans/expected";
import type { Sheet } from "../support/plans/sheet";
import { workbookOf } from "../support/plans/sheet";

/** A sheet of a plan file: rows of values, merges in A1 form, bold rows, and the cells under each number format. */
interface WrittenSheet extends Omit<Sheet, "rows"> {
  rows: (string | number | null)[][];
  formats?: Record<string, string[]>;
}

const folder = __dirname;
const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const namesIn = (path: string) =>
  readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""))
    .sort();

/** The names of the plans of this folder. */
export const PLAN_NAMES = namesIn(folder);

/** The plans of `wide/`, as `wide/NAME`: written before the rules that are to read them. */
export const WIDE_NAMES = namesIn(`${folder}/wide`).map((name) => `wide/${name}`);

/** Where a careful reader's account of a plan lies. */
export function expectedFile(name: string): string {
  return `${folder}/${name.replace(/([^/]+)$/, "expected/$1")}.json`;
}

/** The .xlsx of a plan of this folder. */
export function planWorkbook(name: string): Uint8Array {
  const { sheets } = parsed(`${folder}/${name}.json`) as { sheets: WrittenSheet[] };
  return workbookOf(sheets.map(formatted));
}

/** What a careful reader gets out of that plan. */
export function expectedPlan(name: string): ExpectedPlan {
  return parsed(expectedFile(name)) as ExpectedPlan;
}

function formatted({ formats = {}, rows, ...sheet }: WrittenSheet): Sheet {
  const formatAt = new Map(
    Object.entries(formats).flatMap(([format, cells]) => cells.map((cell) => [placeKey(cell), format] as const)),
  );
  return {
    ...sheet,
    rows: rows.map((values, row) =>
      values.map((value, column) => {
        const format = formatAt.get(`${row + 1}:${column + 1}`);
        return format !== undefined && typeof value === "number" ? { shown: value, format } : value;
      }),
    ),
  };
}

function placeKey(cell: string): string {
  const place = parseAddress(cell);
  if (!place) throw new Error(`no cell: ${cell}`);
  return `${place.top}:${place.left}`;
}
