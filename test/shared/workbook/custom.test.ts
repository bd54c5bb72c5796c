import { readWorkbook } from "../../../shared/workbook/read";
import { readCustomPart, writeCustomPart } from "../../../shared/workbook/custom/part";
import { partsOf, plainParts, rels, zipped } from "../../support/package";

const OURS = "urn:mtcl:test";
const plainBytes = zipped(plainParts("<sheetData/>"));
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with two custom XML parts of others, one of which is no XML at all. */
const withOthers = zipped(
  plainParts("<sheetData/>", {
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "/xl/styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId4", "customXml", "../customXml/item1.xml"],
      ["rId5", "customXml", "../customXml/item2.xml"],
    ),
    "customXml/item1.xml": `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`,
    "customXml/itemProps1.xml": `<x xmlns="urn:other"/>`,
    "customXml/item2.xml": `${OURS} is no XML`,
  }),
);

test.each([
  ["a plain workbook", plainBytes],
  ["one with custom parts of others", withOthers],
])("%s keeps a text under a namespace and gives it back", (_, bytes) => {
  expect(readCustomPart(bytes, OURS)).toBeNull();
  const text = JSON.stringify({ words: "Mục tiêu <&> \u0007 \ufffe \ud83d 😀 ]]>" });
  const kept = writeCustomPart(bytes, OURS, text);
  expect(JSON.parse(readCustomPart(kept, OURS) ?? "")).toEqual(JSON.parse(text));
  expect(readCustomPart(kept, "urn:mtcl:other")).toBeNull();
  const changed = writeCustomPart(kept, OURS, '"second"');
  expect(readCustomPart(changed, OURS)).toBe('"second"');
  expect(writeCustomPart(changed, OURS, '"second"')).toBe(changed);
  expect(readWorkbook(changed)).toEqual(readWorkbook(bytes));

  const before = partsOf(bytes);
  const after = partsOf(changed);
  const touched = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(touched).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
  const added = Object.keys(after).filter((name) => !(name in before));
  expect(added).toHaveLength(3);

  // taken away, nothing of it is left
  const without = partsOf(writeCustomPart(changed, OURS, null));
  expect(Object.keys(without).filter((name) => !(name in before))).toEqual([]);
  expect(without["xl/_rels/workbook.xml.rels"]).not.toContain(without["customXml/item3.xml"] ?? "item3.xml");
  expect(writeCustomPart(bytes, OURS, null)).toBe(bytes);
});

test("the part is led to as Office does: a relationship, properties with an id and the namespace, content types", () => {
  const parts = partsOf(writeCustomPart(plainBytes, OURS, "1"));
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(`Type="${REL}/customXml" Target="../customXml/item1.xml"`);
  expect(parts["customXml/_rels/item1.xml.rels"]).toContain(`Type="${REL}/customXmlProps" Target="itemProps1.xml"`);
  expect(parts["customXml/itemProps1.xml"]).toMatch(/ds:itemID="\{[0-9A-F-]{36}\}".*ds:uri="urn:mtcl:test"/);
  expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
});
