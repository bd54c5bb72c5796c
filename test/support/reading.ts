import { cellAddress, rangeAddress } from "../../shared/model/address";
import type { Action, Announced, Objective, Plan, Target, Timing } from "../../shared/model/plan";
import type { Field, LinePlace, Reading, TableReading } from "../../shared/model/reading";
import { aPlan, aTarget, anAction, anObjective } from "./plans";

const SHEET = "KH";
/** The header's row; rows of the table follow it. */
const HEADER = 5;

/** The columns of a usual layout: objectives as heading rows over their actions, in one column. */
export const USUAL: Field[] = ["number", "content", "lead", "support", "due", "measurement"];

export interface RowOfAction extends Partial<Omit<Action, "id" | "range" | "targets">> {
  targets?: Partial<Target>[];
}

export interface RowOfObjective extends Partial<Omit<Objective, "id" | "range" | "targets" | "actions">> {
  targets?: Partial<Target>[];
  actions?: RowOfAction[];
}

export interface Written {
  plan?: Partial<Omit<Plan, "objectives" | "announced">>;
  columns?: Field[];
  rows?: RowOfObjective[];
  announced?: { number?: string; statement: string; targets?: Partial<Target>[] }[];
  lines?: [text: string, place: LinePlace][];
  templates?: string[];
}

export const by = (to: string, text = to): Timing => ({ kind: "by", to, text });
export const said = (kind: Timing["kind"], text: string): Timing => ({ kind, text });

/**
 * A reading of one made-up table, as if read from a sheet: lines in column A from row 1, the header in row 5, then a row
 * an objective and a row an action. What is null or empty has no source, as in an empty cell.
 */
export function aReading(written: Written = {}): Reading {
  const columns = written.columns ?? USUAL;
  const sources: Reading["sources"] = {};
  const texts: Reading["texts"] = [];
  let row = HEADER;
  const at = (field: Field) => cellAddress(SHEET, row, columns.indexOf(field) + 1);
  const rowRange = () => rangeAddress(SHEET, { top: row, left: 1, bottom: row, right: columns.length });
  const sourcesOf = (item: object, fields: Record<string, Field>): Partial<Record<Field, string>> =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([key, field]) => columns.includes(field) && isFilled((item as Record<string, unknown>)[key]))
        .map(([key, field]) => {
          texts.push({ cell: at(field), text: asWritten((item as Record<string, unknown>)[key]), field });
          return [field, at(field)];
        }),
    );
  const targets = (list: Partial<Target>[] | undefined, id: string, cell: string): Target[] =>
    (list ?? []).map((target, index) => aTarget({ cell, ...target, id: `${id}-t${index + 1}` }));

  const objectives = (written.rows ?? []).map((line, index): Objective => {
    row += 1;
    const id = `o${index + 1}`;
    const words: Field = columns.includes("statement") ? "statement" : "content";
    const objective = anObjective({
      number: String(index + 1),
      ...line,
      id,
      range: rowRange(),
      targets: [],
      actions: [],
    });
    sources[id] = { ...sourcesOf(objective, { number: "number" }), statement: at(words) };
    objective.targets = targets(line.targets, id, columns.includes("target") ? at("target") : at(words));
    objective.actions = (line.actions ?? []).map((one, at2): Action => {
      row += 1;
      const action = anAction({ ...one, id: `${id}-a${at2 + 1}`, range: rowRange(), targets: [] });
      action.targets = targets(one.targets, action.id, at("content"));
      const same = [
        "number",
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
      ];
      sources[action.id] = sourcesOf(action, Object.fromEntries(same.map((field) => [field, field as Field])));
      return action;
    });
    return objective;
  });
  const table: TableReading = {
    sheet: SHEET,
    header: { top: HEADER, left: 1, bottom: HEADER, right: columns.length },
    body: { top: HEADER + 1, left: 1, bottom: row, right: columns.length },
    columns: columns.map((field, index) => ({
      field,
      column: index + 1,
      words: field,
      cell: cellAddress(SHEET, HEADER, index + 1),
      why: { rule: "lexicon" },
    })),
    shared: !columns.includes("statement"),
    fingerprint: "h1-test",
    byHand: false,
  };
  const announced = (written.announced ?? []).map(({ number, statement, targets: list }, index): Announced => {
    const cell = cellAddress("MT", index + 2, 1);
    return { number: number ?? null, statement, targets: targets(list, `n${index + 1}`, cell), cell };
  });
  return {
    plan: aPlan({ ...written.plan, objectives, announced }),
    tables: [table],
    sources,
    texts,
    lines: (written.lines ?? [["KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026", "title"]]).map(
      ([text, place], index) => ({
        cell: cellAddress(SHEET, index + 1, 1),
        text,
        place,
      }),
    ),
    templates: written.templates ?? [],
    why: {},
    byHand: [],
  };
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** What the cell would say: parties a line each, a timing's own words. */
function asWritten(value: unknown): string {
  if (Array.isArray(value)) return value.join("\n");
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text);
  return String(value);
}
