import { rels, types, type Parts } from "../package";
import { escaped, planRows, STRINGS } from "./plan";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const X14AC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"'; // prettier-ignore

/** What `more` adds to the sheet: attributes' namespaces are declared, `behind` stands after the cells. */
export const worksheet = (behind = ""): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" ${X14AC} xr:uid="{00000000-0001-0000-0000-000000000000}"><sheetPr codeName="Sheet1"/><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B4" sqref="B4"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="5" width="32.7109375" style="1" customWidth="1"/></cols><sheetData>${planRows(
    (number, cells) => `<row r="${number}" spans="1:5" x14ac:dyDescent="0.25">${cells}</row>`,
    (place, string) =>
      string === null ? `<c r="${place}" s="1"/>` : `<c r="${place}" s="2" t="s"><v>${string}</v></c>`,
  )}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>${behind}</worksheet>`;

const FORMULAS = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" ${X14AC}><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1"><v>12</v></c><c r="B1"><f>A1*2</f><v>24</v></c></row><row r="2"><c r="A2" s="3"><v>0.5</v></c><c r="B2"><f t="shared" ref="B2" si="0">A2*2</f><v>1</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

export const EXCEL_TYPES: Record<string, string> = {
  "xl/workbook.xml": "sheet.main",
  "xl/worksheets/sheet1.xml": "worksheet",
  "xl/worksheets/sheet2.xml": "worksheet",
  "xl/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
  "xl/styles.xml": "styles",
  "xl/sharedStrings.xml": "sharedStrings",
  "xl/calcChain.xml": "calcChain",
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

export const EXCEL_RELS: [string, string, string][] = [
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "worksheet", "worksheets/sheet2.xml"],
  ["rId3", "theme", "theme/theme1.xml"],
  ["rId4", "styles", "styles.xml"],
  ["rId5", "sharedStrings", "sharedStrings.xml"],
  ["rId6", "calcChain", "calcChain.xml"],
];

export const excelWorkbook = (names = "", behind = ""): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27231"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720"/></bookViews><sheets><sheet name="KH 2026" sheetId="1" r:id="rId1"/><sheet name="Tính" sheetId="3" r:id="rId2"/></sheets>${names}<calcPr calcId="191029"/>${behind}</workbook>`;

export function excelParts(): Parts {
  return {
    "[Content_Types].xml": types(EXCEL_TYPES),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"], ["rId3", "extended-properties", "docProps/app.xml"]), // prettier-ignore
    "xl/workbook.xml": excelWorkbook(),
    "xl/_rels/workbook.xml.rels": rels(...EXCEL_RELS),
    "xl/worksheets/sheet1.xml": worksheet(MARGINS),
    "xl/worksheets/sheet2.xml": FORMULAS,
    "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements><a:clrScheme name="Office"/><a:fontScheme name="Office"/><a:fmtScheme name="Office"/></a:themeElements></a:theme>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}" ${X14AC.replace("x14ac xr", "x14ac")}><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="20" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="3"/><c r="B2" i="3"/></calcChain>`,
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  };
}
