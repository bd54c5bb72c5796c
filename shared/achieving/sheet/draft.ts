import type { Plan } from "../../model/plan";
import { resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { Entered } from "../../model/result";
import type { SheetDraft } from "../../model/sheet";
import { fill } from "../../messages/language";
import { periodName, periodShort } from "../../messages/periods";
import { SHEET_TITLES } from "../../messages/results";
import { actionsPart } from "./actions";
import { COLUMNS } from "./columns";
import { HIDDEN, HINT, TITLE } from "./looks";
import { summaryPart } from "./summary";
import { resultsPart } from "./table";

/** Title, unit, hint, an empty line, then the table's headings. */
const HEADER_ROW = 5;
/** The columns that stay in sight: Mã, TT, Mục tiêu. */
const FROZEN_COLUMNS = 3;
const HELPER_WIDTH = 8;

/** `Kết quả 6T 2026`. */
function resultsSheetName(period: PeriodId): string {
  return `Kết quả ${periodShort(period)}`;
}

/**
 * The results sheet of a period (DESIGN §6): the results table with live formulas and hidden helper columns, below it
 * the actions and a summary. Every formula cell carries the value it comes to. Shares are held as fractions.
 */
export function resultsSheet(plan: Plan, entered: Entered, period: PeriodId): SheetDraft {
  const { block, ...results } = resultsPart(plan, entered, period, HEADER_ROW);
  const { next, ...actions } = actionsPart(plan, entered.actions, period, block.lastRow + 3);
  const parts = [results, actions, summaryPart(plan, block, next)];
  const title = fill(SHEET_TITLES.results, { period: periodName(period, "vi") }, "vi");
  const helpers = (results.tables[0]?.columns.length ?? COLUMNS.length) - COLUMNS.length;
  return {
    name: resultsSheetName(period),
    columns: [
      ...COLUMNS.map(({ width }) => ({ width })),
      ...Array.from({ length: helpers }, () => ({ width: HELPER_WIDTH, hidden: true })),
    ],
    cells: [
      { row: 1, column: 1, value: title, style: TITLE },
      { row: 1, column: COLUMNS.length + 1, value: resultsTable(period), style: HIDDEN },
      ...(plan.unit === null ? [] : [{ row: 2, column: 1, value: plan.unit, style: { bold: true } }]),
      { row: 3, column: 1, value: SHEET_TITLES.hint.vi, style: HINT },
      ...parts.flatMap(({ cells }) => cells),
    ],
    merges: [],
    tables: parts.flatMap(({ tables }) => tables),
    validations: parts.flatMap(({ validations }) => validations),
    conditional: parts.flatMap(({ conditional }) => conditional),
    freeze: { rows: HEADER_ROW, columns: FROZEN_COLUMNS },
    print: { landscape: true, fitToWidth: true, repeatRows: [HEADER_ROW, HEADER_ROW] },
  };
}
