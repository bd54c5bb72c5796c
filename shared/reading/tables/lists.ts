import type { GridCell } from "../../model/grid";
import { type Field, FIELDS } from "../../model/reading";
import { enumeratorOf, RANK, splitNumber } from "../numbers";

/** What a cell lists, one entry a line: its number and its words with it. */
interface Item {
  number: string;
  text: string;
}

type Cells = Map<Field, GridCell[]>;

/** Fields whose cells may run in parallel with a list of objectives or measures. */
const PARALLEL: Field[] = FIELDS.filter((field) => field !== "section" && field !== "statement");
/** A list in one column alone may be prose; with these beside it in parallel it is several rows in one. */
const BESIDE: Field[] = ["target", "content", "number", "weight"];
const WORKED: Field[] = ["lead", "due", "start", "outcome", "evidence", "measurement"];

/**
 * A row whose objectives, or whose measures, are a numbered list in one cell, as rows of their own: `1. …⏎2. …` beside targets
 * `1. …⏎2. …` or weights `5⏎4`. Cells that list nothing hold for all of them. Null for any other row.
 */
export function rowsInCells(own: Cells): Cells[] | null {
  const stated = listed(own, "statement") ?? numberedBeside(own);
  if (stated !== null && (isParallel(own, stated, BESIDE) || isList(own, stated)) && isNumberOf(own, stated)) {
    const inner = own.has("number") && !isParallel(own, stated, ["number"]);
    const kept = inner ? new Map([...own].filter(([field]) => field !== "number")) : own;
    return stated.map((item, at) => partOf(kept, "statement", stated, item, at));
  }
  const worked = listed(own, "content");
  if (worked === null || !isParallel(own, worked, WORKED)) return null;
  return worked.map((item, at) => {
    const part = partOf(own, "content", worked, item, at);
    if (at > 0) for (const field of OBJECTIVES) part.delete(field);
    return part;
  });
}

/** What a row says of its objective alone. */
const OBJECTIVES: Field[] = ["statement", "section", "number", "target", "targetUnit", "baseline", "weight"];

/** The number beside a list is one for each entry, or the one they are numbered under. */
function isNumberOf(own: Cells, items: Item[]): boolean {
  const number = own.get("number")?.[0];
  if (!number || isParallel(own, items, ["number"])) return true;
  const over = enumeratorOf(number.text)?.number;
  return over !== undefined && items.every((item) => item.number.startsWith(`${over}.`));
}

/** Lines that have their numbers, as many, in the cell beside them. */
function numberedBeside(own: Cells): Item[] | null {
  const [cell, numbered] = [own.get("statement")?.[0], own.get("number")?.[0]];
  if (!cell || !numbered?.text.includes("\n")) return null;
  const numbers = linesOf(numbered).map((line) => enumeratorOf(line)?.number);
  const items = linesOf(cell).flatMap((text, at) => {
    const number = numbers[at];
    return number === undefined ? [] : [{ number, text }];
  });
  const whole = items.length === numbers.length && linesOf(cell).length === numbers.length && items.length > 1;
  return whole && items.every((item, at) => at === 0 || follows(items[at - 1], item)) ? items : null;
}

function linesOf({ text }: GridCell): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** The lines of a cell as a list numbered without a gap; null where they are none. */
function listed(own: Cells, field: Field): Item[] | null {
  const cells = own.get(field);
  const only = cells?.[0];
  if (!only || cells.length > 1 || !only.text.includes("\n")) return null;
  return itemsOf(only.text);
}

function itemsOf(text: string): Item[] | null {
  const items: Item[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const { enumerator, words } = splitNumber(line);
    const last = items.at(-1);
    if (enumerator && enumerator.rank >= RANK.arabic && enumerator.rank < RANK.small && words !== "")
      items.push({ number: enumerator.number, text: line.trim() });
    else if (last) last.text = `${last.text}\n${line.trim()}`;
    else return null;
  }
  return items.length > 1 && items.every((item, at) => at === 0 || follows(items[at - 1], item)) ? items : null;
}

function follows(before: Item | undefined, { number }: Item): boolean {
  const [, stem = "", digits] = /^(.*?)(\d+)$/.exec(number) ?? [];
  return before?.number === `${stem}${Number(digits) - 1}`;
}

/** Whether some other cell of the row lists as many entries. */
function isParallel(own: Cells, items: Item[], fields: Field[]): boolean {
  return fields.some((field) => partsIn(own, field, items) !== null);
}

/** Numbered lines of their own right, where no number stands beside them. */
function isList(own: Cells, items: Item[]): boolean {
  const number = own.get("number")?.[0];
  return number === undefined && !own.has("target") && items.every(({ text }) => text.length <= 300);
}

/** A field's entries for each item: by number, else line by line; null where they do not fit. */
function partsIn(row: Cells, field: Field, items: Item[]): string[] | null {
  const [cell, second] = row.get(field) ?? [];
  if (!cell || second || !cell.text.includes("\n") || !fits(cell, field)) return null;
  const own = itemsOf(cell.text);
  if (own !== null) {
    const at = items.map(({ number }) => own.find((item) => item.number === number)?.text);
    if (own.length === items.length && at.every((text) => text !== undefined)) return at;
    if (own.length === items.length) return own.map(({ text }) => text);
    return null;
  }
  const lines = linesOf(cell);
  return lines.length === items.length ? lines.map((line) => line.replace(/^[-–+*•]\s*/, "")) : null;
}

function partOf(own: Cells, main: Field, items: Item[], item: Item, at: number): Cells {
  const part: Cells = new Map();
  for (const [field, cells] of own) {
    const [cell] = cells;
    if (field === main && cell) part.set(field, [said(cell, item.text)]);
    else {
      const text = PARALLEL.includes(field) ? partsIn(own, field, items)?.[at] : undefined;
      part.set(field, cell && text !== undefined ? [said(cell, field === "content" ? text : bare(text))] : cells);
    }
  }
  return part;
}

/** Names that stand line by line are parties of all rows, unless they are numbered. */
function fits(cell: GridCell, field: Field): boolean {
  const named = field === "lead" || field === "support" || field === "monitor" || field === "evidence";
  return !named || itemsOf(cell.text) !== null;
}

function bare(text: string): string {
  const { enumerator, words } = splitNumber(text);
  return enumerator && words !== "" ? words : text;
}

function said(cell: GridCell, text: string): GridCell {
  const number = enumeratorOf(text) !== null && /^\d+$/.test(text) ? Number(text) : text;
  return { ...cell, value: number, text };
}
