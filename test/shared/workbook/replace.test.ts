import { addSheet, replaceSheet } from "../../../shared/workbook/write";
import { aCell, fullDraft } from "../../support/drafts";
import { partsOf, plainParts, rels, zipped, type Parts } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet2.xml";
const OWN = {
  conditional:
    '<conditionalFormatting sqref="B4:B5"><cfRule type="containsText" dxfId="0" priority="9" operator="containsText" text="gấp"><formula>NOT(ISERROR(SEARCH("gấp",B4)))</formula></cfRule></conditionalFormatting>',
  validation:
    '<dataValidation type="whole" operator="greaterThan" sqref="C4:C5"><formula1>0</formula1></dataValidation>',
  links: '<hyperlinks><hyperlink ref="B4" location="KH!A1" display="kế hoạch"/></hyperlinks>',
  sparklines:
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>KH!A1:A3</xm:f><xm:sqref>E4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
};

/** A results sheet on which a person put things of their own. */
function touched(): Uint8Array {
  const parts: Parts = partsOf(addSheet(zipped(plainParts("<sheetData/>")), fullDraft()).bytes);
  parts[SHEET] = (parts[SHEET] as string)
    .replace("<conditionalFormatting", `${OWN.conditional}<conditionalFormatting`)
    .replace(/<dataValidations count="1">/, `<dataValidations count="2">${OWN.validation}`)
    .replace("<pageMargins", `${OWN.links}<pageMargins`)
    .replace("</worksheet>", `${OWN.sparklines}</worksheet>`);
  return zipped(parts);
}

test("links, sparklines, conditional formats and validations of the person's stay, however often", () => {
  let bytes = touched();
  expect(faultsOf(bytes)).toEqual([]);
  const draft = fullDraft({ cells: [aCell(4, 2, "mới")] });
  const once = partsOf(replaceSheet(bytes, "Kết quả", draft));
  for (let i = 0; i < 5; i++) bytes = replaceSheet(bytes, "Kết quả", draft);
  expect(partsOf(bytes)).toEqual(once);
  expect(faultsOf(bytes)).toEqual([]);
  for (const piece of Object.values(OWN)) expect(once[SHEET]).toContain(piece);
  expect(once[SHEET]?.match(/<cfRule/g)).toHaveLength(3);
});

test("the chain forgets the cells of the replaced sheet and keeps the others", () => {
  const parts: Parts = partsOf(addSheet(zipped(plainParts("<sheetData/>")), fullDraft()).bytes);
  parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
    "</Relationships>",
    rels(["rId90", "calcChain", "calcChain.xml"]).replace(/^<Relationships[^>]*>/, ""),
  );
  parts["xl/calcChain.xml"] =
    `<calcChain xmlns="${MAIN}"><c r="D4" i="2"/><c r="D5"/><c r="A1" i="1"/><c r="A2"/></calcChain>`;
  const bytes = replaceSheet(zipped(parts), "Kết quả", fullDraft());
  expect(partsOf(bytes)["xl/calcChain.xml"]).toBe(
    `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/><c i="1" r="A2"/></calcChain>`,
  );
  parts["xl/calcChain.xml"] = `<calcChain xmlns="${MAIN}"><c r="D4" i="2"/></calcChain>`;
  expect(Object.keys(partsOf(replaceSheet(zipped(parts), "Kết quả", fullDraft())))).not.toContain("xl/calcChain.xml");
});
