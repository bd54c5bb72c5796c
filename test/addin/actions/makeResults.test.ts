import { makePrint } from "../../../addin/actions/makePrint";
import { makeResults } from "../../../addin/actions/makeResults";
import { understand } from "../../../addin/actions/understand";
import { workOutRates } from "../../../addin/actions/workOutRates";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";
import { resultsSheetOf } from "../../../shared/achieving/sheet/entered";
import { resultsPeriods } from "../../../shared/model/ownSheets";
import { targetsOf } from "../../../shared/model/plan";
import type { GridSheet } from "../../../shared/model/grid";
import { newWorkbook, replaceSheet } from "../../../shared/workbook/write";
import { FIRST, LATER, planSheet } from "../../support/plans/year";
import { hasOffice, recalculated } from "../../support/office";
import { partsOf, zipped } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const PERIOD = "2026-H1";
/** The column Số liệu, and the first row of figures. */
const [FIGURE, FIRST_ROW] = [13, 6];

const sheetOf = async (host: FileWorkbook): Promise<GridSheet> => resultsSheetOf(await host.read(), PERIOD)!;
const names = async (host: FileWorkbook) => (await host.read()).sheets.map(({ name }) => name);
const at = (sheet: GridSheet, row: number, column: number) => sheet.cells.find((c) => c.row === row && c.column === column); // prettier-ignore
const ratesIn = async (host: FileWorkbook) => workOutRates(await understand(host), PERIOD);
const shown = ({ cells }: GridSheet) => cells.map(({ row, column, value }) => [row, column, typeof value === "number" ? Number(value.toPrecision(10)) : value]); // prettier-ignore

/** A workbook with its results sheet, a figure typed in each row. */
async function filled(): Promise<{ host: FileWorkbook; name: string }> {
  const host = new FileWorkbook(newWorkbook([planSheet(FIRST)]));
  const name = await makeResults(host, PERIOD);
  await host.setCells(name, FIRST.map((_, i) => ({ row: FIRST_ROW + i, column: FIGURE, value: [0.97, 2, 4][i] ?? 0 }))); // prettier-ignore
  await makeResults(host, PERIOD);
  return { host, name };
}

/** As Excel leaves a sheet whose tables were turned into ranges: cells stay, the tables' parts go. */
function turnedIntoRanges(bytes: Uint8Array, which: RegExp): Uint8Array {
  const parts = partsOf(bytes);
  for (const [part, text] of Object.entries(parts)) {
    if (!part.startsWith("xl/tables/") || !which.test(text)) continue;
    const file = part.slice(part.lastIndexOf("/") + 1);
    const rels = Object.keys(parts).find((name) => name.endsWith(".rels") && parts[name]?.includes(file)) ?? "";
    const relationship = new RegExp(`<Relationship [^>]*Id="(\\w+)"[^>]*${file}"/>`).exec(parts[rels] ?? "");
    const sheet = rels.replace("_rels/", "").replace(".rels", "");
    const left = parts[sheet]?.replace(`<tablePart r:id="${relationship?.[1] ?? ""}"/>`, "") ?? "";
    const count = left.split("<tablePart ").length - 1;
    parts[sheet] = count ? left.replace(/<tableParts count="\d+"/, `<tableParts count="${count}"`) : left.replace(/<tableParts.*?<\/tableParts>/, ""); // prettier-ignore
    parts[rels] = parts[rels]?.replace(relationship?.[0] ?? "", "") ?? "";
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"]?.replace(new RegExp(`<Override PartName="/${part}"[^>]*>`), "") ?? ""; // prettier-ignore
    delete parts[part];
  }
  return zipped(parts);
}

describe.each([
  ["both tables", /MTCL_/, 0],
  ["the table of figures", /MTCL_KQ/, 1],
  ["the table of actions", /MTCL_BP/, 1],
])("a person turned %s into a range", (_, which, left) => {
  const turned = async () => {
    const { host } = await filled();
    return { before: host, host: new FileWorkbook(turnedIntoRanges(await host.bytes(), which)) };
  };

  test("the sheet is found again, its figures count, and no second one is made", async () => {
    const { before, host } = await turned();
    expect((await host.read()).sheets.at(-1)?.tables).toHaveLength(left);
    expect(resultsPeriods(await host.read())).toEqual([PERIOD]);
    expect((await ratesIn(host)).rates).toEqual((await ratesIn(before)).rates);
    expect({ ...(await understand(host)).reading.plan }).toEqual((await understand(before)).reading.plan);
    const sheet = await sheetOf(host);
    for (let i = 0; i < 3; i++) await makeResults(host, PERIOD);
    expect(await names(host)).toEqual(await names(before));
    expect(shown(await sheetOf(host))).toEqual(shown(sheet));
    expect(faultsOf(await host.bytes())).toEqual([]);
  });

  (hasOffice() ? test : test.skip)(
    "it follows a plan that changed",
    async () => {
      const { host } = await turned();
      const changed = new FileWorkbook(
        replaceSheet(await host.bytes(), "KH", planSheet([...FIRST.slice(1), ...LATER])),
      );
      await makeResults(changed, PERIOD);
      expect(await names(changed)).toEqual(await names(host));
      const sheet = await sheetOf(changed);
      const { reading } = await understand(changed);
      const ids = sheet.cells.filter(({ column }) => column === 1).map(({ value }) => value);
      for (const { target } of targetsOf(reading.plan)) expect(ids).toContain(target.id);
      expect(FIRST.map((_, i) => at(sheet, FIRST_ROW + i, FIGURE)?.value)).toEqual([0.97, 2, 4]);
      expect(faultsOf(await changed.bytes())).toEqual([]);
      const again = shown(sheet);
      await makeResults(changed, PERIOD);
      expect(shown(await sheetOf(changed))).toEqual(again);
      if (left > 0) return; // one opening in LibreOffice stands for all three
      const office = new FileWorkbook(recalculated([await changed.bytes()])[0]!);
      const formulas = new Set(sheet.cells.filter(({ formula }) => formula).map(({ row, column }) => `${row} ${column}`)); // prettier-ignore
      const worked = (values: unknown[][]) => values.filter(([row, column]) => formulas.has(`${String(row)} ${String(column)}`)); // prettier-ignore
      expect(worked(shown(await sheetOf(office)))).toEqual(worked(again));
    },
    60_000,
  );
});

test("the copy that a person made of the sheet, its table under another name, is the sheet", async () => {
  const { host } = await filled();
  const parts = partsOf(await host.bytes());
  for (const part of Object.keys(parts)) parts[part] = parts[part]?.replaceAll(/"(MTCL_(KQ|BP)_2026_H1)"/g, '"$13"') ?? ""; // prettier-ignore
  const copy = new FileWorkbook(zipped(parts));
  await makeResults(copy, PERIOD);
  expect(await names(copy)).toEqual(await names(host));
  expect((await ratesIn(copy)).rates).toEqual((await ratesIn(host)).rates);
});

test("a sheet whose headings are gone is not made a second time: the problem says what to do", async () => {
  const { host, name } = await filled();
  const ranges = new FileWorkbook(turnedIntoRanges(await host.bytes(), /MTCL_/));
  await ranges.setCells(
    name,
    Array.from({ length: 24 }, (_, i) => ({ row: FIRST_ROW - 1, column: i + 1, value: null })),
  );
  const before = await ranges.bytes();
  await expect(makeResults(ranges, PERIOD)).rejects.toMatchObject({ code: "results.sheet-changed", params: { sheet: name } }); // prettier-ignore
  expect(await ranges.bytes()).toBe(before);
});

describe("a formula that a person wrote in a figure cell", () => {
  const own = { row: FIRST_ROW + 1, column: FIGURE, value: 3, formula: "SUM(1,2)" };
  const withOwn = async () => {
    const { host, name } = await filled();
    await host.setCells(name, [own]);
    return { host, name, id: at(await sheetOf(host), own.row, 1)?.text ?? "" };
  };

  test("stays however often the sheet is made again, and when rows come in; what it comes to is the figure", async () => {
    const { host, id } = await withOwn();
    for (let i = 0; i < 3; i++) await makeResults(host, PERIOD);
    const changed = new FileWorkbook(replaceSheet(await host.bytes(), "KH", planSheet([...LATER, ...FIRST])));
    await makeResults(changed, PERIOD);
    expect(at(await sheetOf(changed), own.row, own.column)).toMatchObject({ value: 3, formula: own.formula });
    const used = (await ratesIn(host)).rates.targets.find(({ target }) => target === id)?.used;
    expect(used).toBe(3);
  });

  test("stays when the figure that is filled in is what it comes to, and goes for another one", async () => {
    const { host, id } = await withOwn();
    await makeResults(host, PERIOD, [{ target: id, actual: 3, basis: "actual" }]);
    expect(at(await sheetOf(host), own.row, own.column)).toMatchObject({ value: 3, formula: own.formula });
    await makeResults(host, PERIOD, [{ target: id, actual: 5, basis: "actual" }]);
    const cell = at(await sheetOf(host), own.row, own.column);
    expect(cell?.value).toBe(5);
    expect(cell).not.toHaveProperty("formula");
  });

  test("that nobody has worked out is said, and is no figure", async () => {
    const { host, name } = await withOwn();
    await host.setCells(name, [{ ...own, value: null }]);
    const { figureFindings } = await ratesIn(host);
    expect(figureFindings).toContainEqual(
      expect.objectContaining({ code: "result.not-a-number", params: { text: "=SUM(1,2)" } }),
    );
  });
});

describe("an annex that the workbook has", () => {
  const printed = async () => {
    const { host, name } = await filled();
    return { host, name, annex: await makePrint(host, PERIOD) };
  };
  const annexOf = async (host: FileWorkbook, name: string) => (await host.read()).sheets.find((each) => each.name === name)!; // prettier-ignore

  test("shows the new figures after the results sheet is made again; what a person did to it stays", async () => {
    const { host, name, annex } = await printed();
    const typed = (await annexOf(host, annex)).cells.find(({ value }) => value === "Đạt")!;
    await host.setCells(annex, [{ ...typed, value: "Đạt (ước)", formula: null }]);
    await host.setCells(name, [{ row: FIRST_ROW, column: FIGURE, value: 0.5 }]);
    await makeResults(host, PERIOD);
    const now = await annexOf(host, annex);
    expect(now.cells.some(({ value }) => value === 0.5)).toBe(true);
    expect(at(now, typed.row, typed.column)).toMatchObject({ value: "Đạt (ước)" });
    const sheets = partsOf(await host.bytes());
    await makeResults(host, PERIOD);
    expect(partsOf(await host.bytes())).toEqual(sheets);
  });

  test("gets a row for each new target; words over a formula and under the names stay", async () => {
    const { host, annex } = await printed();
    const before = await annexOf(host, annex);
    const last = before.cells.at(-1)!.row;
    const typed = before.cells.findLast(({ value }) => value === "Đạt")!;
    await host.setCells(annex, [
      { ...typed, value: "Đạt (ước)", formula: null },
      { row: last + 2, column: 2, value: "Nơi nhận: lưu VT" },
    ]);
    const changed = new FileWorkbook(replaceSheet(await host.bytes(), "KH", planSheet([...FIRST, ...LATER])));
    await makeResults(changed, PERIOD);
    const now = await annexOf(changed, annex);
    const texts = now.cells.map(({ value }) => value);
    for (const [objective] of LATER) expect(texts).toContain(objective);
    for (const words of ["Đạt (ước)", "Nơi nhận: lưu VT"]) expect(texts.filter((each) => each === words)).toHaveLength(1); // prettier-ignore
    expect(faultsOf(await changed.bytes())).toEqual([]);
    await makeResults(changed, PERIOD);
    expect(shown(await annexOf(changed, annex))).toEqual(shown(now));
  });
});
