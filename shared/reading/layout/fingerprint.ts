import type { GridCell, GridRange } from "../../model/grid";
import type { KnownHeader } from "../../model/layout";
import { isColumnIndex } from "../headers/columnIndex";
import type { SheetView } from "../view";
import { digestOf, wordsOf } from "./digest";

type HeaderWords = Pick<KnownHeader, "rows" | "columns" | "words" | "beside">;

/** A heading's words made comparable; next year's plan has the same headers with another year. */
export function headingWords(text: string): string {
  return wordsOf(text).replace(/\b20\d\d\b/g, "20xx");
}

/** The cells of a header that hold words, without the row `(1) (2) (3)` under it, row by row. */
export function headerCells(view: SheetView, { top, left, bottom, right }: GridRange): GridCell[][] {
  const rows = view
    .between(top - 1, bottom + 1)
    .map((row) => view.cells(row).filter(({ column }) => column >= left && column <= right))
    .filter((cells) => cells.length > 0);
  return rows.filter((cells, at) => at === 0 || !isColumnIndex(cells));
}

/** A header's words at their rows and columns from its first ones; null where nothing stands there. */
export function headerWords(view: SheetView, range: GridRange): HeaderWords | null {
  const cells = headerCells(view, range).flat();
  if (cells.length === 0) return null;
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const beside = view
    .between(top - 1, bottom + 1)
    .some((row) => view.cells(row).some(({ column }) => column === left - 1 || column === right + 1));
  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    ...(beside && { beside }),
    words: cells.map(({ row, column, text }) => ({ row: row - top, column: column - left, words: headingWords(text) })),
  };
}

/** What tells a header from others: its folded words, their relative columns, its depth. */
export function fingerprintOf({ rows, words }: HeaderWords): string {
  return `h${rows}-${digestOf(words.flatMap(({ row, column, words: said }) => [`${row},${column}`, said]))}`;
}

/** The fingerprint of the header that stands in an area; empty where none does (a table that goes on). */
export function fingerprintAt(view: SheetView, range: GridRange): string {
  const words = headerWords(view, range);
  return words === null ? "" : fingerprintOf(words);
}
