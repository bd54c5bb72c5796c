import { asWorkbook } from "../../../addin/word/asWorkbook";
import type { Plan } from "../../../shared/model/plan";
import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook } from "../../plans/load";
import { said } from "../../support/plans/said";
import { SAMPLES } from "../../support/plans/samples";
import { wordOfGrid } from "../../support/word";

const workbooks = [
  ...PLAN_NAMES.map((name) => ({ name, bytes: () => planWorkbook(name) })),
  ...SAMPLES.map(({ name, workbook }) => ({ name, bytes: workbook })),
];

test.each(workbooks)("$name written in Word is read as its workbook", async ({ bytes }) => {
  const grid = readWorkbook(bytes());
  const reading = readPlan(grid);
  const written = readPlan(readWorkbook(await asWorkbook(wordOfGrid(grid, reading))));
  expect(ungrouped(written.plan)).toEqual(ungrouped(reading.plan));
});

/** A number of a cell is written with its thousands set apart in Word; what was read from it is the same. */
function ungrouped(plan: Plan): unknown {
  const text = JSON.stringify(said(plan)).replace(/"text":"(\d{1,3})\.(\d{3})(?!\d)/g, '"text":"$1$2');
  return JSON.parse(text) as unknown;
}
