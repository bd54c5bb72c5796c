import type { GridRange } from "../../model/grid";
import { mapReferences, type Corner } from "./references";

/** Rows put in behind a row: what stands below moves down. */
export interface Insertion {
  after: number;
  count: number;
}

export const movedRow = (row: number, { after, count }: Insertion): number => (row > after ? row + count : row);

/** An area after rows were put in. `grows`: one that ends at the row before them reaches over them. */
export function movedArea<T extends Pick<GridRange, "top" | "bottom">>(area: T, by: Insertion, grows: boolean): T {
  const bottom = grows && area.bottom === by.after ? area.bottom + by.count : movedRow(area.bottom, by);
  return { ...area, top: movedRow(area.top, by), bottom };
}

/**
 * A formula after rows were put in on a sheet. A range that ends at the row before them reaches over them, as Excel
 * has it for the columns of a table: unless it is one cell of the formula's own row (`I20:I20`), which has no `$`.
 * @param home the sheet the formula stands on
 */
export function movedFormula(formula: string, home: string, sheet: string, by: Insertion): string {
  const same = (name: string): boolean => name.toLowerCase() === sheet.toLowerCase();
  return mapReferences(formula, ({ sheet: named, from, to }) => {
    if (!same(named ?? home)) return { from, to };
    if (!to) return { from: { ...from, row: movedRow(from.row, by) }, to };
    const grows = to.fixedRow || from.row < to.row;
    const { top, bottom } = movedArea({ top: from.row, bottom: to.row }, by, grows);
    return { from: { ...from, row: top }, to: { ...to, row: bottom } };
  });
}

/** A formula copied so many rows and columns away: what has no `$` goes along; past the sheet's edge it is `#REF!`. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const gone = (corner: Corner): Corner => ({
    ...corner,
    row: corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.fixedColumn || corner.column === null ? corner.column : corner.column + columns,
  });
  const stands = ({ row, column }: Corner): boolean => row >= 1 && row <= 1_048_576 && (column === null || (column >= 1 && column <= 16_384)); // prettier-ignore
  return mapReferences(formula, (reference) => {
    const [from, to] = [gone(reference.from), reference.to && gone(reference.to)];
    return stands(from) && (!to || stands(to)) ? { from, to } : null;
  });
}
