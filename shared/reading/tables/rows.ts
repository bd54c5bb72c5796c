import type { GridCell } from "../../model/grid";
import type { Field } from "../../model/reading";
import { enumeratorOf, RANK, splitNumber, type Enumerator } from "../numbers";
import { key, ownWords } from "../words";
import { isLine, spansRow } from "./extent";
import { rowsInCells } from "./lists";
import type { Table } from "./table";

/** A row of a plan table with its cells told apart by field. */
export interface Row {
  row: number;
  /** Its own cells by field, left to right. */
  own: Map<Field, GridCell[]>;
  /** Cells in columns that no heading names. */
  strange: GridCell[];
  /** The cell that carries the row's words: the statement's, else the content's, else a line's. */
  main: GridCell | null;
  number: Enumerator | null;
  numberCell: GridCell | null;
  /** One line of text, or words merged over the row. */
  over: boolean;
  /** Nothing but number and words. */
  bare: boolean;
  bold: boolean;
  labelled: boolean;
  /** Whether it states an objective, where a person said so. */
  byHand: boolean | null;
}

const known = new WeakMap<Table, Row[]>();
const asTyped = new WeakMap<Table, Row[]>();

/** The rows of a table, told apart once; a row that lists several in its cells stands as so many. */
export function rowsOf(table: Table): Row[] {
  const rows = known.get(table) ?? typedRowsOf(table).flatMap((row) => partsOf(table, row));
  known.set(table, rows);
  return rows;
}

/** The rows of a table that were told apart where it was found: what they say, and how they stand on the sheet. */
export function giveRows(table: Table, rows: Row[], typed: Row[]): void {
  known.set(table, rows);
  asTyped.set(table, typed);
}

/** The rows of a table as they stand on the sheet. */
export function typedRowsOf(table: Table): Row[] {
  const rows = asTyped.get(table) ?? readRows(table);
  asTyped.set(table, rows);
  return rows;
}

function readRows(table: Table): Row[] {
  const fields = fieldsOf(table);
  return table.rows.map((row) => {
    const cells = cellsOfPlan(table, row);
    return rowOf(table, row, sorted(table, cells, headingCell(table, cells, fields), fields), fields);
  });
}

function fieldsOf(table: Table): Map<number, Field> {
  return new Map(table.columns.map(({ column, field }) => [column, field]));
}

function partsOf(table: Table, row: Row): Row[] {
  if (row.over || !LISTING.some((field) => row.own.get(field)?.[0]?.text.includes("\n"))) return [row];
  const parts = rowsInCells(row.own);
  if (parts === null) return [row];
  const fields = fieldsOf(table);
  return parts.map((own, at) =>
    rowOf(table, row.row, { own, strange: at === 0 ? row.strange : [], heading: null }, fields),
  );
}

const LISTING: Field[] = ["statement", "content"];

interface Sorted {
  own: Map<Field, GridCell[]>;
  strange: GridCell[];
  heading: GridCell | null;
}

/** The cells of a row by the fields of their columns. */
function sorted(table: Table, cells: GridCell[], heading: GridCell | null, fields: Map<number, Field>): Sorted {
  const own = new Map<Field, GridCell[]>();
  const strange: GridCell[] = [];
  for (const cell of cells) {
    if (cell === heading) continue;
    const field = fieldAt(table, cell, fields);
    if (field === undefined) strange.push(cell);
    else own.set(field, [...(own.get(field) ?? []), cell]);
  }
  return { own, strange, heading };
}

function rowOf(table: Table, row: number, { own, strange, heading }: Sorted, fields: Map<number, Field>): Row {
  const main = heading ?? mainCell(table, row, own);
  const numbered = own.get("number")?.[0] ?? null;
  const numberCell = numbered === main ? null : numbered;
  const split = main ? splitNumber(main.text) : null;
  const number = numberCell ? enumeratorOf(numberCell.text) : null;
  return {
    row,
    own,
    strange: strange.filter((cell) => cell !== main),
    main,
    number: number ?? (numberCell ? null : (split?.enumerator ?? null)),
    numberCell,
    over: heading !== null || (main !== null && isOver(table, row, main, fields)),
    bare: main !== null && isBare(own, main),
    bold: main?.bold === true,
    labelled: split?.labelled === true,
    byHand: saidOf(table, row),
  };
}

/** The field of a cell's column; a time merged over start and end says when the work is due. */
function fieldAt(table: Table, cell: GridCell, fields: Map<number, Field>): Field | undefined {
  const field = fields.get(cell.column);
  if (field !== "start") return field;
  const right = table.view.area(cell)?.right ?? cell.column;
  for (let column = cell.column + 1; column <= right; column++) if (fields.get(column) === "due") return "due";
  return field;
}

/** Whether a row states an objective, where a person said so. */
function saidOf({ rowsByHand }: Table, row: number): boolean | null {
  return rowsByHand.get(row) ?? null;
}

/** The cells of a row without those in columns that a person took out of the plan. */
function cellsOfPlan({ view, byHand }: Table, row: number): GridCell[] {
  const all = view.cells(row);
  return byHand.size === 0 ? all : all.filter(({ column }) => byHand.get(column) !== "other");
}

/**
 * The words of a heading row that stand in a column of something else (who, a unit): merged over most of the row, or beside
 * a letter or Roman number, with nothing else in the row.
 */
function headingCell(table: Table, cells: GridCell[], fields: Map<number, Field>): GridCell | null {
  const others = cells.filter((cell) => fields.get(cell.column) !== "number");
  const only = others[0];
  if (!only || others.length > 1 || cells.length > 2) return null;
  const field = fields.get(only.column);
  if (field === "statement" || field === "content" || field === "section") return null;
  if (spansRow(table.view, only, table.left, table.right)) return only;
  if (cells.length === 1) return isShouted(only) ? only : null;
  const number = cells.find((cell) => cell !== only);
  const rank = number && number.column < only.column ? enumeratorOf(number.text)?.rank : undefined;
  return rank !== undefined && rank <= RANK.roman ? only : null;
}

/** Bold capitals of more than one word. */
function isShouted({ bold, text }: GridCell): boolean {
  return bold === true && /\p{L}\s+\p{L}/u.test(text) && text === text.toUpperCase();
}

/** The statement's cell, else the content's, else the only words of the row: a line that begins in the number column. */
function mainCell(table: Table, row: number, own: Row["own"]): GridCell | null {
  const stated = own.get("statement")?.[0] ?? own.get("content")?.[0];
  if (stated) return stated;
  const cells = table.view.cells(row);
  const only = cells.length === 1 ? cells[0] : undefined;
  const number = own.get("number")?.[0];
  if (only && only === number) return enumeratorOf(number.text) ? null : number;
  return isLine(table.view, row, table.left, table.right) ? (cells[0] ?? null) : null;
}

/** Whether the row is its words alone: merged over it, or a line outside the columns of words. */
function isOver(table: Table, row: number, main: GridCell, fields: Map<number, Field>): boolean {
  const cells = table.view.cells(row);
  if (spansRow(table.view, main, table.left, table.right)) return cells.every((cell) => cell.column <= main.column);
  const field = fields.get(main.column);
  return cells.length === 1 && (field === undefined || field === "number");
}

function isBare(own: Row["own"], main: GridCell): boolean {
  return [...own.entries()].every(([field, [first]]) => field === "number" || field === "section" || first === main);
}

/** A cell of a field: the row's own, or the one merged down over it. */
export function cellsOf(table: Table, row: Row, field: Field): GridCell[] {
  const own = row.own.get(field);
  if (own) return own;
  const column = table.columns.find((c) => c.field === field)?.column;
  const over = column === undefined ? undefined : table.view.over(row.row, column);
  return over ? [over] : [];
}

/** Whether two cells say the same: an objective repeated on every row of its actions. */
export function saysTheSame(a: string, b: string): boolean {
  return key(a) === key(b) && ownWords(a) !== "";
}
