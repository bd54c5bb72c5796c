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
  const [computed] = computeSheets([{ name: "Sheet1", cells }]);
  if (!computed) throw new Error("no sheet");
  return computed;
}

/** Sheets whose formulas may name each other. */
export function computeSheets(sheets: { name: string; cells: Cell[] }[]): Computed[] {
  const model = new Model("sheet", "en", "UTC", "en");
  const enter = (at: number, all: Cell[]) => {
    for (const cell of all) {
      const input = typed(cell);
      if (input !== null) model.setUserInput(at, cell.row, cell.column, input);
    }
  };
  const whole = (fillIn: () => void) => {
    model.pauseEvaluation();
    fillIn();
    model.resumeEvaluation();
    model.evaluate();
  };
  whole(() => {
    sheets.forEach(({ name }, at) => {
      if (at > 0) model.newSheet();
      model.renameSheet(at, name);
    });
    sheets.forEach(({ cells }, at) => enter(at, cells));
  });
  return sheets.map((_, at) => ({
    shown: (row, column) => model.getFormattedCellValue(at, row, column),
    ask: (formulas) =>
      whole(() =>
        enter(
          at,
          formulas.map((each) => ({ ...each, value: null })),
        ),
      ),
  }));
}
