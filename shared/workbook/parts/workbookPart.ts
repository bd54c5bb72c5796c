import { LIMITS } from "../../model/limits";
import { Problem } from "../../problems/problem";
import { contentTypes } from "../opc/contentTypes";
import type { Package } from "../opc/package";
import { relationships, type Relationship } from "../opc/relationships";
import { plainText } from "./sharedStrings";
import { attribute, flag, parseXml, relationId } from "../xml/parse";

export interface SheetEntry {
  name: string;
  hidden: boolean;
  /** Part name of the worksheet; null for chart sheets, dialog sheets and macro sheets, which hold no cells. */
  part: string | null;
}

export interface WorkbookParts {
  /** Part name of the main part. */
  main: string;
  /** Days are counted from 1904 (the old Macintosh way). */
  date1904: boolean;
  sheets: SheetEntry[];
  sharedStrings: string | null;
  styles: string | null;
}

/**
 * The main part by the package's relationships, and what it points at. No path is fixed.
 * @throws Problem workbook.not-workbook, damaged, unsafe, too-large
 */
export function findWorkbook(opened: Package): WorkbookParts {
  const main = mainPart(opened);
  const pointed = relationships(opened, main);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  parseXml(opened.pieces(main), main, {
    open(element, attributes) {
      if (element === "workbookPr") date1904 = flag(attributes, "date1904");
      if (element !== "sheet") return;
      if (sheets.length === LIMITS.workbookSheets) {
        throw new Problem("workbook.too-large", { what: "sheet", limit: LIMITS.workbookSheets });
      }
      const relationship = pointed.find(({ id }) => id === relationId(attributes));
      if (!relationship) throw new Problem("workbook.damaged", { part: main });
      sheets.push({
        name: plainText(attribute(attributes, "name") ?? ""),
        hidden: (attribute(attributes, "state") ?? "visible") !== "visible",
        part: relationship.type === "worksheet" ? targetOf(opened, relationship, main) : null,
      });
    },
  });
  if (sheets.length === 0) throw new Problem("workbook.damaged", { part: main });
  return {
    main,
    date1904,
    sheets,
    sharedStrings: optionalTarget(opened, pointed, "sharedStrings", main),
    styles: optionalTarget(opened, pointed, "styles", main),
  };
}

/**
 * @throws Problem workbook.not-workbook for a document, a presentation, a binary workbook, or no package at all;
 *   workbook.shared for a legacy shared workbook
 */
export function mainPart(opened: Package): string {
  const types = contentTypes(opened);
  const main = relationships(opened, "").find(({ type }) => type === "officeDocument")?.target;
  // workbook, template, with and without macros: all end so; .xlsb (binary) and .docx do not
  if (!main || !/(spreadsheetml|ms-excel)\.\w+(\.\w+)?\.main\+xml$/.test(types.of(main) ?? "")) {
    throw new Problem("workbook.not-workbook");
  }
  // the log of who changed what would no longer fit the sheets
  if (relationships(opened, main).some(({ type }) => type === "revisionHeaders")) throw new Problem("workbook.shared");
  return main;
}

function targetOf(opened: Package, { target }: Relationship, from: string): string {
  if (target === null || !opened.has(target)) throw new Problem("workbook.damaged", { part: target ?? from });
  return target;
}

function optionalTarget(opened: Package, all: Relationship[], type: string, from: string): string | null {
  const found = all.find((relationship) => relationship.type === type);
  return found ? targetOf(opened, found, from) : null;
}
