import type { Grid, GridSheet } from "../model/grid";
import { Problem } from "../problems/problem";
import { Package } from "./opc/package";
import { relationships } from "./opc/relationships";
import type { WorkbookContext } from "./parts/cellValue";
import { readSharedStrings } from "./parts/sharedStrings";
import { readStyles } from "./parts/styles";
import { readTable } from "./parts/table";
import { findWorkbook, type SheetEntry } from "./parts/workbookPart";
import { readWorksheet } from "./parts/worksheet";

/**
 * An .xlsx or .xlsm as the neutral grid, within the caps of `LIMITS`. Chart sheets are left out. Texts are as they
 * stand in the cell (not normalised), line ends as `\n`. Dates are numbers of days since 1900 (those of a 1904 workbook
 * are moved there), shown in `text` as their format asks. A formula
 * that cells share is given at each of them as it reads there.
 * @throws Problem workbook.not-zip, encrypted, old-format, shared, not-workbook, damaged, too-large, unsafe
 */
export function readWorkbook(bytes: Uint8Array): Grid {
  const opened = Package.open(bytes);
  const parts = findWorkbook(opened);
  const workbook: WorkbookContext = {
    strings: parts.sharedStrings ? readSharedStrings(opened.pieces(parts.sharedStrings), parts.sharedStrings) : [],
    looks: parts.styles ? readStyles(opened.pieces(parts.styles), parts.styles) : [],
    date1904: parts.date1904,
    held: { cells: 0, parsed: 0, formulas: 0 },
  };
  return {
    sheets: parts.sheets.flatMap((sheet) =>
      sheet.part === null ? [] : [readSheet(opened, sheet, sheet.part, workbook)],
    ),
  };
}

/** Whether the package carries a digital signature: it holds for the bytes as they are, and for no changed file. */
export function isSigned(bytes: Uint8Array): boolean {
  return relationships(Package.open(bytes), "").some(({ type }) => type.endsWith("/digital-signature/origin"));
}

/** Whether cells carry comments, old or threaded. @throws Problem as `readWorkbook` */
export function hasComments(bytes: Uint8Array): boolean {
  const opened = Package.open(bytes);
  const sheets = findWorkbook(opened).sheets.flatMap(({ part }) => part ?? []);
  return sheets.some((part) => relationships(opened, part).some(({ type }) => /comments?$/i.test(type)));
}

function readSheet(opened: Package, sheet: SheetEntry, part: string, workbook: WorkbookContext): GridSheet {
  const { tableIds, ...content } = readWorksheet(opened.pieces(part), part, workbook);
  const pointed = tableIds.length > 0 ? relationships(opened, part) : [];
  const tables = tableIds.map((id) => {
    const target = pointed.find((relationship) => relationship.id === id)?.target;
    if (!target) throw new Problem("workbook.damaged", { part });
    return readTable(opened.pieces(target), target);
  });
  return { name: sheet.name, hidden: sheet.hidden, ...content, tables };
}
