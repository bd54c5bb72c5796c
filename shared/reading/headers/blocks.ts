import type { SheetView } from "../view";
import type { HeaderField } from "./lexicon";

/** A column with what its heading names. */
interface Headed {
  field: HeaderField | null;
  column: number;
}

/** The first and last row of a header. */
interface Rows {
  top: number;
  bottom: number;
}

const SAMPLE = 60;
/** What any list may have: a column of these alone makes no plan. */
const COMMON = new Set<HeaderField | null>([null, "number", "note", "other", "section"]);

/**
 * The columns of the plan's own table where another one stands beside it (a legend, a list of names): blocks parted by a
 * blank column that name nothing of a plan are left out. A blank column inside the plan parts nothing.
 */
export function ownColumns<T extends Headed>(view: SheetView, columns: T[], { top, bottom }: Rows): T[] {
  const blocks = joined(blocksOf(view, columns, { top, bottom }));
  if (blocks.length < 2) return columns;
  const own = blocks.filter((block) => !isOther(block));
  return own.length === 0 ? columns : own.flat();
}

function isOther(block: Headed[]): boolean {
  return block.length > 1 && isCommon(block) && block.some(({ field }) => field === null);
}

function isCommon(block: Headed[]): boolean {
  return block.every(({ field }) => COMMON.has(field));
}

/** Blocks that name nothing of a plan, right beside each other, are one list. */
function joined<T extends Headed>(blocks: T[][]): T[][] {
  const lists: T[][] = [];
  for (const block of blocks) {
    const last = lists.at(-1);
    if (last && isCommon(last) && isCommon(block)) last.push(...block);
    else lists.push([...block]);
  }
  return lists;
}

function blocksOf<T extends Headed>(view: SheetView, columns: T[], { top, bottom }: Rows): T[][] {
  const blocks: T[][] = [];
  let before: T | undefined;
  for (const column of columns) {
    const last = blocks.at(-1);
    if (last && before && !isParted(view, [before.column, column.column], { top, bottom })) last.push(column);
    else blocks.push([column]);
    before = column;
  }
  return blocks;
}

/** Whether some column between two headings holds nothing, below the header too, and no heading is merged over it. */
function isParted(view: SheetView, [left, right]: [number, number], { top, bottom }: Rows): boolean {
  if (right - left < 2) return false;
  const under = view.between(bottom, bottom + SAMPLE);
  const reach = Math.max(...view.between(top - 1, bottom + 1).map((row) => rightOf(view, row, left)));
  for (let column = Math.max(left, reach) + 1; column < right; column++)
    if (under.every((row) => !view.cell(row, column))) return true;
  return false;
}

function rightOf(view: SheetView, row: number, column: number): number {
  return Math.max(
    ...view.cells(row).map((cell) => {
      const right = view.area(cell)?.right ?? cell.column;
      return cell.column <= column ? right : 0;
    }),
    0,
  );
}
