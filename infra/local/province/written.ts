import { parseAddress } from "../../../shared/model/address";
import { type Sheet, workbookOf } from "./sheet";

/** A sheet of a plan file: rows of values, merges in A1 form, bold rows, and the cells under each number format. */
interface WrittenSheet extends Omit<Sheet, "rows"> {
  rows: (string | number | null)[][];
  formats?: Record<string, string[]>;
}

/** A plan's workbook as it is kept in a JSON file. */
export interface WrittenPlan {
  sheets: WrittenSheet[];
}

/** The .xlsx of a plan that is kept as JSON. */
export function writtenWorkbook({ sheets }: WrittenPlan): Uint8Array {
  return workbookOf(sheets.map(formatted));
}

function formatted({ formats = {}, rows, ...sheet }: WrittenSheet): Sheet {
  const formatAt = new Map(
    Object.entries(formats).flatMap(([format, cells]) => cells.map((cell) => [placeKey(cell), format] as const)),
  );
  return {
    ...sheet,
    rows: rows.map((values, row) =>
      values.map((value, column) => {
        const format = formatAt.get(`${row + 1}:${column + 1}`);
        return format !== undefined && typeof value === "number" ? { shown: value, format } : value;
      }),
    ),
  };
}

function placeKey(cell: string): string {
  const place = parseAddress(cell);
  if (!place) throw new Error(`no cell: ${cell}`);
  return `${place.top}:${place.left}`;
}
