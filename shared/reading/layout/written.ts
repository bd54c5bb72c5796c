import type { Grid } from "../../model/grid";
import type { ColumnField, KnownHeader, Layout } from "../../model/layout";
import { isOwnSheet } from "../../model/ownSheets";
import { readable } from "../../oldText/recognise";
import { findTables } from "../tables/find";
import type { Table } from "../tables/table";
import { viewOf } from "../view";
import { areasOn } from "./areas";
import { fingerprintOf, headerCells, headerWords } from "./fingerprint";
import { handOf } from "./hand";
import { knownOn } from "./known";

/** What of a layout stands in a workbook: its headers and its areas, word for word. */
export function standingIn(given: Grid, layout: Layout): Layout {
  const { grid } = readable(given);
  const views = grid.sheets.filter((sheet) => !isOwnSheet(sheet)).map(viewOf);
  const places = new Map<KnownHeader, string>();
  for (const view of views)
    for (const { known, range } of knownOn(view, layout.headers)) places.set(known, view.range(range));
  return {
    ...layout,
    headers: layout.headers.flatMap((header) => {
      const cell = places.get(header);
      return cell === undefined ? [] : [{ ...header, cell }];
    }),
    ignored: layout.ignored.filter((area) => views.some((view) => areasOn(view, area).length > 0)),
  };
}

/** A workbook's layout written out: the headers that were read with the field of every column, and what was corrected. */
export function layoutOf(given: Grid, layout: Layout): Layout {
  const { grid } = readable(given);
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
