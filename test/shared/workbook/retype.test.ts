import { readWorkbook } from "../../../shared/workbook/read";
import { retypeTexts } from "../../../shared/workbook/write";
import { partsOf, plainParts, rels, zipped, type Parts } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sst = (...items: string[]): string =>
  `<sst ${MAIN} count="9" uniqueCount="${items.length}">${items.map((one) => `<si>${one}</si>`).join("")}</sst>`;
const shared = (place: string, index: number): string => `<c r="${place}" t="s"><v>${index}</v></c>`;

/** Column A is typed small in stars, column B large; the rest stays. */
const retyped = (parts: Parts): Record<string, string> => {
  const bytes = retypeTexts(zipped(parts), {
    wayOf: (_, __, column) => (column === 1 ? "small" : column === 2 ? "large" : null),
    text: (text, way, font) => `${way === "small" ? text.toLowerCase() : text.toUpperCase()}${font ?? ""}`,
    literal: (text) => text.replace("cũ", "mới"),
    font: (name) => (name === "Arial" ? "Times New Roman" : name),
  });
  expect(faultsOf(bytes)).toEqual(faultsOf(zipped(parts)));
  readWorkbook(bytes);
  return partsOf(bytes);
};

test("a string that cells share becomes what each of them asks for", () => {
  const rows = [shared("A1", 0), shared("B1", 0), shared("C1", 0), shared("A1", 1).replace("A1", "D1")].join("");
  const more = `<row r="2">${shared("A2", 0)}${shared("B2", 1)}</row>`;
  const bytes = zipped(
    plainParts(`<sheetData><row r="1">${rows}</row>${more}</sheetData>`, {
      "xl/sharedStrings.xml": sst("<t>Một</t>", "<t>Hai</t>"),
    }),
  );
  const parts = retyped(partsOf(bytes));
  expect(parts["xl/sharedStrings.xml"]).toBe(sst("<t>Một</t>", "<t>Hai</t>", "<t>một</t>", "<t>MỘT</t>", "<t>HAI</t>"));
  const cells = readWorkbook(zipped(parts)).sheets[0]?.cells.map(({ text }) => text);
  expect(cells).toEqual(["một", "MỘT", "Một", "Hai", "một", "HAI"]);
});

test("a string that nobody else shows is typed in its place, run by run; what is read aloud stays", () => {
  const runs = '<r><rPr><b/><rFont val="Arial"/></rPr><t xml:space="preserve">Mục &amp; </t></r><r><t><![CDATA[Tiêu]]></t></r><rPh sb="0" eb="1"><t>Mu</t></rPh>'; // prettier-ignore
  const parts = retyped(plainParts(`<sheetData><row r="1">${shared("A1", 0)}</row></sheetData>`, { "xl/sharedStrings.xml": sst(runs) })); // prettier-ignore
  expect(parts["xl/sharedStrings.xml"]).toBe(
    sst('<r><rPr><b/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">mục &amp; Arial</t></r><r><t>tiêu</t></r><rPh sb="0" eb="1"><t>Mu</t></rPh>'), // prettier-ignore
  );
});

test("inline texts, cells without addresses, cached values and texts in formulas", () => {
  const cells = '<c t="inlineStr"><is><t>MỘT</t></is></c><c t="inlineStr"><is><t>hai</t></is></c><c t="str"><f>IF(A1="cũ""","cũ",\'cũ"\'!A1)</f><v>Cũ</v></c>'; // prettier-ignore
  const list = '<dataValidations count="1"><dataValidation type="list" sqref="A9"><formula1>"cũ,khác"</formula1></dataValidation></dataValidations>'; // prettier-ignore
  const parts = retyped(plainParts(`<sheetData><row>${cells}</row></sheetData>${list}`));
  const sheet = parts["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain("<is><t>một</t></is>");
  expect(sheet).toContain("<is><t>HAI</t></is>");
  expect(sheet).toContain(`<f>IF(A1="mới""","mới",'cũ"'!A1)</f><v>Cũ</v>`);
  expect(sheet).toContain('<formula1>"mới,khác"</formula1>');
});

test("the columns of a table follow their headers, formulas follow the columns", () => {
  const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>ĐẠT</t></is></c><c r="B1" t="inlineStr"><is><t>Số [1]</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><f>SUM(B[ĐẠT])+B[@ĐẠT]+B[[#Totals],[Số \'[1\']]]</f><v>1</v></c></row>'; // prettier-ignore
  const base = plainParts(`<sheetData>${cells}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`);
  const parts = retyped({
    ...base,
    "[Content_Types].xml": String(base["[Content_Types].xml"]).replace("</Types>", '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'), // prettier-ignore
    "xl/worksheets/_rels/sheet1.xml.rels": rels(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": `<table ${MAIN} id="1" name="B" displayName="B" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="ĐẠT"/><tableColumn id="2" name="Số [1]"><calculatedColumnFormula>B[ĐẠT]</calculatedColumnFormula></tableColumn></tableColumns></table>`,
  });
  expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="1" name="đạt"/><tableColumn id="2" name="SỐ [1]"><calculatedColumnFormula>B[đạt]</calculatedColumnFormula>'); // prettier-ignore
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>SUM(B[đạt])+B[@đạt]+B[[#Totals],[SỐ '[1']]]</f>");
});

test("nothing to type leaves every byte", () => {
  const parts = plainParts('<sheetData><row r="1"><c r="C1" t="s"><v>0</v></c></row></sheetData>');
  const bytes = zipped(parts);
  const stays = { wayOf: () => null, text: (text: string) => text, literal: (text: string) => text, font: (name: string) => name }; // prettier-ignore
  expect(partsOf(retypeTexts(bytes, stays))).toEqual(partsOf(bytes));
});
