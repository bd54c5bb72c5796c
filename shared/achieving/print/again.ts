import type { GridCell, GridSheet } from "../../model/grid";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import type { Change } from "../sheet/refresh";
import { frameMark } from "./frame";
import { LINE } from "./looks";
import { MARKS, PRINT_COLUMNS } from "./page";

/** Columns whose texts decide how tall a row is. */
const TALL = ["subject", "note"].map((name) => PRINT_COLUMNS.findIndex((column) => column === name) + 1);

const place = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;
const placesOf = (sheet: GridSheet): Map<string, GridCell> => new Map(sheet.cells.map((cell) => [place(cell), cell]));

/**
 * What changes on a print sheet that only shows other values now: so it keeps all that a person did to it, also words
 * in the place of a formula.
 * @returns null where it must be made anew: a row or a formula is another one, or a text needs another height
 */
export function reprinted(old: GridSheet, draft: SheetDraft): Change[] | null {
  const standing = placesOf(old);
  const marksOf = (cells: readonly { row: number; column: number; value: unknown }[]): string[] =>
    cells.flatMap(({ row, column, value }) =>
      column === MARKS && typeof value === "string" ? [`${row} ${value}`] : [],
    );
  const [drafted, marks] = [new Set(marksOf(draft.cells)), marksOf(old.cells)];
  if (marks.length !== drafted.size || marks.some((mark) => !drafted.has(mark))) return null;
  const changes: Change[] = [];
  for (const cell of draft.cells) {
    const there = standing.get(place(cell));
    if (cell.formula === undefined || there?.formula === undefined) continue;
    if (there.formula !== cell.formula) return null;
    if (there.value === (cell.value ?? "")) continue;
    if (TALL.includes(cell.column)) return null;
    changes.push({ row: cell.row, column: cell.column, value: cell.value });
  }
  return changes;
}

/** The draft with what a person wrote on the sheet it replaces: over formulas of a target's row, and under the names. */
export function withTyped(draft: SheetDraft, old: GridSheet | null): SheetDraft {
  if (!old) return draft;
  const standing = placesOf(old);
  const rowOf = (cells: readonly { row: number; column: number; value: unknown }[]): Map<unknown, number> =>
    new Map(cells.flatMap(({ row, column, value }) => (column === MARKS ? [[value, row]] : [])));
  const [before, now] = [rowOf(old.cells), rowOf(draft.cells)];
  const was = new Map([...now].map(([mark, row]) => [row, before.get(mark)]));
  const cells = draft.cells.map((cell): DraftCell => {
    const row = was.get(cell.row);
    const there = row === undefined ? undefined : standing.get(place({ row, column: cell.column }));
    if (cell.formula === undefined || cell.column >= MARKS || !there || there.formula !== undefined) return cell;
    const { formula: _, ...kept } = cell;
    return { ...kept, value: typeof there.value === "object" ? there.text : there.value };
  });
  return { ...draft, cells: [...cells, ...under(old, before, now)] };
}

/** Cells below the line of names, as far below it as they stood. */
function under(old: GridSheet, before: Map<unknown, number>, now: Map<unknown, number>): DraftCell[] {
  const [from, to] = [before, now].map((rows) => rows.get(frameMark("names")));
  if (from === undefined || to === undefined) return [];
  return old.cells
    .filter(({ row, column }) => row > from && column < MARKS)
    .map(({ row, column, value, text, formula, bold }) => ({
      row: row - from + to,
      column,
      value: typeof value === "object" ? text : value,
      ...(formula === undefined ? {} : { formula }),
      style: { ...LINE, ...(bold ? { bold } : {}) },
    }));
}
