import { readWorkbook } from "../../../shared/workbook/read";
import { newWorkbook, setCells } from "../../../shared/workbook/write";
import { excelParts } from "../../support/dialects/excel";
import { fullDraft } from "../../support/drafts";
import { partsOf, plainParts, zipped } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const DATA =
  '<sheetData><row r="2" spans="2:4"><c r="B2" s="3"><v>0.1</v></c><c r="D2" s="1" t="str"><f>B2&amp;"x"</f><v>0.1x</v></c></row><row r="4"/></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';
const BOOK = zipped(plainParts(DATA));
const SHEET = "xl/worksheets/sheet1.xml";

test("values change, styles and formulas stay, missing cells and rows come in order", () => {
  const after = setCells(BOOK, "KH", [
    { row: 9, column: 1, value: "cuối" },
    { row: 2, column: 2, value: 0.25 },
    { row: 2, column: 3, value: "=giữa" },
    { row: 2, column: 4, value: 12 },
    { row: 2, column: 5, value: false },
    { row: 1, column: 1, value: 1 },
    { row: 4, column: 28, value: "a & b" },
    { row: 3, column: 1, value: null },
  ]);
  expect(partsOf(after)[SHEET]).toBe(
    (plainParts(DATA)[SHEET] as string).replace(
      /<sheetData>.*<\/sheetData>/,
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="3"><v>0.25</v></c><c r="C2" t="inlineStr"><is><t>=giữa</t></is></c><c r="D2" s="1"><f>B2&amp;"x"</f><v>12</v></c><c r="E2" t="b"><v>0</v></c></row><row r="4"><c r="AB4" t="inlineStr"><is><t>a &amp; b</t></is></c></row><row r="9"><c r="A9" t="inlineStr"><is><t>cuối</t></is></c></row></sheetData>',
    ),
  );
  expect(faultsOf(after)).toEqual([]);
});

test("null empties a cell and keeps its look and its formula", () => {
  const after = setCells(BOOK, "KH", [
    { row: 2, column: 2, value: null },
    { row: 2, column: 4, value: null },
  ]);
  expect(partsOf(after)[SHEET]).toContain('<c r="B2" s="3"></c><c r="D2" s="1"><f>B2&amp;"x"</f></c>');
});

test("every other part stays as it is", () => {
  const after = partsOf(setCells(BOOK, "KH", [{ row: 1, column: 1, value: "x" }]));
  const { [SHEET]: changed, ...others } = partsOf(BOOK);
  expect(changed).not.toBe(after[SHEET]);
  expect(after).toMatchObject(others);
});

test("a sheet that was written here, its cached texts too", () => {
  const after = setCells(newWorkbook([fullDraft()]), "Kết quả", [
    { row: 5, column: 3, value: 0.75 },
    { row: 5, column: 4, value: "đổi" },
    { row: 5, column: 2, value: " _x0041_\u0001 " },
  ]);
  const cells = readWorkbook(after).sheets[0]!.cells.filter(({ row }) => row === 5);
  expect(cells).toMatchObject([
    { value: "m2" },
    { value: " _x0041_\u0001 " },
    { value: 0.75 },
    { value: "đổi", formula: 'IF(C5>0,C5*1,"")' },
  ]);
});

test("an empty sheet takes its first cell", () => {
  const after = setCells(zipped(plainParts("<sheetData/>")), "KH", [{ row: 3, column: 2, value: "một" }]);
  expect(readWorkbook(after).sheets[0]!.cells).toEqual([{ row: 3, column: 2, value: "một", text: "một" }]);
});

const SHARED =
  '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="4">A1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="B3" s="1"><f t="shared" si="4"/><v>3</v></c></row></sheetData>';

test("cells that shared a formula with one that loses it keep it as their own", () => {
  const after = setCells(zipped(plainParts(SHARED)), "KH", [
    { row: 1, column: 2, value: 7, formula: null },
    { row: 2, column: 2, value: 8 },
  ]);
  expect(partsOf(after)[SHEET]).toContain(
    '<c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2&amp;"x"</f><v>8</v></c></row><row r="3"><c r="B3" s="1"><f>A3&amp;"x"</f><v>3</v></c>',
  );
  const child = setCells(zipped(plainParts(SHARED)), "KH", [{ row: 2, column: 2, value: 8, formula: null }]);
  expect(partsOf(child)[SHEET]).toContain('si="4">A1');
  expect(partsOf(child)[SHEET]).toContain('<c r="B3" s="1"><f t="shared" si="4"/>');
});

test("the chain forgets a cell whose formula goes", () => {
  const parts = excelParts();
  expect(parts["xl/calcChain.xml"]).toContain('<c r="B1" i="3"/>');
  const after = setCells(zipped(parts), "Tính", [{ row: 1, column: 2, value: 5, formula: null }]);
  expect(partsOf(after)).not.toHaveProperty(["xl/calcChain.xml"]);
  expect(faultsOf(after)).toEqual([]);
});

test("a row that is put in is as tall as its wrapped texts, one that is there keeps its height", () => {
  const long = "rà soát hồ sơ tồn đọng của tổ dân phố ".repeat(3).trim();
  const wrapped = (row: number) => ({ row, column: 1, value: long, style: { wrap: true } });
  const rows = partsOf(setCells(zipped(plainParts(SHARED)), "KH", [wrapped(3), wrapped(9)]))[SHEET] ?? "";
  expect(rows).toContain('<row r="3">');
  expect(Number(/<row r="9" ht="([\d.]+)">/.exec(rows)?.[1])).toBeGreaterThan(5 * 15);
});
