import { cellAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Grid, GridCell, GridSheet } from "../../model/grid";
import { actionsTable, resultsTable } from "../../model/ownSheets";
import type { PeriodId } from "../../model/period";
import type { ActionResult, Entered, Result } from "../../model/result";
import { FINDING_SEVERITIES, type FindingCode } from "../../problems/findings";
import { ACTION_HEADERS, SIGN_WORDS } from "../../messages/results";
import { fromHeld } from "../held";
import type { ActionColumnName } from "./actions";
import { headerOf, type ColumnName } from "./columns";
import { tableArea, tableLayout, textOf, type TableRow } from "./layout";
import { actionStateOf, dateOf, isYes, plain, responsibleOf, spanOf, stateOf } from "./words";

/** The sheet that holds a period's figures, found by its table; null where the workbook has none. */
export function resultsSheetOf(grid: Grid, period: PeriodId): GridSheet | null {
  return grid.sheets.find((sheet) => tableArea(sheet, resultsTable(period)) !== null) ?? null;
}

/**
 * What was entered on a results sheet: figures by the row's Mã, in the target's unit (97 for a cell that holds 0.97 of
 * a target in %), and the actions' states. Formula columns are not read: what they come to is worked out anew. A row
 * in which nothing was filled in gives no result.
 * @returns findings `result.not-a-number` for a figure cell that holds something else, `result.conflict` for a figure
 *   beside Không phát sinh, `timing.unreadable` for a date
 */
export function enteredFrom(sheet: GridSheet, period: PeriodId): { entered: Entered; findings: Finding[] } {
  const findings: Finding[] = [];
  const doubt: Doubt = (code, cell, params) => {
    const address = cellAddress(sheet.name, cell.row, cell.column);
    findings.push({
      code,
      severity: FINDING_SEVERITIES[code],
      cell: address,
      params: params ?? { text: textOf(cell) },
    });
  };
  const results = (tableLayout(sheet, resultsTable(period))?.rows ?? []).flatMap((row) => resultFrom(row, doubt));
  const actions = (tableLayout(sheet, actionsTable(period))?.rows ?? []).flatMap((row) => actionFrom(row, doubt));
  return { entered: { results, actions }, findings };
}

/** Takes a finding at a cell; its params are the cell's own words unless given. */
type Doubt = (code: FindingCode, cell: GridCell, params?: Finding["params"]) => void;

/** The number in a figure cell; undefined where it is blank or, with a finding, something else. */
function numberIn(cell: GridCell | undefined, doubt: Doubt): number | undefined {
  if (!cell) return undefined;
  if (typeof cell.value === "number") return cell.value;
  if (textOf(cell) !== "") doubt("result.not-a-number", cell);
  return undefined;
}

function resultFrom(row: TableRow, doubt: Doubt): Result[] {
  const words = (name: ColumnName) => textOf(row.cell(headerOf(name)));
  const target = words("id").trim();
  if (target === "") return [];
  const rest = {
    ...figuresFrom(row, doubt),
    ...(spanOf(words("method")) === undefined ? {} : { span: "period" as const }),
    ...text("evidence", words("evidence")),
    ...text("cause", words("cause")),
    ...correctionFrom(words("correction"), words("responsible")),
    ...text("note", words("note")),
  };
  const estimate = row.cell(headerOf("estimate"))?.value;
  const isEstimate = estimate !== undefined && typeof estimate !== "object" && isYes(estimate);
  if (Object.keys(rest).length === 0 && !isEstimate) return [];
  return [{ target, basis: isEstimate ? "estimate" : "actual", ...rest }];
}

function figuresFrom(row: TableRow, doubt: Doubt): Pick<Result, "numerator" | "denominator" | "actual"> {
  const cell = (name: ColumnName) => row.cell(headerOf(name));
  const numerator = numberIn(cell("numerator"), doubt);
  const denominator = numberIn(cell("denominator"), doubt);
  const number = numberIn(cell("actual"), doubt);
  const figure = number === undefined ? undefined : fromHeld({ unit: textOf(cell("unit")).trim() }, number);
  const said = textOf(cell("state"));
  const state = stateOf(said) ?? undefined;
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

function actionFrom(row: TableRow, doubt: Doubt): ActionResult[] {
  const cell = (name: ActionColumnName) => row.cell(ACTION_HEADERS[name].vi);
  const action = textOf(cell("id")).trim();
  const state = actionStateOf(textOf(cell("state")));
  if (action === "" || state === null) return [];
  const day = cell("date");
  const date = day && typeof day.value !== "object" ? dateOf(day.value) : null;
  if (day && date === null && textOf(day) !== "") doubt("timing.unreadable", day);
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
