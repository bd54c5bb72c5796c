import { parseAddress } from "../../../shared/model/address";
import type { Grid } from "../../../shared/model/grid";
import type { Reading } from "../../../shared/model/reading";
import { key } from "../../../shared/reading/words";

/** Cells of the plan tables whose words are found neither in a field nor in `unread`: there may be none (DESIGN §4). */
export function droppedCells(grid: Grid, reading: Reading): string[] {
  const { objectives, announced, unread } = reading.plan;
  const unreadCells = new Set(unread.map(({ cell }) => cell));
  const kept = key(JSON.stringify([objectives, announced]).replace(/\\[nr]/g, " "));
  const words = new Set(kept.split(" "));
  return reading.tables.flatMap((table) => {
    const sheet = grid.sheets.find((one) => one.name === table.sheet);
    return (sheet?.cells ?? [])
      .filter((cell) => cell.row >= table.body.top && cell.row <= table.body.bottom && key(cell.text) !== "")
      .filter((cell) => ![...unreadCells].some((at) => isAt(at, table.sheet, cell.row, cell.column)))
      .filter(
        (cell) =>
          !/^[xX]$/.test(cell.text) &&
          !key(cell.text)
            .split(" ")
            .every((word) => words.has(word)),
      )
      .map((cell) => `${table.sheet} ${cell.row},${cell.column}: ${cell.text}`);
  });
}

function isAt(address: string, sheet: string, row: number, column: number): boolean {
  const at = parseAddress(address);
  return at?.sheet === sheet && at.top === row && at.left === column;
}
