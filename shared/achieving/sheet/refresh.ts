import type { GridCell, GridSheet } from "../../model/grid";
import { actionsTable, resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { Result } from "../../model/result";
import type { DraftCell, DraftStyle, SheetDraft } from "../../model/sheet";
import { ACTION_HEADERS, RESULT_HEADERS, SHEET_TITLES } from "../../messages/results";
import type { Insertion } from "../../workbook/formula/move";
import { headerOf, type ColumnName } from "./columns";
import { goneValues } from "./gone";
import { SET_ASIDE } from "./matching";
import { tableLayout, textOf } from "./layout";
import { movedFormula, movedSummary, movedTable, summaryRow, type Moved, type MovedSummary } from "./moving";
import { plain } from "./words";

/** A value for a cell of the sheet as it stands; in a formula cell the value it comes to. */
export interface Change {
  row: number;
  column: number;
  value: string | number | boolean | null;
  formula?: string | null;
  style?: DraftStyle;
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

const ACTION_INPUTS = new Set(
  (["state", "date", "document", "note"] as const).map((name) => plain(ACTION_HEADERS[name].vi)),
);

/**
 * The rows a standing results sheet needs before it can say what the plan says now: one for each target, action and
 * objective that it lacks. To be put in all at once, each told as the sheet stands.
 * @returns null where the sheet does not fit: a table of it is missing, or an id stands twice
 */
export function rowsToAdd(sheet: GridSheet, draft: SheetDraft, period: PeriodId): Insertion[] | null {
  const found: Insertion[] = [];
  for (const name of [resultsTable(period), actionsTable(period)]) {
    const table = movedTable(sheet, draft, name);
    if (table === "absent") continue;
    if (!table) return null;
    if (table.missing.length > 0) found.push({ after: table.last, count: table.missing.length });
  }
  const summary = movedSummary(sheet, draft);
  if (summary) {
    const [wanted, has] = [summary.from, summary.to].map(({ title, totals }) => totals - title);
    const count = (wanted ?? 0) - (has ?? 0);
    if (count > 0) found.push({ after: summary.to.totals - 1, count });
  }
  return found;
}

/**
 * What changes on a results sheet that is already there when it is made again: what the plan says, the figures of
 * `fill`, and the values that formulas come to. Rows are found by their id and columns by their heading, so that
 * sorting, moving and rows and columns of the person's own stay as they are; the empty rows of `rowsToAdd` are filled.
 * A row that the plan no longer has stays visible and counts for nothing. Cells that say the same are left out.
 * @param draft the sheet as it would be made now, with everything entered, `fill` included
 * @param stated ids of the actions whose state, date, document and note are taken from `draft`; all others keep theirs
 * @returns null where the sheet does not fit the plan: a row or a column of it is missing, or an id stands twice
 */
export function refreshed(
  sheet: GridSheet,
  draft: SheetDraft,
  fill: Result[],
  period: PeriodId,
  stated: ReadonlySet<string> = new Set(),
): Change[] | null {
  const filled = new Map(fill.map((result) => [result.target, result]));
  const fields = new Map(
    Object.entries(INPUTS).map(([name, field]) => [plain(headerOf(name as ColumnName)), field] as const),
  );
  const [results, actions] = [resultsTable(period), actionsTable(period)].map((name) => movedTable(sheet, draft, name));
  if (!results || !actions || results === "absent") return null;
  const summary = movedSummary(sheet, draft);
  const standing = new Map(sheet.cells.map((cell) => [place(cell), cell]));
  const all = [
    tableChanges(
      draft,
      results,
      standing,
      (column) => movedFormula(column, results, summary),
      (id, header) => {
        const field = fields.get(header);
        return field === undefined || filled.get(id)?.[field] !== undefined;
      },
    ),
    // what was typed on the sheet stays: only what the plan says of an action changes, and what is brought for it
    actions === "absent"
      ? []
      : tableChanges(
          draft,
          actions,
          standing,
          () => null,
          (id, header) => stated.has(id) || !ACTION_INPUTS.has(header),
        ),
    summary ? summaryChanges(draft, summary, results, standing) : [],
  ];
  if (all.some((changes) => changes === null)) return null;
  const gone = [
    ...goneChanges(sheet, resultsTable(period), results, goneValues, standing),
    ...(actions === "absent" ? [] : goneChanges(sheet, actionsTable(period), actions, () => new Map(), standing)),
  ];
  return [...all.flatMap((changes) => changes ?? []), ...gone].filter((change) => {
    const there = standing.get(place(change));
    const formula = change.formula !== undefined && (change.formula ?? undefined) !== there?.formula;
    return formula || change.style !== undefined || (there?.value ?? "") !== (change.value ?? "");
  });
}

const place = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;

type Standing = Map<string, GridCell>;

/** The wanted cells of a drafted table, at their places on the sheet; a row that was put in gets all of its cells. */
function tableChanges(
  draft: SheetDraft,
  table: Moved,
  standing: Standing,
  formulaOf: (formula: string) => string | null,
  wanted: (id: string, header: string) => boolean,
): Change[] | null {
  const { area, rows } = table;
  const fresh = new Set(table.missing);
  const idOf = new Map<number, string>();
  const headers = new Map<number, string>();
  const changes: Change[] = [];
  for (const cell of draft.cells) {
    if (!within(area, cell)) continue;
    if (cell.row === area.top) headers.set(cell.column, plain(String(cell.value)));
    else if (cell.column === area.left) idOf.set(cell.row, String(cell.value ?? ""));
    const [row, column] = [rows.get(cell.row), table.columnOf(cell.column)];
    if (row === undefined) continue; // the heading, or the empty row of a plan without targets
    if (column === undefined || row > table.standing.bottom) return null;
    const header = headers.get(cell.column) ?? "";
    const noted = header === NOTE && standing.get(place({ row, column }))?.value === SHEET_TITLES.gone.vi;
    if (fresh.has(cell.row)) {
      if (standing.has(place({ row, column }))) return null;
      const formula = cell.formula === undefined ? undefined : formulaOf(cell.formula);
      if (formula === null) return null;
      changes.push({
        row,
        column,
        value: cell.value,
        style: cell.style,
        ...(formula === undefined ? {} : { formula }),
      });
    } else if (wanted(idOf.get(cell.row) ?? "", header)) {
      changes.push({ row, column, ...valueFor(cell, standing.get(place({ row, column }))) });
    } else if (noted) changes.push({ row, column, value: null });
  }
  return changes;
}

/** A drafted value for a standing cell: its formula stays, but not one of the person's own that comes to something else. */
function valueFor(cell: DraftCell, there: GridCell | undefined): Pick<Change, "value" | "formula"> {
  // under it the figure would last until it is worked out again
  const theirs = cell.formula === undefined && there?.formula !== undefined && there.value !== (cell.value ?? "");
  return { value: cell.value, ...(theirs ? { formula: null } : {}) };
}

const within = (area: Moved["area"], { row, column }: { row: number; column: number }): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const NOTE = plain(RESULT_HEADERS.note.vi);

/** Rows of no target or action any more: their hidden numbers go, what was typed stays, and the note says so. */
function goneChanges(
  sheet: GridSheet,
  name: string,
  { gone, taken }: Moved,
  values: (read: (header: string) => unknown) => Map<string, Change["value"]>,
  standing: Standing,
): Change[] {
  const layout = tableLayout(sheet, name);
  const note = layout?.columnOf(headerOf("note"));
  const mark = layout?.columnOf(headerOf("id"));
  return gone.flatMap(({ row, id, asked }) => {
    const there = (header: string) => {
      const column = layout?.columnOf(header);
      return column === undefined ? undefined : standing.get(place({ row, column }))?.value;
    };
    const changes = [...values(there)].flatMap(([header, value]): Change[] => {
      const column = layout?.columnOf(header);
      return column === undefined ? [] : [{ row, column, value }];
    });
    // the id may be another's now: the row keeps it as a mark alone
    if (mark !== undefined && (asked || taken.has(id))) changes.push({ row, column: mark, value: `${SET_ASIDE}${id}` });
    const said = note === undefined ? null : textOf(standing.get(place({ row, column: note })));
    if (note === undefined || said !== "" || id.startsWith(SET_ASIDE)) return changes;
    return [...changes, { row, column: note, value: asked ? SHEET_TITLES.asked.vi : SHEET_TITLES.gone.vi }];
  });
}

/** The summary is the product's own: its formulas follow the plan; lines that it no longer needs are emptied. */
function summaryChanges(draft: SheetDraft, summary: MovedSummary, results: Moved, standing: Standing): Change[] | null {
  const changes: Change[] = [];
  const mine = draft.cells.filter(({ row }) => row > summary.from.title + 1);
  for (const cell of mine) {
    const [row, column] = [summaryRow(summary, cell.row), cell.column + summary.columns];
    const there = standing.get(place({ row, column }));
    if (cell.formula === undefined) {
      changes.push({ row, column, value: cell.value, ...(there || cell.value === null ? {} : { style: cell.style }) });
      continue;
    }
    const formula = movedFormula(cell.formula, results, summary);
    if (formula === null) return null;
    changes.push({ row, column, value: cell.value, formula, ...(there ? {} : { style: cell.style }) });
  }
  const columns = [...new Set(mine.map(({ column }) => column + summary.columns))];
  const first = summaryRow(summary, summary.from.totals - 1) + 1;
  for (let row = first; row < summary.to.totals; row++) {
    for (const column of columns) {
      if (standing.has(place({ row, column }))) changes.push({ row, column, value: null, formula: null });
    }
  }
  return changes;
}
