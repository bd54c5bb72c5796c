import type { Grid, GridSheet } from "./grid";
import { PeriodId } from "./period";

const PREFIX = "MTCL_";

/**
 * The Excel table that holds a period's figures: the results sheet is found by it, whatever the sheet is called. A
 * hidden cell says the same, for the sheets whose table was turned into a range.
 */
export function resultsTable(period: PeriodId): string {
  return `${PREFIX}KQ_${period.replace("-", "_")}`;
}

/** The Excel table of the actions' states on the same sheet. */
export function actionsTable(period: PeriodId): string {
  return `${PREFIX}BP_${period.replace("-", "_")}`;
}

/**
 * What a hidden cell of a period's print sheet says. The sheet has no table to be known by, and a cell is the one mark
 * that every program keeps when the sheet is renamed, moved or saved again.
 */
export function printMark(period: PeriodId): string {
  return `${PREFIX}IN_${period.replace("-", "_")}`;
}

const MARK = new RegExp(`^${PREFIX}(IN|KQ)_20\\d\\d(_\\w\\w)?$`);

/** Whether a sheet was made by this product: those are skipped when the plan is read again. */
export function isOwnSheet(sheet: GridSheet): boolean {
  return (
    sheet.tables.some((table) => table.name.startsWith(PREFIX)) ||
    sheet.cells.some(({ value }) => typeof value === "string" && MARK.test(value))
  );
}

/** The periods that a workbook has a results sheet for, in the order of its sheets. */
export function resultsPeriods(grid: Grid): PeriodId[] {
  const start = `${PREFIX}KQ_`;
  const named = grid.sheets.flatMap(({ tables, cells }) => [
    ...tables.map(({ name }) => name),
    ...cells.flatMap(({ value }) => (typeof value === "string" && MARK.test(value) ? [value] : [])),
  ]);
  const found = named.flatMap((name) => {
    const period = PeriodId.safeParse(
      name
        .slice(start.length)
        .replace(/_[2-9]$/, "")
        .replace("_", "-"),
    );
    return name.startsWith(start) && period.success ? [period.data] : [];
  });
  return [...new Set(found)];
}
