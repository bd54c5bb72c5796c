import { parseAddress } from "../../model/address";
import type { GridCell, GridSheet } from "../../model/grid";
import { actionsTable, resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { Result } from "../../model/result";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import { SUMMARY_WORDS } from "../../messages/results";
import { headerOf, type ColumnName } from "./columns";
import { tableLayout, textOf } from "./layout";
import { plain } from "./words";

/** A value for a cell of the sheet as it stands; in a formula cell the value it comes to. */
interface Change {
  row: number;
  column: number;
  value: string | number | boolean | null;
}

/** The columns a person fills, by the field of a Result that they hold; the figures of a result come all together. */
const INPUTS: Partial<Record<ColumnName, keyof Result>> = {
  numerator: "target",
  denominator: "target",
  actual: "target",
  state: "target",
  estimate: "target",
  evidence: "evidence",
  cause: "cause",
  correction: "correction",
  responsible: "correction",
  note: "note",
};

/**
 * What changes on a results sheet that is already there when it is made again: what the plan says, the figures of
 * `fill`, and the values that formulas come to. Rows are found by their id and columns by their heading, so that
 * sorting, moving and rows and columns of the person's own stay as they are. Cells that say the same are left out.
 * @param draft the sheet as it would be made now, with everything entered, `fill` included
 * @returns null where the sheet no longer fits the plan: a row or a column of it is missing, or an id stands twice
 */
export function refreshed(sheet: GridSheet, draft: SheetDraft, fill: Result[], period: PeriodId): Change[] | null {
  const filled = new Map(fill.map((result) => [result.target, result]));
  const fields = new Map(
    Object.entries(INPUTS).map(([name, field]) => [plain(headerOf(name as ColumnName)), field] as const),
  );
  const results = moved(sheet, draft, resultsTable(period), (id, header) => {
    const field = fields.get(header);
    return field === undefined || filled.get(id)?.[field] !== undefined;
  });
  // actions have no formulas, and their states are only typed on the sheet: it is enough that they are there
  const actions = moved(sheet, draft, actionsTable(period), () => false);
  if (!results || !actions) return null;
  const standing = new Map(sheet.cells.map((cell) => [place(cell), cell]));
  return [...results, ...movedSummary(sheet, draft, standing)].filter((change) => {
    return (standing.get(place(change))?.value ?? "") !== (change.value ?? "");
  });
}

const place = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;

/** The wanted cells of a drafted table, at their places on the sheet. */
function moved(
  sheet: GridSheet,
  draft: SheetDraft,
  name: string,
  wanted: (id: string, header: string) => boolean,
): Change[] | null {
  const table = draft.tables.find((each) => each.name === name);
  const area = table && parseAddress(table.area);
  if (!area) return [];
  const layout = tableLayout(sheet, name);
  if (!layout) return null;
  const rows = new Map<string, number>();
  for (const row of layout.rows) {
    const id = textOf(row.cell(headerOf("id"))).trim();
    if (id !== "" && rows.has(id)) return null;
    rows.set(id, row.row);
  }
  const inside = draft.cells.filter(({ row, column }) => row > area.top && row <= area.bottom && column <= area.right);
  const ids = new Map(inside.filter(({ column }) => column === area.left).map(({ row, value }) => [row, value]));
  const changes: Change[] = [];
  for (const cell of inside) {
    const id = ids.get(cell.row);
    if (typeof id !== "string") continue;
    const header = table.columns[cell.column - area.left]?.name ?? "";
    const [row, column] = [rows.get(id), layout.columnOf(header)];
    if (row === undefined || column === undefined) return null;
    if (wanted(id, plain(header))) changes.push({ row, column, value: cell.value });
  }
  return changes;
}

/** The summary has no table: it is found by its title, and only cells that still hold formulas are written. */
function movedSummary(sheet: GridSheet, draft: SheetDraft, standing: Map<string, GridCell>): Change[] {
  const isTitle = ({ value }: GridCell | DraftCell): boolean => value === SUMMARY_WORDS.title.vi;
  const [from, to] = [draft.cells.find(isTitle), sheet.cells.find(isTitle)];
  if (!from || !to) return [];
  return draft.cells
    .filter(({ row, formula }) => row > from.row && formula !== undefined)
    .map(({ row, column, value }) => ({
      row: row - from.row + to.row,
      column: column - from.column + to.column,
      value,
    }))
    .filter((change) => standing.get(place(change))?.formula !== undefined);
}
