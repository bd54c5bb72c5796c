import { cellAddress } from "../../shared/model/address";
import type { Field, Reading, Why } from "../../shared/model/reading";
import type { CellPlace, Meaning } from "./meaning";

/** One reason why a cell was read so: the rule that fired, for what, and what its sentence needs. */
export interface Reason {
  of: "column" | "objective" | "target" | "timing";
  rule: string;
  /** What the column was taken for. */
  field?: Field;
  heading?: string;
  words?: string;
}

/** Why the cell that one stands on was understood as it is: its column, its row, its targets, its time. */
export function reasonsAt(reading: Reading, place: CellPlace, meaning: Meaning): Reason[] {
  const { objective, action, field, targets, timing, header } = meaning;
  const column = columnAt(reading, place);
  const states = objective !== null && action === null && (field === "statement" || field === "number");
  const reasons: Reason[] = [];
  if (column !== null && (header || field !== null)) {
    const { field: held, words: heading, why } = column;
    reasons.push({ of: "column", field: held, heading, ...why });
  }
  if (states) reasons.push(...said("objective", reading.why[objective.id]));
  for (const { id } of targets) reasons.push(...said("target", reading.why[id]));
  if (timing !== null) reasons.push({ of: "timing", rule: timing.kind });
  return reasons;
}

function said(of: Reason["of"], why: Why | undefined): Reason[] {
  return why === undefined ? [] : [{ of, ...why }];
}

/** The column of a plan table that a place stands in, its header included. */
export function columnAt({ tables }: Reading, { sheet, row, column }: CellPlace) {
  const table = tables.find((one) => one.sheet === sheet && row >= one.header.top && row <= one.body.bottom);
  return table?.columns.find((one) => one.column === column) ?? null;
}

/** Whether a person corrected what is read from a place. */
export function isByHand({ byHand }: Reading, { sheet, row, column }: CellPlace): boolean {
  return byHand.includes(cellAddress(sheet, row, column));
}

/** The area of the plan table that a place stands in, header included; null outside of them. */
export function tableAt({ tables }: Reading, { sheet, row }: CellPlace) {
  const table = tables.find((one) => one.sheet === sheet && row >= one.header.top && row <= one.body.bottom);
  return table ? { ...table.body, top: table.header.top } : null;
}
