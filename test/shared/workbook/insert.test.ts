import { readWorkbook } from "../../../shared/workbook/read";
import { addRows } from "../../../shared/workbook/write";
import { HEAD, MAIN } from "../../support/dialects/excel";
import { richParts } from "../../support/dialects/rich";
import { partsOf, zipped, type Parts } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

/** What a person puts on a sheet, and elsewhere for it, follows rows that are put in. */
const SHEET = "xl/worksheets/sheet1.xml";
const MS = "http://schemas.microsoft.com/office";
const LIST = `${MS}/spreadsheetml/2009/9/main`;

function worked(): Parts {
  const parts = richParts();
  const change = (part: string, from: string | RegExp, to: string): void => {
    const before = parts[part] as string;
    parts[part] = before.replace(from, to);
    expect(parts[part]).not.toBe(before);
  };
  change(SHEET, "<dataValidations", '<conditionalFormatting sqref="C5 B4:B6"><cfRule type="expression" priority="7"><formula>$B$6=""</formula></cfRule></conditionalFormatting><dataValidations'); // prettier-ignore
  change(SHEET, "<pageMargins", `<hyperlinks><hyperlink ref="C6" location="'KH 2026'!A6" display="dòng cuối"/><hyperlink ref="B4" location="DON_VI"/></hyperlinks><pageMargins`); // prettier-ignore
  change(SHEET, "<extLst>", `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${LIST}"><x14:dataValidations xmlns:xm="${MS}/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Tính!$A$5:$A$6</xm:f></x14:formula1><xm:sqref>D5:D6</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`); // prettier-ignore
  change("xl/workbook.xml", "</definedNames>", "<definedName name=\"CUOI\">'KH 2026'!$B$6+Tính!$A$6</definedName></definedNames>"); // prettier-ignore
  change("xl/worksheets/sheet2.xml", "<pageMargins", `<hyperlinks><hyperlink ref="A2" location="'KH 2026'!B6:C6"/></hyperlinks><pageMargins`); // prettier-ignore
  change("xl/pivotCache/pivotCacheDefinition1.xml", 'ref="A1:B2" sheet="Tính"', 'ref="A3:E6" sheet="KH 2026"');
  change("xl/drawings/drawing1.xml", "<xdr:pic>", `<xdr:sp macro="" textlink="'KH 2026'!$B$6"><xdr:nvSpPr><xdr:cNvPr id="9" name="Ô chữ"/><xdr:cNvSpPr/></xdr:nvSpPr></xdr:sp><xdr:pic>`); // prettier-ignore
  change("xl/charts/chart1.xml", "Tính!$A$1:$A$2", "'KH 2026'!$B$4:$B$6");
  return parts;
}

const after = partsOf(addRows(zipped(worked()), "KH 2026", [{ after: 4, count: 2 }, { after: 6, count: 1 }])); // prettier-ignore

test.each([
  ["conditional formats", SHEET, ['sqref="C7 B4:B9"', '<formula>$B$8=""</formula>']],
  ["choices of a list", SHEET, ['sqref="E4:E9"']],
  ["choices that name another sheet", SHEET, ["<xm:f>Tính!$A$5:$A$6</xm:f>", "<xm:sqref>D7:D9</xm:sqref>"]],
  ["links, where they stand and where they lead", SHEET, ['ref="C8"', "location=\"'KH 2026'!A8\"", 'ref="B4" location="DON_VI"']], // prettier-ignore
  ["links of another sheet", "xl/worksheets/sheet2.xml", ["location=\"'KH 2026'!B8:C8\""]],
  ["names", "xl/workbook.xml", ["'KH 2026'!$B$8+Tính!$A$6"]],
  ["the source of a pivot table", "xl/pivotCache/pivotCacheDefinition1.xml", ['ref="A3:E9" sheet="KH 2026"']],
  ["what a shape shows", "xl/drawings/drawing1.xml", ["textlink=\"'KH 2026'!$B$8\""]],
  ["pictures", "xl/drawings/drawing1.xml", ["<xdr:row>15</xdr:row>", "<xdr:row>1</xdr:row>"]],
  ["a chart's series", "xl/charts/chart1.xml", ["'KH 2026'!$B$4:$B$9"]],
])("%s", (_, part, pieces) => {
  for (const piece of pieces) expect(after[part]).toContain(piece);
});

test("all is as the schema has it, and what no row moves keeps its bytes", () => {
  const bytes = addRows(zipped(worked()), "KH 2026", [{ after: 4, count: 2 }]);
  expect(faultsOf(bytes)).toEqual([]);
  expect(readWorkbook(bytes).sheets).toHaveLength(2);
  const before = partsOf(zipped(worked()));
  for (const part of ["xl/vbaProject.bin", "customXml/item1.xml", "xl/persons/person.xml", "xl/styles.xml"])
    expect(after[part]).toBe(before[part]);
});

test("a pivot table of a sheet whose name needs quotes, and a list box", () => {
  const parts = worked();
  const name = "Kết 'quả'";
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace('"KH 2026"', `"${name}"`);
  parts["xl/pivotCache/pivotCacheDefinition1.xml"] = (parts["xl/pivotCache/pivotCacheDefinition1.xml"] as string).replace('"KH 2026"', `"${name}"`); // prettier-ignore
  parts["xl/ctrlProps/ctrlProp1.xml"] =
    `${HEAD}<formControlPr xmlns="${LIST}" objectType="List" fmlaLink="$F$6" fmlaRange="Tính!$A$5"/>`;
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = (parts["xl/worksheets/_rels/sheet1.xml.rels"] as string).replace("</Rel", '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/ctrlProp" Target="../ctrlProps/ctrlProp1.xml"/></Rel'); // prettier-ignore
  const now = partsOf(addRows(zipped(parts), name, [{ after: 4, count: 2 }]));
  expect(now["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('ref="A3:E8"');
  expect(now["xl/ctrlProps/ctrlProp1.xml"]).toContain('fmlaLink="$F$8" fmlaRange="Tính!$A$5"');
  expect(now["xl/worksheets/sheet2.xml"]).toContain(`xmlns="${MAIN}"`);
});
