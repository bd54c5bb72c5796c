import type { Reading } from "../../model/reading";
import { rowsOf } from "./rows";
import type { Table } from "./table";

/** The cells of the tables' bodies as they stand, row by row, each with the field of its column; columns without one left out. */
export function textsOf(tables: Table[]): Reading["texts"] {
  return tables.flatMap((table) =>
    rowsOf(table).flatMap((row) => {
      const fields = [...row.own].flatMap(([field, cells]) => cells.map((cell) => ({ field, cell })));
      const line = row.main && fields.every(({ cell }) => cell !== row.main) ? [row.main] : [];
      return [...fields, ...line.map((cell) => ({ field: "statement" as const, cell }))]
        .sort((a, b) => a.cell.column - b.cell.column)
        .map(({ field, cell }) => ({ cell: table.view.address(cell), text: cell.text, field }));
    }),
  );
}
