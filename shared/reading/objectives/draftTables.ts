import { rowsOf } from "../tables/rows";
import type { Table } from "../tables/table";
import { sectionAbove } from "./above";
import type { Drafts } from "./draft";
import { DraftWriter } from "./writer";
import { draftOwn } from "./own";
import { draftShared } from "./shared";

/** Understands the rows of every table, in order: a table that goes on on another sheet goes on with its objective. */
export function draftTables(tables: Table[]): Drafts {
  const writer = new DraftWriter();
  tables.forEach((table, i) => {
    const fields = new Set(table.columns.map((column) => column.field));
    const goesOn = tables[i - 1]?.signature === table.signature;
    if (!goesOn) writer.leaveObjective();
    const next = tables[i + 1];
    const after = next?.signature === table.signature ? rowsOf(next) : [];
    const repeated = tables.some((other) => other !== table && other.signature === table.signature);
    const section = repeated && (table.shared || fields.has("statement")) ? sectionAbove(table) : null;
    if (section) writer.startSection(section.text, section.cell);
    if (fields.has("statement") && fields.has("content")) draftOwn(table, writer, after);
    else draftShared(table, writer, { goesOn, after });
  });
  return writer.drafts;
}
