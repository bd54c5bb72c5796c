import { areaName, columnNumber, parseAddress } from "../../model/address";
import type { Grid, GridRange, GridSheet } from "../../model/grid";
import { ColumnField, Layout, type Correction, type KnownHeader } from "../../model/layout";
import { isOwnSheet } from "../../model/ownSheets";
import { readable } from "../../oldText/recognise";
import { Problem } from "../../problems/problem";
import { findTables } from "../tables/find";
import { viewOf, type SheetView } from "../view";
import { SheetWords, type Spot } from "./anchors";
import { ignoredArea } from "./areas";
import { fingerprintOf, headerCells, headerWords } from "./fingerprint";
import { handOf, type Hand } from "./hand";
import { overlap } from "./known";

const TALLEST = 5;
const LAST = { row: 1_048_576, column: 16_384 };

/**
 * A layout with one correction more; of two that speak of the same the later one counts. The layout itself is not touched.
 * @throws Problem correction.* where the correction cannot be meant: an empty area, no such sheet, an unknown field
 */
export function correct(given: Grid, layout: Layout, correction: Correction): Layout {
  const { grid } = readable(given);
  const corrected = corrections[correction.kind](grid, layout, correction as never);
  const within = Layout.safeParse(corrected);
  if (!within.success) throw new Problem("correction.too-many", { limit: 300 });
  return within.data;
}

type Of<K extends Correction["kind"]> = Extract<Correction, { kind: K }>;
type Correcting<K extends Correction["kind"]> = (grid: Grid, layout: Layout, correction: Of<K>) => Layout;

const setHeader: Correcting<"setHeader"> = (grid, layout, { sheet, range, fields = {} }) => {
  const area = areaIn(range);
  const view = viewOf(sheetOf(grid, sheet));
  const rows = headerCells(view, area);
  const address = view.range(area);
  if (rows.length === 0) throw new Problem("correction.empty", { cell: areaName(area) });
  if (rows.flat().length < 2 || rows.length > TALLEST)
    throw new Problem("correction.not-header", { range: areaName(area) });
  const words = headerWords(view, area);
  if (words === null) throw new Problem("correction.empty", { cell: areaName(area) });
  const left = Math.min(...rows.flat().map(({ column }) => column));
  const fingerprint = fingerprintOf(words);
  const hand = handOf([sheetOf(grid, sheet)], layout);
  const others = hand.views.flatMap((one) => hand.headersOn(one));
  const other = others.find((one) => one.known.fingerprint !== fingerprint && overlap(one.range, area));
  if (other) throw new Problem("correction.overlap", { range: areaName(area), other: view.range(other.range) });
  const before = layout.headers.find((one) => one.fingerprint === fingerprint);
  const given = Object.entries(fields).map(([column, field]) => ({
    column: columnNumber(column) - left,
    field: fieldOf(field),
  }));
  return withHeader(layout, { ...words, fingerprint, fields: merged(before?.fields ?? [], given), cell: address });
};

const setColumn: Correcting<"setColumn"> = (grid, layout, { sheet, column, row, field }) => {
  const said = fieldOf(field);
  sheetOf(grid, sheet);
  const hand = handIn(grid, layout);
  const at = columnNumber(column);
  const tables = findTables(hand.views, hand).filter(
    ({ view, header }) =>
      view.name === sheet && (row === undefined ? at >= header.left && at <= header.right : spans(header, row)),
  );
  const found = tables.flatMap(({ view, header }) => {
    const words = headerWords(view, header);
    const cells = headerCells(view, header).flat();
    return words === null ? [] : [{ view, header, words, left: Math.min(...cells.map((cell) => cell.column)) }];
  });
  if (found.length === 0 || at > LAST.column)
    throw new Problem("correction.no-table", { cell: `${column.toUpperCase()}${row ?? ""}` });
  let next = layout;
  for (const { view, header, words, left } of found) {
    const fingerprint = fingerprintOf(words);
    const before = next.headers.find((one) => one.fingerprint === fingerprint);
    const fields = merged(before?.fields ?? [], [{ column: at - left, field: said }]);
    next = withHeader(next, { ...words, fingerprint, fields, cell: before?.cell ?? view.range(header) });
  }
  return next;
};

const setObjectiveRow: Correcting<"setObjectiveRow"> = (grid, layout, { cell, is }) => {
  const hand = handIn(grid, layout);
  const spot = spotAt(hand, cell);
  const inTable = findTables(hand.views, hand).some(
    ({ view, rows, above }) =>
      view === spot.view && (rows.includes(spot.cell.row) || above.some(({ row }) => row === spot.cell.row)),
  );
  if (!inTable) throw new Problem("correction.no-table", { cell });
  const anchor = new SheetWords(hand.views).anchorOf(spot);
  const same = hand.rows.filter((one) => one.spot.view === spot.view && one.spot.cell.row === spot.cell.row);
  const gone = new Set(same.map((one) => one.spot.view.address(one.spot.cell)));
  return withCell(layout, hand, gone, { kind: "objective", is, ...anchor });
};

const ignoreRange: Correcting<"ignoreRange"> = (grid, layout, { range }) => {
  const area = areaIn(range);
  const sheet = parseAddress(range)?.sheet ?? grid.sheets[0]?.name ?? "";
  const view = viewOf(sheetOf(grid, sheet));
  const ignored = ignoredArea(view, area);
  if (ignored === null) throw new Problem("correction.empty", { cell: areaName(area) });
  const others = layout.ignored.filter((one) => one.digest !== ignored.digest || one.rows !== ignored.rows);
  return { ...layout, ignored: [...others, ignored] };
};

const setTarget: Correcting<"setTarget"> = (grid, layout, { cell, targets }) => {
  const hand = handIn(grid, layout);
  const spot = spotAt(hand, cell);
  const anchor = new SheetWords(hand.views).anchorOf(spot);
  return withCell(layout, hand, new Set([spot.view.address(spot.cell)]), { kind: "targets", targets, ...anchor });
};

const corrections: { [K in Correction["kind"]]: Correcting<K> } = {
  setHeader,
  setColumn,
  setObjectiveRow,
  ignoreRange,
  setTarget,
};

/** Adds a correction of a cell; those of the same kind that mean the same place today give way to it. */
function withCell(layout: Layout, hand: Hand, places: Set<string>, added: Layout["cells"][number]): Layout {
  const words = new SheetWords(hand.views);
  const cells = layout.cells.filter((one) => {
    const { spot } = words.find(one);
    return one.kind !== added.kind || spot === null || !places.has(spot.view.address(spot.cell));
  });
  return { ...layout, cells: [...cells, added] };
}

function withHeader(layout: Layout, header: KnownHeader): Layout {
  const others = layout.headers.filter(({ fingerprint }) => fingerprint !== header.fingerprint);
  return { ...layout, headers: [header, ...others] };
}

function merged(before: KnownHeader["fields"], given: KnownHeader["fields"]): KnownHeader["fields"] {
  const columns = new Set(given.map(({ column }) => column));
  return [...before.filter(({ column }) => !columns.has(column)), ...given].sort((a, b) => a.column - b.column);
}

function fieldOf(word: string): ColumnField {
  const field = ColumnField.safeParse(word);
  if (!field.success)
    throw new Problem("correction.field-unknown", { field: word, choices: ColumnField.options.join(", ") });
  return field.data;
}

/** The sheets of the plan as a layout leaves them. */
function handIn(grid: Grid, layout: Layout): Hand {
  const sheets = grid.sheets.filter((sheet) => !isOwnSheet(sheet));
  return handOf(sheets, layout);
}

function sheetOf(grid: Grid, name: string): GridSheet {
  const sheet = grid.sheets.find((one) => one.name === name);
  if (!sheet) throw new Problem("correction.sheet-unknown", { sheet: name });
  if (isOwnSheet(sheet)) throw new Problem("correction.own-sheet", { sheet: name });
  return sheet;
}

function areaIn(address: string): GridRange {
  const at = parseAddress(address);
  if (at === null) throw new Problem("correction.outside", { cell: address });
  const [top, bottom] = [Math.min(at.top, at.bottom), Math.max(at.top, at.bottom)];
  const [left, right] = [Math.min(at.left, at.right), Math.max(at.left, at.right)];
  if (top < 1 || bottom > LAST.row || right > LAST.column) throw new Problem("correction.outside", { cell: address });
  return { top, left, bottom, right };
}

/** The cell that somebody points at; one that a merged area covers means the area's own. */
function spotAt({ views }: Hand, address: string): Spot {
  const area = areaIn(address);
  const name = parseAddress(address)?.sheet ?? views[0]?.name ?? "";
  const view = views.find((one) => one.name === name);
  if (!view) throw new Problem("correction.sheet-unknown", { sheet: name });
  const cell = view.cell(area.top, area.left) ?? coveredBy(view, area);
  if (!cell) throw new Problem("correction.empty", { cell: address });
  return { view, cell };
}

function coveredBy(view: SheetView, { top, left }: GridRange) {
  for (let column = left; column > Math.max(0, left - 100); column--) {
    const cell = view.cell(top, column) ?? view.over(top, column);
    const merge = cell && view.area(cell);
    if (merge && merge.right >= left && merge.bottom >= top) return cell;
  }
  return undefined;
}

function spans({ top, bottom }: GridRange, row: number): boolean {
  return row >= top && row <= bottom;
}
