import { consolidationCsv, CSV_TABLES } from "../../shared/consolidating/csv";
import { consolidationSheets } from "../../shared/consolidating/sheets";
import type { Language } from "../../shared/messages/language";
import type { Consolidation } from "../../shared/model/consolidation";
import { newWorkbook } from "../../shared/workbook/write";
import type { ExportKind } from "./overview";

const NAMES: Record<Exclude<ExportKind, "workbook">, Record<Language, string>> = {
  units: { vi: "don-vi", en: "units" },
  targets: { vi: "chi-tieu", en: "targets" },
};

/** A file to keep: its name, its media type, its bytes. */
export interface ExportedFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** The consolidated table as a workbook, or one of its two tables as CSV. */
export function exportTable(table: Consolidation, kind: ExportKind, language: Language): ExportedFile {
  const stem = `${language === "vi" ? "tong-hop" : "consolidated"}-${table.body}-${table.period}`;
  if (kind === "workbook")
    return {
      name: `${stem}.xlsx`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: newWorkbook(consolidationSheets(table, language)),
    };
  return {
    name: `${stem}-${NAMES[kind][language]}.csv`,
    type: "text/csv;charset=utf-8",
    bytes: new TextEncoder().encode(consolidationCsv(table, kind, language)),
  };
}

/** Both tables as CSV, the targets' under a name beside the given one: `bieu.csv`, `bieu-chi-tieu.csv`. */
export function csvFiles(
  table: Consolidation,
  path: string,
  language: Language,
): { path: string; bytes: Uint8Array }[] {
  return CSV_TABLES.map((kind) => ({
    path: kind === "units" ? path : path.replace(/(\.csv)$/i, `-${NAMES[kind][language]}$1`),
    bytes: exportTable(table, kind, language).bytes,
  }));
}
