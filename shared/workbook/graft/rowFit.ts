import type { DraftCell } from "../../model/sheet";

/** A column as wide as it is shown, in characters. */
export interface ColumnShape {
  width: number;
  hidden?: boolean;
}

/** What of a cell its height follows from. */
type Written = Pick<DraftCell, "column" | "value" | "style">;

/** Height of one line in points at up to 12 points, and the tallest row that Excel takes. */
const LINE = 15.75;
const TALLEST = 409;
/** Excel's width of a column when none is set, in characters. */
const USUAL_WIDTH = 8.43;

/**
 * How tall a row must be for its wrapped texts to be seen. Excel measures rows anew only when they are edited, other
 * programs not at all, so a row without a height would show its first line alone. An estimate by characters: a little
 * too tall is better than a line cut off.
 * @param shapeOf a column by its number; undefined where the sheet says nothing of it
 * @returns points, or undefined where one line is enough
 */
export function fittedHeight(
  shapeOf: (column: number) => ColumnShape | undefined,
  cells: Written[],
): number | undefined {
  const wrapped = cells.filter(({ style }) => style.wrap);
  const lines = Math.max(1, ...wrapped.map((cell) => linesOf(shapeOf(cell.column), cell)));
  const size = Math.max(12, ...wrapped.map(({ style }) => style.size ?? 12));
  return lines === 1 ? undefined : Math.min(TALLEST, Math.round(lines * LINE * (size / 12) * 4) / 4);
}

function linesOf(shape: ColumnShape | undefined, { value, style }: Written): number {
  if (typeof value !== "string" || shape?.hidden) return 1;
  const width = (shape?.width ?? USUAL_WIDTH) - 1;
  const wide = (style.bold ? 1.15 : 1.05) * ((style.size ?? 11) / 11);
  return value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * wide) / Math.max(1, width))), 0);
}
