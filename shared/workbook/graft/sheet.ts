import { LIMITS } from "../../model/limits";
import type { SheetDraft } from "../../model/sheet";
import { Problem } from "../../problems/problem";
import { addOverride, addRelationship } from "../opc/edit";
import type { Package } from "../opc/package";
import { mainPart } from "../parts/workbookPart";
import { outline } from "../xml/outline";
import { forgetInChain } from "./calcChain";
import { frameOf } from "./frame";
import { freeSheetName } from "./names";
import { StyleBook } from "./styleBook";
import { addTables, removeTables } from "./tables";
import { worksheetXml, type SheetFrame } from "./worksheetXml";
import {
  addSheetEntry,
  definedNames,
  isLocked,
  openWorkbook,
  setPrintTitles,
  sheetId,
  sheetNames,
  sheetPart,
} from "./workbookEntry";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** How a sheet is put in. */
export interface Grafting {
  /** Also where the workbook's structure is locked; the lock stays. */
  unlock?: boolean;
  /** It is the sheet that is seen first. */
  selected?: boolean;
}

/** Adds a draft as the last sheet. @returns the name it got @throws Problem workbook.locked, workbook.too-large */
export function graftSheet(opened: Package, draft: SheetDraft, { unlock, selected = false }: Grafting = {}): string {
  const main = mainPart(opened);
  const workbook = openWorkbook(opened, main);
  if (isLocked(workbook) && !unlock) throw new Problem("workbook.locked");
  const { dialect } = workbook;
  const names = sheetNames(workbook);
  // One more could be written, but not opened again.
  if (names.length >= LIMITS.workbookSheets)
    throw new Problem("workbook.too-large", { what: "sheet", limit: LIMITS.workbookSheets });
  const name = freeSheetName(draft.name, names);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const part = opened.freeName(`${folder}worksheets/sheet`, ".xml");
  const styles = StyleBook.open(opened, main, dialect);
  opened.set(part, "");
  const tableIds = addTables(opened, part, draft.tables, definedNames(workbook), dialect);
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`;
  const frame: SheetFrame = {
    head,
    p: "",
    sheetPr: "",
    selected,
    behindData: "",
    conditional: "",
    lastPriority: 0,
    validations: [],
    beforeMargins: "",
    behindSetup: "",
    atTheEnd: "",
    tableIds: tableIds.map((id) => `r:id="${id}"`),
  };
  opened.set(part, worksheetXml(draft, styles, frame));
  styles.save();
  addOverride(opened, part, TYPE);
  // adding the styles part may have changed the relationships, never the main part
  addSheetEntry(opened, workbook, name, addRelationship(opened, main, `${dialect.relationships}/worksheet`, part));
  if (draft.print?.repeatRows) setPrintTitles(opened, main, name, draft.print.repeatRows);
  return name;
}

/**
 * Replaces what a sheet holds. Its name, place and id stay, and what is not the draft's own: drawings, comments, links,
 * sparklines, conditional formats and validations of the person's, the name macros know it by.
 */
export function replaceContent(opened: Package, sheet: string, draft: SheetDraft): void {
  const main = mainPart(opened);
  const workbook = openWorkbook(opened, main);
  const { dialect } = workbook;
  const part = sheetPart(opened, workbook, sheet);
  if (part === null) throw new Error(`no sheet ${sheet}`);
  const text = opened.text(part);
  const root = outline(text, part);
  const styles = StyleBook.open(opened, main, dialect);
  removeTables(opened, part);
  const tableIds = addTables(opened, part, draft.tables, definedNames(workbook), dialect);
  opened.set(part, worksheetXml(draft, styles, frameOf(text, root, draft, tableIds, dialect)));
  styles.save();
  if (draft.print?.repeatRows) setPrintTitles(opened, main, sheet, draft.print.repeatRows);
  forgetInChain(opened, main, sheetId(workbook, sheet));
}
