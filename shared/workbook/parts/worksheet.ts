import { parseAddress } from "../../model/address";
import type { GridCell, GridRange } from "../../model/grid";
import { Problem } from "../../problems/problem";
import { MOST, refuseOver } from "../most";
import { attribute, flag, parseXml, relationId, type Attributes } from "../xml/parse";
import { gridCell, type RawCell, type WorkbookContext } from "./cellValue";
import { sharedFormulas } from "./sharedFormulas";
import { richTextReader } from "./sharedStrings";

/** The size of a sheet (Excel 2007 and later). */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Of one sheet. */
const MOST_TABLES = 1000;

export interface SheetContent {
  cells: GridCell[];
  merges: GridRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Relationship ids of its tables. */
  tableIds: string[];
}

/**
 * What a worksheet part holds. Rows and cells without `r` follow the one before them.
 * @throws Problem workbook.damaged, workbook.unsafe
 */
export function readWorksheet(text: string | Iterable<string>, part: string, workbook: WorkbookContext): SheetContent {
  const content: SheetContent = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [], tableIds: [] };
  const damaged = (): Problem => new Problem("workbook.damaged", { part });
  const rich = richTextReader();
  const formulas = sharedFormulas(workbook);
  let columns = 0; // the last that was told of: spans ascend
  let row = 0;
  let column = 0;
  let cell: RawCell | null = null;
  let inline = false;
  let collected: string[] | null = null;
  let formula: Attributes = {};

  function openRow(attributes: Attributes): void {
    row = Number(attribute(attributes, "r") ?? row + 1);
    if (!(row >= 1 && row <= MAX_ROWS)) throw damaged();
    column = 0;
    if (flag(attributes, "hidden") && content.hiddenRows.at(-1) !== row) content.hiddenRows.push(row);
  }

  function openCell(attributes: Attributes): void {
    refuseOver(++workbook.held.parsed, MOST.parsed, part);
    const reference = attribute(attributes, "r");
    const place = reference === undefined ? { row, column: column + 1 } : placeOf(reference);
    if (!place || place.row !== row || place.column > MAX_COLUMNS) throw damaged();
    column = place.column;
    cell = {
      row: place.row,
      column: place.column,
      type: attribute(attributes, "t") ?? "n",
      style: Number(attribute(attributes, "s") ?? 0),
      value: null,
      inline: null,
      formula: null,
      hasFormula: false,
    };
  }

  function openColumns(attributes: Attributes): void {
    const from = Math.max(columns + 1, Number(attribute(attributes, "min") ?? 1));
    const to = Math.min(MAX_COLUMNS, Number(attribute(attributes, "max") ?? from));
    if (flag(attributes, "hidden")) for (let at = from; at <= to; at++) content.hiddenColumns.push(at);
    if (to > columns) columns = to;
  }

  function openMerge(attributes: Attributes): void {
    const area = parseAddress(attribute(attributes, "ref") ?? "");
    if (!area) throw damaged();
    refuseOver(content.merges.length, MOST.merges, part);
    content.merges.push({ top: area.top, left: area.left, bottom: area.bottom, right: area.right });
  }

  function openTable(attributes: Attributes): void {
    const id = relationId(attributes);
    if (id !== undefined && !content.tableIds.includes(id)) content.tableIds.push(id);
    refuseOver(content.tableIds.length, MOST_TABLES, part);
  }

  function closeCell(): void {
    const held = cell && gridCell(cell, workbook, part);
    if (held) {
      content.cells.push(held);
      refuseOver(++workbook.held.cells, MOST.cells, part);
    }
    cell = null;
  }

  const opens = new Map<string, (attributes: Attributes) => void>([
    ["row", openRow],
    ["c", openCell],
    ["col", openColumns],
    ["mergeCell", openMerge],
    ["tablePart", openTable],
  ]);

  parseXml(withoutEmpty(typeof text === "string" ? [text] : text), part, {
    open(element, attributes) {
      if (!cell) return opens.get(element)?.(attributes);
      if (inline) return rich.open(element, attributes);
      if (element === "is") inline = true;
      else if (element === "v" || element === "f") collected = [];
      if (element === "f") formula = attributes;
    },
    text(piece) {
      if (inline) rich.text(piece);
      else collected?.push(piece);
    },
    close(element) {
      if (!cell) return;
      if (element === "is") {
        inline = false;
        cell.inline = rich.take();
      } else if (inline) rich.close(element);
      else if (element === "v") cell.value = collected?.join("") ?? "";
      else if (element === "f") {
        cell.hasFormula = true;
        cell.formula = formulas.of(formula, collected?.join("") || null, cell.row, cell.column);
      } else if (element === "c") closeCell();
      if (element === "v" || element === "f") collected = null;
    },
  });
  return content;
}

/**
 * Cells that are only formatted, millions on sheets formatted to their end: taken out before they cost parsing. One
 * stays where the next cell has no address and counts on from it.
 */
const EMPTY_CELL = /<c r="[A-Z]{1,2}\d{1,6}"(?: s="\d{1,6}")?\s?\/>(?=<c r="|<\/row>)/g;

function* withoutEmpty(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.replace(EMPTY_CELL, "");
}

/** `AB12` → its place; null where it is none. Read by character codes: it is done for every cell. */
function placeOf(reference: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at++) {
    const letter = (reference.charCodeAt(at) | 0x20) - 0x60; // a, A → 1
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (const letters = at; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9 || letters === 0) return null;
    row = row * 10 + digit;
  }
  return column > 0 && row > 0 ? { row, column } : null;
}
