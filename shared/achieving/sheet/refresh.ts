import { parseAddress } from "../../model/address";
import type { GridCell, GridSheet } from "../../model/grid";
import { actionsTable, resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { Result } from "../../model/result";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import { ACTION_HEADERS, RESULT_HEADERS } from "../../messages/results";
import type { ColumnName } from "./columns";

/** A value for a cell of the sheet as it stands; in a formula cell the value it comes to. */
interface Change {
  row: number;
  column: number;
  value: string | number | boolean | null;
}

/** The columns a person fills: written for filled targets alone, so that nothing else typed is touched. */
const ENTERED: ColumnName[] = [
  "numerator",
  "denominator",
  "actual",
  "state",
  "estimate",
  "evidence",
  "cause",
  "correction",
  "responsible",
  "note",
];

/**
 * What changes on a results sheet that is already there when it is made again: figures filled in, and the values that
 * formulas come to. Rows are found by their id and columns by their heading, so that sorting, moving and columns of the
 * person's own stay as they are.
 * @param draft the sheet as it would be made now, with everything entered
 * Rows of the sheet that the plan knows nothing of stay too.
 * @returns null where the sheet no longer fits the plan: a row or a column of it is missing
 */
export function refreshed(sheet: GridSheet, draft: SheetDraft, fill: Result[], period: PeriodId): Change[] | null {
  const results = lines(sheet, draft, resultsTable(period), RESULT_HEADERS.id.vi);
  const actions = lines(sheet, draft, actionsTable(period), ACTION_HEADERS.id.vi);
  if (!results || !actions) return null;
  const filled = new Set(fill.map(({ target }) => target));
  const entered = new Set<string>(ENTERED.map((name) => RESULT_HEADERS[name].vi));
  const inTables = results.flatMap(({ id, pairs }) =>
    pairs.flatMap(({ heading, cell, at }) =>
      cell.formula !== undefined || (filled.has(id) && entered.has(heading)) ? [{ ...at, value: cell.value }] : [],
    ),
  );
  return [...inTables, ...below(sheet, draft)];
}

interface Line {
  id: string;
  pairs: { heading: string; cell: DraftCell; at: { row: number; column: number } }[];
}

/** Pairs each drafted row of a table with the sheet's row of the same id; null where one is missing. */
function lines(sheet: GridSheet, draft: SheetDraft, table: string, idHeading: string): Line[] | null {
  const drafted = draft.tables.find(({ name }) => name === table);
  const area = drafted && parseAddress(drafted.area);
  const standing = sheet.tables.find(({ name }) => name === table);
  if (!drafted || !area) return standing ? null : [];
  if (!standing) return null;
  const columns = new Map(standing.columns.map((name, at) => [name, standing.range.left + at]));
  const idColumn = columns.get(idHeading);
  if (idColumn === undefined || drafted.columns.some(({ name }) => !columns.has(name))) return null;

  const rows = new Map<string, number>();
  for (const { row, column, value } of sheet.cells) {
    if (column !== idColumn || row <= standing.range.top || row > standing.range.bottom) continue;
    if (rows.has(String(value))) return null;
    rows.set(String(value), row);
  }
  const found: Line[] = [];
  for (const cells of byRow(draft.cells, area.top + 1, area.bottom)) {
    const id = cells.find(({ column }) => column === area.left)?.value ?? null;
    if (id === null) continue;
    const row = rows.get(String(id));
    if (row === undefined) return null;
    const pairs = cells.flatMap((cell) => {
      const heading = drafted.columns[cell.column - area.left]?.name;
      const column = heading === undefined ? undefined : columns.get(heading);
      return heading === undefined || column === undefined ? [] : [{ heading, cell, at: { row, column } }];
    });
    found.push({ id: String(id), pairs });
  }
  return found;
}

function byRow(cells: DraftCell[], first: number, last: number): DraftCell[][] {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of cells) {
    if (cell.row < first || cell.row > last) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

/**
 * Values of the summary under the tables. Its rows are found by the formulas themselves: a formula that stands nowhere
 * any more has no value to be refreshed.
 */
function below(sheet: GridSheet, draft: SheetDraft): Change[] {
  const lowest = Math.max(0, ...draft.tables.map(({ area }) => parseAddress(area)?.bottom ?? 0));
  const standing = new Map<string, GridCell>();
  const floor = Math.max(0, ...sheet.tables.map(({ range }) => range.bottom));
  for (const cell of sheet.cells)
    if (cell.row > floor && cell.formula !== undefined) standing.set(placeOf(cell, floor), cell);
  return draft.cells.flatMap((cell) => {
    if (cell.row <= lowest || cell.formula === undefined) return [];
    const at = standing.get(placeOf(cell, lowest));
    return at ? [{ row: at.row, column: at.column, value: cell.value }] : [];
  });
}

/** A summary cell's place counted from the end of the tables. */
function placeOf({ row, column }: { row: number; column: number }, floor: number): string {
  return `${row - floor}|${column}`;
}
