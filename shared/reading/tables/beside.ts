import type { GridRange } from "../../model/grid";
import type { Columns } from "../headers/columns";
import type { SheetView } from "../view";

/**
 * The sheet without what stands beside a table and is not its own: columns past a blank one that no heading of the table
 * names (a legend, another list), and hidden columns that no heading of a plan names, or that say again what another column in
 * sight says (a key, last year's draft). Columns right at the table stay, named or not; so do hidden rows: a filter hides them.
 */
export function withoutBeside(view: SheetView, header: GridRange, { columns }: Columns, until: number): SheetView {
  const filled = filledColumns(view, header, until);
  const [left, right] = [reach(header.left, -1, filled), reach(header.right, 1, filled)];
  const out = [...filled].filter((column) => column < left || column > right);
  const named = new Map(columns.map(({ column, field }) => [column, field]));
  const inSight = new Set(columns.filter(({ column }) => !view.hides(column)).map(({ field }) => field));
  for (const column of filled) {
    const field = named.get(column);
    if (view.hides(column) && inSight.size > 1 && (field === undefined || inSight.has(field))) out.push(column);
  }
  return out.length === 0 ? view : view.without(new Set(out));
}

/** The columns that rows of the table fill; a signature under it fills one once. */
function filledColumns(view: SheetView, { top, bottom, left, right }: GridRange, until: number): Set<number> {
  const times = new Map<number, number>();
  for (const row of view.between(top - 1, until)) {
    const cells = view.cells(row);
    const own = cells.filter(({ column }) => column >= left && column <= right);
    if (own.length > 1) for (const { column } of cells) times.set(column, (times.get(column) ?? 0) + 1);
  }
  const headed = view.between(top - 1, bottom + 1).flatMap((row) => view.cells(row).map(({ column }) => column));
  return new Set([...headed, ...[...times].filter(([, rows]) => rows > 1).map(([column]) => column)]);
}

/** The last column that is joined to the table by filled ones. */
function reach(edge: number, step: 1 | -1, filled: ReadonlySet<number>): number {
  let column = edge;
  while (filled.has(column + step)) column += step;
  return column;
}
