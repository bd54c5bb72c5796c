import type { GridCell, GridRange, GridSheet } from "../../model/grid";
import { plain } from "./words";

/** One row of a table on a sheet: its cells by the words of their headings, wherever the columns were moved. */
export interface TableRow {
  row: number;
  /** The cell under a heading; undefined where it is empty or the column is gone. */
  cell(header: string): GridCell | undefined;
}

export interface TableLayout {
  rows: TableRow[];
  /** The column under a heading, or undefined. */
  columnOf(header: string): number | undefined;
}

/** The area of an Excel table, also where its name was taken and it got `_2`; null where the sheet has none. */
export function tableArea(sheet: GridSheet, name: string): GridRange | null {
  const wanted = name.toLowerCase();
  const called = (fits: (known: string) => boolean) => sheet.tables.find((table) => fits(table.name.toLowerCase()));
  const second = (known: string): boolean =>
    known.startsWith(`${wanted}_`) && /^_[2-9]$/.test(known.slice(wanted.length));
  return (called((known) => known === wanted) ?? called(second))?.range ?? null;
}

/** A table's rows by its headings. Sorting, added rows and columns, and moving the table change nothing. */
export function tableLayout(sheet: GridSheet, name: string): TableLayout | null {
  const area = tableArea(sheet, name);
  if (!area) return null;
  const cells = new Map<number, Map<number, GridCell>>();
  for (const cell of sheet.cells) {
    if (cell.row < area.top || cell.row > area.bottom || cell.column < area.left || cell.column > area.right) continue;
    const row = cells.get(cell.row);
    if (row) row.set(cell.column, cell);
    else cells.set(cell.row, new Map([[cell.column, cell]]));
  }
  const columns = new Map<string, number>();
  for (const [column, { value }] of cells.get(area.top) ?? []) {
    const words = typeof value === "string" ? plain(value) : "";
    if (words !== "" && !columns.has(words)) columns.set(words, column);
  }
  const columnOf = (header: string): number | undefined => columns.get(plain(header));
  const rows = [...cells]
    .filter(([row]) => row > area.top)
    .sort(([a], [b]) => a - b)
    .map(([row, found]): TableRow => {
      return {
        row,
        cell: (header) => {
          const column = columnOf(header);
          return column === undefined ? undefined : found.get(column);
        },
      };
    });
  return { rows, columnOf };
}

/** What a cell says as text; "" for a cell that is missing or holds nothing but spaces. */
export function textOf(cell: GridCell | undefined): string {
  if (!cell) return "";
  if (typeof cell.value === "string") return cell.value.trim() === "" ? "" : cell.value;
  return typeof cell.value === "object" ? cell.value.error : cell.text.trim() || String(cell.value);
}
