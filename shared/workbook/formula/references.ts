import { columnName, columnNumber } from "../../model/address";

/** One end of a reference; a whole row has no column. */
export interface Corner {
  column: number | null;
  row: number;
  /** Written with `$`: it stays when the formula is copied. */
  fixedColumn: boolean;
  fixedRow: boolean;
}

export interface Reference {
  /** As it is called, without quotes; null for the formula's own sheet. */
  sheet: string | null;
  from: Corner;
  /** null for a single cell. */
  to: Corner | null;
}

const CELL = "\\$?[A-Z]{1,3}\\$?[0-9]{1,7}";
const ROW = "\\$?[0-9]{1,7}";
const NAME = "[\\p{L}_][\\p{L}\\p{N}_.]*";
/** Texts, other workbooks' cells and the inside of structured references are passed over. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|\\[[0-9]+\\]${NAME}!${CELL}(?::${CELL})?|\\[[^\\]]*\\]|` +
    `(?<![\\p{L}\\p{N}_.$])((?:'(?:[^']|'')+'|${NAME})!)?(?:(${CELL})(?::(${CELL}))?|(${ROW}):(${ROW}))(?![\\p{L}\\p{N}_.(!])`,
  "gu",
);

/**
 * A formula (without `=`) with its references to cells and rows replaced; whole columns, names and structured
 * references stay. `change` answers the ends that stand in the reference's place, or null for `#REF!`.
 */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => Pick<Reference, "from" | "to"> | null,
): string {
  return formula.replace(TOKEN, (whole, prefix?: string, a?: string, b?: string, c?: string, d?: string) => {
    const [first, second] = [a ?? c, b ?? d];
    if (first === undefined) return whole;
    const from = cornerOf(first);
    const name = prefix?.slice(0, -1);
    const sheet = name === undefined ? null : name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    const ends = change({ sheet, from, to: second === undefined ? null : cornerOf(second) });
    if (!ends) return "#REF!";
    const shown = ends.to ? `${cornerText(ends.from)}:${cornerText(ends.to)}` : cornerText(ends.from);
    return (prefix ?? "") + shown;
  });
}

function cornerOf(text: string): Corner {
  const [, column$ = "", column = "", row$ = "", row = ""] = /^(\$?)([A-Z]*)(\$?)(\d+)$/.exec(text) ?? [];
  if (column === "") return { column: null, row: Number(row), fixedColumn: false, fixedRow: column$ !== "" };
  return { column: columnNumber(column), row: Number(row), fixedColumn: column$ !== "", fixedRow: row$ !== "" };
}

function cornerText({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === null ? "" : `${fixedColumn ? "$" : ""}${columnName(column)}`;
  return `${letters}${fixedRow ? "$" : ""}${row}`;
}
