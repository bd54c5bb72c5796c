import { rels, types, type Parts } from "../package";
import { excelParts, HEAD, MAIN, REL } from "./excel";
import { escaped, planRows, STRINGS } from "./plan";

/** WPS Office (ET): the 2007 schema, its own namespace for custom data, a rich run for every text. */
export function wpsParts(): Parts {
  const { "xl/styles.xml": styles = "", "xl/theme/theme1.xml": theme = "" } = excelParts();
  const custom = 'xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"';
  return {
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"], ["rId4", "custom-properties", "docProps/custom.xml"]), // prettier-ignore
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1033-12.2.0.13266</vt:lpwstr></property></Properties>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId2", "theme", "theme/theme1.xml"],
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="20" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><r><rPr><sz val="12"/><color theme="1"/><rFont val="Times New Roman"/><charset val="163"/></rPr><t xml:space="preserve">${escaped(text)}</t></r></si>`).join("")}</sst>`,
    "xl/styles.xml": (styles as string).replace(/ xmlns:mc.*?revision"/, "").replace(' x14ac:knownFonts="1"', ""),
    "xl/theme/theme1.xml": theme,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12375"/></bookViews><sheets><sheet name="KH 2026" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="144525"/></workbook>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ${custom}><sheetPr/><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="15" outlineLevelCol="4"/><sheetData>${planRows(
      (number, cells) => `<row r="${number}" ht="15.75" spans="1:5">${cells}</row>`,
      (place, string) =>
        string === null ? `<c r="${place}" s="1"/>` : `<c r="${place}" s="1" t="s"><v>${string}</v></c>`,
    )}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/></worksheet>`,
    "[Content_Types].xml": types({
      "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      "xl/sharedStrings.xml": "sharedStrings",
      "xl/styles.xml": "styles",
      "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
    }),
  };
}
