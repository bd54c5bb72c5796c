import type { SheetDraft } from "../model/sheet";
import { changeCells, type CellChange } from "./graft/cells";
import { emptyWorkbook } from "./graft/emptyWorkbook";
import { graftSheet, replaceContent } from "./graft/sheet";
import { openWorkbook, sheetPart } from "./graft/workbookEntry";
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

/**
 * Sets the values of cells of a sheet, or the cached values of its formula cells; formulas and formats stay, null empties.
 * @param sheet the exact name of a sheet that exists
 * @throws Problem as `addSheet`
 */
export function setCells(bytes: Uint8Array, sheet: string, cells: CellChange[]): Uint8Array {
  const opened = Package.open(bytes);
  const part = sheetPart(opened, openWorkbook(opened, mainPart(opened)), sheet);
  if (part === null) throw new Error(`no sheet ${sheet}`);
  opened.set(part, changeCells(opened.text(part), part, cells));
  return opened.save();
}

/** A new workbook of these sheets, at least one. The same drafts always give the same bytes. */
export function newWorkbook(drafts: SheetDraft[]): Uint8Array {
  if (drafts.length === 0) throw new Error("a workbook needs a sheet");
  const opened = emptyWorkbook();
  drafts.forEach((draft, i) => graftSheet(opened, draft, { selected: i === 0 }));
  return opened.save();
}
