const MOST = 31;
/** Excel refuses these in a sheet's name, and an apostrophe at its ends. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001F\uFFFE\uFFFF]/g;

const same = (name: string): string => name.normalize("NFC").toLowerCase();

/** A sheet name that Excel takes and no other sheet has (compared without case), at most 31 characters. */
export function freeSheetName(wanted: string, taken: string[]): string {
  const used = new Set(taken.map(same));
  const clean = wanted
    .replace(FORBIDDEN, "-")
    .trim()
    .replace(/^'+|'+$/g, "");
  // `History` is kept by Excel for shared workbooks
  const name = /^(history)?$/i.test(clean) ? "Sheet" : clean;
  for (let n = 1; ; n++) {
    const ending = n === 1 ? "" : ` (${n})`;
    const candidate = cut(name, MOST - ending.length).replace(/'+$/, "") + ending;
    if (!used.has(same(candidate))) return candidate;
  }
}

/** Cuts to a number of UTF-16 units and splits no character. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}

/** A table's name shares its space with defined names (ECMA-376 part 1, 18.5.1.2). */
export function freeTableName(wanted: string, taken: Set<string>): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,240}$/u.test(wanted)) throw new Error(`no name for a table: ${wanted}`);
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}_${n}`;
    if (!taken.has(same(name))) return name;
  }
}

/** How names are compared. */
export function nameKey(name: string): string {
  return same(name);
}
