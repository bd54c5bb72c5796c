import type { GridCell } from "../../model/grid";
import type { Field, Reading } from "../../model/reading";
import { typedRowsOf, type Row } from "./rows";
import type { Table } from "./table";

/** The cells of the tables' bodies as they stand, row by row, each with the field of its column; columns without one left out. */
export function textsOf(tables: Table[]): Reading["texts"] {
  const texts: Reading["texts"] = [];
  for (const table of tables) for (const row of typedRowsOf(table)) addRow(texts, table, row);
  return texts;
}

function addRow(texts: Reading["texts"], { view }: Table, { own, main, row }: Row): void {
  const fields = new Map<GridCell, Field>();
  if (main) fields.set(main, "statement");
  for (const [field, cells] of own) for (const cell of cells) fields.set(cell, field);
  // the view's cells stand left to right
  for (const cell of view.cells(row)) {
    const field = fields.get(cell);
    if (field !== undefined) texts.push({ cell: view.address(cell), text: cell.text, field });
  }
}
