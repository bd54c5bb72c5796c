import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import type { SheetDraft } from "../../../shared/model/sheet";

const folder = dirname(require.resolve("@ironcalc/wasm"));
initSync({ module: readFileSync(join(folder, "wasm_bg.wasm")) });

/** A sheet computed by IronCalc, which knows nothing of the cached values. */
export interface Computed {
  /** As the cell shows it. */
  shown(row: number, column: number): string;
  /** Puts a formula in a free cell and works everything out again. */
  ask(formulas: { row: number; column: number; formula: string }[]): void;
}

export function compute(draft: SheetDraft): Computed {
  const model = new Model("sheet", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const { row, column, value, formula } of draft.cells) {
    if (formula !== undefined) model.setUserInput(0, row, column, `=${formula}`);
    else if (typeof value === "string") model.setUserInput(0, row, column, `'${value}`);
    else if (value !== null) model.setUserInput(0, row, column, String(value).toUpperCase());
  }
  model.resumeEvaluation();
  model.evaluate();
  return {
    shown: (row, column) => model.getFormattedCellValue(0, row, column),
    ask: (formulas) => {
      model.pauseEvaluation();
      for (const { row, column, formula } of formulas) model.setUserInput(0, row, column, `=${formula}`);
      model.resumeEvaluation();
      model.evaluate();
    },
  };
}
