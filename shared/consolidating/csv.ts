import type { Language } from "../messages/language";
import type { Consolidation } from "../model/consolidation";
import { consolidationTables } from "./sheets";
import type { TableSheet } from "./table";

/** The tables of a consolidation that go out as text. */
export const CSV_TABLES = ["units", "targets"] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/** Says to programs that guess that this is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet may take for a formula, in plain and in full width (OWASP, CSV Injection). */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * A table of a consolidation as RFC 4180 text: commas, lines ended by CRLF, UTF-8 with its mark. Figures are plain
 * numbers with a decimal point (a share is a fraction, a percentage of a target is as it is said, beside its measure),
 * dates are ISO 8601. A text that a spreadsheet might run is led by an apostrophe, a number never.
 */
export function consolidationCsv(consolidation: Consolidation, table: CsvTable, language: Language): string {
  const tables = consolidationTables(consolidation, language);
  return table === "units" ? csvOf(tables.units) : csvOf(tables.targets);
}

/** Whether a text was made here: what is replaced must be ours. */
export function isConsolidationCsv(text: string): boolean {
  const header = text.split("\r\n", 1)[0] ?? "";
  const nothing: Consolidation = { period: "2000", body: "x", units: [], targets: [] };
  return CSV_TABLES.some((table) =>
    (["vi", "en"] as const).some((language) => `${header}\r\n` === consolidationCsv(nothing, table, language)),
  );
}

function csvOf<Row>({ columns, rows }: TableSheet<Row>): string {
  const lines = [
    columns.map(({ heading }) => textField(heading)),
    ...rows.map((row, at) =>
      columns.map((column) => {
        const { value, plain = value } = column.value(row, at);
        return field(plain);
      }),
    ),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function field(value: string | number | null): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : textField(value);
}

function textField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
