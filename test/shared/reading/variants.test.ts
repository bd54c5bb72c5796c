import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook, WIDE_NAMES } from "../../plans/load";
import { said } from "../../support/plans/said";
import { VARIANTS } from "../../support/plans/variants";

const grids = [...PLAN_NAMES, ...WIDE_NAMES].map((name) => {
  const grid = readWorkbook(planWorkbook(name));
  return { name, grid, reading: readPlan(grid) };
});

describe.each(VARIANTS)("a plan with $name", ({ of }) => {
  test.each(grids)("$name is read as before", ({ grid, reading }) => {
    expect(said(readPlan(of(grid, reading)).plan)).toEqual(said(reading.plan));
  });
});
