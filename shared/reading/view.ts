import { areaName, columnName, quoteSheet } from "../model/address";
import type { GridCell, GridRange, GridSheet } from "../model/grid";
import { ownWords } from "./words";

/** A sheet made ready for asking: what stands in a row, what a merged area covers. Built once, in linear time. */
export interface SheetView {
  name: string;
  /** Rows that hold something, ascending. */
  rows: number[];
  /** The rows that hold something, strictly between two rows. */
  between(after: number, before: number): number[];
  /** The cells of a row that hold words, left to right. */
  cells(row: number): GridCell[];
  cell(row: number, column: number): GridCell | undefined;
  /** The merged area whose top left cell this is. */
  area(cell: { row: number; column: number }): GridRange | undefined;
  /** The cell merged down over this place from a row above, in the same column. */
  over(row: number, column: number): GridCell | undefined;
  /** Whether a column is hidden. */
  hides(column: number): boolean;
  /** The same sheet without what stands in some columns. */
  without(columns: ReadonlySet<number>): SheetView;
  address(cell: { row: number; column: number }): string;
  /** The address of an area. */
  range(area: GridRange): string;
}

const NONE: GridCell[] = [];

export function viewOf(sheet: GridSheet): SheetView {
  return makeView(sheet, null);
}

function makeView(sheet: GridSheet, left: ReadonlySet<number> | null): SheetView {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const spaced = spacing(cell.text);
    if (spaced === "blank" || left?.has(cell.column) === true) continue;
    const own = spaced === "plain" ? cell : withPlainSpaces(cell);
    const row = byRow.get(cell.row);
    if (row) row.push(own);
    else byRow.set(cell.row, [own]);
  }
  for (const row of byRow.values()) row.sort((a, b) => a.column - b.column);
  const areas = new Map<string, GridRange>();
  const tall = new Map<number, GridRange[]>();
  for (const merge of sheet.merges) {
    areas.set(`${merge.top},${merge.left}`, merge);
    if (merge.bottom === merge.top) continue;
    const column = tall.get(merge.left);
    if (column) column.push(merge);
    else tall.set(merge.left, [merge]);
  }
  for (const column of tall.values()) column.sort((a, b) => a.top - b.top);
  const hidden = new Set(sheet.hiddenColumns);
  const sheetName = quoteSheet(sheet.name);
  /** What addresses in a column begin with. */
  const columns: string[] = [];
  const cell = (row: number, column: number) => byRow.get(row)?.find((c) => c.column === column);
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  return {
    name: sheet.name,
    rows,
    between: (after, before) => rows.slice(firstOver(rows, after), firstOver(rows, before - 1)),
    cells: (row) => byRow.get(row) ?? NONE,
    cell,
    area: (at) => areas.get(`${at.row},${at.column}`),
    over(row, column) {
      const merge = lastFrom(tall.get(column), row);
      return merge && merge.top < row && merge.bottom >= row ? cell(merge.top, column) : undefined;
    },
    hides: (column) => hidden.has(column),
    without: (columns) => makeView(sheet, new Set([...(left ?? []), ...columns])),
    address: (at) => (columns[at.column] ??= `${sheetName}!${columnName(at.column)}`) + at.row,
    range: (area) => `${sheetName}!${areaName(area)}`,
  };
}

/** Spaces and what does not show, and the same by their codes. */
const UNSEEN =
  "\t\n\v\f\r \u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000";
const HIDDEN = new Uint8Array(0x3001);
for (const sign of UNSEEN) HIDDEN[sign.charCodeAt(0)] = 1;
const [SPACE, BREAK] = [0x20, 0x0a];

/** Whether a text shows nothing, has only single spaces and line breaks between its words, or is spaced oddly. */
function spacing(text: string): "blank" | "plain" | "odd" {
  let [shows, odd, before] = [false, false, BREAK];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (HIDDEN[code] !== 1 && code !== 0xfeff) {
      shows = true;
      before = 0;
      continue;
    }
    // a line break behind another one is as it should be
    odd ||= (code !== SPACE && code !== BREAK) || (before !== 0 && (code === SPACE || before === SPACE)) || i === 0;
    before = code;
  }
  if (!shows) return "blank";
  return odd || before !== 0 ? "odd" : "plain";
}

/** The cell with single spaces where its text has several, or some that do not break: letters and line breaks stay. */
function withPlainSpaces(cell: GridCell): GridCell {
  const text = ownWords(cell.text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n");
  return { ...cell, text };
}

/** The last area that begins at the row or above it (binary search). */
function lastFrom(areas: GridRange[] | undefined, row: number): GridRange | undefined {
  if (!areas) return undefined;
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((areas[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1];
}

/** The index of the first row past a given one. */
function firstOver(rows: number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
