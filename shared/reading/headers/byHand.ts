import type { ColumnField } from "../../model/layout";
import type { Field } from "../../model/reading";
import type { SheetView } from "../view";
import { settleColumns, type Around, type Columns } from "./columns";
import type { Header } from "./find";

/**
 * Settles the columns of a header as `settleColumns` does, with what a person said of some of them as given: it decides what
 * is asked of the others, and stands at the end whatever they come to.
 */
export function settleByHand(view: SheetView, header: Header, around: Around): Columns {
  const { byHand } = header;
  if (byHand === undefined || byHand.size === 0) return settleColumns(view, header, around);
  const named = new Set(header.columns.map(({ column }) => column));
  const blank = [...byHand.keys()].filter((column) => !named.has(column));
  const columns = [
    ...header.columns.map((column) => ({ ...column, field: byHand.get(column.column) ?? column.field })),
    ...blank.map((column) => ({
      field: byHand.get(column) ?? null,
      column,
      words: "",
      cell: view.address({ row: header.range.top, column }),
      labels: [],
    })),
  ].sort((a, b) => a.column - b.column);
  const settled = settleColumns(view, { ...header, columns }, around);
  return {
    ...settled,
    columns: settled.columns.map((column) => {
      const said = byHand.get(column.column);
      return said !== undefined && isField(said) ? { ...column, field: said } : column;
    }),
  };
}

function isField(said: ColumnField): said is Field {
  return said !== "both" && said !== "other";
}
