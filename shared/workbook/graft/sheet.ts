import type { SheetDraft } from "../../model/sheet";
import { addOverride, addRelationship, removePart, removeRelationship } from "../opc/edit";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { mainPart } from "../parts/workbookPart";
import { escapeAttribute } from "../xml/characters";
import type { Dialect } from "../xml/namespaces";
import { child, outline, type XmlNode } from "../xml/outline";
import { freeSheetName } from "./names";
import { StyleBook } from "./styleBook";
import { addTables, removeTables } from "./tables";
import { worksheetXml, type SheetFrame } from "./worksheetXml";
import {
  addSheetEntry,
  definedNames,
  openWorkbook,
  relationAttribute,
  setPrintTitles,
  sheetNames,
  sheetPart,
} from "./workbookEntry";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a draft as the last sheet. `selected`: it is the one that is seen first. @returns the name it got */
export function graftSheet(opened: Package, draft: SheetDraft, selected = false): string {
  const main = mainPart(opened);
  const workbook = openWorkbook(opened, main);
  const { dialect } = workbook;
  const name = freeSheetName(draft.name, sheetNames(workbook));
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
    kept: "",
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
 * Replaces what a sheet holds. Its name, place and id stay, and what other parts hang on it: drawings, comments, the
 * name macros know it by.
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
  opened.set(part, worksheetXml(draft, styles, frameOf(text, root, tableIds, dialect)));
  styles.save();
  if (draft.print?.repeatRows) setPrintTitles(opened, main, sheet, draft.print.repeatRows);
  dropCalculationChain(opened, main);
}

/** In the schema's order; they point at other parts by relationships that stay. */
const KEPT = ["headerFooter", "drawing", "legacyDrawing", "legacyDrawingHF", "picture"];

function frameOf(text: string, root: XmlNode, tableIds: string[], dialect: Dialect): SheetFrame {
  const codeName = child(root, "sheetPr")?.attributes["codeName"]?.value;
  const view = child(root, "sheetViews")?.children[0]?.attributes["tabSelected"]?.value;
  const kept = KEPT.flatMap((name) => child(root, name) ?? []);
  return {
    head: text.slice(0, root.openEnd),
    p: root.prefix,
    sheetPr: codeName === undefined ? "" : ` codeName="${escapeAttribute(codeName)}"`,
    selected: view === "1" || view === "true",
    kept: kept.map(({ start, end }) => text.slice(start, end)).join(""),
    tableIds: tableIds.map((id) => relationAttribute(root, dialect, id)),
  };
}

/** A chain that names cells without a formula makes Excel repair the file; without a chain it makes a new one. */
function dropCalculationChain(opened: Package, main: string): void {
  for (const { type, target } of relationships(opened, main)) {
    if (type !== "calcChain" || target === null) continue;
    removeRelationship(opened, main, target);
    removePart(opened, target);
  }
}
