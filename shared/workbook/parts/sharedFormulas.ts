import { copiedFormula } from "../formula/move";
import { MOST } from "../most";
import { attribute, type Attributes } from "../xml/parse";
import type { WorkbookContext } from "./cellValue";

/** The cells of one sheet that share formulas: the text stands at the first of them, the others say its number alone. */
export function sharedFormulas({ held }: WorkbookContext) {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  return {
    /**
     * The formula of a cell as it reads there; null for a child without its master, and for those past
     * `MOST.formulas` characters, which keep their value alone.
     * @param attributes of its `f`
     */
    of(attributes: Attributes, formula: string | null, row: number, column: number): string | null {
      const number = attribute(attributes, "si");
      if (attribute(attributes, "t") !== "shared" || number === undefined) return formula;
      if (formula !== null) {
        masters.set(number, { formula, row, column });
        return formula;
      }
      const master = masters.get(number);
      if (!master || held.formulas + master.formula.length > MOST.formulas) return null;
      held.formulas += master.formula.length;
      return copiedFormula(master.formula, row - master.row, column - master.column);
    },
  };
}
