import type { Grid } from "../../shared/model/grid";
import type { DraftStyle, SheetDraft } from "../../shared/model/sheet";

/** A change of one cell of a sheet; null empties it. In a cell with a formula the value is its cached one. */
export interface CellValue {
  row: number;
  column: number;
  value: string | number | boolean | null;
  /** Without `=`; null takes the formula away, absent leaves what is there. */
  formula?: string | null;
  /** Absent leaves the look as it is. */
  style?: DraftStyle;
}

/**
 * The workbook a person has open, whatever opened it: Excel, or a file in a browser or a shell. Screens and actions
 * know it by this interface alone. Nothing here changes the plan's own sheet.
 */
export interface WorkbookHost {
  /** All that the workbook shows. @throws Problem workbook.* */
  read(): Promise<Grid>;
  /** Appends a sheet and answers the name it got. @throws Problem workbook.locked, unless `unlock` */
  addSheet(draft: SheetDraft, options?: { unlock?: boolean }): Promise<string>;
  /** Puts a sheet that the product made in place of an older one of the same name. */
  replaceSheet(sheet: string, draft: SheetDraft): Promise<void>;
  /**
   * Puts empty rows in behind rows of a sheet, all told as it stands before. What is below moves down; tables,
   * validations, conditional formats and ranges in formulas that end there reach over the new rows.
   */
  addRows(sheet: string, rows: { after: number; count: number }[]): Promise<void>;
  /** Writes single cells; what a change does not say stays. */
  setCells(sheet: string, cells: CellValue[]): Promise<void>;
  /** What the product keeps in the workbook under a namespace, unseen by the person; null where it keeps nothing. */
  part(namespace: string): Promise<string | null>;
  /** Keeps a text there, or nothing any more. */
  setPart(namespace: string, text: string | null): Promise<void>;
  /** The workbook as a file; null where this host cannot give one. */
  bytes(): Promise<Uint8Array | null>;
}
