import { parseAddress } from "../../../shared/model/address";
import type { Grid, GridCell, GridRange, GridSheet } from "../../../shared/model/grid";

type Value = string | number | null | { value: number; text: string; format?: string } | { bold: string };

/** A sheet from its rows: `null` and `""` are empty cells; merges as `A1:C1`. */
export function sheetOf(name: string, rows: Value[][], merges: string[] = [], hidden = false): GridSheet {
  const cells = rows.flatMap((values, r) =>
    values.flatMap((value, c): GridCell[] => {
      if (value === null || value === "") return [];
      const at = { row: r + 1, column: c + 1 };
      if (typeof value !== "object") return [{ ...at, value, text: String(value) }];
      if ("bold" in value) return [{ ...at, value: value.bold, text: value.bold, bold: true }];
      return [{ ...at, ...value }];
    }),
  );
  return { name, hidden, cells, merges: merges.map(rangeOf), hiddenRows: [], hiddenColumns: [], tables: [] };
}

export function gridOf(...sheets: GridSheet[]): Grid {
  return { sheets };
}

function rangeOf(area: string): GridRange {
  const at = parseAddress(area);
  if (!at) throw new Error(`no area: ${area}`);
  return { top: at.top, left: at.left, bottom: at.bottom, right: at.right };
}
