/**
 * A sheet that the product makes, before any host writes it: the file host grafts it into the package's parts, the
 * Excel host writes it by Office.js. Rows and columns are counted from 1.
 */
export interface SheetDraft {
  /** Wanted name; made unique against the workbook's own when it is written. */
  name: string;
  columns: { width: number; hidden?: boolean }[];
  /** The size of type that column widths are counted in, in points; the workbook's own where absent. */
  widthsAt?: number;
  /** Row by row, left to right. */
  cells: DraftCell[];
  merges: string[];
  tables: DraftTable[];
  validations: { area: string; choices: string[] }[];
  /** Rules by formula (without `=`), relative to the area's top left cell. */
  conditional: { area: string; formula: string; look: DraftLook }[];
  freeze?: { rows: number; columns: number };
  rowHeights?: { row: number; height: number }[];
  print?: DraftPrint;
}

interface DraftPrint {
  landscape: boolean;
  fitToWidth: boolean;
  repeatRows?: [number, number];
  /** Millimetres. */
  margins?: { left: number; right: number; top: number; bottom: number };
  /** The font of the sheet's own page numbers: in the top margin from its second page on (Decree 30/2020/NĐ-CP, annex I). */
  pageNumbers?: { font: string; size: number };
}

export interface DraftCell {
  row: number;
  column: number;
  /** The value, or the value computed for `formula`; null leaves the cell empty but formatted. Text is never a formula. */
  value: string | number | boolean | null;
  /** Without the leading `=`. */
  formula?: string;
  style: DraftStyle;
}

export interface DraftStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** The font's name; the workbook's own where absent. */
  font?: string;
  size?: number;
  color?: string;
  fill?: string;
  border?: boolean;
  wrap?: boolean;
  align?: "left" | "center" | "right";
  /** Halfway up the row; otherwise wrapped text stands at its top. */
  middle?: boolean;
  /** A number format's code, such as `0.00%` or `#,##0.##`; General where absent. */
  format?: string;
}

export interface DraftLook {
  color?: string;
  fill?: string;
  bold?: boolean;
}

export interface DraftTable {
  name: string;
  /** With its header row. */
  area: string;
  /** In order; `formula` makes a calculated column (same-row A1 form of the first data row, without `=`). */
  columns: { name: string; formula?: string }[];
}
