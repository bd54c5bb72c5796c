import type { GridCell } from "../../model/grid";
import type { Field } from "../../model/reading";
import { afterNine, RANK, splitNumber } from "../numbers";
import { cellsOf, type Row } from "../tables/rows";
import type { HeadingLine, Table } from "../tables/table";
import { ownWords } from "../words";
import type { ActionDraft, Drafts, ObjectiveDraft, TargetSource } from "./draft";
import { sources, targetCells } from "./sources";

/** The fields a row of work fills beside its words. */
export const WORK_FIELDS: Field[] = [
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
];

/** Collects objectives and actions as rows are read, top to bottom, and every cell that found no place. */
export class DraftWriter {
  readonly drafts: Drafts = { objectives: [], headings: [], unread: [] };
  private section: string | null = null;
  private numbers = new Set<string>();
  /** The number of the objective before. */
  private before: string | null = null;
  objective: ObjectiveDraft | null = null;
  action: ActionDraft | null = null;

  leaveObjective(): void {
    this.objective = null;
    this.action = null;
    this.section = null;
  }

  /** `over`: the line over the table that says it, where no row does. */
  startSection(text: string, over?: GridCell): void {
    this.section = ownWords(text);
    if (over) this.drafts.headings.push(over);
    this.objective = null;
    this.action = null;
  }

  /** An objective that a row of the table states. */
  startObjective(table: Table, row: Row): ObjectiveDraft {
    const main = row.main;
    const { words, enumerator, labelled } = splitNumber(main?.text ?? "");
    const statement = row.numberCell === null || labelled ? words : ownWords(main?.text ?? "");
    const section = cellsOf(table, row, "section")[0];
    const read = numberText(row);
    const before = this.objective?.number ?? this.before;
    const number = numberText(row, before);
    const draft = this.newObjective(table, row.row, number ?? enumerator?.number ?? null, statement);
    if (read !== null && before !== null && number !== read) draft.restored = { read, before };
    draft.why = whyObjective(row);
    if (section && section !== main) draft.section = ownWords(section.text);
    if (main) draft.fields.set("statement", sources(table, [main]));
    if (row.numberCell) draft.fields.set("number", sources(table, [row.numberCell]));
    const weight = row.own.get("weight");
    if (weight) draft.fields.set("weight", sources(table, weight));
    return draft;
  }

  /** An objective that stands in a line over its table. */
  startFromLine(table: Table, line: HeadingLine, more: HeadingLine[]): void {
    const { enumerator, words } = splitNumber(line.text);
    const stated = words !== "" ? words : ownWords(more[0]?.text ?? line.text);
    const draft = this.newObjective(table, line.row, enumerator?.number ?? null, stated);
    draft.fields.set("statement", sources(table, [line.cell]));
    draft.bottom = more.at(-1)?.row ?? line.row;
    draft.lines = more.slice(words === "" ? 1 : 0).map(({ cell }) => ({
      view: table.view,
      cell,
      text: ownWords(cell.text),
      whole: false,
      measurement: null,
      baseline: null,
    }));
  }

  /** The objective's rows go down to this one, where they are on one sheet. */
  reach(table: Table, row: Row): void {
    if (this.objective && this.objective.view.name === table.view.name) this.objective.bottom = row.row;
  }

  private newObjective(table: Table, row: number, number: string | null, statement: string): ObjectiveDraft {
    const parent = number === null ? null : this.parentIn(number);
    const draft: ObjectiveDraft = {
      why: "line",
      number,
      parent,
      section: this.section,
      statement,
      fields: new Map(),
      targets: [],
      lines: [],
      actions: [],
      view: table.view,
      top: row,
      bottom: row,
      left: table.left,
      right: table.right,
    };
    if (number !== null) this.numbers.add(number);
    this.drafts.objectives.push(draft);
    if (number !== null) this.before = number;
    this.objective = draft;
    this.action = null;
    return draft;
  }

  /** The nearest number above in the path that is an objective: 4.1.2 stands under 4.1, else under 4. */
  private parentIn(number: string): string | null {
    for (let at = number.lastIndexOf("."); at > 0; at = number.lastIndexOf(".", at - 1)) {
      const path = number.slice(0, at);
      if (this.numbers.has(path)) return path;
    }
    return null;
  }

  /** An action that a row holds; `content` is the cell of its words, null where it has none of its own. */
  startAction(table: Table, row: Row, content: GridCell | null, words?: string): ActionDraft | null {
    if (!this.objective) return null;
    const split = content && row.numberCell === null && !/^\s*\(/.test(content.text) ? splitNumber(content.text) : null;
    const draft: ActionDraft = {
      number: numberText(row, this.action?.number) ?? split?.enumerator?.number ?? null,
      content: words ?? (split?.enumerator ? split.words : ownWords(content?.text ?? "")),
      fields: new Map(),
      targets: [],
      view: table.view,
      top: row.row,
      bottom: row.row,
      left: table.left,
      right: table.right,
    };
    if (content) draft.fields.set("content", sources(table, [content]));
    if (row.numberCell) draft.fields.set("number", sources(table, [row.numberCell]));
    for (const field of WORK_FIELDS) {
      const cells = cellsOf(table, row, field);
      if (cells.length > 0) draft.fields.set(field, sources(table, cells));
    }
    this.objective.actions.push(draft);
    this.action = draft;
    return draft;
  }

  /** A row that goes on with the action above: its cells are added to that action's. */
  goOn(table: Table, row: Row, fields: Field[]): void {
    for (const field of fields) {
      const own = row.own.get(field);
      if (!own) continue;
      if (!this.action) this.leave(table, own);
      else {
        this.action.fields.set(field, [...(this.action.fields.get(field) ?? []), ...sources(table, own)]);
        if (this.action.view.name === table.view.name) this.action.bottom = row.row;
      }
    }
  }

  /** The row's target cells; unit and baseline without one are left unread. */
  targetsOf(table: Table, row: Row): TargetSource[] {
    const cells = targetCells(table, row);
    if (cells.length === 0)
      for (const field of ["targetUnit", "baseline"] as const) this.leave(table, row.own.get(field) ?? []);
    return cells;
  }

  leave(table: Table, cells: GridCell[]): void {
    this.drafts.unread.push(...cells.map((cell) => ({ view: table.view, cell, text: ownWords(cell.text) })));
  }
}

/** What told the row of an objective from others. */
function whyObjective(row: Row): string {
  if (row.byHand === true) return "hand";
  if (row.labelled) return "label";
  if (row.own.has("statement")) return "column";
  if (row.over) return "over";
  if (row.number && row.number.rank <= RANK.roman) return "roman";
  return row.bare && row.bold ? "bold" : row.bare ? "numbered" : "row";
}

function numberText(row: Row, previous?: string | null): string | null {
  const cell = row.numberCell;
  if (!cell) return null;
  if (row.number) return afterNine(previous ?? null, row.number.number, typeof cell.value === "number");
  return ownWords(cell.text).slice(0, 100);
}
