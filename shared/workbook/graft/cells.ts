import { columnName, columnNumber } from "../../model/address";
import type { DraftStyle } from "../../model/sheet";
import { Problem } from "../../problems/problem";
import { escapeText } from "../xml/characters";
import { child, childrenOf, outline, type XmlNode } from "../xml/outline";
import { flag } from "../xml/parse";
import { appendInside, setAttribute, splice, type Edit } from "../xml/splice";
import { cellContent, newCell, type CellContent } from "./cellXml";
import { partedFormulas } from "./partFormulas";
import { fittedHeight, type ColumnShape } from "./rowFit";

export interface CellChange {
  row: number;
  column: number;
  value: CellContent;
  /** Without `=`; null takes the cell's formula away, absent leaves it (the value is then the cached one). */
  formula?: string | null;
  /** Index of the cell's look; absent leaves it. */
  style?: number;
  /** What that look says: a row that is put in is made as tall as its wrapped texts. */
  look?: DraftStyle;
}

/**
 * The text of a worksheet part with some cells changed: a cell keeps its style and its formula (whose cached value is
 * then the new one), a missing cell or row is put in its place. Everything else stays as it stands.
 * @throws Problem workbook.damaged, workbook.unsafe
 */
export function changeCells(text: string, part: string, changes: CellChange[]): string {
  const wantedRows = byRow(changes);
  const root = outline(text, part, keepsNear(text, wantedRows));
  const data = child(root, "sheetData");
  if (!data) throw new Problem("workbook.damaged", { part });
  const rows = numbered(childrenOf(data, "row"), (node) => Number(node.attributes["r"]?.value));
  const parted = partedFormulas(text, data, losing(wantedRows));
  const edits: Edit[] = [];
  const freshRows: { at: number; text: string }[] = [];
  for (const [row, wanted] of wantedRows) {
    const known = rows.get(row);
    if (known) edits.push(...changeRow(text, known, wanted, parted));
    else {
      const cells = wanted.map((change) => freshCell(data.prefix, change)).join("");
      if (cells === "") continue;
      const p = data.prefix;
      const height = fittedHeight(shapesIn(root), wanted.map(({ look = {}, ...cell }) => ({ ...cell, style: look }))); // prettier-ignore
      const tall = height === undefined ? "" : ` ht="${height}"`;
      freshRows.push({ at: placeAfter(rows, row), text: `<${p}row r="${row}"${tall}>${cells}</${p}row>` });
    }
  }
  for (const [cell, formula] of parted) {
    const known = child(cell, "f");
    if (known) edits.push({ start: known.start, end: known.end, text: formula });
  }
  return splice(text, [...edits, ...inserted(text, data, freshRows)]);
}

/** A row that does not say its number: it is known by those before it. */
const UNNUMBERED = /<(?:\w+:)?row(?:\s*\/?>|\s(?![^>]*?\br=)[^>]*>)/;

/** Keeps rows that change, the one behind each, and cells that share a formula: a sheet may have a million others. */
function keepsNear(text: string, rows: [number, CellChange[]][]): (node: XmlNode, parent: XmlNode) => boolean {
  if (UNNUMBERED.test(text)) return () => true;
  const wanted = new Set(rows.map(([row]) => row));
  const ascending = [...wanted];
  let next = 0; // of `ascending`: the first that no row stands at or behind yet
  const numberOf = ({ attributes }: XmlNode): number => Number(attributes["r"]?.value);
  return (node, parent) => {
    if (node.local === "c" && parent.local === "row")
      return wanted.has(numberOf(parent)) || child(node, "f")?.attributes["t"]?.value === "shared";
    if (node.local !== "row" || parent.local !== "sheetData") return true;
    const row = numberOf(node);
    const first = next;
    while (next < ascending.length && (ascending[next] ?? 0) <= row) next++;
    return next > first || node.children.length > 0;
  };
}

/** The columns of a sheet as its part tells them. */
function shapesIn(root: XmlNode): (column: number) => ColumnShape | undefined {
  const columns = child(root, "cols")?.children ?? [];
  return (column) => {
    const said = columns.find(
      ({ attributes: a }) => Number(a["min"]?.value) <= column && column <= Number(a["max"]?.value),
    )?.attributes;
    const width = Number(said?.["width"]?.value);
    return said && width >= 0 ? { width, hidden: flag(said, "hidden") } : undefined;
  };
}

/** Whether a cell's formula goes by these changes; told by its address. */
function losing(rows: [number, CellChange[]][]): (cell: XmlNode) => boolean {
  const places = new Set<string>();
  for (const [row, changes] of rows) {
    for (const { column, formula } of changes) if (formula !== undefined) places.add(`${columnName(column)}${row}`);
  }
  return ({ attributes }) => places.has(attributes["r"]?.value ?? "");
}

function changeRow(text: string, row: XmlNode, changes: CellChange[], parted: Map<XmlNode, string>): Edit[] {
  const cells = numbered(childrenOf(row, "c"), (node) => {
    const reference = node.attributes["r"]?.value;
    return reference === undefined ? Number.NaN : columnNumber(/^[A-Za-z]+/.exec(reference)?.[0] ?? "");
  });
  const edits: Edit[] = [];
  const fresh: { at: number; text: string }[] = [];
  for (const change of changes) {
    const known = cells.get(change.column);
    if (known) {
      edits.push(...changeCell(text, known, change, parted.get(known)));
      parted.delete(known);
    } else fresh.push({ at: placeAfter(cells, change.column), text: freshCell(row.prefix, change) });
  }
  // `spans` is a hint that would no longer hold
  const spans = fresh.length > 0 ? setAttribute(text, row, "spans", null) : null;
  return [...edits, ...inserted(text, row, fresh), ...(spans ? [spans] : [])];
}

function freshCell(p: string, { row, column, value, formula, style = 0 }: CellChange): string {
  return newCell(p, { row, column, value, ...(formula ? { formula } : {}) }, style);
}

/** @param own the formula the cell keeps, where it shared one that goes */
function changeCell(text: string, cell: XmlNode, { value, formula, style }: CellChange, own?: string): Edit[] {
  const p = cell.prefix;
  const known = formula === undefined ? child(cell, "f") : undefined;
  const calculated = known
    ? (own ?? text.slice(known.start, known.end))
    : formula
      ? `<${p}f>${escapeText(formula)}</${p}f>`
      : "";
  const { type, inner } = cellContent(p, value, calculated);
  // `vm` points at a rich value (a linked data type) that is not this one any more
  const attributes = [setAttribute(text, cell, "t", type), setAttribute(text, cell, "vm", null)];
  if (style !== undefined) attributes.push(setAttribute(text, cell, "s", String(style)));
  const content = cell.selfClosing
    ? inner === ""
      ? []
      : [appendInside(text, cell, inner)]
    : [{ start: cell.openEnd, end: cell.closeStart, text: inner }];
  return [...attributes.filter((edit) => edit !== null), ...content];
}

/** Elements by their number; one without follows the one before it. In order of their place. */
function numbered(nodes: XmlNode[], numberOf: (node: XmlNode) => number): Map<number, XmlNode> {
  const found = new Map<number, XmlNode>();
  let last = 0;
  for (const node of nodes) {
    const own = numberOf(node);
    last = Number.isNaN(own) ? last + 1 : own;
    found.set(last, node);
  }
  return found;
}

/** Where an element of that number belongs: before the first with a higher one; -1 for behind all. */
function placeAfter(known: Map<number, XmlNode>, number: number): number {
  for (const [other, node] of known) if (other > number) return node.start;
  return -1;
}

/** New children in ascending order: those for behind all go in one edit, which may have to open the parent. */
function inserted(text: string, parent: XmlNode, fresh: { at: number; text: string }[]): Edit[] {
  const last = fresh.filter(({ at }) => at < 0).map((child) => child.text).join(""); // prettier-ignore
  const edits = fresh.filter(({ at }) => at >= 0).map(({ at, text: added }) => ({ start: at, end: at, text: added }));
  return last === "" ? edits : [...edits, appendInside(text, parent, last)];
}

function byRow(changes: CellChange[]): [number, CellChange[]][] {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    const row = rows.get(change.row) ?? new Map<number, CellChange>();
    rows.set(change.row, row.set(change.column, change)); // the last change of a cell holds
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  return inOrder.map(([row, cells]) => [row, [...cells.values()].sort((a, b) => a.column - b.column)]);
}
