import { areaName } from "../../shared/model/address";
import { LIMITS } from "../../shared/model/limits";
import type { DraftCell, SheetDraft } from "../../shared/model/sheet";
import { Problem } from "../../shared/problems/problem";
import type { Block, WordCell } from "./blocks";

/** What one cell of a workbook can hold (Excel's specifications and limits). */
const LONGEST = 32_767;
/** Excel's columns; a table of Word has at most 63. */
const WIDEST = 200;
/** Tables up to this many columns are letterheads and signatures: they are spread over the width of the plan's. */
const SIDE_BY_SIDE = 2;
/** Points: a line, and the highest row that Excel has. */
const [LINE, HIGHEST] = [15, 409];
const WIDTHS = { least: 6, most: 42, line: 10 };

interface Placed extends WordCell {
  row: number;
  column: number;
}

/**
 * Paragraphs and tables one under the other on a sheet: a paragraph is a row over the whole width (what tabs set apart
 * stands in columns of its own), a table keeps its rows, columns and merges. Empty paragraphs in a run are one empty row.
 * @throws Problem word.no-table, word.too-large
 */
export function sheetOf(blocks: Block[], name: string): SheetDraft {
  const tables = blocks.flatMap((block) => ("rows" in block ? [placed(block.rows)] : []));
  if (tables.length === 0) throw new Problem("word.no-table");
  const width = Math.max(...tables.map(widthOf));
  if (width > WIDEST) throw new Problem("word.too-large", { what: "cột", limit: WIDEST });
  const cells: DraftCell[] = [];
  const merges: string[] = [];
  const lengths: number[][] = Array.from({ length: width }, () => []);
  const write = (one: Placed, border: boolean): void => {
    const { row, column, rowSpan, colSpan, text, bold } = one;
    if (text.length > LONGEST) throw new Problem("word.too-large", { what: `${text.slice(0, 40)}…`, limit: LONGEST });
    if (border && colSpan === 1) lengths[column - 1]?.push(Math.max(...text.split("\n").map((line) => line.length)));
    if (rowSpan > 1 || colSpan > 1)
      merges.push(areaName({ top: row, left: column, bottom: row + rowSpan - 1, right: column + colSpan - 1 }));
    cells.push({
      row,
      column,
      value: text === "" ? null : text,
      style: { wrap: true, border, ...(bold && { bold }), ...(!border && colSpan > 1 && { middle: true }) },
    });
  };
  let row = 1;
  let empty = true;
  for (const block of blocks) {
    if (row > LIMITS.planRows) throw new Problem("word.too-large", { what: "dòng", limit: LIMITS.planRows });
    if ("rows" in block) {
      const table = placed(block.rows);
      const columns = widthOf(table);
      for (const cell of columns <= SIDE_BY_SIDE ? table.map((one) => spread(one, columns, width)) : table)
        write({ ...cell, row: row + cell.row - 1 }, columns > SIDE_BY_SIDE);
      row += block.rows.length;
      empty = false;
    } else if (block.paragraph.trim() !== "") {
      for (const part of paragraphParts(block.paragraph, width)) write({ ...part, row, bold: block.bold }, false);
      row += 1;
      empty = false;
    } else if (!empty) {
      row += 1;
      empty = true;
    }
  }
  const columns = lengths.map((each) => ({ width: widthFor(each) }));
  const rowHeights = cells.flatMap(({ row, value, style }) => heightFor(row, value, style.border === true, columns));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, columns, cells, merges, rowHeights, tables: [], validations: [], conditional: [] };
}

/** Where each cell of a table stands, from row and column 1; what is merged over is stepped over. */
function placed(rows: WordCell[][]): Placed[] {
  const taken = new Map<number, Set<number>>();
  const isTaken = (row: number, column: number): boolean => taken.get(row)?.has(column) === true;
  return rows.flatMap((cells, at) => {
    const row = at + 1;
    let column = 1;
    return cells.map((cell) => {
      while (isTaken(row, column)) column++;
      let colSpan = 1;
      while (colSpan < Math.min(cell.colSpan, WIDEST) && !isTaken(row, column + colSpan)) colSpan++;
      const rowSpan = Math.min(cell.rowSpan, rows.length - at);
      for (let down = row; down < row + rowSpan; down++) {
        const held = taken.get(down) ?? new Set<number>();
        for (let right = column; right < column + colSpan; right++) held.add(right);
        taken.set(down, held);
      }
      const one = { ...cell, row, column, rowSpan, colSpan };
      column += colSpan;
      return one;
    });
  });
}

const widthOf = (table: Placed[]): number =>
  table.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan - 1), 1);

/** A cell of a narrow table, over its share of the columns. */
function spread(cell: Placed, columns: number, width: number): Placed {
  const edge = (column: number): number => Math.floor((column * width) / columns);
  if (columns >= width) return cell;
  const left = edge(cell.column - 1);
  return { ...cell, column: left + 1, colSpan: edge(cell.column + cell.colSpan - 1) - left };
}

/** A paragraph over the whole width; two parts set apart by tabs stand side by side. */
function paragraphParts(text: string, width: number): Omit<Placed, "row" | "bold">[] {
  const parts = text
    .split(/\t+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const sides = parts.length === 2 && width >= 2 ? parts : [parts.join(" ")];
  return sides.map((part, at) => {
    const [from, to] = [at, at + 1].map((side) => Math.floor((side * width) / sides.length));
    return { text: part, column: (from ?? 0) + 1, rowSpan: 1, colSpan: (to ?? width) - (from ?? 0) };
  });
}

/** Excel does not fit the height of a row to a cell that is merged: a long paragraph gets its lines' height. */
function heightFor(
  row: number,
  value: DraftCell["value"],
  inTable: boolean,
  columns: { width: number }[],
): { row: number; height: number }[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  if (inTable || typeof value !== "string" || value.length <= whole) return [];
  return [{ row, height: Math.min(HIGHEST, LINE * Math.ceil(value.length / (whole * 0.9))) }];
}

/** A column as wide as its usual line, in characters. */
function widthFor(lengths: number[]): number {
  const filled = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  const usual = filled[Math.floor(filled.length * 0.75)] ?? WIDTHS.line;
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, usual + 2));
}
