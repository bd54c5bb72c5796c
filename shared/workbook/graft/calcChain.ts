import { removePart, removeRelationship } from "../opc/edit";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { outline } from "../xml/outline";
import { setAttribute, splice, type Edit } from "../xml/splice";

/**
 * Takes the cells of one sheet out of the calculation chain, because they moved or lost their formula: a chain that
 * names a cell without one makes Excel repair the file, one that lacks a cell is completed by it. Other sheets keep
 * their order; a chain that would be empty goes.
 * @param sheetId of the sheet's entry in the workbook
 */
export function forgetInChain(opened: Package, main: string, sheetId: string): void {
  for (const { type, target } of relationships(opened, main)) {
    if (type !== "calcChain" || target === null || !opened.has(target)) continue;
    const text = opened.text(target);
    const cells = outline(text, target).children;
    const edits: (Edit | null)[] = [];
    let sheet = "0"; // a cell without `i` is on the sheet of the one before it
    let kept = 0;
    for (const cell of cells) {
      const said = cell.attributes["i"]?.value;
      sheet = said ?? sheet;
      if (sheet === sheetId) edits.push({ start: cell.start, end: cell.end, text: "" });
      else if (kept++ === 0 || said === undefined) edits.push(setAttribute(text, cell, "i", sheet));
    }
    if (kept === cells.length) continue;
    if (kept > 0)
      opened.set(target, splice(text, edits.filter((edit) => edit !== null))); // prettier-ignore
    else {
      removeRelationship(opened, main, target);
      removePart(opened, target);
    }
  }
}
