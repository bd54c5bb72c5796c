import { parseAddress } from "../../model/address";
import type { GridSheet } from "../../model/grid";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import { SUMMARY_WORDS } from "../../messages/results";
import { mapReferences, type Corner } from "../../workbook/formula/references";
import { headerOf } from "./columns";
import { tableArea, tableLayout, textOf } from "./layout";
import { ACTION_LINES, lineOf, matchedRows, TARGET_LINES, type LineKind } from "./lines";
import type { Line } from "./matching";

/** Where the rows and columns of a drafted table stand on a sheet that somebody worked on. */
export interface Moved {
  area: { top: number; left: number; bottom: number; right: number };
  standing: { top: number; bottom: number };
  /** Rows of the draft by number → rows of the sheet; those that are missing take the empty rows behind the last. */
  rows: Map<number, number>;
  missing: number[];
  /** Behind this row of the sheet missing rows are put in. */
  last: number;
  /** Rows of the sheet that are none of the plan's now. */
  gone: { row: number; id: string; asked: boolean }[];
  /** The ids of the plan. */
  taken: Set<string>;
  columnOf(column: number): number | undefined;
}

/** @returns "absent" where the draft has no such table, null where the sheet has none or an id stands twice */
export function movedTable(sheet: GridSheet, draft: SheetDraft, name: string): Moved | "absent" | null {
  const table = draft.tables.find((each) => each.name === name);
  const area = table && parseAddress(table.area);
  if (!area) return "absent";
  const [layout, standing] = [tableLayout(sheet, name), tableArea(sheet, name)];
  if (!layout || !standing) return null;
  const known = new Map<string, number>();
  for (const row of layout.rows) {
    const id = textOf(row.cell(headerOf("id"))).trim();
    if (id === "") continue;
    if (known.has(id)) return null;
    known.set(id, row.row);
  }
  const kind = table.columns.some((column) => column.name === TARGET_LINES.words) ? TARGET_LINES : ACTION_LINES;
  const drafted = draftedLines(draft, area, kind);
  const matches = matchedRows(
    layout.rows,
    kind,
    drafted.map(({ line }) => line),
  );
  const gone = [...known].flatMap(([id, row]) =>
    matches.ids.has(id) ? [] : [{ row, id, asked: matches.asked.has(id) }],
  );
  const rowAt = new Map([...matches.ids].map(([old, now]) => [now, known.get(old) ?? 0]));
  // an empty table still has one row
  const last = Math.max(standing.top + 1, ...known.values());
  const missing = drafted.filter(({ line }) => !rowAt.has(line.id)).map(({ row }) => row);
  const places = new Map(missing.map((row, at) => [row, last + at + 1]));
  const rows = new Map(drafted.map(({ row, line }) => [row, rowAt.get(line.id) ?? places.get(row) ?? last]));
  const columnOf = (column: number) => layout.columnOf(table.columns[column - area.left]?.name ?? "");
  const taken = new Set(drafted.map(({ line }) => line.id));
  return { area, standing, rows, missing, last, gone, taken, columnOf };
}

/** The lines of a drafted table, each with its row. */
function draftedLines(draft: SheetDraft, area: Moved["area"], kind: LineKind): { row: number; line: Line }[] {
  const rows = new Map<number, Map<number, DraftCell["value"]>>();
  for (const { row, column, value } of draft.cells) {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    const cells = rows.get(row) ?? new Map<number, DraftCell["value"]>();
    rows.set(row, cells.set(column, value));
  }
  const columns = new Map([...(rows.get(area.top) ?? [])].reverse().map(([column, words]) => [words, column]));
  return [...rows].flatMap(([row, cells]) => {
    const id = cells.get(area.left);
    if (row === area.top || typeof id !== "string") return [];
    return [{ row, line: lineOf(id, kind, (header) => cells.get(columns.get(header) ?? 0)) }];
  });
}

/** Where the drafted summary stands on the sheet: it has no table and is found by its title and its first total. */
export interface MovedSummary {
  from: { title: number; totals: number };
  to: { title: number; totals: number };
  columns: number;
}

export function movedSummary(sheet: GridSheet, draft: SheetDraft): MovedSummary | null {
  const placeOf = (cells: { row: number; column: number; value: unknown }[]) => {
    const title = cells.find(({ value }) => value === SUMMARY_WORDS.title.vi);
    const totals = cells.find(({ row, value }) => title && row > title.row && value === SUMMARY_WORDS.allTargets.vi);
    return title && totals ? { title, totals } : null;
  };
  const [from, to] = [placeOf(draft.cells), placeOf(sheet.cells)];
  if (!from || !to) return null;
  return {
    from: { title: from.title.row, totals: from.totals.row },
    to: { title: to.title.row, totals: to.totals.row },
    columns: to.title.column - from.title.column,
  };
}

/** A row of the drafted summary on the sheet: the list follows its title, the totals stand where they stand. */
export function summaryRow({ from, to }: MovedSummary, row: number): number {
  return row < from.totals ? row - from.title + to.title : row - from.totals + to.totals;
}

/** A drafted formula as it must read on the sheet; null where a column it names is gone. */
export function movedFormula(formula: string, results: Moved, summary: MovedSummary | null): string | null {
  let whole = true;
  const { area, standing } = results;
  const inTable = ({ row }: Corner): boolean => row > area.top && row <= area.bottom;
  const moved = (corner: Corner, row: number | undefined): Corner => {
    const column = inTable(corner)
      ? results.columnOf(corner.column ?? 0)
      : (corner.column ?? 0) + (summary?.columns ?? 0);
    if (row === undefined || column === undefined) whole = false;
    return { ...corner, row: row ?? corner.row, column: column ?? corner.column };
  };
  const rowOf = (corner: Corner): number | undefined =>
    inTable(corner) ? results.rows.get(corner.row) : summary ? summaryRow(summary, corner.row) : undefined;
  const text = mapReferences(formula, ({ from, to }) => {
    const all = to?.fixedRow && from.row === area.top + 1 && to.row === area.bottom;
    if (all) return { from: moved(from, standing.top + 1), to: moved(to, standing.bottom) };
    return { from: moved(from, rowOf(from)), to: to && moved(to, rowOf(to)) };
  });
  return whole ? text : null;
}
