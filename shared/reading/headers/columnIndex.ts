import type { GridCell } from "../../model/grid";

/** The row `(1) (2) (3)` or `A B 1 2` that numbers the columns under a header. */
export function isColumnIndex(cells: GridCell[]): boolean {
  return (
    cells.length >= 3 &&
    cells.every(
      (cell) => cell.text.trim().length <= 9 && /^[([]?[\dA-Z]{1,2}([)\]]|$)(\s*=.*)?$/.test(cell.text.trim()),
    )
  );
}
