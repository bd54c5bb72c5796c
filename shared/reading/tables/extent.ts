import type { GridCell } from "../../model/grid";
import type { Header } from "../headers/find";
import { splitNumber } from "../numbers";
import type { SheetView } from "../view";
import { isClosing, isSignature } from "./closing";

export interface Extent {
  /** The rows that belong to the table, ascending. */
  rows: number[];
  left: number;
  right: number;
}

/** Whether a row is one line of text: one cell at the left edge, merged over the row or alone in the first column. */
export function isLine(view: SheetView, row: number, left: number, right: number): boolean {
  const cells = view.cells(row);
  const only = cells[0];
  if (cells.length !== 1 || !only) return false;
  if (only.column > left + 1) return false;
  return spansRow(view, only, left, right) || only.column <= left;
}

/** Whether a cell is merged over most of the table's width. */
export function spansRow(view: SheetView, cell: GridCell, left: number, right: number): boolean {
  const area = view.area(cell);
  return (
    area !== undefined && area.right > area.left && (Math.min(area.right, right) - area.left + 1) * 2 > right - left + 1
  );
}

/**
 * Which rows under a header are its table: down to the last row that is more than a line, before whatever closes the plan.
 * `until` is the first row of the next header of the sheet. Lines under the last full row stand outside, save numbered ones
 * that go on with the table's own headings (`X.` after `IX.`).
 */
export function extentOf(view: SheetView, header: Header, until: number): Extent {
  const { left, right } = header.range;
  const under = view.between(header.range.bottom, until);
  const end = under.findIndex((row, i) => closes(view, row, left) || signs(view, under, i));
  const open = end < 0 ? under : under.slice(0, end);
  let last = open.findLastIndex((row) => isFull(view, row, left, right));
  while (last + 1 < open.length && continues(view, open, last, left, right)) last++;
  return { rows: open.slice(0, last + 1), left, right };
}

/** How the cell begins under which a plan is signed, or sent. */
const SIGNED = /^\s*(?:tm|kt|tl|tuq|nơi|q|on behalf|for the|recipients|p\.?p\.)/i;

function closes(view: SheetView, row: number, left: number): boolean {
  const cells = view.cells(row);
  const first = cells[0];
  if (!first) return false;
  if (cells.some((cell) => SIGNED.test(cell.text)) && cells.every((cell) => isSignature(cell.text))) return true;
  return cells.length === 1 && first.column <= left + 1 && isClosing(first.text);
}

/** A row of signatories without `TM.` or `KT.`: capitals or several side by side, and nothing but names below. */
function signs(view: SheetView, under: number[], i: number): boolean {
  const cells = view.cells(under[i] ?? 0);
  const rest = under.slice(i + 1, i + 1 + MOST_NAMES + 1);
  if (cells.length > 4 || rest.length > MOST_NAMES || !cells.every((cell) => isSignature(cell.text))) return false;
  if (cells.length === 1 && cells.some(({ text }) => text !== text.toUpperCase())) return false;
  return rest.every((row) =>
    view.cells(row).every(({ value, text }) => typeof value === "string" && text.length <= 60),
  );
}

/** Rows of names, ranks and stamps under the signatories. */
const MOST_NAMES = 6;

function isFull(view: SheetView, row: number, left: number, right: number): boolean {
  const cells = view.cells(row).filter((cell) => cell.column >= left && cell.column <= right);
  return cells.length > 0 && !isLine(view, row, left, right) && !cells.every((cell) => isSignature(cell.text));
}

/** A line after the last full row that carries on the numbering of the lines inside the table. */
function continues(view: SheetView, open: number[], last: number, left: number, right: number): boolean {
  const next = open[last + 1];
  if (next === undefined || last < 0) return false;
  const number = splitNumber(view.cells(next)[0]?.text ?? "").enumerator;
  if (!number) return false;
  const earlier = open
    .slice(0, last + 1)
    .filter((row) => isLine(view, row, left, right))
    .map((row) => splitNumber(view.cells(row)[0]?.text ?? "").enumerator);
  return earlier.at(-1)?.rank === number.rank && follows(earlier.at(-1)?.number ?? "", number.number);
}

const ROMANS = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX",
];

function follows(before: string, after: string): boolean {
  const at = ROMANS.indexOf(before);
  if (at >= 0) return ROMANS[at + 1] === after;
  return /^\d+$/.test(before) && Number(after) === Number(before) + 1;
}
