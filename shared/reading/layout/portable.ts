import type { Grid } from "../../model/grid";
import type { ColumnField, KnownHeader, Layout } from "../../model/layout";
import { isOwnSheet } from "../../model/ownSheets";
import type { Reading } from "../../model/reading";
import { findTables } from "../tables/find";
import type { Table } from "../tables/table";
import { fingerprintOf, headerCells, headerWords } from "./fingerprint";
import { handOf } from "./hand";

/** What a snapshot says of how its sheets were laid out: the fingerprint of every header that was read, each once. */
export function fingerprintsOf({ tables }: Pick<Reading, "tables">): string {
  return [...new Set(tables.map(({ fingerprint }) => fingerprint))].filter((one) => one !== "").join(" ");
}

/** Two layouts as one: where both speak of a header or an area the first one counts. */
export function mergeLayouts(first: Layout, second: Layout): Layout {
  const headers = new Set(first.headers.map(({ fingerprint }) => fingerprint));
  const areas = new Set(first.ignored.map(({ digest }) => digest));
  return {
    schema: 1,
    headers: [...first.headers, ...second.headers.filter(({ fingerprint }) => !headers.has(fingerprint))].slice(0, 300),
    ignored: [...first.ignored, ...second.ignored.filter(({ digest }) => !areas.has(digest))].slice(0, 500),
    cells: [...first.cells, ...second.cells.filter(({ cell }) => !first.cells.some((one) => one.cell === cell))],
  };
}

/** What of a layout serves other workbooks: known by words alone, nothing of its own cells. */
export function portable({ headers, ignored }: Layout): Layout {
  return {
    schema: 1,
    headers: headers.map(({ cell: _, ...header }) => header),
    ignored: ignored.map(({ range: _, ...area }) => area),
    cells: [],
  };
}

/** A workbook's layout written out: the headers that were read with the field of every column, and what was corrected. */
export function layoutOf(grid: Grid, layout: Layout): Layout {
  const hand = handOf(
    grid.sheets.filter((sheet) => !isOwnSheet(sheet)),
    layout,
  );
  const tables = findTables(hand.views, hand).flatMap((table) => knownHeader(table) ?? []);
  const unread = layout.headers.filter((one) => !tables.some(({ fingerprint }) => fingerprint === one.fingerprint));
  const once = new Map(tables.reverse().map((header) => [header.fingerprint, header]));
  return { ...layout, headers: [...[...once.values()].reverse(), ...unread].slice(0, 300) };
}

function knownHeader({ view, header, columns, shared, byHand }: Table): KnownHeader | null {
  const words = headerWords(view, header);
  if (words === null) return null;
  const left = Math.min(...headerCells(view, header).flat().map(({ column }) => column)); // prettier-ignore
  const fields = new Map<number, ColumnField>();
  for (const { column, field } of columns) fields.set(column, shared && field === "content" ? "both" : field);
  for (const [column, field] of byHand) if (field === "other") fields.set(column, field);
  return {
    ...words,
    fingerprint: fingerprintOf(words),
    fields: [...fields].map(([column, field]) => ({ column: column - left, field })),
    cell: view.range(header),
  };
}
