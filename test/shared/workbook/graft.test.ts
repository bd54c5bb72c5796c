import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../shared/workbook/read";
import { addSheet, newWorkbook, replaceSheet } from "../../../shared/workbook/write";
import { aCell, aDraft, fullDraft } from "../../support/drafts";
import { partsOf, plainParts, rels, types, zipped, type Parts } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROWS = '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>';

/** A secretary's workbook with what other libraries lose: macros, a chart, comments, a picture, a chain, names. */
function richParts(): Parts {
  const parts = plainParts(`${ROWS}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`, {
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/v.vml"],
    ),
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/drawings/v.vml": "<xml><br></xml>",
    "xl/vbaProject.bin": Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    "customXml/item1.xml": "<own>  </own>",
  });
  parts["xl/workbook.xml"] =
    `\uFEFF<?xml version="1.0"?><x:workbook xmlns:x="${MAIN}"><x:workbookPr/><x:sheets><x:sheet name="KẾT QUẢ" sheetId="7" q:id="rId1" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></x:sheets><x:definedNames><x:definedName name="mtcl_kq_2026">'KẾT QUẢ'!$A$1</x:definedName></x:definedNames></x:workbook>`;
  parts["[Content_Types].xml"] = types({
    "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "xl/worksheets/sheet1.xml": "worksheet",
    "xl/styles.xml": "styles",
    "xl/sharedStrings.xml": "sharedStrings",
  });
  return parts;
}

const CHANGED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

function expectUntouched(before: Uint8Array, after: Uint8Array, changed = CHANGED): void {
  const [old, now] = [partsOf(before), partsOf(after)];
  expect(Object.keys(now).slice(0, Object.keys(old).length)).toEqual(Object.keys(old));
  for (const name of Object.keys(old))
    if (!changed.includes(name)) expect([name, now[name]]).toEqual([name, old[name]]);
}

describe("a sheet is added", () => {
  test("with everything it says, and reads back", () => {
    const bytes = newWorkbook([fullDraft()]);
    expect(faultsOf(bytes)).toEqual([]);
    const sheet = readWorkbook(bytes).sheets[0]!;
    expect(sheet).toMatchObject({ name: "Kết quả", merges: [{ top: 1, right: 4 }], hiddenColumns: [4] });
    expect(sheet.tables).toEqual([
      {
        name: "MTCL_KQ_2026",
        range: { top: 3, left: 1, bottom: 5, right: 4 },
        columns: ["Mã", "Chỉ tiêu", "Thực hiện", "Tỷ lệ"],
      },
    ]);
    const at = (row: number, column: number) => sheet.cells.find((c) => c.row === row && c.column === column);
    expect(at(4, 2)).toMatchObject({ value: "=1+1 là chữ, không phải công thức" });
    expect(at(4, 2)).not.toHaveProperty("formula");
    expect(at(4, 3)).toMatchObject({ value: 0.5, text: "50.00%", format: "0.00%" });
    expect(at(4, 4)).toMatchObject({ value: 0.5, text: "0.5 lần", formula: 'IF(C4>0,C4*1,"")' });
    expect(at(5, 2)).toMatchObject({ value: "  hai dòng\nvà dấu cách  " });
    expect(at(5, 4)).toMatchObject({ value: "", formula: 'IF(C5>0,C5*1,"")' });
    expect(at(3, 1)).toMatchObject({ value: "Mã", bold: true });
  });

  test("beside parts we know nothing of, which stay as they are", () => {
    const before = zipped(richParts());
    const { bytes, sheet } = addSheet(before, fullDraft());
    expect(sheet).toBe("Kết quả (2)");
    expect(faultsOf(bytes)).toEqual([]);
    expectUntouched(before, bytes);
    const [first, added] = readWorkbook(bytes).sheets;
    expect(first?.cells).toEqual(readWorkbook(before).sheets[0]?.cells);
    expect(added?.tables[0]?.name).toBe("MTCL_KQ_2026_2");
    expect(partsOf(bytes)["xl/workbook.xml"]).toMatch(/^\uFEFF<\?xml.*<x:sheet name="Kết quả \(2\)" sheetId="8"/);
  });

  test("to a workbook without styles", () => {
    const { "xl/styles.xml": _, ...parts } = plainParts(ROWS);
    parts["xl/_rels/workbook.xml.rels"] = rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    );
    parts["[Content_Types].xml"] = types({ "xl/workbook.xml": "sheet.main", "xl/worksheets/sheet1.xml": "worksheet" });
    const { bytes } = addSheet(zipped(parts), fullDraft());
    expect(faultsOf(bytes)).toEqual([]);
    expect(readWorkbook(bytes).sheets[1]?.cells.find(({ value }) => value === "Mã")?.bold).toBe(true);
  });

  test("again and again: equal styles are not added twice, names and ids stay unique", () => {
    const once = addSheet(zipped(plainParts(ROWS)), fullDraft()).bytes;
    const twice = addSheet(once, fullDraft()).bytes;
    expect(partsOf(twice)["xl/styles.xml"]).toBe(partsOf(once)["xl/styles.xml"]);
    expect(faultsOf(twice)).toEqual([]);
    expect(readWorkbook(twice).sheets.map(({ name }) => name)).toEqual(["KH", "Kết quả", "Kết quả (2)"]);
  });

  test.each([
    ["a/b:c*[d]?", "a-b-c--d--"],
    ["'trích dẫn'", "trích dẫn"],
    ["kh", "kh (2)"],
    ["", "Sheet"],
    ["x".repeat(40), "x".repeat(31)],
    ["Tình _x0041_ & <hình>", "Tình _x0041_ & <hình>"],
  ])("the name %s becomes %s", (wanted, name) => {
    const { bytes, sheet } = addSheet(zipped(plainParts(ROWS)), aDraft({ name: wanted }));
    expect(sheet).toBe(name);
    expect(readWorkbook(bytes).sheets[1]?.name).toBe(name);
  });

  test("a cell holds 32,767 characters and no more", () => {
    const longest = "ạ".repeat(32_767);
    expect(readWorkbook(newWorkbook([aDraft({ cells: [aCell(1, 1, longest)] })])).sheets[0]?.cells[0]?.value).toBe(
      longest,
    );
    expect(() => newWorkbook([aDraft({ cells: [aCell(1, 1, `${longest}a`)] })])).toThrow("workbook.too-large");
  });
});

describe("a sheet is replaced", () => {
  const before = addSheet(zipped(richParts()), fullDraft()).bytes;

  test("its tables with it; nothing else", () => {
    const after = replaceSheet(before, "Kết quả (2)", fullDraft({ cells: [aCell(4, 2, "mới")] }));
    expect(faultsOf(after)).toEqual([]);
    const sheet = readWorkbook(after).sheets[1]!;
    expect(sheet.tables.map(({ name }) => name)).toEqual(["MTCL_KQ_2026_2"]);
    expect(sheet.cells.find((c) => c.row === 4)?.value).toBe("mới");
    const own = [...CHANGED, "xl/worksheets/sheet2.xml", "xl/worksheets/_rels/sheet2.xml.rels", "xl/tables/table1.xml"];
    const [old, now] = [partsOf(before), partsOf(after)];
    for (const name of Object.keys(old)) if (!own.includes(name)) expect([name, now[name]]).toEqual([name, old[name]]);
  });

  test("ten times gives what once gives", () => {
    const once = replaceSheet(before, "Kết quả (2)", fullDraft());
    let often = once;
    for (let i = 0; i < 9; i++) often = replaceSheet(often, "Kết quả (2)", fullDraft());
    expect(partsOf(often)).toEqual(partsOf(once));
  });

  test("drawings and comments of the sheet stay", () => {
    const after = partsOf(replaceSheet(before, "KẾT QUẢ", aDraft({ cells: [aCell(1, 1, "a")] })));
    expect(after["xl/worksheets/sheet1.xml"]).toContain(
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>',
    );
  });
});

/** The five plans lie beside a working copy; where they do not, the made-up workbooks above stand for them. */
const PLANS = join(__dirname, "../../../../shared/plans");
const plans = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => name.endsWith(".xlsx")) : [];
const workbooks: [name: string, bytes: Uint8Array][] = [
  ["a made-up workbook", zipped(richParts())],
  ...plans.map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(join(PLANS, name)))]),
];

test.each(workbooks)("every untouched part of %s stays identical", (_, before) => {
  const { bytes, sheet } = addSheet(before, fullDraft());
  expectUntouched(before, bytes);
  expect(faultsOf(bytes, (part) => !CHANGED.includes(part) && !(part in partsOf(before)))).toEqual([]);
  const [old, now] = [readWorkbook(before), readWorkbook(bytes)];
  expect(now.sheets.slice(0, -1)).toEqual(old.sheets);
  expect(now.sheets.at(-1)?.name).toBe(sheet);
});
