import { actionsTable, resultsTable } from "../../model/ownSheets";
import type { GridCell, GridSheet } from "../../model/grid";
import type { PeriodId } from "../../model/period";
import { ACTION_HEADERS, RESULT_HEADERS } from "../../messages/results";
import { movedArea, type Insertion } from "../../workbook/formula/move";
import { tableArea } from "./layout";
import { plain } from "./words";

type Table = GridSheet["tables"][number];

/** An id as readings make it: its kind, its numbers, a hash of its words. */
const ID = /^[a-z]+-.*-[a-z0-9]+$/;

/** Headings that must stand side by side in a row for it to be the table's; a person may have taken some out. */
const ENOUGH = 0.6;

/**
 * The sheet with its tables, also where a person turned them into ranges (Table Design > Convert to Range), or where a
 * copy of the sheet got them under other names: each is found again by its row of headings, and reaches down to the
 * last row with an id. A sheet that is not marked as this period's stays as it is.
 */
export function withTables(sheet: GridSheet, period: PeriodId): GridSheet {
  const names = [resultsTable(period), actionsTable(period)];
  if (names.every((name) => tableArea(sheet, name)) || !isMarked(sheet, period)) return sheet;
  const rows = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const sought: [name: string, headers: string[]][] = [
    [resultsTable(period), Object.values(RESULT_HEADERS).map(({ vi }) => vi)],
    [actionsTable(period), Object.values(ACTION_HEADERS).map(({ vi }) => vi)],
  ];
  const found = sought.flatMap(([name, headers]) => {
    if (tableArea(sheet, name)) return [];
    const table = rangeOf(rows, headers.map(plain), name);
    return table ? [table] : [];
  });
  return found.length === 0 ? sheet : { ...sheet, tables: [...sheet.tables, ...found] };
}

/** Whether a hidden cell says that the sheet is a period's. */
export function isMarked(sheet: GridSheet, period: PeriodId): boolean {
  const mark = resultsTable(period);
  return sheet.cells.some(({ value }) => value === mark);
}

/** What a sheet holds after rows were put in, with the ranges that stand for tables grown as tables grow. */
export function withGrown(after: GridSheet, before: GridSheet, insertions: Insertion[]): GridSheet {
  const upward = [...insertions].sort((a, b) => b.after - a.after);
  const ranges = before.tables
    .filter(({ name }) => !after.tables.some((table) => table.name === name))
    .map((table) => ({ ...table, range: upward.reduce((range, by) => movedArea(range, by, true), table.range) }));
  return { ...after, tables: [...after.tables, ...ranges] };
}

function rangeOf(rows: Map<number, GridCell[]>, headers: string[], name: string): Table | null {
  const wordsOf = (cell: GridCell): string => (typeof cell.value === "string" ? plain(cell.value) : "");
  for (const [top, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const words = new Set(cells.map(wordsOf));
    const has = headers.filter((header) => words.has(header)).length;
    const id = cells.find((cell) => wordsOf(cell) === plain(RESULT_HEADERS.id.vi));
    if (!id || has < headers.length * ENOUGH) continue;
    const run = sideBySide(cells, id.column);
    const left = Math.min(...run.map(({ column }) => column));
    const right = Math.max(...run.map(({ column }) => column));
    const bottom = Math.max(top + 1, ...idRows(rows, top, id.column));
    return { name, range: { top, left, bottom, right }, columns: run.map(({ text }) => text) };
  }
  return null;
}

/** The filled cells of a row round a column, without a gap. */
function sideBySide(cells: GridCell[], column: number): GridCell[] {
  const filled = new Map(cells.filter(({ value }) => value !== "").map((cell) => [cell.column, cell]));
  const run: GridCell[] = [];
  for (let at = column - 1; filled.has(at); at--) run.unshift(filled.get(at) as GridCell);
  for (let at = column; filled.has(at); at++) run.push(filled.get(at) as GridCell);
  return run;
}

/** Rows under a heading that hold an id, up to the next row of headings. */
function idRows(rows: Map<number, GridCell[]>, top: number, column: number): number[] {
  const found: number[] = [];
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const value = row > top ? cells.find((cell) => cell.column === column)?.value : undefined;
    if (typeof value !== "string") continue;
    if (plain(value) === plain(RESULT_HEADERS.id.vi)) break;
    if (ID.test(value.trim())) found.push(row);
  }
  return found;
}
