import { rowsOf } from "../tables/rows";
import type { Table } from "../tables/table";
import { headingAbove } from "./above";
import { rolesOf } from "./headings";

const WORK = new Set(["content", "lead", "support", "start", "due"]);

/**
 * Parts the tables of the plan from two others that look like them: a list of objectives with nobody and no time beside
 * them, published with the plan (announced), and lists of work that serve no objective (a calendar, who does what in the
 * office), which are left to the document's lines. A workbook with one kind of table alone is read as it is.
 */
export function partKinds(tables: Table[]): { plan: Table[]; announced: Table[] } {
  const worked = tables.filter((table) => table.columns.some((column) => WORK.has(column.field)));
  if (worked.length === 0) return { plan: tables, announced: [] };
  const announced = tables.filter((table) => !worked.includes(table));
  const kept = new Set<Table>();
  worked.forEach((table, i) => {
    const before = worked[i - 1];
    const goesOn = before !== undefined && kept.has(before) && before.signature === table.signature;
    if (goesOn || statesObjectives(table)) kept.add(table);
  });
  return { plan: kept.size === 0 ? worked : worked.filter((table) => kept.has(table)), announced };
}

function statesObjectives(table: Table): boolean {
  if (table.shared || table.columns.some((column) => column.field === "statement")) return true;
  return headingAbove(table, true) !== null || rolesOf(rowsOf(table)).includes("objective");
}
