import { rowsOf } from "../tables/rows";
import type { Table } from "../tables/table";
import { headingAbove } from "./above";
import { rolesOf } from "./headings";

const WORK = new Set(["content", "lead", "support", "start", "due"]);

/**
 * Parts the tables of the plan from two others that look like them: a list of objectives with nobody and no time beside
 * them, published with the plan (announced), and lists of work that serve no objective (a calendar, who does what in the
 * office), which are left to the document's lines. Sheets that follow results beside a plan, and the same plan of earlier
 * years, are no part of it. A workbook with one kind of table alone is read as it is.
 */
export function partKinds(tables: Table[]): Kinds {
  const worked = tables.filter((table) => table.columns.some((column) => WORK.has(column.field)));
  if (worked.length === 0) return { plan: tables, announced: [], earlier: [], results: [] };
  const rest = tables.filter((table) => !worked.includes(table));
  const announced = rest.filter((table) => !table.results);
  const results = rest.filter((table) => table.results);
  const kept = new Set<Table>();
  worked.forEach((table, i) => {
    const before = worked[i - 1];
    const goesOn = before !== undefined && kept.has(before) && before.signature === table.signature;
    if (goesOn || statesObjectives(table)) kept.add(table);
  });
  const read = kept.size === 0 ? worked : worked.filter((table) => kept.has(table));
  const earlier = earlierOf(read);
  return { plan: read.filter((table) => !earlier.includes(table)), announced, earlier, results };
}

interface Kinds {
  plan: Table[];
  announced: Table[];
  earlier: Table[];
  results: Table[];
}

/** Plans of years before the latest one's, with its columns, each on sheets of its own. */
function earlierOf(tables: Table[]): Table[] {
  const latest = Math.max(...tables.map(({ year }) => year ?? 0));
  const now = tables.filter(({ year }) => year === latest);
  const sheets = new Set(now.map(({ view }) => view.name));
  const layouts = new Set(now.map(layoutOf));
  return tables.filter(
    (table) =>
      table.year !== null && table.year < latest && !sheets.has(table.view.name) && layouts.has(layoutOf(table)),
  );
}

function layoutOf({ columns }: Table): string {
  return columns
    .map(({ field }) => field)
    .sort()
    .join(" ");
}

function statesObjectives(table: Table): boolean {
  if (table.shared || table.columns.some((column) => column.field === "statement")) return true;
  return headingAbove(table, true) !== null || rolesOf(rowsOf(table)).includes("objective");
}
