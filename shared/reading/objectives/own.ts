import type { GridCell } from "../../model/grid";
import { isBelow, RANK } from "../numbers";
import { rowsOf, saysTheSame, type Row } from "../tables/rows";
import type { Table } from "../tables/table";
import type { TargetSource } from "./draft";
import { sources } from "./sources";
import { WORK_FIELDS, type DraftWriter } from "./writer";

/** Fields that make a row an action even where its words are missing. */
const DONE_BY = ["lead", "support", "monitor", "resources", "start", "due", "outcome", "evidence"] as const;

/**
 * A table with a column of its own for objectives: merged down, repeated or blank below; every row one action. A line over
 * the rows is their section, unless its number is the parent of theirs: then it is an objective. `after`: the rows under the
 * same header repeated.
 */
export function draftOwn(table: Table, writer: DraftWriter, after: Row[]): void {
  const rows = rowsOf(table);
  const all = [...rows, ...after];
  const columnOf = (field: string) => table.columns.find((column) => column.field === field)?.column ?? 0;
  const targetsLeft = columnOf("target") < columnOf("content");
  const perAction = !targetsLeft && rows.some((row) => !states(row) && row.own.has("target") && row.own.has("content"));
  rows.forEach((row, i) => {
    if (row.byHand !== true && isSection(row, i, all)) return writer.startSection(row.main?.text ?? "");
    if (row.byHand === false) return readOther(table, row, writer, perAction);
    const statement =
      row.own.get("statement")?.[0] ?? ((row.over && !row.own.has("content")) || row.byHand ? row.main : null);
    const repeated =
      statement !== null &&
      row.byHand !== true &&
      writer.objective !== null &&
      saysTheSame(statement.text, objectiveText(writer)) &&
      !renumbered(row, writer);
    if (statement && !repeated) writer.startObjective(table, row);
    else writer.reach(table, row);
    readWork(table, row, writer, perAction, statement !== null && !repeated);
  });
}

/** A row that states no objective, as a person said: its work is the objective's above, its words find no place. */
function readOther(table: Table, row: Row, writer: DraftWriter, perAction: boolean): void {
  writer.reach(table, row);
  const content = row.own.get("content") ?? [];
  if (row.main && !content.includes(row.main)) writer.leave(table, [row.main]);
  readWork(table, row, writer, perAction, false);
}

function readWork(table: Table, row: Row, writer: DraftWriter, perAction: boolean, starts: boolean): void {
  const content = row.own.get("content") ?? [];
  const targets = writer.targetsOf(table, row);
  const works = content.length > 0 || (starts && DONE_BY.some((field) => row.own.has(field)));
  if (works && writer.objective !== null) startWork(table, row, writer, content, starts);
  else {
    writer.goOn(table, row, measuredOnly(row, writer, targets.length > 0) ? [] : WORK_FIELDS);
    if (!starts && row.numberCell) writer.leave(table, [row.numberCell]);
  }
  const owner = perAction && writer.action ? writer.action : writer.objective;
  if (owner) owner.targets.push(...(starts ? targets : targets.filter((target) => !isRepeated(target, owner.targets))));
  else writer.leave(table, [...(row.own.get("target") ?? []), ...content]);
  const above = starts ? [] : table.view.cells(row.row - 1);
  writer.leave(
    table,
    row.strange.filter(({ column, text }) => !above.some((cell) => cell.column === column && cell.text === text)),
  );
}

/** A row that repeats its objective repeats the objective's target too. */
function isRepeated(target: TargetSource, known: TargetSource[]): boolean {
  return known.some(
    (other) => other.view.name === target.view.name && saysTheSame(figureOf(other, target), figureOf(target, target)),
  );
}

/** The words of a target cell; without its unit where the row that repeats it names none. */
function figureOf({ text, figure }: TargetSource, repeats: TargetSource): string {
  return repeats.unit === null ? (figure ?? text) : text;
}

/** The number of a row that states the objective, or repeats it, is the objective's. */
function startWork(table: Table, row: Row, writer: DraftWriter, content: GridCell[], starts: boolean): void {
  const objectives = starts || row.number?.number === writer.objective?.number;
  const inner = objectives ? { ...row, numberCell: null, number: null } : row;
  const action = writer.startAction(table, inner, content[0] ?? null);
  if (action && content.length > 1) action.fields.set("content", sources(table, content));
}

/** A row that says only how its objective's targets are measured, with no action above to say it of. */
function measuredOnly(row: Row, writer: DraftWriter, hasTargets: boolean): boolean {
  return (
    hasTargets && writer.action === null && WORK_FIELDS.every((field) => field === "measurement" || !row.own.has(field))
  );
}

function states(row: Row): boolean {
  return row.own.has("statement");
}

function objectiveText(writer: DraftWriter): string {
  return writer.objective?.fields.get("statement")?.[0]?.cell.text ?? "";
}

/** The same words under another number are another objective. */
function renumbered(row: Row, writer: DraftWriter): boolean {
  const before = writer.objective?.number;
  return (
    row.numberCell !== null &&
    row.number !== null &&
    before !== null &&
    before !== undefined &&
    row.number.number !== before &&
    !row.own.has("content")
  );
}

function isSection(row: Row, i: number, rows: Row[]): boolean {
  if (!row.main || !row.bare || row.labelled) return false;
  const high = row.number !== null && row.number.rank <= RANK.roman;
  if (!row.over && !high) return false;
  const next = rows.slice(i + 1).find((other) => other.main !== null);
  if (!next) return false;
  if (row.number && next.number && isBelow(next.number.number, row.number.number)) return false;
  return row.number === null || next.number === null || next.number.rank > row.number.rank || next.over;
}
