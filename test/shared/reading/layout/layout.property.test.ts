import fc from "fast-check";
import type { Grid } from "../../../../shared/model/grid";
import { ColumnField, Layout, NO_LAYOUT, type Correction } from "../../../../shared/model/layout";
import { COMPARATORS } from "../../../../shared/model/plan";
import { Problem } from "../../../../shared/problems/problem";
import { correct } from "../../../../shared/reading/layout/correct";
import { portable } from "../../../../shared/reading/layout/portable";
import { layoutOf } from "../../../../shared/reading/layout/written";
import { readPlan } from "../../../../shared/reading/plan";
import { readWorkbook } from "../../../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook } from "../../../plans/load";
import { oddPlan } from "./sheets";

const GRIDS: Grid[] = [...PLAN_NAMES.map((name) => readWorkbook(planWorkbook(name))), oddPlan()];

const cell = fc
  .record({ column: fc.integer({ min: 1, max: 9 }), row: fc.integer({ min: 0, max: 30 }) })
  .map(({ column, row }) => `${String.fromCharCode(64 + column)}${row}`);
const sheet = (grid: Grid) => fc.constantFrom(...grid.sheets.map(({ name }) => name), "Không có");
const address = (grid: Grid, area: boolean) =>
  fc.tuple(sheet(grid), cell, cell).map(([name, one, other]) => `'${name}'!${one}${area ? `:${other}` : ""}`);
const field = fc.constantFrom(...ColumnField.options, "màu", "");
const target = fc.record({
  comparator: fc.constantFrom(...COMPARATORS),
  value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)),
  unit: fc.option(fc.string({ maxLength: 20 })),
});

const correction = (grid: Grid): fc.Arbitrary<Correction> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("setHeader" as const),
      sheet: sheet(grid),
      range: fc.tuple(cell, cell).map(([one, other]) => `${one}:${other}`),
      fields: fc.dictionary(fc.constantFrom("A", "B", "C", "D", "ZZ"), field, { maxKeys: 4 }),
    }),
    fc.record({
      kind: fc.constant("setColumn" as const),
      sheet: sheet(grid),
      column: fc.constantFrom("A", "B", "C", "D", "E", "F", "XFD"),
      field,
    }),
    fc.record({ kind: fc.constant("setObjectiveRow" as const), cell: address(grid, false), is: fc.boolean() }),
    fc.record({ kind: fc.constant("ignoreRange" as const), range: address(grid, true) }),
    fc.record({
      kind: fc.constant("setTarget" as const),
      cell: address(grid, false),
      targets: fc.array(target, { maxLength: 3 }),
    }),
  );

/** What work gives, or null for a problem of the catalogue; anything else is a bug and throws. */
function orProblem<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

test("no correction does worse than a problem, and what it says is the same when it is written down and read again", () => {
  const grids = fc.constantFrom(...GRIDS).chain((grid) =>
    fc.record({
      grid: fc.constant(grid),
      other: fc.constantFrom(...GRIDS),
      corrections: fc.array(correction(grid), { maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(grids, ({ grid, other, corrections }) => {
      const layout = corrections.reduce((so, one) => orProblem(() => correct(grid, so, one)) ?? so, NO_LAYOUT);
      const written = Layout.parse(JSON.parse(JSON.stringify(layout)));
      expect(written).toEqual(layout);
      orProblem(() => readPlan(other, portable(layout)));
      expect(orProblem(() => readPlan(grid, written))).toEqual(orProblem(() => readPlan(grid, layout)));
    }),
    { numRuns: 40 },
  );
});

test.each(PLAN_NAMES)("%s: a layout written out, or one that says nothing, changes nothing", (name) => {
  const grid = readWorkbook(planWorkbook(name));
  const reading = readPlan(grid);
  expect(readPlan(grid, NO_LAYOUT)).toEqual(reading);
  const whole = layoutOf(grid, NO_LAYOUT);
  expect(whole.headers.length).toBeGreaterThan(0);
  expect(readPlan(grid, whole).plan).toEqual(reading.plan);
  expect(readPlan(grid, portable(whole)).plan).toEqual(reading.plan);
});
