import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import type { CellError } from "../../../shared/model/grid";

const folder = dirname(require.resolve("@ironcalc/wasm"));
initSync({ module: readFileSync(join(folder, "wasm_bg.wasm")) });

export interface Cell {
  row: number;
  column: number;
  value: string | number | boolean | CellError | null;
  formula?: string;
}

/** A sheet computed by IronCalc, which knows nothing of the cached values. */
export interface Computed {
  /** As the cell shows it. */
  shown(row: number, column: number): string;
  /** Puts a formula in a free cell and works everything out again. */
  ask(formulas: { row: number; column: number; formula: string }[]): void;
}

function typed({ value, formula }: Cell): string | null {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return null;
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}

export function compute(cells: Cell[]): Computed {
  const model = new Model("sheet", "en", "UTC", "en");
  const enter = (all: Cell[]) => {
    model.pauseEvaluation();
    for (const cell of all) {
      const input = typed(cell);
      if (input !== null) model.setUserInput(0, cell.row, cell.column, input);
    }
    model.resumeEvaluation();
    model.evaluate();
  };
  enter(cells);
  return {
    shown: (row, column) => model.getFormattedCellValue(0, row, column),
    ask: (formulas) => enter(formulas.map((each) => ({ ...each, value: null }))),
  };
}
