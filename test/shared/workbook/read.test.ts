import { STRICT, TRANSITIONAL } from "../../../shared/workbook/xml/namespaces";
import { readWorkbook } from "../../../shared/workbook/read";
import { plainParts, rels, types, zipped, type Parts } from "../../support/package";

const sheetOf = (inner: string, more: Parts = {}) => readWorkbook(zipped(plainParts(inner, more))).sheets[0]!;
const rowOf = (cells: string) => sheetOf(`<sheetData><row r="1">${cells}</row></sheetData>`).cells;

describe("cells", () => {
  const cases: [what: string, cell: string, value: unknown, text: string][] = [
    ["shared string", '<c r="A1" t="s"><v>0</v></c>', "Một", "Một"],
    ["rich runs without their phonetics", '<c r="A1" t="s"><v>1</v></c>', "Mục tiêu", "Mục tiêu"],
    ["inline string", '<c r="A1" t="inlineStr"><is><r><t>Hai </t></r><r><t>ba</t></r></is></c>', "Hai ba", "Hai ba"],
    ["a formula's string", '<c r="A1" t="str"><f>B1</f><v>bốn</v></c>', "bốn", "bốn"],
    ["boolean", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
    ["error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }, "#N/A"],
    ["number", '<c r="A1"><v>4.1</v></c>', 4.1, "4.1"],
    ["date", '<c r="A1" s="2"><v>44926</v></c>', 44926, "31/12/2022"],
    ["date as ISO text", '<c r="A1" s="2" t="d"><v>2022-12-31</v></c>', 44926, "31/12/2022"],
    ["percentage", '<c r="A1" s="3"><v>0.975</v></c>', 0.975, "97.50%"],
    [
      "escapes",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b_x005F_x0041_</t></is></c>',
      "a\nb_x0041_",
      "a\nb_x0041_",
    ],
    ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[<5%]]></t></is></c>', "<5%", "<5%"],
  ];
  test.each(cases)("%s", (_, cell, value, text) => {
    expect(rowOf(cell)[0]).toMatchObject({ row: 1, column: 1, value, text });
  });

  test("cells that hold nothing are left out, those without a place follow the one before", () => {
    const cells = rowOf('<c r="B1" s="1"/><c t="n"></c><c><v>3</v></c><c t="inlineStr"><is><t></t></is></c>');
    expect(cells).toEqual([{ row: 1, column: 4, value: 3, text: "3" }]);
  });

  test("bold by the font, or by every run", () => {
    const cells = rowOf('<c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c>');
    expect(cells.map(({ bold }) => bold)).toEqual([true, true, undefined]);
  });

  test("a shared formula is given at each of its cells as it reads there", () => {
    const cells = rowOf(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>6</v></c><c r="E1"><f t="shared" si="7"/><v>1</v></c>',
    );
    expect(cells).toMatchObject([{ value: 4, formula: "C1*2" }, { value: 6, formula: "D1*2" }, { value: 1 }]);
    expect(cells[2]).not.toHaveProperty("formula");
  });
});

describe("sheets", () => {
  test("merges, hidden rows and columns", () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols><sheetData><row r="1"/><row hidden="1"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(sheet).toMatchObject({
      name: "KH",
      hidden: false,
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      hiddenRows: [2],
      hiddenColumns: [2, 3],
    });
  });

  test("tables with their columns", () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang" displayName="Bang" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="TT"/><tableColumn id="2" name="Chỉ_x000a_tiêu"/></tableColumns></table>';
    const sheet = sheetOf('<sheetData/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>', {
      "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId7", "table", "../tables/t.xml"]),
      "xl/tables/t.xml": table,
    });
    expect(sheet.tables).toEqual([
      { name: "Bang", range: { top: 1, left: 1, bottom: 3, right: 2 }, columns: ["TT", "Chỉ\ntiêu"] },
    ]);
  });

  test("days of a 1904 workbook are moved to 1900", () => {
    const [cell] = sheetOf('<sheetData><row r="1"><c r="A1" s="2"><v>43464</v></c></row></sheetData>', {
      "xl/workbook.xml": (plainParts("")["xl/workbook.xml"] as string).replace(
        "<sheets>",
        '<workbookPr date1904="1"/><sheets>',
      ),
    }).cells;
    expect(cell).toMatchObject({ value: 44926, text: "31/12/2022" });
  });

  test("another main part, prefixes, Strict names, alternate content, a byte order mark", () => {
    const strict = "http://purl.oclc.org/ooxml/";
    const bytes = zipped({
      "[Content_Types].xml": types({ "book/main.xml": "sheet.main", "book/s/one.xml": "worksheet" }),
      "_rels/.rels": rels(["x", "officeDocument", "/book/main.xml"]).replaceAll(
        TRANSITIONAL.relationships,
        STRICT.relationships,
      ),
      "book/main.xml": `\uFEFF<?xml version="1.0" encoding="UTF-8"?><x:workbook xmlns:x="${strict}spreadsheetml/main" xmlns:q="${strict}officeDocument/relationships"><x:sheets><x:sheet name="Kế hoạch" sheetId="4" state="hidden" q:id="k"/></x:sheets></x:workbook>`,
      "book/_rels/main.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="k" Type="${strict}officeDocument/relationships/worksheet" Target="./s/one.xml"/></Relationships>`,
      "book/s/one.xml": `<x:worksheet xmlns:x="${strict}spreadsheetml/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent><mc:Choice Requires="z"><x:cols><x:col min="1" max="1" hidden="1"/></x:cols></mc:Choice></mc:AlternateContent><x:sheetData><x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(readWorkbook(bytes).sheets).toEqual([
      {
        name: "Kế hoạch",
        hidden: true,
        cells: [{ row: 3, column: 2, value: 7, text: "7" }],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        tables: [],
      },
    ]);
  });

  test("ten thousand rows of eight cells", () => {
    const row = (r: number) =>
      `<row r="${r}">${[..."ABCDEFGH"].map((c, i) => (i % 2 ? `<c r="${c}${r}" s="3"><v>0.${r}</v></c>` : `<c r="${c}${r}" t="inlineStr"><is><t>Nội dung công việc số ${r}</t></is></c>`)).join("")}</row>`;
    const bytes = zipped(
      plainParts(`<sheetData>${Array.from({ length: 10_000 }, (_, i) => row(i + 1)).join("")}</sheetData>`),
    );
    const before = performance.now();
    expect(readWorkbook(bytes).sheets[0]!.cells).toHaveLength(80_000);
    // a second or less on a quiet machine; the bound is loose so that a busy one does not fail
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  test("a sheet that is no worksheet is left out", () => {
    const parts = plainParts("<sheetData/>");
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace(
      "</sheets>",
      '<sheet name="Biểu đồ" sheetId="2" r:id="rId9"/></sheets>',
    );
    parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
      "</Rel",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="c.xml"/></Rel',
    );
    expect(readWorkbook(zipped(parts)).sheets.map(({ name }) => name)).toEqual(["KH"]);
  });
});
