import type { GridCell } from "../../model/grid";
import type { Field } from "../../model/reading";
import type { HeaderReader } from "../headers/classify";
import { plainField, type TableColumn } from "../headers/columns";
import { splitNumber } from "../numbers";
import type { SheetView } from "../view";
import { isClosing, isSignature } from "./closing";
import { giveRows, type Row } from "./rows";
import type { HeadingLine, Table } from "./table";

/** What one row of a card says: the field its label names, and its value. */
interface Entry {
  row: number;
  field: Field | null;
  /** Null on rows that go on with the label above. */
  label: GridCell | null;
  value: GridCell | null;
  /** Words between cards that are no label. */
  line: boolean;
}

/** Fewer fields than these make no card. */
const FEWEST_FIELDS = 4;

/**
 * The plan of a sheet that has no table but cards: labels (`Chỉ tiêu:`) beside their values, an objective a block. A label's
 * values go on below it. The cards stand as a table whose columns are the labels; null where the sheet holds none.
 */
export function cardsOf(
  view: SheetView,
  reader: HeaderReader,
  year: number | null,
  rowsByHand: Table["rowsByHand"],
): Table | null {
  const first = view.rows.find((row) => opens(view.cells(row)[0], reader));
  if (first === undefined) return null;
  const [left, right] = [view.cells(first)[0]?.column ?? 1, valueColumn(view, first)];
  const entries = entriesOf(view, reader, { first, left, right });
  const fields = new Map(entries.flatMap(({ field, label }) => (field && label ? [[field, label] as const] : [])));
  if (fields.size < FEWEST_FIELDS || !(fields.has("content") || fields.has("target"))) return null;
  const last = entries.findLastIndex(({ line }) => !line);
  const kept = entries.slice(0, last + 1);
  const header = { top: Math.max(1, first - 1), bottom: Math.max(1, first - 1), left, right };
  const above = view.between(0, first).flatMap((row) => view.cells(row).map((cell) => lineOf(cell)));
  const table: Table = {
    view,
    header,
    headless: true,
    columns: [...fields].map(([field, label]) => columnOf(view, field, label, right)),
    shared: false,
    results: false,
    year,
    rows: kept.map(({ row }) => row),
    left,
    right,
    above,
    signature: "cards",
    byHand: new Map(),
    rowsByHand,
  };
  giveRows(table, blocksOf(kept).flatMap(rowsOfBlock), kept.map(typedRow));
  return table;
}

function lineOf(cell: GridCell): HeadingLine {
  return { text: cell.text, row: cell.row, cell };
}

function columnOf(view: SheetView, field: Field, label: GridCell, column: number): TableColumn {
  return { field, column, words: label.text, cell: view.address(label) };
}

/** Whether a cell is the label a card begins with: `Mục tiêu số 1:`, `Mục tiêu:`. */
function opens(cell: GridCell | undefined, reader: HeaderReader): boolean {
  return cell !== undefined && labelOf(cell, reader) === "statement";
}

/** What a label names, words before a colon: null for nothing of a plan; undefined for words that are no label. */
function labelOf({ text }: GridCell, reader: HeaderReader): Field | null | undefined {
  if (text.length > 150) return undefined;
  const { labelled, words } = splitNumber(text);
  if (labelled) return "statement";
  if (!/:\s*$/.test(text)) return undefined;
  return plainField(reader.read(words.replace(/:\s*$/, "")));
}

function valueColumn(view: SheetView, row: number): number {
  const [label, value] = view.cells(row);
  return value?.column ?? (label?.column ?? 1) + 1;
}

interface Place {
  first: number;
  left: number;
  right: number;
}

function entriesOf(view: SheetView, reader: HeaderReader, { first, left, right }: Place): Entry[] {
  const entries: Entry[] = [];
  for (const row of view.between(first - 1, Infinity)) {
    const [label, value] = [view.cell(row, left), view.cell(row, right)];
    if (label && (isClosing(label.text) || isSignature(label.text))) break;
    const before = entries.at(-1);
    const field = label ? labelOf(label, reader) : before?.field;
    const line = label !== undefined && field === undefined;
    if (!label && (!before || before.line)) continue;
    entries.push({ row, field: field ?? null, label: label ?? null, value: value ?? null, line });
  }
  return entries;
}

/** Entries from one objective's label to the next, lines between cards alone. */
function blocksOf(entries: Entry[]): Entry[][] {
  const blocks: Entry[][] = [];
  for (const entry of entries) {
    const last = blocks.at(-1);
    const begins = entry.line || (entry.field === "statement" && entry.label !== null);
    if (begins || !last) blocks.push([entry]);
    else last.push(entry);
  }
  return blocks;
}

const OF_OBJECTIVE: Field[] = ["target", "targetUnit", "baseline", "weight", "section"];

/** The objective's row, then one for each measure with all the card says of them. */
function rowsOfBlock(block: Entry[]): Row[] {
  const [head] = block;
  if (!head) return [];
  if (head.line) return [{ ...bareRow(head.row, new Map(), head.label), over: true, bare: true }];
  const cells = (field: Field) => block.flatMap((one) => (one.field === field && one.value ? [one.value] : []));
  const own = new Map<Field, GridCell[]>();
  const work = new Map<Field, GridCell[]>();
  for (const { field } of block)
    if (field !== null && field !== "statement" && field !== "content" && cells(field).length > 0)
      (OF_OBJECTIVE.includes(field) ? own : work).set(field, cells(field));
  const stated = cells("statement");
  const main = stated[0] ?? head.label;
  if (main) own.set("statement", stated.length > 0 ? stated : [main]);
  const strange = block.flatMap(({ field, value }) => (field === null && value ? [value] : []));
  const numbered = stated.length > 0 ? head.label : null;
  const number = splitNumber(head.label?.text ?? "").enumerator;
  const objective = { ...bareRow(head.row, own, main), strange, number, numberCell: number ? numbered : null };
  const worked = block.filter(({ field, value }) => field === "content" && value !== null);
  if (worked.length === 0 && work.size > 0) return [{ ...objective, own: new Map([...own, ...work]) }];
  return [objective, ...worked.map(({ row, value }) => actionRow(row, value, work))];
}

function actionRow(row: number, content: GridCell | null, work: Map<Field, GridCell[]>): Row {
  return bareRow(row, new Map([...work, ["content", content ? [content] : []] as const]), content);
}

function typedRow({ row, field, value, label }: Entry): Row {
  const cell = value ?? (field === "statement" ? label : null);
  return bareRow(row, new Map(field !== null && cell ? [[field, [cell]]] : []), field === "statement" ? cell : null);
}

function bareRow(row: number, own: Map<Field, GridCell[]>, main: GridCell | null): Row {
  const number = main ? splitNumber(main.text).enumerator : null;
  return {
    row,
    own,
    strange: [],
    main,
    number,
    numberCell: null,
    over: false,
    bare: false,
    bold: false,
    labelled: false,
    byHand: null,
  };
}
