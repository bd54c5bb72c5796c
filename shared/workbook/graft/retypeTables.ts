import { parseAddress } from "../../model/address";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { plainText } from "../parts/sharedStrings";
import { encodeXstring } from "../xml/characters";
import { child, childrenOf, outline } from "../xml/outline";
import { setAttribute, splice, type Edit } from "../xml/splice";
import type { Retyping } from "./retypeText";

/**
 * Columns of tables follow their header cells: Excel repairs a workbook where they differ.
 * @returns the columns' names, old to new, as formulas call them between square brackets
 */
export function retypeTables(opened: Package, sheet: string, part: string, retyping: Retyping): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const { type, target } of relationships(opened, part)) {
    if (type !== "table" || target === null || !opened.has(target)) continue;
    const text = opened.text(target);
    const root = outline(text, target);
    const area = parseAddress(root.attributes["ref"]?.value ?? "");
    const columns = child(root, "tableColumns");
    if (!area || !columns || root.attributes["headerRowCount"]?.value === "0") continue;
    const edits = childrenOf(columns, "tableColumn").flatMap((column, at): Edit[] => {
      const old = plainText(column.attributes["name"]?.value ?? "");
      const way = retyping.wayOf(sheet, area.top, area.left + at);
      const fresh = way === null ? old : retyping.text(old, way, undefined);
      if (fresh === old) return [];
      renamed.set(called(old), called(fresh));
      return [setAttribute(text, column, "name", encodeXstring(fresh))].filter((edit) => edit !== null);
    });
    if (edits.length > 0) opened.set(target, splice(text, edits));
  }
  return renamed;
}

/** In a formula these letters of a name stand behind an apostrophe (ECMA-376 part 1, 18.17.2.3). */
const called = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
