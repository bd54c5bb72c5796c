import { parseAddress } from "../../model/address";
import type { GridRange, GridSheet } from "../../model/grid";
import type { IgnoredArea } from "../../model/layout";
import type { SheetView } from "../view";
import { areaDigest, wordsOf } from "./digest";

/** So many places at most are compared with an area. */
const MOST = 50;

/** An area as it is known again; null where it holds nothing. */
export function ignoredArea(view: SheetView, range: GridRange): IgnoredArea | null {
  for (const row of view.between(range.top - 1, range.bottom + 1)) {
    const first = view.cells(row).find(({ column }) => column >= range.left && column <= range.right);
    if (!first) continue;
    return {
      rows: range.bottom - range.top + 1,
      columns: range.right - range.left + 1,
      first: { row: row - range.top, column: first.column - range.left, words: wordsOf(first.text) },
      digest: areaDigest(view, range),
      range: view.range(range),
    };
  }
  return null;
}

/** Where an area stands on a sheet, as often as it does. */
export function areasOn(view: SheetView, area: IgnoredArea): GridRange[] {
  const found: GridRange[] = [];
  const at = area.range === undefined ? null : parseAddress(area.range);
  if (at !== null && at.sheet === view.name && areaDigest(view, at) === area.digest) found.push(at);
  let tried = 0;
  for (const row of view.rows)
    for (const { column, text } of view.cells(row)) {
      const [top, left] = [row - area.first.row, column - area.first.column];
      if (top < 1 || left < 1 || wordsOf(text) !== area.first.words || found.some((one) => one.top === top)) continue;
      if (++tried > MOST) return found;
      const range = { top, left, bottom: top + area.rows - 1, right: left + area.columns - 1 };
      if (areaDigest(view, range) === area.digest) found.push(range);
    }
  return found;
}

/** A sheet as if nothing stood in some areas. */
export function withoutAreas(sheet: GridSheet, areas: readonly GridRange[]): GridSheet {
  if (areas.length === 0) return sheet;
  const inside = (row: number, column: number): boolean =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return {
    ...sheet,
    cells: sheet.cells.filter(({ row, column }) => !inside(row, column)),
    merges: sheet.merges.filter(({ top, left }) => !inside(top, left)),
  };
}
