import { makeResults } from "../../addin/actions/makeResults";
import { FileWorkbook } from "../../addin/host/file/fileWorkbook";
import { understand } from "../../addin/actions/understand";
import { workOutRates } from "../../addin/actions/workOutRates";
import { resultsSheetOf } from "../../shared/achieving/sheet/entered";
import type { GridSheet } from "../../shared/model/grid";
import { targetsOf } from "../../shared/model/plan";
import { readWorkbook } from "../../shared/workbook/read";
import { newWorkbook, replaceSheet } from "../../shared/workbook/write";
import { FIRST, LATER, planSheet } from "../support/plans/year";
import { hasOffice, recalculated } from "../support/office";
import { faultsOf } from "../support/schemaCheck";

/** The plan changes in the middle of the year: the results sheet follows, and nothing that was typed is lost. */
const PERIOD = "2026-H1";
const sheetOf = (bytes: Uint8Array): GridSheet => resultsSheetOf(readWorkbook(bytes), PERIOD)!;
const at = (sheet: GridSheet, row: number, column: number) => sheet.cells.find((c) => c.row === row && c.column === column)?.value; // prettier-ignore
const rowsOf = (sheet: GridSheet) => {
  const { top, bottom } = sheet.tables[0]!.range;
  return Array.from({ length: bottom - top }, (_, i) => top + 1 + i);
};

/** A sheet made, figures typed, two rows sorted, a note under it: then the plan changes. */
async function changed(rows: [string, string][]): Promise<{ bytes: Uint8Array; before: Uint8Array }> {
  const host = new FileWorkbook(newWorkbook([planSheet(FIRST)]));
  const name = await makeResults(host, PERIOD);
  const made = sheetOf(await host.bytes());
  const [first, second, third] = rowsOf(made) as [number, number, number];
  await host.setCells(name, [
    { row: first, column: 13, value: 0.97 },
    { row: second, column: 13, value: "hai buổi" },
    { row: third, column: 22, value: "=họp giao ban", style: { italic: true } },
    { row: made.cells.at(-1)!.row + 3, column: 2, value: "Người lập biểu" },
  ]);
  await makeResults(host, PERIOD);
  const before = await host.bytes();
  const after = new FileWorkbook(replaceSheet(before, "KH", planSheet(rows)));
  await makeResults(after, PERIOD);
  return { bytes: await after.bytes(), before };
}

describe.each([
  ["targets are added", [...FIRST, ...LATER]],
  ["targets are added at the front", [...LATER, ...FIRST]],
  ["one goes, others come", [...FIRST.slice(0, 2), ...LATER]],
  ["one goes", FIRST.slice(0, 2)],
])("%s", (_, rows) => {
  test("each target of the plan has its row; what was typed, added and formatted stays", async () => {
    const { bytes, before } = await changed(rows);
    expect(faultsOf(bytes)).toEqual([]);
    const [old, now] = [sheetOf(before), sheetOf(bytes)];
    const { reading } = await understand(new FileWorkbook(bytes));
    const ids = rowsOf(now).map((row) => at(now, row, 1));
    for (const { target } of targetsOf(reading.plan)) expect(ids).toContain(target.id);
    expect(rowsOf(old).map((row) => [at(now, row, 3), at(now, row, 13), at(now, row, 22)])).toEqual(
      rowsOf(old).map((row) => [at(old, row, 3), at(old, row, 13), at(old, row, 22)]),
    );
    expect(now.cells.some(({ value }) => value === "Người lập biểu")).toBe(true);
    const typed = now.cells.find(({ value }) => value === "=họp giao ban")!;
    expect(typed).not.toHaveProperty("formula");
  });

  test("made again ten times it stays as it is", async () => {
    const { bytes } = await changed(rows);
    const host = new FileWorkbook(bytes);
    for (let i = 0; i < 10; i++) await makeResults(host, PERIOD);
    expect(sheetOf(await host.bytes())).toEqual(sheetOf(bytes));
  });

  test("its verdicts are those worked out in code, and the rows that went count for nothing", async () => {
    const { bytes } = await changed(rows);
    const understood = await understand(new FileWorkbook(bytes));
    const { rates } = workOutRates(understood, PERIOD);
    expect(rates.targets.map(({ target }) => target)).toHaveLength(rows.length);
    const sheet = sheetOf(bytes);
    const all = sheet.cells.find(({ value }) => value === "Tất cả chỉ tiêu")!;
    expect(at(sheet, all.row, all.column + 1)).toBe(rows.length);
  });

  (hasOffice() ? test : test.skip)(
    "LibreOffice works out what the cells hold",
    async () => {
      const { bytes } = await changed(rows);
      const [office] = recalculated([bytes]);
      const [ours, theirs] = [sheetOf(bytes), sheetOf(office!)];
      const shown = (sheet: GridSheet) =>
      sheet.cells.filter(({ formula }) => formula !== undefined).map(({ row, column, value }) => [row, column, typeof value === "number" ? Number(value.toPrecision(10)) : value]); // prettier-ignore
      expect(shown(theirs)).toEqual(shown(ours));
    },
    60_000,
  );
});

/** Two rows of the same words where one stood: nobody can tell whose the figure is. */
test("what could be of two rows is asked, stays visible, and is asked again until somebody moves it", async () => {
  const twice: [string, string][] = [FIRST[0]!, ...FIRST.slice(1), FIRST[0]!];
  const { bytes, before } = await changed(twice);
  const [old, now] = [sheetOf(before), sheetOf(bytes)];
  expect(at(now, rowsOf(old)[0]!, 13)).toBe(0.97);
  for (const host of [new FileWorkbook(bytes), new FileWorkbook(bytes)]) {
    await makeResults(host, PERIOD);
    const { figureFindings, entered } = workOutRates(await understand(host), PERIOD);
    expect(entered.results.filter(({ actual }) => actual === 97)).toEqual([]);
    const lost = figureFindings.find(({ code }) => code === "result.lost-row");
    expect([lost?.severity, String(lost?.params["id"])]).toEqual(["error", expect.stringMatching(/^~/)]);
  }
  const asked = workOutRates(await understand(new FileWorkbook(replaceSheet(before, "KH", planSheet(twice)))), PERIOD);
  expect(asked.figureFindings.find(({ code }) => code === "result.which-target")?.params["choices"]).toMatch(/; /);
});
