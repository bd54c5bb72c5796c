import type { GridCell, GridSheet } from "../../../../shared/model/grid";
import { columnPixels, indexAt, layOut, ROW, stepFrom } from "../../../../addin/ui/sheet/geometry";
import { linesIn, summedWidth } from "../../../../addin/ui/sheet/wrap";

const ten = (text: string): number => text.length * 10;
const widths = { regular: ten, bold: ten };
const cell = (row: number, column: number, text: string): GridCell => ({ row, column, value: text, text });

function sheetOf(part: Partial<GridSheet>): GridSheet {
  return { name: "KH", hidden: false, cells: [], merges: [], hiddenRows: [], hiddenColumns: [], tables: [], ...part };
}

const look = { name: "KH", defaultWidth: 10, widths: [], cells: { "1:1": { wrap: true as const } } };

test.each([
  ["", 100, 1],
  ["một", 100, 1],
  ["một hai ba", 100, 1],
  ["một hai bốn", 100, 2],
  ["một\nhai", 100, 2],
  ["mộthaibabốnnăm", 100, 2],
  ["mộthaibabốnnăm sáu", 100, 2],
  ["a mộthaibabốnnăm", 100, 3],
])("%j takes its lines in %d pixels", (text, width, lines) => {
  expect(linesIn(text, width, ten)).toBe(lines);
});

test("each letter is measured once", () => {
  const measured: string[] = [];
  const widthOf = summedWidth((character) => {
    measured.push(character);
    return 3;
  });
  expect(widthOf("aab")).toBe(9);
  expect(widthOf("ba")).toBe(6);
  expect(measured).toEqual(["a", "b"]);
});

test("a row is as high as its wrapped words, others as usual", () => {
  const sheet = sheetOf({ cells: [cell(1, 1, "một hai ba bốn năm"), cell(2, 1, "không xuống dòng dù dài")] });
  const { tops, lefts } = layOut(sheet, look, widths);
  expect(lefts[2]).toBe(columnPixels(10));
  expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThan(ROW);
  expect((tops[3] ?? 0) - (tops[2] ?? 0)).toBe(ROW);
});

test("a cell over several rows gives what it lacks to its last row", () => {
  const merges = [{ top: 1, left: 1, bottom: 3, right: 1 }];
  const long = Array.from({ length: 30 }, () => "chữ").join(" ");
  const { tops, tall } = layOut(sheetOf({ cells: [cell(1, 1, long)], merges }), look, widths);
  expect(tall).toHaveLength(1);
  expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBe(ROW);
  expect((tops[4] ?? 0) - (tops[3] ?? 0)).toBeGreaterThan(ROW);
});

test("words run over empty cells to the right, and stop at the next one that holds something", () => {
  const { byRow } = layOut(sheetOf({ cells: [cell(2, 1, "dài"), cell(2, 4, "khác")] }), look, widths);
  expect(byRow.get(2)?.[0]?.spillTo).toBe(3);
});

test("hidden rows and columns take no room and are stepped over", () => {
  const sheet = sheetOf({ cells: [cell(4, 4, "x")], hiddenRows: [2], hiddenColumns: [2, 3] });
  const { tops, lefts } = layOut(sheet, look, widths);
  expect(stepFrom(tops, 1, 1)).toBe(3);
  expect(stepFrom(lefts, 4, -1)).toBe(1);
  expect(stepFrom(lefts, 1, -1)).toBe(1);
  expect(indexAt(tops, ROW + 1)).toBe(3);
  expect(indexAt(tops, -5)).toBe(1);
});
