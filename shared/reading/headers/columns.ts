import type { Field } from "../../model/reading";
import type { SheetView } from "../view";
import { key } from "../words";
import type { Header, HeaderColumn } from "./find";
import type { HeaderField } from "./lexicon";
import { placeYears } from "./years";

export interface TableColumn {
  field: Field;
  column: number;
  words: string;
  cell: string;
}

export interface Columns {
  columns: TableColumn[];
  /** Objectives and measures share one column. */
  shared: boolean;
  /** Some column says what came of the plan: a sheet of results, where nobody is told to do anything. */
  results: boolean;
}

/** What stands around a header that helps to settle it. */
export interface Around {
  /** A line above states the objective the table serves. */
  servesLine: boolean;
  /** The plan's year, as the lines above name it. */
  year: number | null;
}

const SAMPLE = 60;

/**
 * Settles what the headings leave open, by what stands under them: `Đo lường` over figures is the target and over
 * sentences the measurement; of two columns of objectives the one with figures is the target; a table with targets and
 * no column for objectives has its objectives in the target's column; of two columns of work the first states what the
 * second carries out (not under a line that states the objective: `servesLine`); `Kết quả cần đạt` is the target where
 * nothing else is, else the outcome; of several years the plan's is meant (`years.ts`).
 */
export function settleColumns(view: SheetView, header: Header, { servesLine, year }: Around): Columns {
  const columns = header.columns.map((column) => ({ ...column }));
  const results = has(columns, "result");
  const likeFigures = (column: HeaderColumn) => figures(view, header, column) >= 0.5;
  placeYears(columns, year, likeFigures);
  placeMeasured(columns, likeFigures);
  placePlanned(columns, likeFigures);
  placeStatement(columns, likeFigures, servesLine);
  placeSources(columns);
  placeUnits(columns, (column) => unitsUnder(view, header, column));
  const shared = has(columns, "both") && !has(columns, "content");
  const settled = columns.flatMap(({ field, column, words, cell }): TableColumn[] => {
    const named = field === null ? null : fieldOf(field, shared);
    return named === null ? [] : [{ field: named, column, words, cell }];
  });
  return { columns: placeBare(settled), shared, results };
}

/** What a heading that stands alone, as a label, says its value is; null where it is nothing of a plan. */
export function plainField(field: HeaderField | null): Field | null {
  if (field === null) return null;
  return field === "measured" ? "measurement" : field === "planned" ? "content" : fieldOf(field, false);
}

/** The field of the plan that is left of a heading's; null where it holds nothing of the plan. */
function fieldOf(field: HeaderField, shared: boolean): Field | null {
  switch (field) {
    case "both":
      return shared ? "content" : "statement";
    case "result":
    case "other":
    case "measured":
    case "planned":
      return null;
    case "required":
      return "outcome";
    case "frequency":
    case "source":
      return "measurement";
    default:
      return field;
  }
}

type Test = (column: HeaderColumn) => boolean;

function has(columns: HeaderColumn[], field: HeaderField): boolean {
  return columns.some((column) => column.field === field);
}

function placeMeasured(columns: HeaderColumn[], likeFigures: Test): void {
  for (const column of columns) {
    if (column.field !== "measured") continue;
    const isTarget = !has(columns, "target") && (has(columns, "measurement") || likeFigures(column));
    column.field = isTarget ? "target" : "measurement";
  }
}

/** A bare `Kế hoạch` over figures is the target, over sentences the work; `Kết quả cần đạt` the target where none else is. */
function placePlanned(columns: HeaderColumn[], likeFigures: Test): void {
  for (const column of columns) {
    if (column.field === "planned") {
      if (!has(columns, "target") && likeFigures(column)) column.field = "target";
      else if (!has(columns, "content") && !likeFigures(column)) column.field = "content";
    } else if (column.field === "required" && !has(columns, "target")) {
      const states = has(columns, "statement") || has(columns, "both");
      if (states && likeFigures(column)) column.field = "target";
    }
  }
}

function placeStatement(columns: HeaderColumn[], likeFigures: Test, servesLine: boolean): void {
  const [, ...further] = columns.filter((column) => column.field === "statement");
  const last = further.at(-1);
  if (last && !has(columns, "target") && likeFigures(last)) last.field = "target";
  if (has(columns, "statement") || has(columns, "both")) return;
  const targets = columns.filter((column) => column.field === "target");
  const worded = targets.filter((column) => !likeFigures(column));
  const [only, more] = worded;
  if (targets.length > 1 && only && !more) only.field = "statement";
  if (has(columns, "statement")) return;
  const [target] = targets;
  const leads = target && (!has(columns, "content") || isBefore(columns, target, "content"));
  if (target && leads && !likeFigures(target)) target.field = "statement";
  const [first, second] = columns.filter((column) => column.field === "content");
  if (first && second && !servesLine && !has(columns, "statement")) first.field = "statement";
}

/** Where figures come from proves them, once another column says how or how often they are measured. */
function placeSources(columns: HeaderColumn[]): void {
  const measured = has(columns, "measurement") || has(columns, "frequency");
  for (const column of columns)
    if (column.field === "source") column.field = measured && !has(columns, "evidence") ? "evidence" : "measurement";
}

/** A bare `Đơn vị` over `%`, `lượt`, `hồ sơ` is the unit of measure, over offices who does the work. */
function placeUnits(columns: HeaderColumn[], holdsUnits: Test): void {
  if (!has(columns, "target") || has(columns, "targetUnit")) return;
  const unit = columns.find((column) => column.field === "lead" && /^(?:don vi|dv)$/.test(key(column.words)));
  if (unit && holdsUnits(unit)) unit.field = "targetUnit";
}

function unitsUnder(view: SheetView, header: Header, { column }: HeaderColumn): boolean {
  const cells = view
    .between(header.range.bottom, header.range.bottom + SAMPLE)
    .flatMap((row) => view.cell(row, column) ?? []);
  const units = cells.filter(({ text }) => /^(?:%|\p{Ll})/u.test(text) && text.length <= 20);
  return units.length * 2 > cells.length;
}

function isBefore(columns: HeaderColumn[], column: HeaderColumn, field: HeaderField): boolean {
  return column.column < (columns.find((other) => other.field === field)?.column ?? 0);
}

/** A bare `Bộ phận` before the objectives names the department the rows belong to, after them who does the work. */
function placeBare(columns: TableColumn[]): TableColumn[] {
  const main = columns.find((column) => column.field === "statement" || column.field === "content")?.column ?? 0;
  const leads = columns.filter((column) => column.field === "lead");
  if (leads.length < 2) return columns;
  return columns.map((column) =>
    column.field === "lead" && column.column < main ? { ...column, field: "section" as const } : column,
  );
}

/** The share of the filled cells under a heading that look like figures or short targets. */
function figures(view: SheetView, header: Header, column: HeaderColumn): number {
  let filled = 0;
  let like = 0;
  for (const row of view.between(header.range.bottom, header.range.bottom + SAMPLE)) {
    const cell = view.cell(row, column.column);
    if (!cell || isRepeat(cell.text, column)) continue;
    filled++;
    if (typeof cell.value === "number" || /^\D{0,25}\d[\d.,]*\s*(%|\p{L}{1,12}\b.{0,20})?$/u.test(cell.text.trim()))
      like++;
  }
  return filled === 0 ? 0 : like / filled;
}

/** The heading again, where the header is repeated further down. */
function isRepeat(text: string, column: HeaderColumn): boolean {
  return text === column.words;
}
