import { mkdirSync } from "node:fs";
import path from "node:path";
import { BODY, SILENT_UNIT } from "../../../infra/local/province/units";
import { calendarFor, dayIn } from "../../../infra/local/province/calendar";
import { firstDayOf } from "../../../infra/local/sample";
import { readSettings } from "../../../infra/local/settings";
import { Consolidation } from "../../../shared/model/consolidation";
import { mtcl } from "../../support/product";
import { dataFolders, type Product, startProduct } from "../support/product";

jest.setTimeout(120_000);

const folders = dataFolders();
let running: Product | null = null;
async function start(data: string, more: Record<string, string> = { MTCL_SAMPLE: "" }): Promise<Product> {
  running = startProduct(data, more);
  await running.ready();
  return running;
}
afterEach(async () => {
  if (running?.process.exitCode === null) await running.stop();
});
afterAll(() => folders.removeAll());

const { half, whole } = calendarFor(dayIn(new Date()));

function tableOf(data: string, period: string): Consolidation {
  const env = { ...process.env, MTCL_DATA: data, MTCL_API: undefined };
  const { out, err } = mtcl(data, ["consolidate", "--body", BODY, "--period", period, "--json"], env);
  if (out === "") throw new Error(err);
  return Consolidation.parse(JSON.parse(out));
}
const tablesOf = (data: string) => [tableOf(data, half.period), tableOf(data, whole.period)];
const withState = (table: Consolidation, holds: (row: Consolidation["units"][number]) => boolean) =>
  table.units.filter(holds).map(({ unit }) => unit);

test("the first start shows a province at work, and the next one adds nothing to it", async () => {
  const data = path.join(folders.make(), "new");
  const product = await start(data);
  expect(product.output().err).toMatch(new RegExp(`Biểu tổng hợp kỳ ${whole.period} của ${BODY}: 6/7 đơn vị đã gửi`));
  expect(product.output().out).toMatch(/^ready web=\S+ api=\S+\n$/);

  const before = tablesOf(data);
  for (const table of before) {
    expect(table.units).toHaveLength(7);
    expect(withState(table, ({ state }) => state === "not-received")).toEqual([SILENT_UNIT]);
    expect(withState(table, ({ onTime }) => onTime === false)).toEqual(["xa-bai-que"]);
    expect(withState(table, ({ four }) => four.open > 3)).toEqual(["phuong-ben-sen"]);
    expect(table.targets.length).toBeGreaterThan(30);
  }
  expect(withState(before[1] as Consolidation, ({ version }) => version === 2)).toEqual(["phuong-tan-lua"]);
  await product.stop();

  const again = await start(data);
  expect(again.output().err).not.toContain("Đang dựng tỉnh mẫu");
  expect(again.output().err).toContain("6/7 đơn vị đã gửi");
  expect(tablesOf(data)).toEqual(before);
});

test("interrupted while it is being filled, it is completed at the next start", async () => {
  const data = folders.make();
  const product = startProduct(data, { MTCL_SAMPLE: "" });
  running = product;
  while (!product.output().err.includes("Đang dựng tỉnh mẫu")) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await product.stop("SIGKILL");
  expect(product.output().out).toBe("");

  await start(data);
  for (const table of tablesOf(data)) expect(table.units.filter(({ four }) => four.received)).toHaveLength(6);
});

test("it is left out where MTCL_SAMPLE is 0, and where a folder has data of its own", () => {
  expect(readSettings("/", { MTCL_SAMPLE: "0" }).sample).toBe(false);
  expect(readSettings("/", {}).sample).toBe(true);
  const used = folders.make();
  mkdirSync(path.join(used, "storage"));
  expect(firstDayOf(used, new Date())).toBeNull();
  const fresh = folders.make();
  expect(firstDayOf(fresh, new Date("2026-11-30T18:00:00Z"))).toBe("2026-12-01");
  expect(firstDayOf(fresh, new Date("2027-05-05T05:00:00Z"))).toBe("2026-12-01");
});
