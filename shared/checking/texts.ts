import type { Timing } from "../model/plan";
import type { Field, LinePlace, Reading } from "../model/reading";

/** Where a text stands: a line outside the tables, or a field of an objective (`statement`) or action. */
export type TextPlace = LinePlace | Field | "unread";

export interface PlacedText {
  cell: string;
  text: string;
  place: TextPlace;
  /** The objective it belongs to. */
  objective?: string;
}

/** Every text of a reading once, at its cell: a cell merged down over rows, or read into two fields, is one text. */
export function textsOf(reading: Reading): PlacedText[] {
  const { plan, sources, lines } = reading;
  const found = new Map<string, PlacedText>();
  const add = (text: PlacedText) => {
    if (text.text.trim() !== "" && !found.has(text.cell)) found.set(text.cell, text);
  };
  for (const line of lines) add(line);
  for (const objective of plan.objectives) {
    const put = (id: string, field: Field, text: string | null | undefined) => {
      const cell = sources[id]?.[field];
      if (cell !== undefined && text) add({ cell, text, place: field, objective: objective.id });
    };
    put(objective.id, "statement", objective.statement);
    put(objective.id, "section", objective.section);
    for (const action of objective.actions) {
      put(action.id, "content", action.content);
      put(action.id, "lead", action.lead.join("; "));
      put(action.id, "support", action.support.join("; "));
      put(action.id, "monitor", action.monitor.join("; "));
      put(action.id, "resources", action.resources);
      put(action.id, "start", wordsOf(action.start));
      put(action.id, "due", wordsOf(action.due));
      put(action.id, "measurement", action.measurement);
      put(action.id, "outcome", action.outcome);
      put(action.id, "evidence", action.evidence);
      put(action.id, "note", action.note);
    }
    const targets = [...objective.targets, ...objective.actions.flatMap((action) => action.targets)];
    for (const target of targets)
      add({ cell: target.cell, text: target.text, place: "target", objective: objective.id });
  }
  for (const announced of plan.announced) add({ cell: announced.cell, text: announced.statement, place: "announced" });
  for (const { cell, text } of plan.unread) add({ cell, text, place: "unread" });
  return [...found.values()];
}

function wordsOf(timing: Timing | null): string | null {
  return timing?.text ?? null;
}
