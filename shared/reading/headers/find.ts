import type { GridCell, GridRange } from "../../model/grid";
import type { ColumnField } from "../../model/layout";
import { enumeratorOf } from "../numbers";
import type { SheetView } from "../view";
import { key } from "../words";
import { ownColumns } from "./blocks";
import type { HeaderReader } from "./classify";
import { isColumnIndex } from "./columnIndex";
import type { HeaderField } from "./lexicon";

/** A column as its heading names it; `words` are those of the lowest heading cell, `labels` of all above each other. */
export interface HeaderColumn {
  field: HeaderField | null;
  column: number;
  words: string;
  cell: string;
  labels: string[];
}

export interface Header {
  range: GridRange;
  columns: HeaderColumn[];
  /** What a person said of columns: it goes over whatever else is known of them. */
  byHand?: ReadonlyMap<number, ColumnField>;
}

type Read = HeaderReader["read"];

const TALLEST = 3;
const SHORT = 40;
const FEW_WORDS = /^\S+(?:\s+\S+){0,5}$/;
const LONGEST_NUMBER = 30;
const CORE = new Set<HeaderField>(["statement", "content", "both", "target"]);
/** Sub-headings that say nothing without the heading over them. */
const GENERIC = /^(?:noi dung|ten|mo ta|cach thuc|thuc hien|ket qua|gia tri|so luong)$/;

/** Every header of a sheet, from top to bottom (DESIGN §4: one to three rows high, anywhere, more than once). */
export function findHeaders(view: SheetView, reader: HeaderReader): Header[] {
  const found: Header[] = [];
  for (let i = 0; i < view.rows.length; i++) {
    const row = view.rows[i] ?? 0;
    if (row <= (found.at(-1)?.range.bottom ?? 0)) continue;
    const header = headerAt(view, row, reader);
    if (header) found.push(header);
  }
  return found;
}

/** The header that a person pointed at: its columns as its words name them, whatever they are worth by themselves. */
export function headerIn(view: SheetView, range: GridRange, rows: GridCell[][], reader: HeaderReader): Header {
  return { range, columns: rows.length === 0 ? [] : named(columnsOf(view, rows, reader.read), reader) };
}

function headerAt(view: SheetView, top: number, reader: HeaderReader): Header | null {
  const first = view.cells(top);
  if (first.length < 2 || !first.every(couldBeHeading) || !first.some((cell) => isKnown(cell, reader))) return null;
  const rows = [first];
  let bottom = Math.max(...first.map((cell) => Math.min(view.area(cell)?.bottom ?? top, top + TALLEST - 1)));
  for (let row = top + 1; row < top + TALLEST; row++) {
    const cells = view.cells(row);
    const inside = row <= bottom;
    if (cells.length === 0 && !inside) break;
    if (!inside && !goesOn(view, rows, cells, reader.read)) break;
    if (inside && !cells.every(couldBeHeading)) break;
    rows.push(cells);
    bottom = Math.max(bottom, row);
  }
  const columns = ownColumns(view, named(columnsOf(view, rows, reader.read), reader), { top, bottom });
  if (!isHeader(columns)) return null;
  const end = isColumnIndex(view.cells(bottom + 1)) ? bottom + 1 : bottom;
  const [left = 1, last = 1] = [columns[0]?.column, columns.at(-1)?.column];
  const over = first.filter(({ column }) => column >= left && column <= last);
  const right = Math.max(last, ...over.map((cell) => view.area(cell)?.right ?? cell.column));
  return { range: { top, left, bottom: end, right }, columns };
}

/** One short heading at least is among those known: the sentences of a body are not looked at closely. */
function isKnown({ text }: GridCell, reader: HeaderReader): boolean {
  return text.length <= SHORT && FEW_WORDS.test(text) && reader.read(text) !== null;
}

function couldBeHeading(cell: GridCell): boolean {
  return (
    (typeof cell.value === "string" || isYear(cell)) &&
    cell.text.length <= 150 &&
    !/\d\s*%/.test(cell.text) &&
    (cell.text.length < 3 || cell.text.length > LONGEST_NUMBER || isYear(cell) || enumeratorOf(cell.text) === null)
  );
}

/** Years head columns of figures, as numbers or typed as words: `2025`, `2026` under one heading. */
function isYear({ value, text }: GridCell): boolean {
  return /^20\d\d$/.test(text.trim()) && Number(text) === Number(value);
}

/**
 * Headings in other words than the lexicon's, in a row that is a header beyond doubt (who and when among them): how they
 * begin decides; where still no column holds the work, the first unknown one before those that say who and when does.
 */
function named(columns: HeaderColumn[], reader: HeaderReader): HeaderColumn[] {
  const fields = new Set(columns.map((column) => column.field));
  const sure = [...fields].filter((field) => field !== null && field !== "other" && field !== "number");
  if (sure.length < 3) return columns;
  const guessed = columns.map((column) => ({ ...column, field: column.field ?? reader.guess(column.words) }));
  const core = guessed.some(({ field }) => field === "statement" || field === "content" || field === "both");
  if (core || !fields.has("lead") || !fields.has("due")) return guessed;
  const work = guessed.find(({ field }) => field === null || field === "lead" || field === "due");
  if (work?.field === null) work.field = "content";
  return guessed;
}

/** Whether a row goes on with the header above it: words only under headings that span, or where nothing stands above. */
function goesOn(view: SheetView, above: GridCell[][], cells: GridCell[], read: Read): boolean {
  if (!cells.every(couldBeHeading)) return false;
  const last = above.at(-1) ?? [];
  const under = cells.map((cell) => last.findLast((upper) => upper.column <= cell.column));
  const own = cells.filter((cell, i) => under[i]?.column === cell.column && !spans(view, under[i], cells));
  if (own.length > 0) return false;
  return cells.every((cell, i) => read(cell.text) !== null || read(`${under[i]?.text ?? ""} ${cell.text}`) !== null);
}

/** Whether a heading stands over several cells of the row below it, merged or not. */
function spans(view: SheetView, upper: GridCell | undefined, below: GridCell[]): boolean {
  if (!upper) return false;
  const area = view.area(upper);
  if (area && area.right > area.left) return true;
  const next = view.cells(upper.row).find((cell) => cell.column > upper.column)?.column ?? Infinity;
  return below.filter((cell) => cell.column >= upper.column && cell.column < next).length > 1;
}

function columnsOf(view: SheetView, rows: GridCell[][], read: Read): HeaderColumn[] {
  const columns = new Map<number, GridCell[]>();
  for (const cell of rows.flat()) columns.set(cell.column, []);
  for (const [column, labels] of columns) {
    rows.forEach((cells, depth) => {
      const at = cells.findLast((cell) => cell.column <= column);
      if (!at) return;
      const area = view.area(at);
      const covers =
        at.column === column || (area ? area.right >= column : depth < rows.length - 1 && spansTo(rows, depth, column));
      if (covers) labels.push(at);
    });
  }
  return [...columns.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, labels]) => {
      const cell = labels.at(-1);
      if (!cell) return [];
      return [
        {
          field: fieldOf(labels, read),
          column,
          words: cell.text,
          cell: view.address(cell),
          labels: labels.map((l) => l.text),
        },
      ];
    });
}

/** An unmerged heading reaches over the columns to its right that are blank in its row and named in the next. */
function spansTo(rows: GridCell[][], depth: number, column: number): boolean {
  return (
    (rows[depth + 1] ?? []).some((cell) => cell.column === column) &&
    !(rows[depth] ?? []).some((cell) => cell.column === column)
  );
}

function fieldOf(labels: GridCell[], read: Read): HeaderField | null {
  const last = labels.at(-1)?.text ?? "";
  const parent = labels.length > 1 ? read(labels[0]?.text ?? "") : null;
  if (parent !== null && GENERIC.test(key(last))) return parent;
  return read(last) ?? read(labels.map((label) => label.text).join(" ")) ?? parent;
}

function isHeader(columns: HeaderColumn[]): boolean {
  const known = columns.filter((column) => column.field !== null);
  const fields = new Set(known.map((column) => column.field));
  const named = [...fields].filter((field) => field !== "other" && field !== "number");
  if (named.length < 2 || ![...fields].some((field) => field !== null && CORE.has(field))) return false;
  return known.length * 2 >= columns.length && (fields.size >= 3 || known.length === columns.length);
}
