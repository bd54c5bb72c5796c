import type { GridCell } from "../../model/grid";
import type { Field } from "../../model/reading";
import type { SheetView } from "../view";

/** A cell with the sheet it stands on. */
export interface Source {
  view: SheetView;
  cell: GridCell;
  /** What the cell says: its own words, or the heading's where it is only ticked. */
  text: string;
}

/** A piece of text that may hold targets, with what belongs to it. */
export interface TargetSource extends Source {
  /** A target column's cell: a bare figure counts. */
  whole: boolean;
  measurement: string | null;
  /** A target column's own words and what the column of units says of them. */
  figure?: string;
  unit?: string | null;
  baseline: (Source & { words: string }) | null;
}

export interface ActionDraft {
  number: string | null;
  content: string;
  fields: Map<Field, Source[]>;
  targets: TargetSource[];
  view: SheetView;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface ObjectiveDraft {
  /** By which rule the row, or the line, was taken for an objective. */
  why: string;
  number: string | null;
  parent: string | null;
  section: string | null;
  statement: string;
  /** Its number as Excel shows it, where that lost a closing zero, and the number before. */
  restored?: { read: string; before: string };
  fields: Map<Field, Source[]>;
  /** Target cells of its own, where the table has a column for them. */
  targets: TargetSource[];
  /** The heading's further lines, read for targets with the statement. */
  lines: TargetSource[];
  actions: ActionDraft[];
  view: SheetView;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Drafts {
  objectives: ObjectiveDraft[];
  /** Lines over tables that head a section. */
  headings: GridCell[];
  unread: Source[];
}
