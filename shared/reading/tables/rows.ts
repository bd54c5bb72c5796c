import type { GridCell } from "../../model/grid";
import type { Field } from "../../model/reading";
import { enumeratorOf, splitNumber, type Enumerator } from "../numbers";
import { key, ownWords } from "../words";
import { isLine, spansRow } from "./extent";
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
}

export function rowsOf(table: Table): Row[] {
  const fields = new Map<number, Field>();
  for (const column of table.columns) fields.set(column.column, column.field);
  return table.rows.map((row) => rowOf(table, row, fields));
}

function rowOf(table: Table, row: number, fields: Map<number, Field>): Row {
  const own = new Map<Field, GridCell[]>();
  const strange: GridCell[] = [];
  const cells = table.view.cells(row);
  for (const cell of cells) {
    const field = fields.get(cell.column);
    if (field === undefined) strange.push(cell);
    else own.set(field, [...(own.get(field) ?? []), cell]);
  }
  const line = isLine(table.view, row, table.left, table.right);
  let numberCell = own.get("number")?.[0] ?? null;
  let number = numberCell ? enumeratorOf(numberCell.text) : null;
  let main = own.get("statement")?.[0] ?? own.get("content")?.[0] ?? null;
  if (numberCell && !number && main === null && cells.length === 1) {
    main = numberCell;
    numberCell = null;
  }
  if (main === null && line) main = cells[0] ?? null;
  if (main && strange.includes(main)) strange.splice(strange.indexOf(main), 1);
  const split = main && numberCell === null ? splitNumber(main.text) : null;
  number = number ?? split?.enumerator ?? null;
  const lone =
    line &&
    main !== null &&
    (spansRow(table.view, main, table.left, table.right) ||
      fields.get(main.column) === "number" ||
      !fields.has(main.column));
  const over =
    main !== null &&
    (lone ||
      (spansRow(table.view, main, table.left, table.right) && cells.every((c) => c.column <= (main?.column ?? 0))));
  const others = [...own.keys()].filter(
    (field) => field !== "number" && own.get(field)?.[0] !== main && field !== "section",
  );
  return {
    row,
    own,
    strange,
    main,
    number,
    numberCell,
    over,
    bare: main !== null && others.length === 0,
    bold: main?.bold === true,
    labelled: main !== null && splitNumber(main.text).labelled,
  };
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
