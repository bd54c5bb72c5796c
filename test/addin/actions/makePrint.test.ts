import { makePrint } from "../../../addin/actions/makePrint";
import { makeResults } from "../../../addin/actions/makeResults";
import { understand } from "../../../addin/actions/understand";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";
import type { GridSheet } from "../../../shared/model/grid";
import { targetsOf } from "../../../shared/model/plan";
import type { Result } from "../../../shared/model/result";
import { planWorkbook } from "../../plans/load";
import { partsOf, zipped } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const PERIOD = "2026-H1";
const PLANS = ["cam-loi-2026", "so-noi-vu-truong-linh-2026"] as const;

async function figuresFor(host: FileWorkbook, factor: number): Promise<Result[]> {
  const { reading } = await understand(host);
  return targetsOf(reading.plan).map(({ target }) => ({
    target: target.id,
    basis: "actual",
    actual: target.comparator === "attain" ? "attained" : (target.value ?? 1) * factor,
  }));
}

async function sheetsOf(host: FileWorkbook): Promise<GridSheet[]> {
  return (await host.read()).sheets;
}

const valueAt = (sheet: GridSheet | undefined, row: number, column: number) =>
  sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;

test.each(PLANS)("%s: the annex is added, hides from reading and is a sheet that Excel takes", async (name) => {
  const host = new FileWorkbook(planWorkbook(name));
  const plan = (await understand(host)).reading.plan;
  const results = await makeResults(host, PERIOD, await figuresFor(host, 1));
  const before = Object.keys(partsOf(await host.bytes()));
  const print = await makePrint(host, PERIOD);
  expect((await sheetsOf(host)).slice(-2).map((sheet) => sheet.name)).toEqual([results, print]);
  const { plan: again } = (await understand(host)).reading;
  expect({ ...again, findings: [] }).toEqual({ ...plan, findings: [] });
  expect(faultsOf(await host.bytes(), (part) => !before.includes(part))).toEqual([]);
});

test("made again it is the same sheet under its new name, with new figures and the words written on it", async () => {
  const first = new FileWorkbook(planWorkbook(PLANS[0]));
  await makeResults(first, PERIOD, await figuresFor(first, 1));
  const name = await makePrint(first, PERIOD);
  const annex = (await sheetsOf(first)).at(-1)?.cells.find(({ value }) => value === "PHỤ LỤC …");
  if (!annex) throw new Error("no annex");
  await first.setCells(name, [{ ...annex, value: "PHỤ LỤC III" }]);
  const parts = partsOf(await first.bytes());
  const main = parts["xl/workbook.xml"] ?? "";
  const host = new FileWorkbook(zipped({ ...parts, "xl/workbook.xml": main.replaceAll(name, "Để ký") }));

  await makeResults(host, PERIOD, await figuresFor(host, 2));
  expect(await makePrint(host, PERIOD)).toBe("Để ký");
  const [old, now] = [(await sheetsOf(first)).at(-1), (await sheetsOf(host)).at(-1)];
  expect((await sheetsOf(host)).length).toBe((await sheetsOf(first)).length);
  expect(valueAt(now, annex.row, annex.column)).toBe("PHỤ LỤC III");
  expect(now?.cells.map(({ formula }) => formula)).toEqual(old?.cells.map(({ formula }) => formula));
  expect(now?.cells.map(({ value }) => value)).not.toEqual(old?.cells.map(({ value }) => value));
  // pane, rows and page numbers are there once, however often it is made
  await makePrint(host, PERIOD);
  expect(faultsOf(await host.bytes())).toEqual([]);
  expect(
    Object.values(partsOf(await host.bytes()))
      .join("")
      .split("<headerFooter").length,
  ).toBe(2);
});

test("without a results sheet there is nothing to print", async () => {
  const host = new FileWorkbook(planWorkbook(PLANS[0]));
  await expect(makePrint(host, PERIOD)).rejects.toThrow("results.sheet-missing");
});
