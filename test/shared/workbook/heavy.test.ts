import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../shared/workbook/read";
import type { Ran } from "../../support/hostileRuns";
import { ownProcess } from "../../support/ownProcess";
import { plainParts, zipped } from "../../support/package";

/** Workbooks that are heavy without saying anything, each opened and written in a process of its own. */
const run = ownProcess<Ran>("test/support/hostileRuns.ts");
const folder = mkdtempSync(join(tmpdir(), "mtcl-heavy-"));
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXY"];
const SHEET = "xl/worksheets/sheet1.xml";

const rowsOf = (rows: number, cell: (letter: string, row: number) => string): string =>
  `<sheetData>${Array.from({ length: rows }, (_, at) => `<row r="${at + 1}">${LETTERS.map((letter) => cell(letter, at + 1)).join("")}</row>`).join("")}</sheetData>`; // prettier-ignore

/** Fast rather than small: the archive only has to be one. */
function packed(inner: string): Uint8Array {
  const parts = plainParts(inner);
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 1 });
}

/** Cells of ten million: by ranges that are declared, by elements without an address, by elements with one. */
const CASES: [what: string, bytes: () => Uint8Array, outcome: string][] = [
  [
    "ten million formatted cells, declared by columns, rows and ranges",
    () =>
      packed(
        `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="3"/></cols><sheetData>${Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}" spans="1:16384" s="1" customFormat="1"/>`).join("")}<row r="1048576"/></sheetData><mergeCells count="1"><mergeCell ref="A2000:XFD1048576"/></mergeCells><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1=""</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>`,
      ),
    "read",
  ],
  [
    "a quarter of a million empty formatted cells, one by one",
    () =>
      packed(rowsOf(10_000, (letter, row) => `<c r="${letter}${row}" s="${(row * 7 + letter.charCodeAt(0)) % 4}"/>`)),
    "read",
  ],
  [
    "ten million empty formatted cells without an address",
    () => packed(`<sheetData>${`<row>${'<c s="1"/><c s="3"/>'.repeat(500)}</row>`.repeat(10_000)}</sheetData>`),
    "workbook.too-large",
  ],
];

test.each(CASES)(
  "%s",
  (_, bytes, outcome) => {
    const file = join(folder, "heavy.xlsx");
    writeFileSync(file, bytes());
    const { outcomes, broken, peak } = run(["open", file], 150_000);
    expect(broken).toBeNull();
    expect(Object.keys(outcomes)).toEqual([outcome]);
    expect(peak).toBeLessThan(500);
  },
  180_000,
);

test("a formula of 8,000 characters shared by five thousand cells stays within what is kept of formulas", () => {
  const formula = `${"A1+".repeat(2600)}A1`;
  const cell = (letter: string, row: number) => letter === "A" && row === 1 ? `<c r="A1"><f t="shared" ref="A1:Y200" si="0">${formula}</f><v>1</v></c>` : `<c r="${letter}${row}"><f t="shared" si="0"/><v>${row % 9}</v></c>`; // prettier-ignore
  const cells = readWorkbook(packed(rowsOf(200, cell))).sheets[0]!.cells;
  expect(cells).toHaveLength(5000);
  const kept = cells.filter((one) => one.formula !== undefined);
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.length).toBeLessThan(1000);
  expect(cells.at(-1)).toMatchObject({ value: 200 % 9 });
});

test("cells without an address still stand where they stand behind empty ones", () => {
  const bytes = zipped(plainParts('<sheetData><row r="2"><c s="1"/><c s="2"/><c><v>5</v></c><c s="1"/></row></sheetData>', { [`${SHEET}.bak`]: "" })); // prettier-ignore
  expect(readWorkbook(bytes).sheets[0]!.cells).toMatchObject([{ row: 2, column: 3, value: 5 }]);
});
