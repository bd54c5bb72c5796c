import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readPlan } from "../../shared/reading/plan";
import { readWorkbook } from "../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook } from "../plans/load";
import { hasOffice, recalculated } from "../support/office";
import { said } from "../support/plans/said";
import { GOAL, hasScorer, lacking, scoreOf } from "../support/plans/score";
import { VARIANTS } from "../support/plans/variants";

/** Plans held against a careful reader by the scorer that lies beside the project; without it nothing can be said. */
const REAL = resolve(__dirname, "../../../shared/plans");
const present = hasScorer;
const office = hasOffice();
if (!present || !office) {
  if (process.env.MTCL_NO_SKIP)
    throw new Error("the real plans or LibreOffice are missing, and nothing may be skipped");
  console.log(`skipped: ${present ? "" : "no real plans beside the project "}${office ? "" : "no LibreOffice"}`);
}

const real = !present
  ? []
  : readdirSync(REAL)
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => ({
        name: file.replace(/\.xlsx$/, ""),
        expected: join(REAL, "expected", file.replace(/\.xlsx$/, ".json")),
        workbook: new Uint8Array(readFileSync(join(REAL, file))),
      }));
const own = !present
  ? []
  : PLAN_NAMES.map((name) => ({
      name,
      expected: resolve(__dirname, `../plans/expected/${name}.json`),
      workbook: planWorkbook(name),
    }));
const all = [...real, ...own];
const grids = all.map(({ name, workbook }) => {
  const grid = readWorkbook(workbook);
  return { name, grid, reading: readPlan(grid) };
});

// jest wants at least one row; without the plans the tests are skipped
const some = <T>(rows: T[]): T[] => (rows.length > 0 ? rows : ([{ name: "no plan" }] as T[]));
const held = present ? test : test.skip;

held.each(some(all))("$name scores at least 0.990, its objectives, actions and targets whole", async (plan) => {
  expect(lacking(await scoreOf(plan.workbook, plan.expected), GOAL)).toEqual([]);
});

describe.each(VARIANTS)("a plan with $name", ({ of }) => {
  held.each(some(grids))("$name is read as before", ({ grid, reading }) => {
    expect(said(readPlan(of(grid, reading)).plan)).toEqual(said(reading.plan));
  });
});

(present && office ? test : test.skip)(
  "every plan is read the same after LibreOffice has saved it",
  () => {
    const saved = recalculated(all.map(({ workbook }) => workbook));
    saved.forEach((bytes, at) => {
      expect(said(readPlan(readWorkbook(bytes)).plan)).toEqual(said(grids[at]?.reading.plan as never));
    });
  },
  240_000,
);
