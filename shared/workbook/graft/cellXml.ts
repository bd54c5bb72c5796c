import { columnName } from "../../model/address";
import { Problem } from "../../problems/problem";
import { encodeXstring, escapeText, plainLines } from "../xml/characters";

/** Excel's limit of one cell. */
const MOST_CHARACTERS = 32_767;

export type CellContent = string | number | boolean | null;

/** `t` of a string; blanks at its ends and line ends are kept by `xml:space`. */
function stringElement(p: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${p}t${space}>${escapeText(encodeXstring(text))}</${p}t>`;
}

/**
 * `t` and the children of a cell for a value; with `formula` (its element's text) the value is the cached one.
 * Text is written as a string, whatever it begins with.
 */
export function cellContent(p: string, value: CellContent, formula: string): { type: string | null; inner: string } {
  if (value === null || (value === "" && formula === "")) return { type: null, inner: formula };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`no number for a cell: ${value}`);
    return { type: null, inner: `${formula}<${p}v>${value}</${p}v>` };
  }
  if (typeof value === "boolean") return { type: "b", inner: `${formula}<${p}v>${value ? 1 : 0}</${p}v>` };
  const text = plainLines(value);
  if (text.length > MOST_CHARACTERS) {
    throw new Problem("workbook.too-large", { what: `${text.slice(0, 30)}…`, limit: MOST_CHARACTERS });
  }
  if (formula !== "") return { type: "str", inner: `${formula}<${p}v>${escapeText(encodeXstring(text))}</${p}v>` };
  return { type: "inlineStr", inner: `<${p}is>${stringElement(p, text)}</${p}is>` };
}

/** A whole new cell; empty text where it would hold and show nothing. */
export function newCell(
  p: string,
  cell: { row: number; column: number; value: CellContent; formula?: string },
  style: number,
): string {
  const formula = cell.formula === undefined ? "" : `<${p}f>${escapeText(cell.formula)}</${p}f>`;
  const { type, inner } = cellContent(p, cell.value, formula);
  if (inner === "" && style === 0) return "";
  const head = `<${p}c r="${columnName(cell.column)}${cell.row}"${style === 0 ? "" : ` s="${style}"`}${type === null ? "" : ` t="${type}"`}`;
  return inner === "" ? `${head}/>` : `${head}>${inner}</${p}c>`;
}
