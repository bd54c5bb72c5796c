import type { GridRange } from "../../model/grid";
import { enumeratorOf } from "../numbers";
import type { SheetView } from "../view";
import { key } from "../words";

const LONGEST = 300;

/** Two 32-bit hashes (FNV-1a and its reverse order) of words in base 36: short, the same on every machine. */
export function digestOf(words: readonly string[]): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (const word of words)
    for (let at = 0; at <= word.length; at++) {
      // the end of a word counts: `ab c` is not `a bc`
      const code = at === word.length ? 0x1f : word.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 15);
    }
  return (one >>> 0).toString(36).padStart(7, "0") + (two >>> 0).toString(36).padStart(7, "0");
}

/** Words of a cell made comparable; signs alone stay signs. */
export function wordsOf(text: string): string {
  return (key(text) || text.trim()).slice(0, LONGEST);
}

/** What a row says, its numbers left out: they move when rows are put in. Empty where nothing stands there. */
export function rowDigest(view: SheetView, row: number | undefined): string {
  if (row === undefined) return "";
  const cells = view.cells(row).filter(({ text }) => enumeratorOf(text) === null);
  return digestOf(cells.map(({ text }) => wordsOf(text)));
}

/** Everything that an area says, and where. */
export function areaDigest(view: SheetView, { top, left, bottom, right }: GridRange): string {
  const words: string[] = [];
  for (const row of view.between(top - 1, bottom + 1))
    for (const { column, text } of view.cells(row))
      if (column >= left && column <= right) words.push(`${row - top},${column - left}`, wordsOf(text));
  return digestOf(words);
}
