import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { makeResults } from "../../addin/actions/makeResults";
import { understand } from "../../addin/actions/understand";
import { FileWorkbook } from "../../addin/host/file/fileWorkbook";
import { toHeld } from "../../shared/achieving/held";
import { ratesOf } from "../../shared/achieving/rates";
import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import { RESULT_HEADERS } from "../../shared/messages/results";
import { ESTIMATE_WORDS, VERDICT_WORDS } from "../../shared/messages/verdicts";
import type { Grid, GridSheet } from "../../shared/model/grid";
import { resultsTable } from "../../shared/model/ownSheets";
import { type Plan, targetsOf } from "../../shared/model/plan";
import type { Rates } from "../../shared/model/rates";
import type { Result } from "../../shared/model/result";
import { readWorkbook } from "../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook } from "../plans/load";
import { hasOffice, recalculated } from "../support/office";

/** The results sheet says the same in LibreOffice as in code: every cached value is spoilt before it is opened. */
const REAL = resolve(__dirname, "../../../shared/plans");
const real = existsSync(REAL) ? readdirSync(REAL).filter((file) => file.endsWith(".xlsx")) : [];
const WORKBOOKS = [
  ...PLAN_NAMES.map((name) => [name, () => planWorkbook(name)] as const),
  ...real.map((file) => [file, () => new Uint8Array(readFileSync(resolve(REAL, file)))] as const),
];
const PERIODS = ["2026-H1", "2026"];
const cases = WORKBOOKS.flatMap(([name, workbook]) => PERIODS.map((period) => ({ name, workbook, period })));

const office = hasOffice();
if (!office) {
  if (process.env.MTCL_NO_SKIP) throw new Error("LibreOffice is missing, and nothing may be skipped here");
  console.log("skipped: LibreOffice is not on this machine");
}

/** Figures of every sort by turns: ratios, bare figures, estimates, nothing arose, none at all, a denominator of 0. */
function figuresFor(plan: Plan): Result[] {
  return targetsOf(plan).flatMap(({ target }, at): Result[] => {
    const basis = at % 4 === 1 ? "estimate" : "actual";
    const goal = target.high ?? target.value ?? 1;
    if (at % 9 === 8) return [];
    if (at % 9 === 7) return [{ target: target.id, actual: "nothing-arose", basis }];
    if (target.comparator === "attain")
      return [{ target: target.id, actual: at % 2 ? "attained" : "not-attained", basis }];
    if (at % 9 === 6) return [{ target: target.id, numerator: 0, denominator: 0, basis }];
    if (at % 3 === 0) return [{ target: target.id, actual: goal, basis }];
    if (target.unit === "%") return [{ target: target.id, numerator: goal + (at % 5) - 2, denominator: 101, basis }];
    return [{ target: target.id, actual: goal * (0.8 + (at % 5) / 10), basis }];
  });
}

interface Judged {
  name: string;
  period: string;
  plan: Plan;
  rates: Rates;
  workbook: Uint8Array;
}

async function judged({ name, workbook, period }: (typeof cases)[number]): Promise<Judged> {
  const host = new FileWorkbook(workbook());
  const { plan } = (await understand(host)).reading;
  const figures = figuresFor(plan);
  await makeResults(host, period, figures);
  await spoil(host, period);
  return { name, period, plan, rates: ratesOf(plan, figures, period), workbook: await host.bytes() };
}

/** Makes every cached value of the results sheet wrong. */
async function spoil(host: FileWorkbook, period: string): Promise<void> {
  const sheet = sheetOf(await host.read(), period);
  const cells = sheet.cells.filter(({ formula }) => formula !== undefined);
  expect(cells.length).toBeGreaterThan(0);
  await host.setCells(
    sheet.name,
    cells.map(({ row, column }) => ({ row, column, value: -987_654 })),
  );
}

function sheetOf(grid: Grid, period: string): GridSheet {
  const sheet = resultsSheetOf(grid, period);
  if (!sheet) throw new Error("no results sheet");
  return sheet;
}

/** The rows of the results table by target, with what stands under each heading. */
function rowsOf(sheet: GridSheet, period: string): Map<string, (heading: keyof typeof RESULT_HEADERS) => unknown> {
  const table = sheet.tables.find(({ name }) => name === resultsTable(period));
  if (!table) throw new Error("no results table");
  const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
  const columnOf = (heading: keyof typeof RESULT_HEADERS) =>
    table.range.left + table.columns.indexOf(RESULT_HEADERS[heading].vi);
  const rows = Array.from({ length: table.range.bottom - table.range.top }, (_, at) => table.range.top + 1 + at);
  return new Map(
    rows.map((row) => [
      values.get(`${row}:${columnOf("id")}`) as string,
      (heading) => values.get(`${row}:${columnOf(heading)}`) ?? "",
    ]),
  );
}

/** Null stands as an empty cell or text; numbers agree within 1e-9. */
function expectSame(found: unknown, wanted: number | null): void {
  if (wanted === null) expect(found).toBe("");
  else expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

(office ? test : test.skip)(
  "every rate and verdict is the same in LibreOffice and in code",
  async () => {
    const all: Judged[] = [];
    for (const one of cases) all.push(await judged(one));
    let compared = 0;
    recalculated(all.map(({ workbook }) => workbook)).forEach((bytes, at) => {
      const { plan, rates, period } = all[at] as Judged;
      const rows = rowsOf(sheetOf(readWorkbook(bytes), period), period);
      const targets = new Map(targetsOf(plan).map(({ target }) => [target.id, target]));
      for (const { target: id, used, goal, rate, verdict } of rates.targets) {
        const target = targets.get(id);
        const cell = rows.get(id);
        if (!target || !cell) throw new Error(`no row for ${id}`);
        expectSame(cell("used"), used === null ? null : toHeld(target, used));
        expectSame(cell("goal"), goal === null ? null : toHeld(target, goal));
        expectSame(cell("rate"), rate);
        const words: string[] = [VERDICT_WORDS[verdict].vi];
        if (verdict in ESTIMATE_WORDS) words.push(ESTIMATE_WORDS[verdict as keyof typeof ESTIMATE_WORDS].vi);
        expect(words).toContain(cell("verdict"));
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(100);
  },
  300_000,
);
