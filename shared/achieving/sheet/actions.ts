import { areaName } from "../../model/address";
import type { Action, Plan } from "../../model/plan";
import type { PeriodId } from "../../model/period";
import { actionsTable } from "../../model/ownSheets";
import type { ActionResult } from "../../model/result";
import type { DraftCell, DraftStyle } from "../../model/sheet";
import { ACTION_HEADERS, SHEET_TITLES } from "../../messages/results";
import { DATE_FORMAT, GIVEN, HEADER, INPUT, MARK, TITLE } from "./looks";
import type { Value } from "./formula/value";
import type { Part } from "./table";
import { ACTION_STATES, actionStateWord, serialOf } from "./words";

export type ActionColumnName = keyof typeof ACTION_HEADERS;

interface ActionColumn {
  name: ActionColumnName;
  style: DraftStyle;
  value: (action: Action, result: ActionResult | null) => Value;
}

/** The nine columns of DESIGN §6 in their order. */
export const ACTION_COLUMNS: ActionColumn[] = [
  { name: "id", style: MARK, value: (action) => action.id },
  { name: "number", style: { ...GIVEN, align: "center" }, value: (action) => action.number },
  { name: "content", style: GIVEN, value: (action) => action.content },
  { name: "lead", style: GIVEN, value: (action) => action.lead.join("\n") || null },
  { name: "due", style: GIVEN, value: (action) => action.due?.text ?? null },
  { name: "state", style: INPUT, value: (_, result) => (result ? actionStateWord(result.state) : null) },
  {
    name: "date",
    style: { ...INPUT, align: "center", format: DATE_FORMAT },
    value: (_, result) => (result?.date === undefined ? null : serialOf(result.date)),
  },
  { name: "document", style: INPUT, value: (_, result) => result?.document ?? null },
  { name: "note", style: INPUT, value: (_, result) => result?.note ?? null },
];

/** The actions' table with its title in row `top`; nothing where the plan has no actions. */
export function actionsPart(
  plan: Plan,
  entered: ActionResult[],
  period: PeriodId,
  top: number,
): Part & { next: number } {
  const actions = plan.objectives.flatMap((objective) => objective.actions);
  const empty: Part = { cells: [], tables: [], validations: [], conditional: [] };
  if (actions.length === 0) return { ...empty, next: top };
  const results = new Map(entered.map((result) => [result.action, result]));
  const header = top + 1;
  const last = header + actions.length;
  const cells: DraftCell[] = [{ row: top, column: 1, value: SHEET_TITLES.actions.vi, style: TITLE }];
  ACTION_COLUMNS.forEach(({ name }, at) => {
    cells.push({ row: header, column: at + 1, value: ACTION_HEADERS[name].vi, style: HEADER });
  });
  actions.forEach((action, row) => {
    ACTION_COLUMNS.forEach(({ style, value }, at) => {
      const said = value(action, results.get(action.id) ?? null);
      cells.push({ row: header + 1 + row, column: at + 1, value: said, style });
    });
  });
  const state = ACTION_COLUMNS.findIndex(({ name }) => name === "state") + 1;
  return {
    cells,
    tables: [
      {
        name: actionsTable(period),
        area: areaName({ top: header, left: 1, bottom: last, right: ACTION_COLUMNS.length }),
        columns: ACTION_COLUMNS.map(({ name }) => ({ name: ACTION_HEADERS[name].vi })),
      },
    ],
    validations: [
      {
        area: areaName({ top: header + 1, left: state, bottom: last, right: state }),
        choices: ACTION_STATES.map(actionStateWord),
      },
    ],
    conditional: [],
    next: last + 2,
  };
}
