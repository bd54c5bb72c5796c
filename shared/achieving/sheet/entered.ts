import { cellAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Grid, GridCell, GridSheet } from "../../model/grid";
import { actionsTable, resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import { type Plan, targetsOf } from "../../model/plan";
import type { ActionResult, Entered, Result } from "../../model/result";
import { FINDING_SEVERITIES, type FindingCode } from "../../problems/findings";
import { ACTION_HEADERS, SIGN_WORDS } from "../../messages/results";
import { fromHeld } from "../held";
import type { ActionColumnName } from "./actions";
import { headerOf, type ColumnName } from "./columns";
import { tableArea, tableLayout, textOf, type TableRow } from "./layout";
import { ACTION_LINES, actionLines, idIn, isGone, matchedRows, TARGET_LINES, targetLines } from "./lines";
import type { Line, Matches } from "./matching";
import { withTables } from "./ranges";
import {
  ACTION_STATES,
  actionStateOf,
  actionStateWord,
  dateOf,
  isNo,
  isYes,
  plain,
  responsibleOf,
  spanOf,
  STATES,
  stateOf,
  stateWord,
  YES_WORDS,
} from "./words";

/**
 * The sheet that holds a period's figures, found by its table, or by its mark and headings where a person turned the
 * table into a range; null where the workbook has none.
 */
export function resultsSheetOf(grid: Grid, period: PeriodId): GridSheet | null {
  const name = resultsTable(period);
  const sheet = grid.sheets.find((each) => tableArea(each, name) !== null);
  if (sheet) return withTables(sheet, period);
  return grid.sheets.map((each) => withTables(each, period)).find((each) => tableArea(each, name) !== null) ?? null;
}

/**
 * What was entered on a results sheet: figures by the row's Mã, in the plan's unit (97 for a cell that holds 0.97 of a
 * target in %), and the actions' states. Formula columns are not read: what they come to is worked out anew. A row in
 * which nothing was filled in gives no result; whatever was filled in and cannot be understood is a finding.
 * @param plan gives each target's unit: words in ĐVT may have been changed on the sheet
 * @returns findings `result.not-a-number` for a figure cell that holds something else, `result.unknown-word` for a word
 *   outside its list, `result.lost-row` for figures in a row without a target of the plan (or with one that stands
 *   twice), `result.which-target` where it could be one of several, `result.lost-column` for a heading that is gone, `result.conflict` for a figure beside Không phát sinh,
 *   `timing.unreadable` for a date
 */
export function enteredFrom(
  sheet: GridSheet,
  period: PeriodId,
  plan: Pick<Plan, "objectives">,
): { entered: Entered; findings: Finding[] } {
  const findings: Finding[] = [];
  const doubt: Doubt = (code, cell, params) => {
    const address = cellAddress(sheet.name, cell.row, cell.column);
    findings.push({ code, severity: FINDING_SEVERITIES[code], cell: address, params });
  };
  const units = new Map(targetsOf(plan).map(({ target }) => [target.id, target.unit]));
  const table = tableLayout(sheet, resultsTable(period));
  const area = tableArea(sheet, resultsTable(period));
  for (const name of NEEDED) {
    if (!table || !area || table.columnOf(headerOf(name)) !== undefined) continue;
    doubt("result.lost-column", { row: area.top, column: area.left }, { heading: headerOf(name) });
  }
  const targets = targetLines(plan);
  const rows = table?.rows ?? [];
  const matches = matchedRows(rows, TARGET_LINES, targets);
  const seen = new Set<string>();
  const results = rows.flatMap((row) => {
    const target = matches.ids.get(idIn(row));
    if (target !== undefined && !seen.has(target)) {
      seen.add(target);
      return resultFrom(row, target, units.get(target) ?? null, doubt);
    }
    strayIn(row, FIGURES.map(headerOf), matches, targets, doubt);
    return [];
  });
  const actions = actionsFrom(tableLayout(sheet, actionsTable(period))?.rows ?? [], plan, doubt);
  return { entered: { results, actions }, findings };
}

/** What stands in a row of no target or action: asked about where it could be one of several, else said to be lost. */
function strayIn(row: TableRow, headers: string[], { asked }: Matches, lines: Line[], doubt: Doubt): void {
  const stray = headers.map((header) => row.cell(header)).find((cell) => textOf(cell) !== "");
  if (!stray || isGone(row)) return;
  const maybe = asked.get(idIn(row));
  if (!maybe) return doubt("result.lost-row", stray, { text: textOf(stray), id: idIn(row) });
  const choices = lines.filter(({ id }) => maybe.includes(id)).map(({ words, id }) => `${words} (${id})`);
  doubt("result.which-target", stray, { text: textOf(stray), choices: choices.join("; ") });
}

/** The cell of a target's row under a column, `'Kết quả 6T 2026'!M6`, also where it is blank; undefined where it is gone. */
export function figureCells(
  sheet: GridSheet,
  period: PeriodId,
  plan: Pick<Plan, "objectives">,
): (target: string, column: ColumnName) => string | undefined {
  const table = tableLayout(sheet, resultsTable(period));
  const { ids } = matchedRows(table?.rows ?? [], TARGET_LINES, targetLines(plan));
  const rows = new Map([...(table?.rows ?? [])].reverse().map((row) => [ids.get(idIn(row)), row.row]));
  return (target, name) => {
    const [row, column] = [rows.get(target), table?.columnOf(headerOf(name))];
    return row === undefined || column === undefined ? undefined : cellAddress(sheet.name, row, column);
  };
}

/** Columns without which figures would be left behind unseen. */
const NEEDED: ColumnName[] = ["id", "numerator", "denominator", "actual", "state", "estimate"];
/** Columns that hold what is reported. */
const FIGURES: ColumnName[] = ["numerator", "denominator", "actual", "state"];

/** Takes a finding at a cell. */
type Doubt = (code: FindingCode, cell: Pick<GridCell, "row" | "column">, params: Finding["params"]) => void;

/** The number in a figure cell; undefined where it is blank or, with a finding, something else. */
function numberIn(cell: GridCell | undefined, doubt: Doubt): number | undefined {
  if (!cell) return undefined;
  if (typeof cell.value === "number") return cell.value;
  const said = textOf(cell) || (cell.unworked ? `=${cell.formula ?? ""}` : "");
  if (said !== "") doubt("result.not-a-number", cell, { text: said });
  return undefined;
}

function resultFrom(row: TableRow, target: string, unit: string | null, doubt: Doubt): Result[] {
  const words = (name: ColumnName) => textOf(row.cell(headerOf(name)));
  const rest = {
    ...figuresFrom(row, unit, doubt),
    ...(spanOf(words("method")) === undefined ? {} : { span: "period" as const }),
    ...text("evidence", words("evidence")),
    ...text("cause", words("cause")),
    ...correctionFrom(words("correction"), words("responsible")),
    ...text("note", words("note")),
  };
  const isEstimate = estimateIn(row.cell(headerOf("estimate")), doubt);
  if (Object.keys(rest).length === 0 && !isEstimate) return [];
  return [{ target, basis: isEstimate ? "estimate" : "actual", ...rest }];
}

function estimateIn(cell: GridCell | undefined, doubt: Doubt): boolean {
  if (!cell || textOf(cell) === "") return false;
  if (typeof cell.value !== "object" && isYes(cell.value)) return true;
  if (typeof cell.value === "object" || !isNo(cell.value))
    doubt("result.unknown-word", cell, { text: textOf(cell), choices: YES_WORDS.join(", ") });
  return false;
}

function figuresFrom(
  row: TableRow,
  unit: string | null,
  doubt: Doubt,
): Pick<Result, "numerator" | "denominator" | "actual"> {
  const cell = (name: ColumnName) => row.cell(headerOf(name));
  const numerator = numberIn(cell("numerator"), doubt);
  const denominator = numberIn(cell("denominator"), doubt);
  const number = numberIn(cell("actual"), doubt);
  const figure = number === undefined ? undefined : fromHeld({ unit }, number);
  const stated = cell("state");
  const said = textOf(stated);
  const state = stateOf(said) ?? undefined;
  if (stated && said !== "" && state === undefined)
    doubt("result.unknown-word", stated, { text: said, choices: STATES.map(stateWord).join(", ") });
  const beside = cell("actual");
  if (state === "nothing-arose" && beside && figure !== undefined) {
    doubt("result.conflict", beside, { share: said, actual: figure });
  }
  // a state decides for `attain`, and nothing-arose over every figure; otherwise a figure is worth more than a word
  const stateFirst = state === "nothing-arose" || plain(textOf(cell("sign"))) === plain(SIGN_WORDS.attain.vi);
  const actual = stateFirst ? (state ?? figure) : (figure ?? state);
  return {
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(actual === undefined ? {} : { actual }),
  };
}

function correctionFrom(what: string, responsible: string): Pick<Result, "correction"> {
  return what === "" && responsible === "" ? {} : { correction: { what, ...responsibleOf(responsible) } };
}

const ACTION_INPUTS: ActionColumnName[] = ["state", "date", "document", "note"];

function actionsFrom(rows: TableRow[], plan: Pick<Plan, "objectives">, doubt: Doubt): ActionResult[] {
  const lines = actionLines(plan);
  const matches = matchedRows(rows, ACTION_LINES, lines);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const action = matches.ids.get(idIn(row));
    if (action !== undefined && !seen.has(action)) {
      seen.add(action);
      return actionFrom(row, action, doubt);
    }
    strayIn(row, [ACTION_HEADERS.state.vi], matches, lines, doubt);
    return [];
  });
}

function actionFrom(row: TableRow, action: string, doubt: Doubt): ActionResult[] {
  const cell = (name: ActionColumnName) => row.cell(ACTION_HEADERS[name].vi);
  const stated = textOf(cell("state"));
  const state = actionStateOf(stated);
  if (state === null) {
    const typed = ACTION_INPUTS.map(cell).find((one) => textOf(one) !== "");
    const choices = ACTION_STATES.map(actionStateWord).join(", ");
    if (typed) doubt("result.unknown-word", typed, { text: stated || "…", choices });
    return [];
  }
  const day = cell("date");
  const date = day && typeof day.value !== "object" ? dateOf(day.value) : null;
  if (day && date === null && textOf(day) !== "") doubt("timing.unreadable", day, { text: textOf(day) });
  return [
    {
      action,
      state,
      ...(date === null ? {} : { date }),
      ...text("document", textOf(cell("document"))),
      ...text("note", textOf(cell("note"))),
    },
  ];
}

function text<K extends string>(name: K, value: string): Partial<Record<K, string>> {
  return value === "" ? {} : ({ [name]: value } as Partial<Record<K, string>>);
}
