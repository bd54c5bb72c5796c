import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Consolidation } from "../../shared/model/consolidation";
import { Plan, targetsOf } from "../../shared/model/plan";
import { Rates } from "../../shared/model/rates";
import type { Result } from "../../shared/model/result";
import { Receipt } from "../../shared/model/snapshot";
import { readWorkbook } from "../../shared/workbook/read";
import { SAMPLES } from "../support/plans/samples";
import { Product } from "../support/product";

/** The main job as people do it: five secretaries and a body above, over the real product, from a shell. */
const PERIOD = "2026-H1";
const BODY = "tinh-moi";
const folder = mkdtempSync(join(tmpdir(), "mtcl-job-"));
const product = new Product();

jest.setTimeout(180_000);
beforeAll(() => product.start());
afterAll(() => product.stop());

const run = (...args: string[]) => product.mtcl(folder, ...args);

/** Runs a command that must succeed and answers what it printed. */
function done(...args: string[]): string {
  const { code, out, err } = run(...args);
  if (code !== 0) throw new Error(`mtcl ${args.join(" ")} ended with ${code}: ${err}`);
  return out;
}

/** A figure for every target: each met with a little to spare. */
function figuresFor(plan: Plan): Result[] {
  return targetsOf(plan).map(({ target }) => {
    const basis = "actual";
    if (target.comparator === "attain") return { target: target.id, actual: "attained", basis };
    const goal = target.high ?? target.value ?? 0;
    const downward = target.comparator === "atMost" || target.comparator === "lessThan";
    if (target.unit === "%") return { target: target.id, numerator: downward ? 0 : 200, denominator: 200, basis };
    return { target: target.id, actual: downward ? goal / 2 : goal + 1, basis };
  });
}

test("the body opens the period for its five units", () => {
  const units = SAMPLES.map(({ unit }) => unit).join(",");
  expect(done("period", "open", PERIOD, "--body", BODY, "--units", units, "--due", "2099-07-10")).toContain(PERIOD);
});

describe.each(SAMPLES)("$name", ({ unit, name, workbook, objectives, actions, targets }) => {
  const plain = `${unit}.xlsx`;
  const filled = `${unit}-filled.xlsx`;

  test("is read whole", () => {
    writeFileSync(join(folder, plain), workbook());
    const plan = Plan.parse(JSON.parse(done("read", plain, "--json")));
    expect(plan.unit).toBe(name);
    expect(plan.year).toBe(2026);
    expect(plan.objectives).toHaveLength(objectives);
    expect(plan.objectives.flatMap((objective) => objective.actions)).toHaveLength(actions);
    expect(targetsOf(plan)).toHaveLength(targets);
    expect(plan.unread).toEqual([]);
  });

  test("gets its results sheet, is filled, and keeps its figures when the sheet is made again", () => {
    const plan = Plan.parse(JSON.parse(done("read", plain, "--json")));
    writeFileSync(join(folder, `${unit}.json`), JSON.stringify(figuresFor(plan)));
    done("results", plain, "--period", PERIOD, "-o", filled, "--fill", `${unit}.json`);
    const rates = Rates.parse(JSON.parse(done("rates", filled, "--period", PERIOD, "--json")));
    expect(rates.targets).toHaveLength(targets);
    expect(rates.targets.filter(({ used }) => used === null)).toEqual([]);

    const again = `${unit}-again.xlsx`;
    done("results", filled, "--period", PERIOD, "-o", again);
    expect(JSON.parse(done("rates", again, "--period", PERIOD, "--json"))).toEqual(rates);
  });

  test("submits, and the same workbook again becomes the next version", () => {
    const submitted = (...more: string[]) =>
      Receipt.parse(JSON.parse(done("submit", filled, "--unit", unit, "--period", PERIOD, "--json", ...more)));
    const first = submitted();
    expect(first).toMatchObject({ unit, period: PERIOD, version: 1, four: { received: true, onTime: true } });
    expect(first.four.filled).toEqual({ with: targets, of: targets });
    const second = submitted("--body", BODY);
    expect(second).toMatchObject({ version: 2, chain: { sequence: first.chain.sequence + 1 } });
  });
});

function consolidated(): Consolidation {
  return Consolidation.parse(JSON.parse(done("consolidate", "--body", BODY, "--period", PERIOD, "--json")));
}

test("the body pulls one table of all units, as JSON and as a workbook", () => {
  const table = consolidated();
  expect(table.units.map(({ unit, state, version }) => [unit, state, version])).toEqual(
    SAMPLES.map(({ unit }) => [unit, "submitted", 2]).sort(),
  );
  expect(table.targets).toHaveLength(SAMPLES.reduce((sum, { targets }) => sum + targets, 0));
  done("consolidate", "--body", BODY, "--period", PERIOD, "-o", "table.xlsx");
  const grid = readWorkbook(new Uint8Array(readFileSync(join(folder, "table.xlsx"))));
  const words = grid.sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
  for (const { name } of SAMPLES) expect(words).toContain(name);
});

test("everything is there after a restart", async () => {
  const before = consolidated();
  await product.stop();
  expect(run("consolidate", "--body", BODY, "--period", PERIOD)).toMatchObject({ code: 2 });
  await product.start();
  expect(consolidated()).toEqual(before);
});
