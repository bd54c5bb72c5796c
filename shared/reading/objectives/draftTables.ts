import type { Table } from "../tables/table";
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
    if (fields.has("statement") && fields.has("content")) draftOwn(table, writer);
    else draftShared(table, writer, goesOn);
  });
  return writer.drafts;
}
