import fc from "fast-check";
import { resultsSheet } from "../../../../shared/achieving/sheet/draft";
import { enteredFrom } from "../../../../shared/achieving/sheet/entered";
import { cellAddress, parseAddress } from "../../../../shared/model/address";
import type { Grid, GridSheet } from "../../../../shared/model/grid";
import { type Plan, targetsOf } from "../../../../shared/model/plan";
import type { Entered } from "../../../../shared/model/result";
import type { Reading } from "../../../../shared/model/reading";
import { readPlan } from "../../../../shared/reading/plan";
import { readWorkbook } from "../../../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook } from "../../../plans/load";
import { COLUMNS, edited, edits, gridOfRows, planRows, rewordedText, rowAt, type PlanRow } from "./edited";
import { gridOf } from "../gridOf";

/** Plans are edited at random after results were entered: none is lost, none goes to another target (DESIGN §4). */
const PERIOD = "2026-H1";

/** A figure for every target and a document for every action, each told from all others by its number. */
function enteredFor(plan: Plan): Entered {
  const targets = targetsOf(plan).map(({ target }) => target.id);
  const actions = plan.objectives.flatMap((objective) => objective.actions.map(({ id }) => id));
  return {
    results: targets.map((target, at) => ({ target, basis: "actual", numerator: 1000 + at, denominator: 5000 })),
    actions: actions.map((action, at) => ({ action, state: "doing", document: `BC ${1000 + at}` })),
  };
}

/** What became of every figure: the row of the plan it is at now, or that somebody is asked. */
function fates(sheet: GridSheet, plan: Plan, rows: PlanRow[]) {
  const { entered, findings } = enteredFrom(sheet, PERIOD, plan);
  const at = new Map(targetsOf(plan).map(({ target }) => [target.id, rowAt(rows, target.cell)?.key]));
  const actionAt = new Map(
    plan.objectives.flatMap(({ actions }) =>
      actions.map(({ id, range }) => [id, rowAt(rows, range.replace(/:.*/, ""))?.key]),
    ),
  );
  const asked = findings.filter(({ code }) => code === "result.lost-row" || code === "result.which-target");
  return {
    figures: new Map(entered.results.map(({ numerator, target }) => [numerator, at.get(target)])),
    documents: new Map(entered.actions.map(({ document, action }) => [document, actionAt.get(action)])),
    said: new Set(asked.map(({ params }) => params["text"])),
    asked,
  };
}

let [kept, remaining] = [0, 0];

test("no entered figure is lost and none goes to another target, however the plan is edited", () => {
  fc.assert(
    fc.property(planRows, edits, (made, changes) => {
      const before = readPlan(gridOfRows(made.rows, COLUMNS)).plan;
      const entered = enteredFor(before);
      const sheet = gridOf(resultsSheet(before, entered, PERIOD));
      const { rows, columns } = edited(made, changes);
      fc.pre(rows.length > 0);
      const after = readPlan(gridOfRows(rows, columns)).plan;
      const { figures, documents, said, asked } = fates(sheet, after, rows);
      const there = new Set(rows.map(({ key }) => key));
      const whose = new Map(targetsOf(before).map(({ target }) => [target.id, rowAt(made.rows, target.cell)?.key]));
      for (const { target, numerator } of entered.results) {
        const key = whose.get(target);
        if (key !== undefined && there.has(key)) remaining += 1;
        if (figures.has(numerator)) {
          expect(figures.get(numerator)).toBe(key);
          kept += 1;
        } else expect([...said]).toContain(String(numerator));
      }
      const rowOf = new Map(
        before.objectives.flatMap(({ actions }) =>
          actions.map(({ id, range }) => [id, rowAt(made.rows, range.replace(/:.*/, ""))?.key]),
        ),
      );
      for (const { action, document } of entered.actions) {
        if (documents.has(document)) expect(documents.get(document)).toBe(rowOf.get(action));
      }
      const silent = entered.actions.filter(({ document }) => !documents.has(document)).length;
      expect(asked.length).toBeGreaterThanOrEqual(silent);
    }),
    { numRuns: Number(process.env["MTCL_PROPERTY_RUNS"] ?? 120) },
  );
  // asking always would lose nothing either
  expect(kept / remaining).toBeGreaterThan(0.9);
});

/** A sample plan with some of its cells reworded, some figures changed, and one objective taken out. */
function editedSample(grid: Grid, reading: Reading, seed: number): { grid: Grid; rowBefore: (cell: string) => string } {
  const body = new Map(reading.texts.map(({ cell, field }) => [cell, field]));
  const random = (salt: string) =>
    [...`${seed}${salt}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const { range } = reading.plan.objectives[seed % reading.plan.objectives.length]!;
  const out = parseAddress(range)!;
  const height = out.bottom - out.top + 1;
  const isOut = (sheet: GridSheet) =>
    sheet.name === out.sheet &&
    !sheet.merges.some(
      ({ top, bottom }) => top <= out.bottom && bottom >= out.top && (top < out.top || bottom > out.bottom),
    );
  const sheets = grid.sheets.map((sheet): GridSheet => {
    const cells = sheet.cells.map((cell) => {
      const at = cellAddress(sheet.name, cell.row, cell.column);
      const field = body.get(at);
      if (typeof cell.value !== "string" || field === undefined || field === "number" || field === "due") return cell;
      const chance = random(at) % 4;
      const value =
        chance === 0
          ? rewordedText(cell.value, random(at))
          : chance === 1
            ? cell.value.replace(/(?<![\d.,/])[4-8]\d(?=%)/, (n) => String(Number(n) + 3))
            : cell.value;
      return { ...cell, value, text: value };
    });
    if (!isOut(sheet)) return { ...sheet, cells };
    const up = <T extends { row: number }>(cell: T): T[] =>
      cell.row < out.top ? [cell] : cell.row <= out.bottom ? [] : [{ ...cell, row: cell.row - height }];
    const merges = sheet.merges
      .filter(({ top, bottom }) => bottom < out.top || top > out.bottom)
      .map((merge) =>
        merge.top < out.top ? merge : { ...merge, top: merge.top - height, bottom: merge.bottom - height },
      );
    return { ...sheet, cells: cells.flatMap(up), merges };
  });
  const isCut = grid.sheets.some((sheet) => isOut(sheet));
  return {
    grid: { sheets },
    rowBefore: (cell) => {
      const place = parseAddress(cell)!;
      const down = isCut && place.sheet === out.sheet && place.top >= out.top ? height : 0;
      return cellAddress(place.sheet ?? "", place.top + down, place.left);
    },
  };
}

/** A second copy of a table says the same again: taking a row out of the first would make it another's. */
const samples = PLAN_NAMES.map((name) => [name, readWorkbook(planWorkbook(name))] as const).filter(
  ([, grid]) => readPlan(grid).templates.length === 0,
);

test.each(samples)("the figures of %s stay with their targets", (_, grid) => {
  const reading = readPlan(grid);
  const entered = enteredFor(reading.plan);
  const sheet = gridOf(resultsSheet(reading.plan, entered, PERIOD));
  const cellOf = placesIn(reading.plan, (cell) => cell);
  for (let seed = 0; seed < 6; seed++) {
    const changed = editedSample(grid, reading, seed);
    const after = readPlan(changed.grid).plan;
    const places = placesIn(after, changed.rowBefore);
    const { entered: found, findings } = enteredFrom(sheet, PERIOD, after);
    const said = new Set(findings.map(({ params }) => params["text"]));
    const at = new Map(found.results.map(({ numerator, target }) => [numerator, target]));
    for (const { numerator, target } of entered.results) {
      const now = at.get(numerator);
      if (now === undefined) expect([...said]).toContain(String(numerator));
      // a cell in which another number of targets is read now has no ordinals to compare
      else if (isSameCount(cellOf, places, target)) expect(places.cells.get(now)).toEqual(cellOf.cells.get(target));
    }
  }
});

function isSameCount(old: ReturnType<typeof placesIn>, now: ReturnType<typeof placesIn>, target: string): boolean {
  const cell = old.cells.get(target)?.cell ?? "";
  return old.counts.get(cell) === now.counts.get(cell);
}

/** Where each target stands: its cell and which it is in it. */
function placesIn(plan: Plan, before: (cell: string) => string) {
  const counts = new Map<string, number>();
  const cells = new Map<string, { cell: string; ordinal: number }>();
  for (const { target } of targetsOf(plan)) {
    const cell = before(target.cell);
    const ordinal = counts.get(cell) ?? 0;
    counts.set(cell, ordinal + 1);
    cells.set(target.id, { cell, ordinal });
  }
  return { counts, cells };
}
