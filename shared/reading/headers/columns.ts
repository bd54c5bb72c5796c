import type { Field } from "../../model/reading";
import type { SheetView } from "../view";
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
  const has = (field: HeaderField) => columns.some((column) => column.field === field);
  for (const column of columns) {
    if (column.field === "measured")
      column.field =
        !has("target") && (has("measurement") || figures(view, header, column) >= 0.5) ? "target" : "measurement";
  }
  const statements = columns.filter((column) => column.field === "statement");
  if (statements.length > 1 && !has("target")) {
    const last = statements.at(-1);
    if (last && figures(view, header, last) >= 0.5) last.field = "target";
  }
  if (!has("statement") && !has("both")) {
    const target = columns.find((column) => column.field === "target");
    if (target && figures(view, header, target) < 0.5 && (!has("content") || isBefore(columns, target, "content")))
      target.field = "statement";
  }
  const works = columns.filter((column) => column.field === "content");
  if (works[0] && works.length > 1 && !servesLine && !has("statement") && !has("both")) works[0].field = "statement";
  placeYears(columns);
  if (has("both") && has("content"))
    for (const column of columns) if (column.field === "both") column.field = "statement";
  const shared = has("both");
  const settled = columns.flatMap(({ field, column, words, cell }): TableColumn[] => {
    if (field === null || field === "other" || field === "measured") return [];
    return [{ field: field === "both" ? "content" : field, column, words, cell }];
  });
  return { columns: placeBare(settled), shared };
}

function placeYears(columns: HeaderColumn[]): void {
  const targets = columns.filter((column) => column.field === "target");
  const yearOf = (column: HeaderColumn) => Number(/20\d\d/.exec(column.words)?.[0] ?? NaN);
  const last = Math.max(...targets.map(yearOf));
  if (targets.length > 1) for (const column of targets) if (yearOf(column) < last) column.field = "baseline";
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
