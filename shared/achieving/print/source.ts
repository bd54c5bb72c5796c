import { cellAddress } from "../../model/address";
import type { GridSheet } from "../../model/grid";
import { resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { Objective } from "../../model/plan";
import { SUMMARY_WORDS } from "../../messages/results";
import { headerOf, type ColumnName } from "../sheet/columns";
import { compile } from "../sheet/formula/compile";
import { FormulaError, type Value } from "../sheet/formula/value";
import { tableLayout, textOf } from "../sheet/layout";
import { summaryOffset } from "../sheet/summary";

/** A cell of the results sheet as a formula on another sheet names it, and what it holds now. */
export interface Reference {
  /** `'Kết quả 6T 2026'!C6` */
  address: string;
  value: Value | { error: string };
}

/** The results sheet as it stands: where the table's rows and the summary's lines are after sorting and moving. */
export interface Source {
  /** A cell of the row of a target; null where the row or the column is gone. */
  target(id: string, name: ColumnName): Reference | null;
  /** A cell of an objective's line in the summary; null where the person took the line out. */
  objective(objective: Objective, name: string): Reference | null;
  /** A cell of the line `Tất cả chỉ tiêu` or `Tất cả mục tiêu`. */
  total(line: "allTargets" | "allObjectives", name: string): Reference | null;
}

/** A constant where a formula names a cell. */
export function constant(value: string | number): Reference {
  return { address: typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`, value };
}

export function sourceOf(sheet: GridSheet, period: PeriodId): Source {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const at = (row: number, column: number): Reference => ({
    address: cellAddress(sheet.name, row, column),
    value: cells.get(`${row} ${column}`)?.value ?? null,
  });
  const layout = tableLayout(sheet, resultsTable(period));
  const rows = new Map(layout?.rows.map((row) => [textOf(row.cell(headerOf("id"))).trim(), row.row]));

  const title = sheet.cells.find(({ value }) => value === SUMMARY_WORDS.title.vi);
  const lines = new Map<string, number>();
  for (const cell of sheet.cells) {
    if (!title || cell.row <= title.row || cell.column !== title.column + summaryOffset("objective")) continue;
    const number = textOf(cells.get(`${cell.row} ${title.column + summaryOffset("number")}`));
    const key = lineKey(number, textOf(cell));
    if (!lines.has(key)) lines.set(key, cell.row);
  }
  const inLine = (key: string, name: string): Reference | null => {
    const row = lines.get(key);
    return title && row !== undefined ? at(row, title.column + summaryOffset(name)) : null;
  };
  return {
    target: (id, name) => {
      const [row, column] = [rows.get(id), layout?.columnOf(headerOf(name))];
      return row === undefined || column === undefined ? null : at(row, column);
    },
    objective: ({ number, statement }, name) => inLine(lineKey(number ?? "", statement), name),
    total: (which, name) => inLine(lineKey("", SUMMARY_WORDS[which].vi), name),
  };
}

const lineKey = (number: string, words: string): string => `${number}\n${words}`;

/**
 * A formula over cells of the results sheet, written with names (`IF([x]="","",[x])`), and the value it comes to now:
 * both from the one text, so that what is cached is what a spreadsheet works out.
 */
export function worked(source: string, cells: Record<string, Reference>): { formula: string; value: Value } {
  const cell = (name: string): Reference => {
    const found = cells[name];
    if (!found) throw new Error(`no cell ${name} in ${source}`);
    return found;
  };
  const formula = source.replace(/\[([a-z]\w*)\]/g, (_, name: string) => cell(name).address);
  try {
    const scope = {
      cell: (name: string): Value => {
        const { value } = cell(name);
        if (value !== null && typeof value === "object") throw new FormulaError(value.error);
        return value;
      },
      column: (name: string): Value[] => {
        throw new Error(`no column ${name}`);
      },
    };
    return { formula, value: compile(source)(scope) };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { formula, value: error.message };
  }
}

/** What a cell shows, and nothing where it is empty (a bare reference would show 0). */
export function shown(reference: Reference): { formula: string; value: Value } {
  return worked(`IF([x]="","",[x])`, { x: reference });
}
