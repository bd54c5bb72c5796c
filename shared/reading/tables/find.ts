import { settleByHand } from "../headers/byHand";
import type { Columns } from "../headers/columns";
import { headerReader, type HeaderReader } from "../headers/classify";
import { findHeaders, headerIn, type Header } from "../headers/find";
import { headerCells } from "../layout/fingerprint";
import { overlap, type HandHeader } from "../layout/known";
import { splitNumber } from "../numbers";
import type { SheetView } from "../view";
import { key } from "../words";
import { planYear } from "./planYear";
import { cardsOf } from "./cards";
import { withoutBeside } from "./beside";
import { extentOf, isLine } from "./extent";
import type { HeadingLine, Table } from "./table";

/** A heading line stands at most so many lines over its table. */
const LINES_OVER = 12;
/** A title stands in the first lines of its sheet. */
const FIRST_LINES = 20;

/** What people said of a sheet, as far as its tables go. */
export interface TablesByHand {
  headersOn: (view: SheetView) => HandHeader[];
  rowsOn: (view: SheetView) => ReadonlyMap<number, boolean>;
}

const NOTHING_SAID: TablesByHand = { headersOn: () => [], rowsOn: () => NO_ROWS };
const NO_ROWS: ReadonlyMap<number, boolean> = new Map();

/** Every plan table of the workbook in the order of its sheets, those included that go on without a header. */
export function findTables(views: SheetView[], hand: TablesByHand = NOTHING_SAID): Table[] {
  const read = headerReader();
  const tables: Table[] = [];
  let year: number | null = null;
  for (const view of views) {
    const headers = headersOf(view, read, hand.headersOn(view));
    const rowsByHand = hand.rowsOn(view);
    if (headers.length === 0) {
      const sheetYear = planYear(linesBetween(view, 0, FIRST_LINES), view);
      const going =
        continuationOf(view, tables.at(-1), rowsByHand) ?? cardsOf(view, read, sheetYear ?? year, rowsByHand);
      if (going) tables.push(going);
      continue;
    }
    let above = 0;
    headers.forEach((header, i) => {
      const lines = linesBetween(view, above, header.range.top);
      year = planYear(lines, view) ?? year;
      const servesLine = lines.slice(-LINES_OVER).some((line) => splitNumber(line.text).labelled);
      const columns = settleByHand(view, header, { servesLine, year });
      const until = headers[i + 1]?.range.top ?? Infinity;
      const own = withoutBeside(view, header.range, columns, until);
      const extent = extentOf(own, header, until);
      tables.push({ ...tableOf(own, header, columns, extent, lines), year, rowsByHand });
      above = extent.rows.at(-1) ?? header.range.bottom;
    });
  }
  return tables;
}

/** The headers of a sheet: those that people pointed at, and the others that share no cell with them. */
function headersOf(view: SheetView, reader: HeaderReader, pointed: HandHeader[]): Header[] {
  const found = findHeaders(view, reader);
  if (pointed.length === 0) return found;
  const byHand = pointed.map(({ range, fields }) => ({
    ...headerIn(view, range, headerCells(view, range), reader),
    byHand: fields,
  }));
  const others = found.filter(({ range }) => !byHand.some((one) => overlap(one.range, range)));
  return [...byHand, ...others].sort((a, b) => a.range.top - b.range.top);
}

function tableOf(
  view: SheetView,
  header: Header,
  columns: Columns,
  extent: { rows: number[]; left: number; right: number },
  above: HeadingLine[],
): Omit<Table, "year" | "rowsByHand"> {
  return {
    view,
    header: header.range,
    byHand: header.byHand ?? NO_COLUMNS,
    ...columns,
    ...extent,
    above,
    signature: columns.columns.map((column) => `${column.field}:${key(column.words)}`).join("|"),
  };
}

const NO_COLUMNS: Table["byHand"] = new Map();

function linesBetween(view: SheetView, after: number, before: number): HeadingLine[] {
  return view.between(after, before).flatMap((row) => view.cells(row).map((cell) => ({ text: cell.text, row, cell })));
}

/** A sheet without a header whose rows fill the columns of the last table goes on with it. */
function continuationOf(view: SheetView, last: Table | undefined, rowsByHand: Table["rowsByHand"]): Table | null {
  if (!last || last.rows.at(-1) !== last.view.rows.at(-1)) return null;
  const columns = new Set(last.columns.map((column) => column.column));
  const fits = view.rows.filter(
    (row) => view.cells(row).filter((cell) => columns.has(cell.column)).length >= Math.min(3, columns.size),
  );
  const top = fits[0];
  if (top === undefined || fits.length * 2 < view.rows.length || view.rows.indexOf(top) > 2) return null;
  const header = { top: top - 1, bottom: top - 1, left: last.left, right: last.right };
  const extent = extentOf(view, { range: header, columns: [] }, Infinity);
  if (extent.rows.every((row) => isLine(view, row, last.left, last.right))) return null;
  return { ...last, ...extent, view, header, headless: true, above: [], rowsByHand };
}
