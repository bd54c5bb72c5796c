import type { Grid, GridCell, GridRange, GridSheet } from "../../../shared/model/grid";
import { parseAddress } from "../../../shared/model/address";
import type { Reading, TableReading } from "../../../shared/model/reading";

/** The same plan as another secretary would have typed it: what a person reads in it does not change. */
export interface Variant {
  name: string;
  /** `reading` is that of the grid as it was, to know where its tables stand. */
  of: (grid: Grid, reading: Reading) => Grid;
}

export const VARIANTS: Variant[] = [
  { name: "its letters decomposed", of: (grid) => eachText(grid, (text) => text.normalize("NFD")) },
  { name: "spaces that do not break", of: (grid) => eachText(grid, (text) => text.replace(/ /g, "\u00a0")) },
  { name: "spaces doubled and around", of: (grid) => eachText(grid, (text) => ` ${text.replace(/ /g, "  ")} `) },
  { name: "headings in capitals", of: (grid, reading) => eachHeading(grid, reading, (text) => text.toUpperCase()) },
  { name: "headings without diacritics", of: (grid, reading) => eachHeading(grid, reading, plain) },
  { name: "another sheet first", of: (grid) => ({ sheets: [otherSheet, ...grid.sheets] }) },
  { name: "blank rows between its rows", of: (grid, reading) => eachSheet(grid, reading, withBlankRows) },
  { name: "a blank column before it", of: (grid) => shifted(grid, (column) => column + 1) },
  { name: "a blank column inside it", of: (grid) => shifted(grid, (column) => (column > 2 ? column + 1 : column)) },
  { name: "its header repeated on the next page", of: (grid, reading) => eachSheet(grid, reading, withHeaderAgain) },
  { name: "values repeated for merged cells", of: (grid, reading) => eachSheet(grid, reading, repeatedDown) },
  { name: "lines not merged", of: (grid) => eachMerge(grid, (merge) => merge.bottom > merge.top) },
  {
    name: "headings broken into lines",
    of: (grid, reading) => eachHeading(grid, reading, (text) => text.replaceAll(" ", "\n")),
  },
  { name: "an empty column added behind it", of: (grid, reading) => eachSheet(grid, reading, withColumn) },
  { name: "its columns in another order", of: (grid, reading) => eachSheet(grid, reading, permuted(reading)) },
];

type Change = (sheet: GridSheet, tables: TableReading[]) => GridSheet;

function eachSheet(grid: Grid, reading: Reading, change: Change): Grid {
  return {
    sheets: grid.sheets.map((sheet) => {
      const tables = reading.tables.filter((table) => table.sheet === sheet.name);
      return tables.length === 0 ? sheet : change(sheet, tables);
    }),
  };
}

function eachCell(sheet: GridSheet, change: (cell: GridCell) => GridCell): GridSheet {
  return { ...sheet, cells: sheet.cells.map(change) };
}

function retold(cell: GridCell, change: (text: string) => string): GridCell {
  return typeof cell.value === "string" ? { ...cell, value: change(cell.value), text: change(cell.text) } : cell;
}

function eachText(grid: Grid, change: (text: string) => string): Grid {
  return { sheets: grid.sheets.map((sheet) => eachCell(sheet, (cell) => retold(cell, change))) };
}

function eachHeading(grid: Grid, reading: Reading, change: (text: string) => string): Grid {
  return eachSheet(grid, reading, (sheet, tables) =>
    eachCell(sheet, (cell) => (tables.some((table) => within(cell, table.header)) ? retold(cell, change) : cell)),
  );
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}

const otherSheet: GridSheet = {
  name: "Phòng làm việc",
  hidden: false,
  cells: [
    ["Phòng họp", "Tầng"],
    ["Phòng họp lớn", "Tầng hai"],
  ].flatMap((row, r) => row.map((text, c) => ({ row: r + 1, column: c + 1, value: text, text }))),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
};

/** A column of the office's own right behind each table, headed and not yet filled. */
function withColumn(sheet: GridSheet, tables: TableReading[]): GridSheet {
  const right = Math.max(...tables.map(({ header }) => header.right));
  const headed = tables.map(({ header }): GridCell => {
    const text = "Người nhập liệu";
    return { row: header.top, column: right + 1, value: text, text };
  });
  const cells = [
    ...sheet.cells.map((cell) => ({ ...cell, column: cell.column > right ? cell.column + 1 : cell.column })),
    ...headed,
  ];
  return {
    ...sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges.map((merge) => ({
      ...merge,
      left: merge.left > right ? merge.left + 1 : merge.left,
      right: merge.right > right ? merge.right + 1 : merge.right,
    })),
  };
}

function eachMerge(grid: Grid, keeps: (merge: GridRange) => boolean): Grid {
  return { sheets: grid.sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.filter(keeps) })) };
}

function shifted(grid: Grid, at: (column: number) => number): Grid {
  return {
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, column: at(cell.column) })),
      hiddenColumns: sheet.hiddenColumns.map(at),
      merges: sheet.merges.map((merge) => ({ ...merge, left: at(merge.left), right: at(merge.right) })),
    })),
  };
}

/** The sheet with its rows moved down; merged areas grow with what moves inside them. */
function moved(sheet: GridSheet, at: (row: number) => number): GridSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: at(cell.row) })),
    merges: sheet.merges.map((merge) => ({ ...merge, top: at(merge.top), bottom: at(merge.bottom) })),
  };
}

function withBlankRows(sheet: GridSheet, tables: TableReading[]): GridSheet {
  const breaks = new Set(
    tables.flatMap(({ body }) =>
      rowsIn(body).filter((row) => row > body.top && row % 2 === 0 && !isInside(sheet, row)),
    ),
  );
  return moved(sheet, (row) => row + [...breaks].filter((one) => one <= row).length);
}

/** The first table's header stands again before the first row past its middle that no merged cell crosses. */
function withHeaderAgain(sheet: GridSheet, tables: TableReading[]): GridSheet {
  const [table] = tables;
  if (!table) return sheet;
  const { header, body } = table;
  const middle = (body.top + body.bottom) / 2;
  const before = rowsIn(body).find((row) => row > middle && !isInside(sheet, row) && isFilled(sheet, row));
  if (before === undefined) return sheet;
  const height = header.bottom - header.top + 1;
  const at = (row: number) => (row >= before ? row + height : row);
  const down = before - header.top;
  const heading = sheet.cells.filter((cell) => within(cell, header)).map((cell) => ({ ...cell, row: cell.row + down }));
  const merges = sheet.merges
    .filter((merge) => merge.top >= header.top && merge.bottom <= header.bottom)
    .map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down }));
  const rest = moved(sheet, at);
  return {
    ...rest,
    cells: [...rest.cells, ...heading].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [...rest.merges, ...merges],
  };
}

function repeatedDown(sheet: GridSheet, tables: TableReading[]): GridSheet {
  const tall = sheet.merges.filter(
    (merge) =>
      merge.bottom > merge.top && tables.some((table) => within({ row: merge.top, column: merge.left }, table.body)),
  );
  const copies = tall.flatMap((merge) => {
    const cell = sheet.cells.find((one) => one.row === merge.top && one.column === merge.left);
    return cell
      ? rowsIn(merge)
          .slice(1)
          .map((row) => ({ ...cell, row }))
      : [];
  });
  return {
    ...sheet,
    cells: [...sheet.cells, ...copies].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges.filter((merge) => !tall.includes(merge)),
  };
}

/** Columns after the first in reverse, those under one heading together; lines over the table's columns stay. */
const permuted =
  ({ templates }: Reading): Change =>
  (sheet, tables) => {
    const left = Math.min(...tables.map((table) => table.header.left));
    const right = Math.max(...tables.map((table) => table.header.right));
    const rows = new Set(tables.flatMap((table) => [...rowsIn(table.header), ...rowsIn(table.body)]));
    for (const area of templates.map(parseAddress))
      if (area?.sheet === sheet.name) for (const row of rowsIn(area)) rows.add(row);
    const wide = sheet.merges.filter((merge) => (merge.right - merge.left + 1) * 2 > right - left + 1);
    for (const { top } of wide) rows.delete(top);
    for (const row of rows) if (!isFilled(sheet, row)) rows.delete(row);
    const joined = sheet.merges.filter((merge) => rows.has(merge.top) && merge.right > merge.left);
    const blocks: number[][] = [];
    for (let column = left + 1; column <= right; column++) {
      const last = blocks.at(-1);
      if (last && joined.some((merge) => merge.left < column && merge.right >= column)) last.push(column);
      else blocks.push([column]);
    }
    const order = [left, ...blocks.reverse().flat()];
    const at = (column: number) => (order.includes(column) ? order.indexOf(column) + left : column);
    const cells = sheet.cells.map((cell) => (rows.has(cell.row) ? { ...cell, column: at(cell.column) } : cell));
    return {
      ...sheet,
      cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
      hiddenColumns: sheet.hiddenColumns.map(at),
      merges: sheet.merges.map((merge) =>
        rows.has(merge.top)
          ? { ...merge, left: at(merge.left), right: at(merge.left) + merge.right - merge.left }
          : merge,
      ),
    };
  };

function rowsIn({ top, bottom }: GridRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function within({ row, column }: { row: number; column: number }, range: GridRange): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether a merged area crosses the line over a row. */
function isInside(sheet: GridSheet, row: number): boolean {
  return sheet.merges.some((merge) => merge.top < row && merge.bottom >= row);
}

/** Whether the row is more than a line of words. */
function isFilled(sheet: GridSheet, row: number): boolean {
  return sheet.cells.filter((cell) => cell.row === row).length > 1;
}
