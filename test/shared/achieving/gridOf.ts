import { parseAddress } from "../../../shared/model/address";
import type { GridSheet } from "../../../shared/model/grid";
import type { SheetDraft } from "../../../shared/model/sheet";

/** The sheet a draft makes, as a host reads it back; empty cells are not there. */
export function gridOf(draft: SheetDraft): GridSheet {
  return {
    name: draft.name,
    hidden: false,
    cells: draft.cells.flatMap(({ row, column, value, formula, style }) =>
      value === null
        ? []
        : [
            {
              row,
              column,
              value,
              text: String(value),
              ...(style.format === undefined ? {} : { format: style.format }),
              ...(formula === undefined ? {} : { formula }),
            },
          ],
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: draft.columns.flatMap(({ hidden }, at) => (hidden ? [at + 1] : [])),
    tables: draft.tables.map(({ name, area, columns }) => {
      const range = parseAddress(area);
      if (!range) throw new Error(area);
      const { top, left, bottom, right } = range;
      return { name, range: { top, left, bottom, right }, columns: columns.map((column) => column.name) };
    }),
  };
}
