import { resultsSheet } from "../../shared/achieving/sheet/draft";
import { printSheetOf } from "../../shared/achieving/print/draft";
import { enteredFrom, resultsSheetOf } from "../../shared/achieving/sheet/entered";
import { isMarked, withGrown } from "../../shared/achieving/sheet/ranges";
import { refreshed, rowsToAdd } from "../../shared/achieving/sheet/refresh";
import type { GridSheet } from "../../shared/model/grid";
import type { PeriodId } from "../../shared/model/period";
import { type Plan, targetsOf } from "../../shared/model/plan";
import type { ActionResult, Entered, Result } from "../../shared/model/result";
import type { SheetDraft } from "../../shared/model/sheet";
import { Problem } from "../../shared/problems/problem";
import type { WorkbookHost } from "../host/workbookHost";
import { refreshPrint } from "./makePrint";
import { understand } from "./understand";

/** What is brought for an action; null empties what stands there. */
export interface ActionEntry {
  action: string;
  result: ActionResult | null;
}

/**
 * Gives the workbook its results sheet for a period, or refreshes the one it has. `fill` puts figures in by target
 * (in the target's unit), `actions` the states of actions; everything already entered stays. `unlock`: the sheet is
 * added also where the workbook's structure is locked. An annex that the workbook has is made again too.
 * @returns the sheet's name
 * @throws Problem results.unknown-target, results.duplicate-target, results.unknown-action, results.sheet-changed, workbook.locked, and those of reading
 */
export async function makeResults(
  host: WorkbookHost,
  period: PeriodId,
  fill: Result[] = [],
  { actions = [], ...options }: { unlock?: boolean; actions?: ActionEntry[] } = {},
): Promise<string> {
  const { grid, reading } = await understand(host);
  mustFit(reading.plan, fill);
  mustHave(reading.plan, actions);
  const sheet = resultsSheetOf(grid, period);
  const lost = sheet ? undefined : grid.sheets.find((each) => isMarked(each, period));
  if (lost) throw new Problem("results.sheet-changed", { sheet: lost.name });
  if (!sheet)
    return host.addSheet(
      resultsSheet(reading.plan, filled({ results: [], actions: [] }, fill, actions), period),
      options,
    );

  const entered = filled(enteredFrom(sheet, period, reading.plan).entered, fill, actions);
  const draft = resultsSheet(reading.plan, entered, period);
  const standing = await withRoom(host, sheet, draft, period);
  const cells = standing && refreshed(standing, draft, fill, period, new Set(actions.map(({ action }) => action)));
  if (!cells) throw new Problem("results.sheet-changed", { sheet: sheet.name });
  await host.setCells(sheet.name, cells);
  if (printSheetOf(grid, period)) await refreshPrint(host, reading.plan, period);
  return sheet.name;
}

/** The sheet with a row for all that the plan has and it lacks; null where it does not fit the plan. */
async function withRoom(
  host: WorkbookHost,
  sheet: GridSheet,
  draft: SheetDraft,
  period: PeriodId,
): Promise<GridSheet | null> {
  const rows = rowsToAdd(sheet, draft, period);
  if (!rows || rows.length === 0) return rows && sheet;
  await host.addRows(sheet.name, rows);
  const after = (await host.read()).sheets.find(({ name }) => name === sheet.name);
  return after ? withGrown(after, sheet, rows) : null;
}

function mustFit(plan: Plan, fill: Result[]): void {
  const known = new Set(targetsOf(plan).map(({ target }) => target.id));
  const seen = new Set<string>();
  for (const { target } of fill) {
    if (!known.has(target)) throw new Problem("results.unknown-target", { target });
    if (seen.has(target)) throw new Problem("results.duplicate-target", { target });
    seen.add(target);
  }
}

function mustHave(plan: Plan, actions: ActionEntry[]): void {
  const known = new Set(plan.objectives.flatMap((objective) => objective.actions.map(({ id }) => id)));
  const stray = actions.find(({ action }) => !known.has(action));
  if (stray) throw new Problem("results.unknown-action", { action: stray.action });
}

/**
 * A filled result brings its figures whole; the words that stood beside the old ones stay where it brings none, and go
 * where it brings an empty one. An action's entry replaces what stood there.
 */
function filled(entered: Entered, fill: Result[], actions: ActionEntry[]): Entered {
  const standing = new Map(entered.results.map((result) => [result.target, result]));
  for (const result of fill) {
    const { numerator: _n, denominator: _d, actual: _a, ...kept } = standing.get(result.target) ?? result;
    standing.set(result.target, wordless({ ...kept, ...result }));
  }
  const states = new Map(entered.actions.map((result) => [result.action, result]));
  for (const { action, result } of actions) {
    if (result === null) states.delete(action);
    else states.set(action, result);
  }
  return { results: [...standing.values()], actions: [...states.values()] };
}

/** Without the words that are empty: their cells are blank, not empty texts. */
function wordless({ evidence, cause, note, correction, ...rest }: Result): Result {
  const said = correction && `${correction.what}${correction.who}${correction.by}` !== "";
  return {
    ...rest,
    ...(evidence ? { evidence } : {}),
    ...(cause ? { cause } : {}),
    ...(note ? { note } : {}),
    ...(said ? { correction } : {}),
  };
}
