/**
 * The neutral grid that every host gives and all reading works on (DESIGN §4): values, displayed texts, merges,
 * number formats, bold. Sparse: only cells that hold something. Rows and columns are counted from 1 as in Excel.
 */
export interface Grid {
  sheets: GridSheet[];
}

export interface GridSheet {
  name: string;
  hidden: boolean;
  /** Row by row, left to right. A merged area's value stands in its top left cell alone. */
  cells: GridCell[];
  merges: GridRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Names of the Excel tables on the sheet with the area of each, header row included. */
  tables: { name: string; range: GridRange; columns: string[] }[];
}

export interface GridCell {
  row: number;
  column: number;
  value: string | number | boolean | CellError;
  /** As the person sees it: `100%` for the number 1 in the format `0%`. */
  text: string;
  /** The number format's code; absent for General. */
  format?: string;
  bold?: boolean;
  /** Only a font that says in which old set of letters its words are typed: `.VnTime`, `VNI-Times`. */
  font?: string;
  /** Without the leading `=`; the value is the cached one. */
  formula?: string;
  /** A formula that nobody has worked out yet: the file carries no value of it, and `value` is empty. */
  unworked?: true;
}

export interface CellError {
  error: string;
}

export interface GridRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
