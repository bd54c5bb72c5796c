import type { GridRange } from "./grid";
import type { Plan } from "./plan";

/** What a column of a plan table may hold. `responsible` is one column for whoever is responsible (read as lead). */
export const FIELDS = [
  "number",
  "section",
  "statement",
  "target",
  "targetUnit",
  "baseline",
  "weight",
  "content",
  "lead",
  "support",
  "monitor",
  "resources",
  "start",
  "due",
  "measurement",
  "outcome",
  "evidence",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * By which rule something was understood, and the words that it went by. Rules of columns: `lexicon` (words: an example of
 * its row), `begins`, `under` (by what stands below), `hand`. Of objectives and targets: those of `messages/why`.
 */
export interface Why {
  rule: string;
  words?: string;
}

/** One plan table as it was found: which columns hold what, where its rows are. */
export interface TableReading {
  sheet: string;
  header: GridRange;
  /** The rows under the header that belong to it. */
  body: GridRange;
  columns: {
    field: Field;
    column: number;
    /** the header's own words */ words: string;
    /** its cell */ cell: string;
    why: Why;
  }[];
  /** Whether `statement` and `content` share one column (heading rows are objectives, rows under them actions). */
  shared: boolean;
  /** What the header is known by in other workbooks: its folded words, their columns, its depth. Empty without a header. */
  fingerprint: string;
  /** Whether a person said what some of its columns hold. */
  byHand: boolean;
}

/** Which part of the document a line outside the plan tables belongs to. */
export type LinePlace = "letterhead" | "title" | "ground" | "announced" | "before" | "after";

/** What a reading knows beside the plan, so that the check can point at cells. */
export interface Reading {
  plan: Plan;
  tables: TableReading[];
  /** By the id of an objective or action: the cell each field was read from. An absent field has no cell of its own. */
  sources: Record<string, Partial<Record<Field, string>>>;
  /** Every cell of the tables' bodies as it stands, in order, with what its column holds; a line over the columns is a `statement`. */
  texts: { cell: string; text: string; field: Field }[];
  /** Every non-empty line outside the tables, in order. */
  lines: { cell: string; text: string; place: LinePlace }[];
  /** Left-over templates: ranges that were recognised as a second, emptier copy, not read. */
  templates: string[];
  /** Why a row was taken for an objective, and a target for what it is: by their ids. */
  why: Record<string, Why>;
  /** The cells whose rows or targets were corrected by a person. */
  byHand: string[];
}
