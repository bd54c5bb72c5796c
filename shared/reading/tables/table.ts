import type { GridCell, GridRange } from "../../model/grid";
import type { ColumnField } from "../../model/layout";
import type { TableColumn } from "../headers/columns";
import type { SheetView } from "../view";

/** A line over a table that says which objective it serves, and where it stands. */
export interface HeadingLine {
  text: string;
  row: number;
  cell: GridCell;
}

/** A plan table as it stands on its sheet, before its rows are understood. */
export interface Table {
  view: SheetView;
  header: GridRange;
  /** It has no header of its own: it goes on from another sheet, or its headings stand beside the values. */
  headless?: boolean;
  columns: TableColumn[];
  shared: boolean;
  rows: number[];
  left: number;
  right: number;
  /** The lines between the table before (or the sheet's top) and this header. */
  above: HeadingLine[];
  /** Some column says what came of the plan. */
  results: boolean;
  /** The year the lines above name as the plan's. */
  year: number | null;
  /** The header's words, to tell copies of a table. */
  signature: string;
  /** What a person said of columns, and of rows of the sheet: whether they state an objective. */
  byHand: ReadonlyMap<number, ColumnField>;
  rowsByHand: ReadonlyMap<number, boolean>;
}

export function bodyOf(table: Table): GridRange {
  const top = table.header.bottom + 1;
  return { top, left: table.left, bottom: Math.max(top, table.rows.at(-1) ?? top), right: table.right };
}
