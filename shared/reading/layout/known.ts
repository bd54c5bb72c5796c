import type { GridRange } from "../../model/grid";
import type { ColumnField, KnownHeader } from "../../model/layout";
import { isColumnIndex } from "../headers/columnIndex";
import type { SheetView } from "../view";
import { headingWords } from "./fingerprint";

/** A known header where it stands, with the fields that a person gave to columns. */
export interface HandHeader {
  range: GridRange;
  fields: ReadonlyMap<number, ColumnField>;
  known: KnownHeader;
}

/** Headings are short: a longer text is not made comparable. */
const LONGEST = 1000;

/** The known headers that stand on a sheet, top to bottom. Where two would share cells the first known one does. */
export function knownOn(view: SheetView, known: readonly KnownHeader[]): HandHeader[] {
  if (known.length === 0) return [];
  const wanted = new Set(known.map(({ words }) => words[0]?.words));
  const found: HandHeader[] = [];
  const seen = new Map<string, string>();
  const said = (text: string): string => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const words = text.length > LONGEST ? "" : headingWords(text);
    seen.set(text, words);
    return words;
  };
  for (const row of view.rows)
    for (const { column, text } of view.cells(row)) {
      const words = said(text);
      if (!wanted.has(words)) continue;
      for (const header of known) {
        const [first] = header.words;
        if (first?.words !== words) continue;
        const [top, left] = [row - first.row, column - first.column];
        if (!standsAt(view, header, top, left, said)) continue;
        const one = placed(view, header, top, left);
        if (!found.some(({ range }) => overlap(range, one.range))) found.push(one);
      }
    }
  return found.sort((a, b) => a.range.top - b.range.top);
}

/** All of its words at their places, and no others among them. */
function standsAt(view: SheetView, header: KnownHeader, top: number, left: number, said: (text: string) => string) {
  if (top < 1 || left < 1) return false;
  const words = new Map(header.words.map((one) => [`${one.row},${one.column}`, one.words]));
  let held = 0;
  for (const row of view.between(top - 1, top + header.rows))
    for (const { column, text } of view.cells(row)) {
      const inside = column >= left && column < left + header.columns;
      // with one column more it is another header
      const next = column === left - 1 || column === left + header.columns;
      if (next && header.beside === undefined) return false;
      if (!inside) continue;
      if (words.get(`${row - top},${column - left}`) !== said(text)) return false;
      held++;
    }
  return held === words.size;
}

/** The area a header covers: its merged cells and the row that numbers the columns belong to it. */
function placed(view: SheetView, known: KnownHeader, top: number, left: number): HandHeader {
  const given = known.fields.map(({ column }) => left + column).filter((column) => column >= 1);
  const areas = known.words.flatMap(({ row, column }) => view.area({ row: top + row, column: left + column }) ?? []);
  const bottom = Math.max(top + known.rows - 1, ...areas.map((area) => Math.min(area.bottom, top + TALLEST)));
  return {
    range: {
      top,
      left: Math.min(left, ...given),
      bottom: isColumnIndex(view.cells(bottom + 1)) ? bottom + 1 : bottom,
      right: Math.max(left + known.columns - 1, ...given, ...areas.map(({ right }) => right)),
    },
    fields: new Map(known.fields.map(({ column, field }) => [left + column, field])),
    known,
  };
}

const TALLEST = 8;

export function overlap(a: GridRange, b: GridRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
