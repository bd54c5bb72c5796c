import type { DraftStyle, SheetDraft } from "../model/sheet";
import type { Insertion } from "./formula/move";
import { forgetInChain } from "./graft/calcChain";
import { changeCells, type CellChange } from "./graft/cells";
import { emptyWorkbook } from "./graft/emptyWorkbook";
import { graftSheet, replaceContent } from "./graft/sheet";
import { insertRows } from "./graft/insert";
import { retypePackage } from "./graft/retype";
import type { Retyping } from "./graft/retypeText";
import { StyleBook } from "./graft/styleBook";
import { openWorkbook, sheetId, sheetPart } from "./graft/workbookEntry";
import { Package } from "./opc/package";
import { mainPart } from "./parts/workbookPart";

/**
 * Adds a sheet to a workbook as the last one. Its name is made unique (`sheet` says what it became), table names and
 * ids too. Content types, the main part, its relationships and the styles gain entries; every other part stays
 * byte-identical and in its order.
 * @param unlock adds it also where the workbook's structure is locked; the lock stays
 * @throws Problem workbook.not-zip, encrypted, old-format, shared, not-workbook, damaged, too-large, unsafe, locked
 */
export function addSheet(
  bytes: Uint8Array,
  draft: SheetDraft,
  { unlock = false }: { unlock?: boolean } = {},
): { bytes: Uint8Array; sheet: string } {
  const opened = Package.open(bytes);
  const sheet = graftSheet(opened, draft, { unlock });
  return { bytes: opened.save(), sheet };
}

/**
 * Replaces what a sheet holds, its tables included; its name, place, drawings and comments stay.
 * @param sheet the exact name of a sheet that exists
 * @throws Problem as `addSheet`
 */
export function replaceSheet(bytes: Uint8Array, sheet: string, draft: SheetDraft): Uint8Array {
  const opened = Package.open(bytes);
  replaceContent(opened, sheet, draft);
  return opened.save();
}

/** A change of one cell. */
export interface CellEdit {
  row: number;
  column: number;
  /** The value, or the one its formula comes to; null empties. Text is never a formula. */
  value: string | number | boolean | null;
  /** Without `=`; null takes the formula away, absent leaves what is there. */
  formula?: string | null;
  /** Absent leaves the look as it is. */
  style?: DraftStyle;
}

/**
 * Changes cells of a sheet; what a change does not say stays, and so does everything else.
 * @param sheet the exact name of a sheet that exists
 * @throws Problem as `addSheet`
 */
export function setCells(bytes: Uint8Array, sheet: string, cells: CellEdit[]): Uint8Array {
  const opened = Package.open(bytes);
  const main = mainPart(opened);
  const workbook = openWorkbook(opened, main);
  const part = sheetPart(opened, workbook, sheet);
  if (part === null) throw new Error(`no sheet ${sheet}`);
  const styles = cells.some(({ style }) => style) ? StyleBook.open(opened, main, workbook.dialect) : null;
  const changes = cells.map(({ style, ...change }): CellChange => {
    return style && styles ? { ...change, style: styles.cell(style), look: style } : change;
  });
  opened.set(part, changeCells(opened.text(part), part, changes));
  styles?.save();
  // a chain that names a cell without its formula makes Excel repair the file
  if (cells.some(({ formula }) => formula === null)) forgetInChain(opened, main, sheetId(workbook, sheet));
  return opened.save();
}

/**
 * Puts empty rows in behind rows of a sheet, each told as the sheet stands before. What is below moves down; areas that
 * end at such a row reach over the new ones: tables, validations, conditional formats, ranges in formulas anywhere.
 * @param sheet the exact name of a sheet that exists
 * @throws Problem as `addSheet`
 */
export function addRows(bytes: Uint8Array, sheet: string, insertions: Insertion[]): Uint8Array {
  const opened = Package.open(bytes);
  insertRows(opened, sheet, insertions);
  return opened.save();
}

/**
 * Types texts of cells and in formulas anew and gives fonts other names; columns of tables follow their headers. Looks,
 * places and everything else stay, comments, drawings and sheet names too. Parts without such texts stay byte-identical.
 * @throws Problem as `addSheet`, locks aside
 */
export function retypeTexts(bytes: Uint8Array, retyping: Retyping): Uint8Array {
  const opened = Package.open(bytes);
  retypePackage(opened, retyping);
  return opened.save();
}

/** A new workbook of these sheets, at least one. The same drafts always give the same bytes. */
export function newWorkbook(drafts: SheetDraft[]): Uint8Array {
  if (drafts.length === 0) throw new Error("a workbook needs a sheet");
  const opened = emptyWorkbook();
  drafts.forEach((draft, i) => graftSheet(opened, draft, { selected: i === 0 }));
  return opened.save();
}
