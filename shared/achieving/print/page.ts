import { areaName } from "../../model/address";
import type { DraftCell, DraftStyle, SheetDraft } from "../../model/sheet";

/** The annex's eight columns, in characters of `WIDTHS_AT` points: together as wide as a landscape A4 page within its margins. */
export const WIDTHS = { number: 6, subject: 42, unit: 12, value: 15, used: 12, rate: 11, verdict: 14, note: 29 };
export const WIDTHS_AT = 11;
export type PrintColumn = keyof typeof WIDTHS;
export const PRINT_COLUMNS = Object.keys(WIDTHS) as PrintColumn[];

/** Hidden, behind the eight: what a row is for, and whether it still shows the row it was made for. */
export const MARKS = PRINT_COLUMNS.length + 1;
export const CHECKS = PRINT_COLUMNS.length + 2;

/** A text or formula over one or more columns of a row. */
export interface Piece {
  from: PrintColumn;
  to?: PrintColumn;
  style: DraftStyle;
  value: DraftCell["value"];
  formula?: string;
}

export interface PrintRow {
  pieces: Piece[];
  /** In points; fitted to what the row says where absent. */
  height?: number;
  mark?: DraftCell;
  check?: DraftCell;
}

const place = (column: PrintColumn): number => PRINT_COLUMNS.indexOf(column) + 1;

/** Height of a line of 13 points, and the room over and under a row's text, in points. */
const LINE = 16.5;
const ROOM = 5.5;
/** The tallest row that Excel takes. */
const TALLEST = 409;
/** A letter of 13 point Times beside the width a column is counted in, with what lines lose at their ends. */
const LETTER = 1.13;
const BOLD_LETTER = 1.22;

/**
 * A row of a draft: its pieces as cells, those over several columns merged and every cell of them with its border. Its
 * height is set: no program fits a row to merged cells or to what formulas come to.
 */
export function drawn(row: PrintRow, at: number): Pick<SheetDraft, "cells" | "merges"> & { height: number } {
  const cells: DraftCell[] = [];
  const merges: string[] = [];
  let lines = 1;
  for (const { from, to = from, style, value, formula } of row.pieces) {
    const [left, right] = [place(from), place(to)];
    cells.push({ row: at, column: left, value, style, ...(formula === undefined ? {} : { formula }) });
    for (let column = left + 1; column <= right; column += 1) cells.push({ row: at, column, value: null, style });
    if (right > left) merges.push(areaName({ top: at, left, bottom: at, right }));
    const width = PRINT_COLUMNS.slice(left - 1, right).reduce((sum, column) => sum + WIDTHS[column], 0);
    if (style.wrap && typeof value === "string")
      lines = Math.max(lines, linesIn(value, width, style.bold ? BOLD_LETTER : LETTER));
  }
  for (const own of [row.mark, row.check]) if (own) cells.push(own);
  return { cells, merges, height: row.height ?? Math.min(TALLEST, ROOM + lines * LINE) };
}

/** By whole words, as programs break lines; a word longer than the line goes on in the next. */
function linesIn(text: string, width: number, letter: number): number {
  const most = Math.max(1, Math.floor((width - 1) / letter));
  return text.split("\n").reduce((sum, paragraph) => {
    let [lines, filled] = [1, 0];
    for (const { length } of paragraph.split(" ")) {
      if (filled > 0 && filled + 1 + length > most) [lines, filled] = [lines + 1, 0];
      filled += (filled > 0 ? 1 : 0) + length;
      while (filled > most) [lines, filled] = [lines + 1, filled - most];
    }
    return sum + lines;
  }, 0);
}
