import { strToU8, zipSync } from "fflate";
import { Problem } from "../../../shared/problems/problem";
import { readWorkbook } from "../../../shared/workbook/read";
import { addRows, addSheet } from "../../../shared/workbook/write";
import { fullDraft } from "../../support/drafts";
import { partsOf, plainParts, rels, types, zipped, type Parts } from "../../support/package";

function refusal(bytes: Uint8Array): { code: string; params: object } {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, params: error.params };
    throw error;
  }
  return { code: "read", params: {} };
}

const GOOD = zipped(plainParts("<sheetData/>"));
const without = (name: string): Uint8Array => {
  const { [name]: _, ...rest } = plainParts("<sheetData/>");
  return zipped(rest);
};
const withPart = (name: string, part: string): Uint8Array => zipped(plainParts("<sheetData/>", { [name]: part }));
const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...utf16(stream),
  ]);

/** The same archive with a two-byte or four-byte field overwritten in its directory records, from the `first` one on. */
function patched(bytes: Uint8Array, signature: number, at: number, value: number, size: 2 | 4, first = 0): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0, record = 0; i + 46 < copy.length; i++) {
    if (view.getUint32(i, true) !== signature || record++ < first) continue;
    if (size === 2) view.setUint16(i + at, value, true);
    else view.setUint32(i + at, value, true);
  }
  return copy;
}

/** Renames one entry to another's name in both of its headers (the names are equally long). */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1").replaceAll(from, to);
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

const manySheets = (count: number): Parts => {
  const sheets = Array.from({ length: count }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join(
    "",
  );
  const workbook = plainParts("")["xl/workbook.xml"] as string;
  return plainParts("<sheetData/>", { "xl/workbook.xml": workbook.replace(/<sheet .*\/>(?=<\/sheets>)/, sheets) });
};

describe("bad input has its problem", () => {
  const cases: [what: string, bytes: Uint8Array, code: string, params?: object][] = [
    ["nothing", new Uint8Array(), "workbook.not-zip"],
    ["text", strToU8("STT;Mục tiêu;Chỉ tiêu"), "workbook.not-zip"],
    ["a compound file with a password", ole("EncryptedPackage"), "workbook.encrypted"],
    ["an .xls", ole("Workbook"), "workbook.old-format"],
    ["an .xls of Excel 5", ole("Book"), "workbook.old-format"],
    ["an old document", ole("WordDocument"), "word.old-format"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "workbook.not-workbook"],
    ["a document", zipped({ "[Content_Types].xml": types({ "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" }), "_rels/.rels": rels(["a", "officeDocument", "word/document.xml"]), "word/document.xml": "<a/>" }), "workbook.not-workbook"], // prettier-ignore
    ["a truncated file", GOOD.slice(0, GOOD.length - 60), "workbook.damaged", { part: "zip" }],
    ["a missing sheet", without("xl/worksheets/sheet1.xml"), "workbook.damaged", { part: "xl/worksheets/sheet1.xml" }],
    ["missing strings", without("xl/sharedStrings.xml"), "workbook.damaged", { part: "xl/sharedStrings.xml" }],
    ["a missing table", zipped(plainParts('<sheetData/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>', { "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId7", "table", "../tables/table9.xml"]) })), "workbook.damaged", { part: "xl/tables/table9.xml" }], // prettier-ignore
    ["missing main part", without("xl/workbook.xml"), "workbook.damaged", { part: "xl/workbook.xml" }],
    ["a sheet without its relationship", withPart("xl/_rels/workbook.xml.rels", rels()), "workbook.damaged"],
    ["XML that is not well formed", withPart("xl/styles.xml", "<styleSheet><a></styleSheet>"), "workbook.damaged", { part: "xl/styles.xml" }], // prettier-ignore
    ["an empty part", withPart("xl/styles.xml", ""), "workbook.damaged"],
    ["a string that is not there", zipped(plainParts('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>')), "workbook.damaged"], // prettier-ignore
    ["a cell out of the sheet", zipped(plainParts('<sheetData><row r="1"><c r="ZZZ1"/></row></sheetData>')), "workbook.damaged"], // prettier-ignore
    ["a DTD", withPart("xl/styles.xml", '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet>&b;</styleSheet>'), "workbook.unsafe", { part: "xl/styles.xml" }], // prettier-ignore
    ["an unknown entity", withPart("xl/styles.xml", "<styleSheet>&b;</styleSheet>"), "workbook.damaged"],
    ["duplicate entries", renamed(zipped({ ...plainParts("<sheetData/>"), "xl/stylez.xml": "<a/>" }), "xl/stylez.xml", "xl/styles.xml"), "workbook.unsafe"], // prettier-ignore
    [
      "entries that differ by case",
      zipped({ ...plainParts("<sheetData/>"), "XL/Styles.xml": "<a/>" }),
      "workbook.unsafe",
    ],
    ["an encrypted entry", patched(GOOD, 0x02014b50, 8, 1, 2), "workbook.encrypted"],
    ["another packing method", patched(GOOD, 0x02014b50, 10, 12, 2), "workbook.damaged"],
    ["a wrong checksum", patched(GOOD, 0x02014b50, 16, 1, 4), "workbook.damaged"],
    ["declared sizes over the limit", patched(GOOD, 0x02014b50, 24, 0x7fffffff, 4), "workbook.too-large"],
    ["500 sheets", zipped(manySheets(500)), "workbook.too-large", { what: "sheet", limit: 200 }],
    ["201 sheets", zipped(manySheets(201)), "workbook.too-large", { what: "sheet", limit: 200 }],
    ["20 MB and more", new Uint8Array(20 * 1024 * 1024 + 1), "workbook.too-large", { what: ".xlsx", limit: "20 MB" }],
  ];
  test.each(cases)("%s", (...[, bytes, code, params]) => {
    expect(refusal(bytes)).toMatchObject(params ? { code, params } : { code });
  });

  test("parts that no figure needs may be missing: the sheet is added, what points at them stays", () => {
    const parts = plainParts('<sheetData/><drawing r:id="rId1"/>', { "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "comments", "../comments1.xml"], ["rId3", "printerSettings", "../p.bin"]) }); // prettier-ignore
    parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] as string).replace("</Rel", '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Rel'); // prettier-ignore
    const added = addRows(addSheet(zipped(parts), fullDraft()).bytes, "KH", [{ after: 1, count: 1 }]);
    expect(readWorkbook(added).sheets).toHaveLength(2);
    expect(partsOf(added)["xl/worksheets/_rels/sheet1.xml.rels"]).toBe(parts["xl/worksheets/_rels/sheet1.xml.rels"]);
  });

  test("200 sheets are read", () => {
    expect(readWorkbook(zipped(manySheets(200))).sheets).toHaveLength(200);
  });
});

describe("a bomb stays under the cap", () => {
  const blanks = zipped(
    plainParts("<sheetData/>", { "xl/sharedStrings.xml": `<sst>${" ".repeat(60 * 1024 * 1024)}</sst>` }),
  );
  const bombs: [what: string, bytes: Uint8Array][] = [
    ["that says so", blanks],
    ["that lies about its size", patched(blanks, 0x02014b50, 24, 1000, 4, 6)],
  ];
  test.each(bombs)("%s", (_, bytes) => {
    const before = performance.now();
    expect(refusal(bytes)).toMatchObject({ code: "workbook.too-large", params: { limit: "100:1" } });
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
