import { parseAddress } from "../../model/address";
import { copiedFormula } from "../formula/move";
import { escapeText, unescapeText } from "../xml/characters";
import { child, childrenOf, type XmlNode } from "../xml/outline";

/**
 * The formulas of cells that shared theirs with one that loses it: each gets its own, or the sheet would name a formula
 * that is nowhere.
 * @param losing whether a cell's formula is taken away or replaced
 * @returns the text of `f` by its cell
 */
export function partedFormulas(text: string, data: XmlNode, losing: (cell: XmlNode) => boolean): Map<XmlNode, string> {
  const masters = new Map<string, { formula: string; row: number; column: number; lost: boolean }>();
  const parted = new Map<XmlNode, string>();
  for (const row of childrenOf(data, "row")) {
    for (const cell of childrenOf(row, "c")) {
      const f = child(cell, "f");
      const number = f?.attributes["t"]?.value === "shared" ? f.attributes["si"]?.value : undefined;
      if (!f || number === undefined) continue;
      const place = parseAddress(cell.attributes["r"]?.value ?? "");
      if (!place) continue;
      const own = unescapeText(text.slice(f.openEnd, f.closeStart));
      if (own !== "") masters.set(number, { formula: own, row: place.top, column: place.left, lost: losing(cell) });
      const master = masters.get(number);
      if (own !== "" || !master?.lost || losing(cell)) continue;
      const here = copiedFormula(master.formula, place.top - master.row, place.left - master.column);
      parted.set(cell, `<${f.prefix}f>${escapeText(here)}</${f.prefix}f>`);
    }
  }
  return parted;
}
