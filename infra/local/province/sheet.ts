import { columnName } from "../../../shared/model/address";
import type { DraftCell, SheetDraft } from "../../../shared/model/sheet";
import { newWorkbook } from "../../../shared/workbook/write";

/** What a cell holds: words, a number, a share under `0%`, a number under a format of its own. */
type Value = string | number | null | { share: number } | { shown: number; format: string };

/** A worksheet as a secretary would type it: rows of values, merges in A1 form, bold rows. */
export interface Sheet {
  name: string;
  rows: Value[][];
  merges?: string[];
  bold?: number[];
  /** The letters of hidden columns. */
  hidden?: string[];
  /** Of the columns from the left, in characters; without them the first is narrow, the others wide. */
  widths?: number[];
}

/**
 * An .xlsx with the sheets as written; a share is the number typed into a cell formatted as a percentage, what is
 * `shown` a number under a format's code, such as a date.
 */
export function workbookOf(sheets: Sheet[]): Uint8Array {
  return newWorkbook(sheets.map(draftOf));
}

function draftOf({ name, rows, merges = [], bold = [], hidden = [], widths = [] }: Sheet): SheetDraft {
  const cells = rows.flatMap((values, at) =>
    values.flatMap((value, column) => cellOf(value, at + 1, column + 1, bold)),
  );
  const width = Math.max(...rows.map((values) => values.length));
  return {
    name,
    columns: Array.from({ length: width }, (_, at) => ({
      width: widths[at] ?? (at === 0 ? 6 : 28),
      hidden: hidden.includes(columnName(at + 1)),
    })),
    cells,
    merges,
    tables: [],
    validations: [],
    conditional: [],
  };
}

function cellOf(value: Value, row: number, column: number, bold: number[]): DraftCell[] {
  if (value === null) return [];
  const style = { wrap: true, border: true, bold: bold.includes(row) };
  if (typeof value === "object") {
    const { shown, format } = "share" in value ? { shown: value.share, format: "0%" } : value;
    return [{ row, column, value: shown, style: { ...style, format } }];
  }
  return [{ row, column, value, style }];
}
