import type { Objective } from "../model/plan";
import type { Field, LinePlace, Reading } from "../model/reading";
import { tidy } from "./words";

/** Where a text stands: a line outside the tables, or a column of a table. */
export type TextPlace = LinePlace | Field | "unread";

export interface PlacedText {
  cell: string;
  /** As `tidy` gives it. */
  text: string;
  place: TextPlace;
  /** The objective it belongs to. */
  objective?: string;
}

const PARTIES = new Set<Field>(["lead", "support", "monitor"]);
/** The end of a line after which another name begins: not one that was only wrapped. */
const LINE_END = /(?<=[^\s/,;&-])[^\S\n]*\n\s*(?=[-+•]|\p{Lu})/gu;

/**
 * Every text of a reading once, at its cell and as it stands there: brackets and blanks are gone from what was
 * understood of it. A cell merged down over rows belongs to the first objective that took something from it.
 */
export function textsOf(reading: Reading): PlacedText[] {
  const { plan, lines, sources } = reading;
  const owners = new Map(plan.objectives.flatMap((objective) => cellsOf(objective, sources)).reverse());
  const found = new Map<string, PlacedText>();
  const add = (cell: string, text: string, place: TextPlace, objective = owners.get(cell)) => {
    if (text.trim() === "" || found.has(cell)) return;
    found.set(cell, { cell, text: tidy(text), place, ...(objective === undefined ? {} : { objective }) });
  };
  for (const { cell, text, place } of lines) add(cell, text, place);
  for (const { cell, text, field } of reading.texts) {
    // parties stand a line each: the end of one and the beginning of the next are no name
    if (field !== "number") add(cell, PARTIES.has(field) ? text.replace(LINE_END, "; ") : text, field);
  }
  // an objective may stand in a line over its table
  for (const { id, statement } of plan.objectives) {
    const cell = sources[id]?.statement;
    if (cell !== undefined) add(cell, statement, "statement", id);
  }
  for (const { cell, statement } of plan.announced) add(cell, statement, "announced");
  for (const { cell, text } of plan.unread) add(cell, text, "unread");
  return [...found.values()];
}

/** The cells from which an objective, its actions and their targets were read. */
function cellsOf(objective: Objective, sources: Reading["sources"]): [cell: string, objective: string][] {
  const items = [objective, ...objective.actions];
  const cells = items.flatMap(({ id, targets }) => [
    ...Object.values(sources[id] ?? {}),
    ...targets.map(({ cell }) => cell),
  ]);
  return cells.map((cell) => [cell, objective.id]);
}
