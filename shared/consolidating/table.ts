import { areaName } from "../model/address";
import type { DraftCell, DraftStyle, SheetDraft } from "../model/sheet";
import type { CellValue } from "./values";

/** One column of a table that is made from rows of `Row`. */
export interface Column<Row> {
  heading: string;
  width: number;
  wrap?: boolean;
  value: (row: Row, index: number) => CellValue;
}

export interface TableSheet<Row> {
  name: string;
  table: string;
  /** Lines above the table; the first is the title. */
  headlines: string[];
  columns: Column<Row>[];
  rows: Row[];
  /** Columns that stay in sight when the sheet is scrolled sideways. */
  frozenColumns: number;
}

const FILL = "DDEBF7";

/** Headlines, an empty row, then one Excel table. A table without rows keeps one empty row, which Excel asks for. */
export function tableSheet<Row>(sheet: TableSheet<Row>): SheetDraft {
  const { columns, rows, headlines } = sheet;
  const header = headlines.length + 2;
  const last = header + Math.max(1, rows.length);
  return {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    cells: [
      ...headlines.map((value, index): DraftCell => ({ row: index + 1, column: 1, value, style: headline(index) })),
      ...columns.map(({ heading }, index): DraftCell => ({
        row: header,
        column: index + 1,
        value: heading,
        style: { bold: true, fill: FILL, border: true, wrap: true, align: "center" },
      })),
      ...rows.flatMap((row, index) =>
        columns.map((column, at) => dataCell(column, row, index, header + 1 + index, at + 1)),
      ),
    ],
    merges: [],
    tables: [
      {
        name: sheet.table,
        area: areaName({ top: header, left: 1, bottom: last, right: columns.length }),
        columns: columns.map(({ heading }) => ({ name: heading })),
      },
    ],
    validations: [],
    conditional: [],
    freeze: { rows: header, columns: sheet.frozenColumns },
    print: { landscape: true, fitToWidth: true, repeatRows: [header, header] },
  };
}

function headline(index: number): DraftStyle {
  return index === 0 ? { bold: true, size: 14 } : {};
}

function dataCell<Row>(column: Column<Row>, data: Row, index: number, row: number, at: number): DraftCell {
  const { value, format, align } = column.value(data, index);
  const style: DraftStyle = { border: true, wrap: column.wrap ?? false };
  if (format) style.format = format;
  if (align) style.align = align;
  return { row, column: at, value, style };
}
