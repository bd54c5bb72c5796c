import type { Plan } from "../../model/plan";
import { targetsOf } from "../../model/plan";
import { ACTION_HEADERS, RESULT_HEADERS, SHEET_TITLES } from "../../messages/results";
import { ACTION_COLUMNS } from "./actions";
import { COLUMNS } from "./columns";
import { textOf, type TableRow } from "./layout";
import { matchedLines, type Line, type Matches } from "./matching";
import { plain } from "./words";

/** The headings of a table by which its lines are known. */
export interface LineKind {
  words: string;
  facts: string[];
}

const { subject, unit, sign, value, high, baseline } = RESULT_HEADERS;
export const TARGET_LINES: LineKind = {
  words: subject.vi,
  facts: [unit, sign, value, high, baseline].map(({ vi }) => vi),
};
export const ACTION_LINES: LineKind = {
  words: ACTION_HEADERS.content.vi,
  facts: [ACTION_HEADERS.lead.vi, ACTION_HEADERS.due.vi],
};

type Held = string | number | boolean | { error: string } | null | undefined;

/** A line by what stands under its headings. */
export function lineOf(id: string, kind: LineKind, under: (header: string) => Held): Line {
  const said = (header: string): string => {
    const held = under(header);
    if (typeof held === "number") return String(Number(held.toPrecision(12)));
    return typeof held === "string" ? plain(held) : "";
  };
  return {
    id,
    words: said(kind.words),
    facts: kind.facts.map(said).join("|"),
  };
}

/** The id that stands in a row under Mã; "" where nothing or an error does. */
export function idIn(row: TableRow): string {
  const value = row.cell(RESULT_HEADERS.id.vi)?.value;
  return typeof value === "string" ? value.trim() : "";
}

/** A row that the plan no longer has, and that says so: it stays to be seen and counts for nothing. */
export function isGone(row: TableRow): boolean {
  return textOf(row.cell(RESULT_HEADERS.note.vi)) === SHEET_TITLES.gone.vi;
}

/** How the rows of a table fit lines of the plan; of rows of one id the first. */
export function matchedRows(rows: TableRow[], kind: LineKind, plan: Line[]): Matches {
  const seen = new Set<string>();
  const lines = rows.flatMap((row): Line[] => {
    const id = idIn(row);
    if (id === "" || seen.has(id)) return [];
    seen.add(id);
    return [{ ...lineOf(id, kind, (header) => row.cell(header)?.value), gone: isGone(row) }];
  });
  return matchedLines(lines, plan);
}

/** The lines of a plan's targets as the sheet of results would say them. */
export function targetLines(plan: Pick<Plan, "objectives">): Line[] {
  const columns = new Map(COLUMNS.map((column) => [RESULT_HEADERS[column.name].vi as string, column]));
  return targetsOf(plan).map((placed) =>
    lineOf(placed.target.id, TARGET_LINES, (header) => {
      const column = columns.get(header);
      return column && "value" in column ? column.value(placed, null) : null;
    }),
  );
}

/** The lines of a plan's actions likewise. */
export function actionLines(plan: Pick<Plan, "objectives">): Line[] {
  const columns = new Map(ACTION_COLUMNS.map((column) => [ACTION_HEADERS[column.name].vi as string, column]));
  return plan.objectives.flatMap(({ actions }) =>
    actions.map((action) => lineOf(action.id, ACTION_LINES, (header) => columns.get(header)?.value(action, null))),
  );
}
