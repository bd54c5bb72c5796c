import type { GridCell, GridRange, GridSheet } from "../../../shared/model/grid";
import type { CellStyle, SheetLook } from "../../../shared/model/look";
import { linesIn, type WidthOf } from "./wrap";

export const LINE = 18;
export const ROW = 22;
const PADDING_X = 4;
const PADDING_Y = 4;
/** Empty rows and columns after the last, so that a sheet does not end at its last letter. */
const ROOM = { rows: 6, columns: 2 };
/** Columns drawn at most; a plan has a dozen, the results sheet about thirty. */
const COLUMNS = 400;

/** A cell as it is drawn: its value's cell, the area it covers, where its words may run on to. */
export interface DrawnCell {
  cell: GridCell;
  area: GridRange;
  style: CellStyle;
  wraps: boolean;
  /** The last column that words too long for the cell run over, as Excel lets them. */
  spillTo: number;
}

/** Where everything on a sheet stands, in pixels from its first cell. `tops[r]` is where row r begins; so `lefts`. */
export interface Geometry {
  lastRow: number;
  lastColumn: number;
  tops: Float64Array;
  lefts: Float64Array;
  byRow: ReadonlyMap<number, DrawnCell[]>;
  /** Cells that cover several rows. */
  tall: DrawnCell[];
  /** The merged area that a cell belongs to. */
  mergeAt: (row: number, column: number) => GridRange | null;
}

/** Pixels of a column's width given in characters, by Excel's own rule for a font of 7 pixels a digit. */
export function columnPixels(width: number): number {
  return width === 0 ? 0 : Math.trunc(width * 7 + 5);
}

function widthsOf(sheet: GridSheet, look: SheetLook | null, last: number): number[] {
  const widths = new Array<number>(last + 1).fill(columnPixels(look?.defaultWidth ?? 8.43));
  for (const { from, to, width } of look?.widths ?? [])
    for (let column = from; column <= Math.min(to, last); column++) widths[column] = columnPixels(width);
  for (const column of sheet.hiddenColumns) if (column <= last) widths[column] = 0;
  return widths;
}

/** `offsets[i]` is where i begins; one more for the end. */
function offsetsOf(sizes: number[], last: number): Float64Array {
  const offsets = new Float64Array(last + 2);
  for (let at = 1; at <= last; at++) offsets[at + 1] = (offsets[at] ?? 0) + (sizes[at] ?? 0);
  return offsets;
}

const one = (row: number, column: number): GridRange => ({ top: row, left: column, bottom: row, right: column });

/**
 * Lays a sheet out. Files do not say how high rows are: each is as high as its wrapped words need.
 * @param widthOf how wide words are drawn, regular and bold
 */
export function layOut(
  sheet: GridSheet,
  look: SheetLook | null,
  widthOf: Record<"regular" | "bold", WidthOf>,
): Geometry {
  const end = (key: "row" | "column", side: "bottom" | "right"): number =>
    Math.max(
      1,
      sheet.cells.reduce((most, cell) => Math.max(most, cell[key]), 0),
      ...sheet.merges.map((m) => m[side]),
    );
  const lastRow = end("row", "bottom") + ROOM.rows;
  const lastColumn = Math.min(end("column", "right") + ROOM.columns, COLUMNS);
  const lefts = offsetsOf(widthsOf(sheet, look, lastColumn), lastColumn);

  const mergeOf = new Map(sheet.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const byRow = new Map<number, DrawnCell[]>();
  for (const cell of sheet.cells) {
    if (cell.column > lastColumn) continue;
    const merge = mergeOf.get(`${cell.row}:${cell.column}`);
    const style = look?.cells[`${cell.row}:${cell.column}`] ?? {};
    const wraps = style.wrap === true || cell.text.includes("\n");
    const drawn = { cell, area: merge ?? one(cell.row, cell.column), style, wraps, spillTo: cell.column };
    const row = byRow.get(cell.row);
    if (row) row.push(drawn);
    else byRow.set(cell.row, [drawn]);
  }
  for (const row of byRow.values()) spill(row, lastColumn);

  const heights = heightsOf(sheet, byRow, lefts, lastRow, widthOf);
  const covers = mergesByRow(sheet.merges);
  return {
    lastRow,
    lastColumn,
    lefts,
    tops: offsetsOf(heights, lastRow),
    byRow,
    tall: [...byRow.values()].flat().filter(({ area }) => area.bottom > area.top),
    mergeAt: (row, column) => covers.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null,
  };
}

/** Words too long for an unwrapped cell run over the empty cells to its right. */
function spill(row: DrawnCell[], lastColumn: number): void {
  row.sort((a, b) => a.cell.column - b.cell.column);
  row.forEach((drawn, at) => {
    const { cell, area, style, wraps } = drawn;
    const free =
      typeof cell.value === "string" && !wraps && area.left === area.right && (style.align ?? "left") === "left";
    drawn.spillTo = free ? (row[at + 1]?.cell.column ?? lastColumn + 1) - 1 : area.right;
  });
}

function heightsOf(
  sheet: GridSheet,
  byRow: ReadonlyMap<number, DrawnCell[]>,
  lefts: Float64Array,
  lastRow: number,
  widthOf: Record<"regular" | "bold", WidthOf>,
): number[] {
  const heights = new Array<number>(lastRow + 1).fill(ROW);
  const needed = ({ cell, area, wraps }: DrawnCell): number => {
    if (!wraps) return ROW;
    const width = (lefts[area.right + 1] ?? 0) - (lefts[area.left] ?? 0) - 2 * PADDING_X - 1;
    if (width <= 0) return ROW;
    return Math.max(ROW, linesIn(cell.text, width, widthOf[cell.bold ? "bold" : "regular"]) * LINE + PADDING_Y);
  };
  const tall: DrawnCell[] = [];
  for (const [row, cells] of byRow)
    for (const drawn of cells) {
      if (drawn.area.bottom > drawn.area.top) tall.push(drawn);
      else heights[row] = Math.max(heights[row] ?? ROW, needed(drawn));
    }
  for (const row of sheet.hiddenRows) if (row <= lastRow) heights[row] = 0;
  // What a cell over several rows needs beyond them is given to its last row.
  for (const drawn of tall) {
    const { top, bottom } = drawn.area;
    const has = heights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    heights[bottom] = (heights[bottom] ?? ROW) + Math.max(0, needed(drawn) - has);
  }
  return heights;
}

function mergesByRow(merges: GridRange[]): Map<number, GridRange[]> {
  const covers = new Map<number, GridRange[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = covers.get(row);
      if (list) list.push(merge);
      else covers.set(row, [merge]);
    }
  return covers;
}

/** The row or column in which a point lies: the last that begins at or before it. */
export function indexAt(offsets: Float64Array, point: number): number {
  let [low, high] = [1, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next row or column in a direction that is not hidden; the same where there is none. */
export function stepFrom(offsets: Float64Array, from: number, step: 1 | -1): number {
  const last = offsets.length - 2;
  for (let at = from + step; at >= 1 && at <= last; at += step)
    if ((offsets[at + 1] ?? 0) > (offsets[at] ?? 0)) return at;
  return from;
}
