import { Problem } from "../../../shared/problems/problem";
import { isSigned, readWorkbook } from "../../../shared/workbook/read";
import { addSheet, setCells } from "../../../shared/workbook/write";
import { fullDraft } from "../../support/drafts";
import { partsOf, plainParts, rels, zipped, type Parts } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const plain = plainParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const WORKBOOK = plain["xl/workbook.xml"] as string;
const withWorkbook = (text: string, more: Parts = {}): Uint8Array =>
  zipped({ ...plain, "xl/workbook.xml": text, ...more });

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return "none";
}

const PROTECTION = '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>';
const locked = withWorkbook(WORKBOOK.replace("<sheets>", `${PROTECTION}<sheets>`));

test("a locked structure asks before a sheet is added, and stays locked", () => {
  expect(codeOf(() => addSheet(locked, fullDraft()))).toBe("workbook.locked");
  const { bytes } = addSheet(locked, fullDraft(), { unlock: true });
  expect(partsOf(bytes)["xl/workbook.xml"]).toContain(PROTECTION);
  expect(faultsOf(bytes)).toEqual([]);
});

test("a locked structure does not hinder reading, nor filling a sheet that is there", () => {
  expect(readWorkbook(locked).sheets).toHaveLength(1);
  expect(codeOf(() => setCells(locked, "KH", [{ row: 1, column: 1, value: 2 }]))).toBe("none");
});

test("a lock of the windows alone does not ask", () => {
  const windows = withWorkbook(WORKBOOK.replace("<sheets>", '<workbookProtection lockWindows="1"/><sheets>'));
  expect(codeOf(() => addSheet(windows, fullDraft()))).toBe("none");
});

test("a workbook shared in the old way is refused", () => {
  const shared = withWorkbook(WORKBOOK, {
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId9", "revisionHeaders", "revisions/revisionHeaders.xml"],
    ),
    "xl/revisions/revisionHeaders.xml": "<headers/>",
  });
  expect(codeOf(() => readWorkbook(shared))).toBe("workbook.shared");
  expect(codeOf(() => addSheet(shared, fullDraft()))).toBe("workbook.shared");
});

test("a digital signature is seen; its parts stay as they are", () => {
  const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
  const root = (plain["_rels/.rels"] as string).replace(
    "</Rel",
    `<Relationship Id="rId2" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Rel`,
  );
  const signed = withWorkbook(WORKBOOK, {
    "_rels/.rels": root,
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/sig1.xml": "<Signature/>",
  });
  expect([isSigned(signed), isSigned(locked)]).toEqual([true, false]);
  const after = partsOf(addSheet(signed, fullDraft()).bytes);
  expect(after["_xmlsignatures/sig1.xml"]).toBe("<Signature/>");
});
