import type { SheetView } from "../view";
import { isPlaceholder, key } from "../words";
import type { Table } from "./table";

interface Shape {
  table: Table;
  rows: { number: string; words: string; placeholder: boolean }[];
  /** How many cells hold words of their own. */
  filled: number;
}

const ALIKE = 0.6;

/**
 * Parts the tables that are read from copies of the same table that somebody left in the workbook: same headers, most rows
 * the same words or a placeholder, and emptier. A real second table says something else and is read.
 */
export function partTemplates(tables: Table[]): { read: Table[]; templates: Table[] } {
  const fullest = new Map<string, Shape>();
  const times = new Map<string, number>();
  for (const { signature } of tables) times.set(signature, (times.get(signature) ?? 0) + 1);
  const shapes = tables.filter(({ signature }) => (times.get(signature) ?? 0) > 1).map(shapeOf);
  for (const shape of shapes) {
    const best = fullest.get(shape.table.signature);
    if (!best || shape.filled > best.filled) fullest.set(shape.table.signature, shape);
  }
  const templates = new Set<Table>();
  for (const shape of shapes) {
    const best = fullest.get(shape.table.signature);
    if (best && best !== shape && isCopy(shape, best)) templates.add(shape.table);
  }
  return { read: tables.filter((table) => !templates.has(table)), templates: [...templates] };
}

function isCopy(copy: Shape, of: Shape): boolean {
  if (copy.rows.length < 2 || copy.filled >= of.filled || !emptier(copy, of)) return false;
  const same = new Set(of.rows.map((row) => row.words));
  const byNumber = new Map(of.rows.map((row) => [row.number, row.words]));
  const alike = copy.rows.filter(
    (row) => row.placeholder || same.has(row.words) || overlap(row.words, byNumber.get(row.number)) >= 0.7,
  );
  const words = alike.some((row) => !row.placeholder) || alike.length === copy.rows.length;
  return words && alike.length >= ALIKE * copy.rows.length;
}

/** A copy that is emptier: more placeholders, or rows left out of the middle. A small table that goes on is neither. */
function emptier(copy: Shape, of: Shape): boolean {
  const share = (shape: Shape) => shape.rows.filter((row) => row.placeholder).length / Math.max(1, shape.rows.length);
  return share(copy) > share(of) || (copy.table.above.length === 0 && copy.rows.length < of.rows.length);
}

function shapeOf(table: Table): Shape {
  const main = table.columns
    .filter((column) => column.field === "statement" || column.field === "content")
    .map((column) => column.column);
  const numbers = table.columns.find((column) => column.field === "number")?.column;
  let filled = 0;
  let heading = "";
  const rows = table.rows.map((row) => {
    const cells = table.view.cells(row);
    filled += cells.filter((cell) => !isPlaceholder(cell.text)).length;
    const text =
      main
        .map((column) => textAt(table.view, row, column))
        .join(" ")
        .trim() ||
      (cells[0]?.text ?? "");
    const number = numbers === undefined ? "" : key(textAt(table.view, row, numbers));
    if (number !== "" && !/^\d/.test(number)) heading = number;
    return { number: `${heading}/${number}`, words: key(text), placeholder: isPlaceholder(text) };
  });
  return { table, rows, filled };
}

function textAt(view: SheetView, row: number, column: number): string {
  return view.cell(row, column)?.text ?? "";
}

/** The share of common words, 0 to 1. */
function overlap(a: string, b: string | undefined): number {
  if (b === undefined || a === "" || b === "") return 0;
  const left = new Set(a.split(" "));
  const right = new Set(b.split(" "));
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / Math.max(left.size, right.size);
}
