import type { Field } from "../../model/reading";
import type { SheetView } from "../view";
import { key } from "../words";
import type { Header, HeaderColumn } from "./find";
import type { HeaderField } from "./lexicon";

export interface TableColumn {
  field: Field;
  column: number;
  words: string;
  cell: string;
}

export interface Columns {
  columns: TableColumn[];
  /** Objectives and measures share one column. */
  shared: boolean;
}

const SAMPLE = 60;

/**
 * Settles what the headings leave open, by what stands under them: `Đo lường` over figures is the target and over
 * sentences the measurement; of two columns of objectives the one with figures is the target; a table with targets and
 * no column for objectives has its objectives in the target's column; of two columns of work the first states what the
 * second carries out (not under a line that states the objective: `servesLine`); of targets of several years the last
 * year's are meant, the earlier ones are what they are held against.
 */
export function settleColumns(view: SheetView, header: Header, servesLine: boolean): Columns {
  const columns = header.columns.map((column) => ({ ...column }));
  const likeFigures = (column: HeaderColumn) => figures(view, header, column) >= 0.5;
  placeMeasured(columns, likeFigures);
  placeStatement(columns, likeFigures, servesLine);
  placeYears(columns);
  placeUnits(columns, (column) => unitsUnder(view, header, column));
  const shared = has(columns, "both") && !has(columns, "content");
  const settled = columns.flatMap(({ field, column, words, cell }): TableColumn[] => {
    if (field === null || field === "other" || field === "measured") return [];
    if (field === "both") return [{ field: shared ? "content" : "statement", column, words, cell }];
    return [{ field, column, words, cell }];
  });
  return { columns: placeBare(settled), shared };
}

type Test = (column: HeaderColumn) => boolean;

function has(columns: HeaderColumn[], field: HeaderField): boolean {
  return columns.some((column) => column.field === field);
}

function placeMeasured(columns: HeaderColumn[], likeFigures: Test): void {
  for (const column of columns) {
    if (column.field !== "measured") continue;
    const isTarget = !has(columns, "target") && (has(columns, "measurement") || likeFigures(column));
    column.field = isTarget ? "target" : "measurement";
  }
}

function placeStatement(columns: HeaderColumn[], likeFigures: Test, servesLine: boolean): void {
  const [, ...further] = columns.filter((column) => column.field === "statement");
  const last = further.at(-1);
  if (last && !has(columns, "target") && likeFigures(last)) last.field = "target";
  if (has(columns, "statement") || has(columns, "both")) return;
  const target = columns.find((column) => column.field === "target");
  const leads = target && (!has(columns, "content") || isBefore(columns, target, "content"));
  if (target && leads && !likeFigures(target)) target.field = "statement";
  const [first, second] = columns.filter((column) => column.field === "content");
  if (first && second && !servesLine && !has(columns, "statement")) first.field = "statement";
}

function placeYears(columns: HeaderColumn[]): void {
  const targets = columns.filter((column) => column.field === "target");
  const yearOf = (column: HeaderColumn) => Number(/20\d\d/.exec(column.words)?.[0] ?? NaN);
  const last = Math.max(...targets.map(yearOf));
  if (targets.length > 1) for (const column of targets) if (yearOf(column) < last) column.field = "baseline";
}

/** A bare `Đơn vị` over `%`, `lượt`, `hồ sơ` is the unit of measure, over offices who does the work. */
function placeUnits(columns: HeaderColumn[], holdsUnits: Test): void {
  if (!has(columns, "target") || has(columns, "targetUnit")) return;
  const unit = columns.find((column) => column.field === "lead" && /^(?:don vi|dv)$/.test(key(column.words)));
  if (unit && holdsUnits(unit)) unit.field = "targetUnit";
}

function unitsUnder(view: SheetView, header: Header, { column }: HeaderColumn): boolean {
  const cells = view
    .between(header.range.bottom, header.range.bottom + SAMPLE)
    .flatMap((row) => view.cell(row, column) ?? []);
  const units = cells.filter(({ text }) => /^(?:%|\p{Ll})/u.test(text) && text.length <= 20);
  return units.length * 2 > cells.length;
}

function isBefore(columns: HeaderColumn[], column: HeaderColumn, field: HeaderField): boolean {
  return column.column < (columns.find((other) => other.field === field)?.column ?? 0);
}

/** A bare `Bộ phận` before the objectives names the department the rows belong to, after them who does the work. */
function placeBare(columns: TableColumn[]): TableColumn[] {
  const main = columns.find((column) => column.field === "statement" || column.field === "content")?.column ?? 0;
  const leads = columns.filter((column) => column.field === "lead");
  if (leads.length < 2) return columns;
  return columns.map((column) =>
    column.field === "lead" && column.column < main ? { ...column, field: "section" as const } : column,
  );
}

/** The share of the filled cells under a heading that look like figures or short targets. */
function figures(view: SheetView, header: Header, column: HeaderColumn): number {
  let filled = 0;
  let like = 0;
  for (const row of view.between(header.range.bottom, header.range.bottom + SAMPLE)) {
    const cell = view.cell(row, column.column);
    if (!cell) continue;
    filled++;
    if (typeof cell.value === "number" || /^\D{0,25}\d[\d.,]*\s*(%|\p{L}{1,12}\b.{0,20})?$/u.test(cell.text.trim()))
      like++;
  }
  return filled === 0 ? 0 : like / filled;
}
