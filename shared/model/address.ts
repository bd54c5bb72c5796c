import type { GridRange } from "./grid";

/** `1` → `A`, `28` → `AB`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** `A` → 1, `AB` → 28. */
export function columnNumber(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n;
}

/** Excel quotes a sheet's name unless it is one plain word that could not be a cell or a number. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `("KH 2022", 5, 2)` → `'KH 2022'!B5`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${columnName(column)}${row}`;
}

/** `'KH 2022'!A5:G7`; a single cell is still written as a range. */
export function rangeAddress(sheet: string, range: GridRange): string {
  return `${quoteSheet(sheet)}!${areaName(range)}`;
}

/** `A5:G7` without a sheet. */
export function areaName(range: GridRange): string {
  return `${columnName(range.left)}${range.top}:${columnName(range.right)}${range.bottom}`;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Takes `'KH 2022'!A5:G7` or `B4` apart; null where it is no address. */
export function parseAddress(address: string): (GridRange & { sheet: string | null }) | null {
  const m = ADDRESS.exec(address);
  if (!m) return null;
  const [, quoted, bare, left, top, right, bottom] = m;
  if (left === undefined || top === undefined) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  return {
    sheet,
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom ?? top),
    right: columnNumber(right ?? left),
  };
}
