import type { Package } from "../opc/package";
import { contentTypes } from "../opc/contentTypes";
import { relationships } from "../opc/relationships";
import { mainPart } from "../parts/workbookPart";
import type { Insertion } from "../formula/move";
import { forgetInChain } from "./calcChain";
import { withMovedNames, withMovedShapes, withRows } from "./rows";
import { openWorkbook, sheetId, sheetNames, sheetPart } from "./workbookEntry";

/** Parts that hang on a sheet and say where on it: the last word of their relationship. */
const HANGING = new Set(["table", "comments", "threadedComment", "drawing", "pivotTable", "ctrlProp"]);
/** Parts beside the sheets whose formulas may name one, by the end of their content type. */
const NAMING = [
  "drawingml.chart+xml",
  "chartex+xml",
  "drawing+xml",
  "pivotCacheDefinition+xml",
  "controlproperties+xml",
];

/**
 * Puts empty rows in behind rows of a sheet. What stands below moves down, with comments, drawings and tables; areas
 * that end there (tables, validations, conditional formats, ranges in formulas) reach over the new rows. Formulas of
 * other sheets, names and charts that name the sheet follow.
 */
export function insertRows(opened: Package, sheet: string, insertions: Insertion[]): void {
  const main = mainPart(opened);
  const workbook = openWorkbook(opened, main);
  const own = sheetPart(opened, workbook, sheet);
  if (own === null) throw new Error(`no sheet ${sheet}`);
  // from the bottom up, so that each stands where it was asked for
  for (const by of [...insertions].sort((a, b) => b.after - a.after)) {
    const inserting = { sheet, home: sheet, by };
    opened.set(own, withRows(opened.text(own), own, inserting));
    for (const { type, target } of relationships(opened, own)) {
      if (target === null || !opened.has(target)) continue;
      const kind = type.slice(type.lastIndexOf("/") + 1);
      if (HANGING.has(kind)) change(opened, target, withRows(opened.text(target), target, inserting));
      if (kind === "vmlDrawing") change(opened, target, withMovedShapes(opened.text(target), by));
    }
    for (const { part, home } of others(opened, main, own, sheet)) {
      change(opened, part, withMovedNames(opened.text(part), part, { sheet, home, by }));
    }
  }
  forgetInChain(opened, main, sheetId(workbook, sheet));
}

function change(opened: Package, part: string, text: string): void {
  if (text !== opened.text(part)) opened.set(part, text);
}

/** Parts whose formulas name the sheet: the main part (names), other sheets, charts, sources of pivot tables. */
function others(opened: Package, main: string, own: string, sheet: string): { part: string; home: string }[] {
  const workbook = openWorkbook(opened, main);
  const types = contentTypes(opened);
  const hanging = new Set(relationships(opened, own).map(({ target }) => target));
  const naming = opened.names().filter((part) => !hanging.has(part) && NAMING.some((end) => types.of(part)?.endsWith(end))); // prettier-ignore
  const sheets = sheetNames(workbook).map((home) => ({ part: sheetPart(opened, workbook, home), home }));
  const all = [...sheets, ...[main, ...naming].map((part) => ({ part, home: "" }))];
  return all.flatMap(({ part, home }) =>
    part !== null && part !== own && opened.has(part) && names(opened, part, sheet) ? [{ part, home }] : [],
  );
}

/** Whether a part may have the sheet's name in it, however it is quoted and escaped, looked for piece by piece. */
function names(opened: Package, part: string, sheet: string): boolean {
  const name = sheet.split(/['"&<>]/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
  let before = "";
  for (const piece of opened.pieces(part)) {
    if ((before + piece).includes(name)) return true;
    before = name === "" ? "" : piece.slice(-name.length);
  }
  return false;
}
