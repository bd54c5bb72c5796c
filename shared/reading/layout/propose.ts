import type { Grid, GridRange } from "../../model/grid";
import type { ColumnField } from "../../model/layout";
import { readable } from "../../oldText/recognise";
import { headerReader } from "../headers/classify";
import { plainField } from "../headers/columns";
import { headerIn } from "../headers/find";
import type { HeaderField } from "../headers/lexicon";
import { viewOf, type SheetView } from "../view";
import { headerCells } from "./fingerprint";
import { guessFields } from "./guess";

/** A header that somebody points at, as it would be read. */
export interface ProposedHeader {
  sheet: string;
  range: GridRange;
  /** Null where neither the words nor what stands below tell; `sure` where the words do. */
  columns: { column: number; words: string; field: ColumnField | null; sure: boolean }[];
}

/** No header is higher. */
const TALLEST = 4;

/**
 * The header that a row of a sheet is part of: the rows that its merged cells reach into, sub-headings under headings that
 * span, and what its columns seem to hold. Null where the row does not name two columns.
 */
export function proposeHeader(given: Grid, sheet: string, row: number): ProposedHeader | null {
  const { grid } = readable(given);
  const found = grid.sheets.find(({ name }) => name === sheet);
  if (!found) return null;
  const view = viewOf(found);
  const range = rangeFrom(view, row);
  if (range === null) return null;
  const header = headerIn(view, range, headerCells(view, range), headerReader());
  const named = header.columns.map(({ column, labels, field }) => {
    const plain = chosenFrom(field);
    return { column, words: [...new Set(labels)].join(" "), field: plain, sure: plain !== null };
  });
  const known = new Set(named.flatMap(({ field }) => field ?? []));
  const unknown = named.filter(({ field }) => field === null).map(({ column }) => column);
  const guesses = guessFields(view, range.bottom, unknown, known);
  const columns = named.map((one) => ({ ...one, field: one.field ?? guesses.get(one.column) ?? null }));
  return { sheet, range, columns };
}

/** What is settled when it is read stands as what it most likely is: a person chooses among what columns hold. */
function chosenFrom(field: HeaderField | null): ColumnField | null {
  if (field === "both" || field === "other") return field;
  return field === "result" ? "other" : plainField(field);
}

function rangeFrom(view: SheetView, row: number): GridRange | null {
  let [top, bottom] = [row, row];
  const cells = view.cells(row);
  if (cells.length === 0) return null;
  const areas = cells.flatMap((cell) => view.area(cell) ?? []);
  for (const area of areas) bottom = Math.max(bottom, Math.min(area.bottom, row + TALLEST - 1));
  const above = view.cells(row - 1);
  // headings over several columns, or merged down to here: not a title over everything
  const spanning = above.filter((cell) => {
    const area = view.area(cell);
    return area !== undefined && area.bottom < row && area.right > area.left;
  });
  const last = Math.max(...cells.map(({ column }) => column));
  const downward = above.some((cell) => (view.area(cell)?.bottom ?? 0) >= row);
  if (downward || (spanning.length > 0 && above.length > 1 && above.every(({ column }) => column <= last)))
    top = row - 1;
  const wide = areas.filter((area) => area.right > area.left && area.bottom === row);
  const below = view.cells(bottom + 1);
  const under =
    below.length > 0 && below.every(({ column }) => wide.some((a) => column >= a.left && column <= a.right));
  if (under) bottom += 1;
  const all = view.between(top - 1, bottom + 1).flatMap((each) => view.cells(each));
  if (all.length < 2) return null;
  return {
    top,
    bottom,
    left: Math.min(...all.map(({ column }) => column)),
    right: Math.max(...all.map((cell) => view.area(cell)?.right ?? cell.column)),
  };
}
