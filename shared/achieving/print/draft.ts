import { columnName } from "../../model/address";
import type { Grid, GridSheet } from "../../model/grid";
import { printMark } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { Plan } from "../../model/plan";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import { fill } from "../../messages/language";
import { periodShort } from "../../messages/periods";
import { PRINT_WORDS } from "../../messages/print";
import { ratesOf } from "../rates";
import { enteredFrom } from "../sheet/entered";
import { frameMark, headRows, signatureRows, withKept, type FrameRow } from "./frame";
import { MARK, TYPE, WARNING } from "./looks";
import { CHECKS, drawn, MARKS, PRINT_COLUMNS, WIDTHS, WIDTHS_AT, type PrintRow } from "./page";
import { sourceOf } from "./source";
import { headerRow, tableRows } from "./table";
import { totalRows } from "./totals";

/** As Decree 30/2020/NĐ-CP, annex I: at least 20 mm above and below, 30 where pages are bound, 15 opposite. */
const MARGINS = { left: 20, right: 15, top: 20, bottom: 20 };
const MARK_WIDTH = 8;

/** The print sheet of a period, found by its mark whatever it is called now; null where the workbook has none. */
export function printSheetOf(grid: Grid, period: PeriodId): GridSheet | null {
  const mark = printMark(period);
  return grid.sheets.find(({ cells }) => cells.some(({ value }) => value === mark)) ?? null;
}

/**
 * The annex that is signed (DESIGN §6): formulas over the results sheet as it stands, each with the value it comes to.
 * @param results the results sheet of the period; its rows are found by their ids, its columns by their headings
 * @param old the print sheet that this one replaces: what a person wrote round its table stays
 * @throws Problem results.sheet-changed where a target of the plan has no row on the results sheet
 */
export function printSheet(plan: Plan, results: GridSheet, period: PeriodId, old: GridSheet | null): SheetDraft {
  const source = sourceOf(results, period);
  const rates = ratesOf(plan, enteredFrom(results, period, plan).entered.results, period);
  const head = withKept(headRows(plan.unit, period), old).map(marked);
  // the sheet's own mark, then the warning, then the table's heading
  const header = head.length + 3;
  const table = tableRows(plan, rates, source, results.name, header + 1);
  const rows: PrintRow[] = [
    ...head,
    { pieces: [], height: 1, mark: markCell(printMark(period)) },
    warningRow(header + 1, header + table.length),
    headerRow(),
    ...table,
    ...totalRows(plan, rates, source),
    ...withKept(signatureRows(), old).map(marked),
  ];
  const parts = rows.map((row, at) => drawn(row, at + 1));
  return {
    name: fill(PRINT_WORDS.sheet, { period: periodShort(period) }, "vi"),
    columns: [
      ...PRINT_COLUMNS.map((name) => ({ width: WIDTHS[name] })),
      ...[MARKS, CHECKS].map(() => ({ width: MARK_WIDTH, hidden: true })),
    ],
    widthsAt: WIDTHS_AT,
    cells: parts.flatMap(({ cells }, at) => cells.map((cell) => ({ ...cell, row: at + 1 }))),
    merges: parts.flatMap(({ merges }) => merges),
    tables: [],
    validations: [],
    conditional: [],
    rowHeights: parts.map(({ height }, at) => ({ row: at + 1, height })),
    print: {
      landscape: true,
      fitToWidth: true,
      repeatRows: [header, header],
      margins: MARGINS,
      pageNumbers: TYPE,
    },
  };
}

/** The row is set when the rows are numbered. */
const markCell = (value: string): DraftCell => ({ row: 0, column: MARKS, value, style: MARK });

const marked = (row: FrameRow): PrintRow => ({ ...row, mark: markCell(frameMark(row.name)) });

/** Speaks up when a row of the table no longer shows the target it was made for. */
function warningRow(first: number, last: number): PrintRow {
  const checks = `${columnName(CHECKS)}${first}:${columnName(CHECKS)}${Math.max(first, last)}`;
  const formula = `IF(SUM(${checks})>0,"${PRINT_WORDS.sorted.vi}","")`;
  return { pieces: [{ from: "number", to: "note", style: WARNING, value: "", formula }] };
}
