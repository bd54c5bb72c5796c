import type { Grid } from "../../shared/model/grid";
import type { SheetDraft } from "../../shared/model/sheet";

/** A value for one cell of a sheet; null empties it. In a cell with a formula it is the formula's cached value. */
export interface CellValue {
  row: number;
  column: number;
  value: string | number | boolean | null;
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
  /** Writes single cells; formulas and formats stay. */
  setCells(sheet: string, cells: CellValue[]): Promise<void>;
  /** The workbook as a file; null where this host cannot give one. */
  bytes(): Promise<Uint8Array | null>;
}
