import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seal } from "../../addin/actions/seal";
import { understand } from "../../addin/actions/understand";
import { workOutRates } from "../../addin/actions/workOutRates";
import { FileWorkbook } from "../../addin/host/file/fileWorkbook";
import { type Plan, targetsOf } from "../../shared/model/plan";
import type { Rates } from "../../shared/model/rates";
import { planWorkbook } from "../plans/load";
import { partsOf, zipped } from "../support/package";
import { terminal } from "../support/terminal";

/** A plan typed on a machine that keeps letters and their marks apart (NFD), beside the same in composed letters. */
const PLANS = ["thach-bua-2026", "loc-tram-2026", "so-noi-vu-truong-linh-2026"];
const PERIOD = "2026-H1";
const folder = mkdtempSync(join(tmpdir(), "mtcl-nfd-"));

/** Every letter of the workbook apart from its marks, the names of its sheets too. */
function decomposed(workbook: Uint8Array): Uint8Array {
  const apart = Object.entries(partsOf(workbook)).map(([name, xml]) => [name, xml.normalize("NFD")]);
  return zipped(Object.fromEntries(apart) as Record<string, string>);
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const json = async (...words: string[]): Promise<unknown> => {
  const { code, out, err } = await terminal(folder, ...words, "--json");
  expect([code < 2, err]).toEqual([true, ""]);
  return JSON.parse(out.normalize("NFC"));
};

/** A figure for every target, a state for every action. */
function figuresOf({ objectives }: Plan, form: "NFC" | "NFD"): unknown[] {
  return targetsOf({ objectives }).map(({ target: { id, comparator, value, unit } }, at) => {
    const evidence = `Báo cáo số ${at + 1}`.normalize(form);
    const given = { target: id, basis: at % 3 === 0 ? "estimate" : "actual", evidence };
    if (at % 5 === 4) return { ...given, actual: "nothing-arose" };
    if (comparator === "attain" || value === null) return { ...given, actual: at % 2 ? "attained" : "not-attained" };
    return unit === "%" ? { ...given, numerator: at, denominator: at + 3 } : { ...given, actual: value * 0.9 };
  });
}

async function snapshotOf(name: string): Promise<unknown> {
  const understood = await understand(new FileWorkbook(bytesOf(name)));
  const { entered, rates } = workOutRates(understood, PERIOD);
  const sealed = seal({
    ...{ id: "00000000-0000-4000-8000-000000000001", kind: "results", unit: "ben-go", period: PERIOD, base: null },
    ...{ document: null, reading: understood.reading, findings: [], entered, rates, now: new Date("2026-06-20") },
  });
  return JSON.parse(JSON.stringify(sealed).normalize("NFC"));
}

describe.each(PLANS)("%s with its letters apart", (name) => {
  const [nfc, nfd] = [`${name}.xlsx`, `${name}-nfd.xlsx`];
  const filled = [`${name}-filled.xlsx`, `${name}-nfd-filled.xlsx`] as const;
  let plan: Plan;

  beforeAll(async () => {
    writeFileSync(join(folder, nfc), planWorkbook(name));
    writeFileSync(join(folder, nfd), decomposed(planWorkbook(name)));
    expect((await terminal(folder, "read", nfd, "--json")).out).not.toBe((await terminal(folder, "read", nfc, "--json")).out); // prettier-ignore
    plan = (await json("read", nfc)) as Plan;
  });

  test("is read and checked as its twin is, with the same ids", async () => {
    expect(await json("read", nfd)).toEqual(plan);
    expect(await json("check", nfd)).toEqual(await json("check", nfc));
    expect(await json("due", nfd, "--year", "2026")).toEqual(await json("due", nfc, "--year", "2026"));
  });

  test("takes the figures of its twin's ids, gives the same rates and the same snapshot", async () => {
    for (const [at, form] of (["NFC", "NFD"] as const).entries()) {
      writeFileSync(join(folder, `${form}.json`), JSON.stringify(figuresOf(plan, form)));
      const fill = ["--fill", `${form}.json`, "-o", filled[at] ?? ""];
      expect(await terminal(folder, "results", at === 0 ? nfc : nfd, "--period", PERIOD, ...fill)).toMatchObject({ code: 0, err: "" }); // prettier-ignore
    }
    const rates = await json("rates", filled[0], "--period", PERIOD);
    const { plan: counted } = rates as Rates;
    expect(counted.judged).toBeGreaterThan(0);
    expect(await json("rates", filled[1], "--period", PERIOD)).toEqual(rates);
    expect(await snapshotOf(filled[1])).toEqual(await snapshotOf(filled[0]));
  });

  test("keeps its figures when the other form comes back: the whole filled workbook apart, and made anew", async () => {
    const apart = `${name}-apart.xlsx`;
    writeFileSync(join(folder, apart), decomposed(bytesOf(filled[0])));
    const rates = await json("rates", filled[0], "--period", PERIOD);
    expect(await json("rates", apart, "--period", PERIOD)).toEqual(rates);
    const anew = await terminal(folder, "results", apart, "--period", PERIOD, "-o", `${name}-anew.xlsx`);
    expect([anew.code, anew.err]).toEqual([0, ""]);
    expect(await json("rates", `${name}-anew.xlsx`, "--period", PERIOD)).toEqual(rates);
    expect(await json("read", `${name}-anew.xlsx`)).toEqual(plan);
  });
});
