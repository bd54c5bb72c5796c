import { rowsOf, type Row } from "../tables/rows";
import type { Table } from "../tables/table";
import { headingAbove } from "./above";
import { rolesOf } from "./headings";
import { sources } from "./sources";
import { WORK_FIELDS, type DraftWriter } from "./writer";

/** Whether the table goes on with the one before, and the rows of the one that goes on with it. */
interface Going {
  goesOn: boolean;
  after: Row[];
}

/**
 * A table whose objectives and measures share one column, or that serves the objective in the line above it. Where neither
 * a heading row nor a line says otherwise, every row is an objective with its one action.
 */
export function draftShared(table: Table, writer: DraftWriter, { goesOn, after }: Going): void {
  const rows = rowsOf(table);
  const roles = rolesOf([...rows, ...after]).slice(0, rows.length);
  const ownHeadings = roles.includes("objective");
  const heading = headingAbove(table, !ownHeadings && !table.shared);
  if (heading) writer.startFromLine(table, heading.heading, heading.more);
  const alone = !ownHeadings && !heading && !(goesOn && writer.objective);
  rows.forEach((row, i) => {
    const role = roles[i] ?? "more";
    if (role === "section") writer.startSection(row.main?.text ?? "");
    else if (row.byHand === false && !writer.objective) leaveOut(table, row, writer);
    else if (row.byHand === false) work(table, row, writer);
    else if (role === "objective" || (role === "action" && (alone || !writer.objective)))
      stateObjective(table, row, writer, roles[i + 1] === "action" && !alone);
    else if (role === "action") work(table, row, writer);
    else goOn(table, row, writer);
    writer.leave(table, row.strange);
  });
}

/** A row that states no objective, as a person said, with none above it to serve. */
function leaveOut(table: Table, row: Row, writer: DraftWriter): void {
  if (row.bare) writer.startSection(row.main?.text ?? "");
  else writer.leave(table, [...new Set([...(row.main ? [row.main] : []), ...[...row.own.values()].flat()])]);
}

function stateObjective(table: Table, row: Row, writer: DraftWriter, hasActions: boolean): void {
  const objective = writer.startObjective(table, row);
  objective.targets.push(...writer.targetsOf(table, row));
  const filled = WORK_FIELDS.filter((field) => row.own.has(field));
  const worked = filled.filter((field) => field !== "measurement" || objective.targets.length === 0);
  if (worked.length === 0) return;
  if (hasActions) for (const field of worked) writer.leave(table, row.own.get(field) ?? []);
  else writer.startAction(table, { ...row, numberCell: null, number: null }, row.main, objective.statement);
}

function work(table: Table, row: Row, writer: DraftWriter): void {
  const action = writer.startAction(table, row, row.main);
  const more = row.own.get("content") ?? [];
  if (action && more.length > 1) action.fields.set("content", sources(table, more));
  action?.targets.push(...writer.targetsOf(table, row));
  writer.leave(table, row.own.get("section") ?? []);
}

function goOn(table: Table, row: Row, writer: DraftWriter): void {
  const targets = writer.targetsOf(table, row);
  const owner = writer.action ?? writer.objective;
  if (owner) owner.targets.push(...targets);
  else writer.leave(table, row.own.get("target") ?? []);
  writer.goOn(table, row, WORK_FIELDS);
  if (row.numberCell) writer.leave(table, [row.numberCell]);
}
