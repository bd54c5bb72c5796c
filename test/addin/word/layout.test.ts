import { asWorkbook } from "../../../addin/word/asWorkbook";
import type { GridSheet } from "../../../shared/model/grid";
import { areaName } from "../../../shared/model/address";
import { readWorkbook } from "../../../shared/workbook/read";
import { paragraphs, table, tableCell, wordOf, wordPart } from "../../support/word";
import type { Parts } from "../../support/package";

/** The sheet that a document becomes: `A1 text`, bold marked by `*`, and its merges. */
async function sheetFor(
  body: string,
  more: Parts = {},
): Promise<{ cells: string[]; merges: string[]; sheet: GridSheet }> {
  const [sheet] = readWorkbook(await asWorkbook(wordOf(body, more))).sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = sheet.cells.map(({ row, column, text, bold }) => `${row}:${column}${bold ? "*" : ""} ${text}`);
  return { cells, merges: sheet.merges.map(areaName), sheet };
}

const cell = (text: string, bold = false): string => tableCell(paragraphs(text, bold));
const three = table([cell("TT"), cell("Mục tiêu"), cell("Thời hạn")], [cell("1"), cell("Đúng hẹn"), cell("Quý I")]);

test("paragraphs stand over the width of the table, bold stays, a run of empty ones is one row", async () => {
  const body = `${paragraphs("KẾ HOẠCH", true)}${paragraphs("")}${paragraphs("")}${paragraphs("Căn cứ: A & B < C")}${three}`;
  const { cells, merges } = await sheetFor(body);
  expect(cells).toEqual([
    "1:1* KẾ HOẠCH",
    "3:1 Căn cứ: A & B < C",
    "4:1 TT",
    "4:2 Mục tiêu",
    "4:3 Thời hạn",
    "5:1 1",
    "5:2 Đúng hẹn",
    "5:3 Quý I",
  ]);
  expect(merges).toEqual(["A1:C1", "A3:C3"]);
});

test("a letterhead of two columns, or of two parts set apart by tabs, stands left and right", async () => {
  const wide = table(["TT", "Mục tiêu", "Chỉ tiêu", "Thời hạn"].map((text) => cell(text)));
  const head = table([cell("UBND XÃ A"), cell("CỘNG HÒA XÃ HỘI")]);
  const { cells, merges } = await sheetFor(`${head}${paragraphs("Số: 01/KH\t\tA, ngày 05/01/2026")}${wide}`);
  expect(cells.slice(0, 4)).toEqual([
    "1:1 UBND XÃ A",
    "1:3 CỘNG HÒA XÃ HỘI",
    "2:1 Số: 01/KH",
    "2:3 A, ngày 05/01/2026",
  ]);
  expect(merges).toEqual(["A1:B1", "C1:D1", "A2:B2", "C2:D2"]);
});

test("cells merged across and down keep their places", async () => {
  const body = table(
    [tableCell(paragraphs("TT"), 1, "first"), tableCell(paragraphs("Thực hiện"), 2), cell("Hạn")],
    [tableCell("", 1, "later"), cell("Chủ trì"), cell("Phối hợp"), cell("Quý I")],
    [tableCell("", 1, "later"), tableCell(paragraphs("chung"), 3)],
  );
  const { cells, merges } = await sheetFor(body);
  expect(cells).toEqual([
    "1:1 TT",
    "1:2 Thực hiện",
    "1:4 Hạn",
    "2:2 Chủ trì",
    "2:3 Phối hợp",
    "2:4 Quý I",
    "3:2 chung",
  ]);
  expect([...merges].sort()).toEqual(["A1:A3", "B1:C1", "B3:D3"]);
});

test("lines of a cell stay lines; a table inside a cell gives a line a row; a frame round all is no table", async () => {
  const inner = table([cell("a"), cell("b")], [cell("c"), cell("d")]);
  const body = table([tableCell(`${paragraphs("Trước")}${inner}${paragraphs("Sau\nhết")}`), cell("x"), cell("y")]);
  expect((await sheetFor(body)).cells).toEqual(["1:1 Trước\na b\nc d\nSau\nhết", "1:2 x", "1:3 y"]);
  const framed = table([tableCell(`${paragraphs("KẾ HOẠCH")}${three}`)]);
  expect((await sheetFor(framed)).cells).toEqual((await sheetFor(`${paragraphs("KẾ HOẠCH")}${three}`)).cells);
});

test("what was struck out by tracked changes is gone, what was put in stays, links keep their words", async () => {
  const tracked = `<w:p><w:ins w:id="1"><w:r><w:t>mới</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:hyperlink w:anchor="x"><w:r><w:t> nối</w:t></w:r></w:hyperlink></w:p>`;
  expect((await sheetFor(table([tableCell(tracked), cell("x"), cell("y")]))).cells[0]).toBe("1:1 mới nối");
});

test("a style's bold counts unless a run or a style over it says otherwise", async () => {
  const styles = wordPart(
    "styles",
    `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:rPr><w:b/></w:rPr></w:style>
     <w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Muc"/></w:style>
     <w:style w:type="paragraph" w:styleId="Thuong"><w:name w:val="Thường"/><w:basedOn w:val="Muc"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>`,
  );
  const lines = ["Muc", "Con", "Thuong"].map((id) => paragraphs(id, false, `<w:pStyle w:val="${id}"/>`)).join("");
  const { cells } = await sheetFor(`${lines}${three}`, { "word/styles.xml": styles });
  expect(cells.slice(0, 3)).toEqual(["1:1* Muc", "2:1* Con", "3:1 Thuong"]);
});

describe("numbers that Word counts", () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = wordPart(
    "numbering",
    `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "decimal", "%2.%3")}${level(3, "lowerLetter", "%4)")}</w:abstractNum>
     <w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}${level(1, "decimalZero", "%2", 9)}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
     <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  const styles = wordPart(
    "styles",
    `<w:style w:type="paragraph" w:styleId="Danh"><w:name w:val="Danh sách"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
  );
  const counted = (list: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
  const more = { "word/numbering.xml": numbering, "word/styles.xml": styles };

  test("are written out, level under level, and go on or begin again as Word shows them", async () => {
    const lines: [string, number, number][] = [
      ["a", 1, 0],
      ["b", 1, 1],
      ["c", 1, 2],
      ["d", 1, 2],
      ["e", 1, 3],
      ["f", 1, 1],
      ["g", 1, 2],
      ["h", 1, 0],
      ["i", 1, 1],
      ["k", 3, 1],
      ["l", 2, 0],
      ["m", 2, 1],
      ["n", 2, 1],
      ["o", 0, 0],
    ];
    const body = lines.map(([text, list, at]) => paragraphs(text, false, counted(list, at))).join("");
    const { cells } = await sheetFor(`${body}${three}`, more);
    expect(cells.slice(0, lines.length).map((line) => line.replace(/^\d+:1 /, ""))).toEqual([
      "I. a",
      "1. b",
      "1.1 c",
      "1.2 d",
      "a) e",
      "2. f",
      "2.1 g",
      "II. h",
      "1. i",
      "1. k",
      "- l",
      "09 m",
      "10 n",
      "o",
    ]);
  });

  test("an empty cell that is counted holds its number; a counted bold line is bold; a style counts too", async () => {
    const first = tableCell(`<w:p><w:pPr>${counted(1, 1)}</w:pPr></w:p>`);
    const second = tableCell(paragraphs("Đúng hẹn", true, counted(1, 3)));
    const third = tableCell(paragraphs("Nhắc việc", false, `<w:pStyle w:val="Danh"/>`));
    expect((await sheetFor(table([first, second, third]), more)).cells).toEqual([
      "1:1 1.",
      "1:2* a) Đúng hẹn",
      "1:3 - Nhắc việc",
    ]);
  });
});
