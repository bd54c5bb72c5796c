import { isBelow, RANK } from "../numbers";
import type { Row } from "../tables/rows";

/** What a row is where objectives and measures share one column. */
export type Role = "section" | "objective" | "action" | "more";

const UNNUMBERED = -1;

/**
 * Tells heading rows from rows of work in a shared column, by what offices do to show it: a Roman number or a letter over
 * Arabic numbers, words merged over the row, a label `Mục tiêu 2:`, bold words alone in their row, 1 over 1.1. Of two
 * headings right above each other the higher one is a section, unless its number is the parent of the other's.
 */
export function rolesOf(rows: Row[]): Role[] {
  const isHeading = headings(rows);
  return rows.map((row, i) => {
    if (row.main === null) return "more";
    if (row.byHand !== null) return byHand(row, rows[i + 1], isHeading[i + 1] === true);
    if (!isHeading[i]) return "action";
    const next = rows[i + 1];
    if (!next?.main || !isHeading[i + 1] || rankOf(next) <= rankOf(row)) return "objective";
    return row.labelled || isNumberedBelow(next, row) ? "objective" : "section";
  });
}

/** A row of which a person said whether it states an objective; one that does not, over one that does, is its section. */
function byHand(row: Row, next: Row | undefined, isHeading: boolean): Role {
  if (row.byHand === true) return "objective";
  return row.bare && (next?.byHand === true || (isHeading && next?.byHand !== false)) ? "section" : "action";
}

function headings(rows: Row[]): boolean[] {
  const worked = rows.filter((row) => row.main !== null && !row.bare);
  const boldTells = worked.filter((row) => row.bold).length * 2 < worked.length;
  const highTells = rows.some(
    (row) => row.main !== null && !row.over && (row.number?.rank ?? RANK.bullet) > RANK.roman,
  );
  return rows.map((row, i) => {
    if (row.main === null) return false;
    if (row.over || row.labelled) return true;
    if (row.number && row.number.rank <= RANK.roman && highTells) return true;
    if (row.bare && row.bold && boldTells) return true;
    const next = rows[i + 1];
    return next !== undefined && isNumberedBelow(next, row);
  });
}

function rankOf(row: Row): number {
  return row.number?.rank ?? (row.labelled ? RANK.arabic : UNNUMBERED);
}

function isNumberedBelow(child: Row, row: Row): boolean {
  return child.number !== null && row.number !== null && isBelow(child.number.number, row.number.number);
}
