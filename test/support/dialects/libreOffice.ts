import { rels, types, type Parts } from "../package";
import { MAIN, REL } from "./excel";
import { escaped, planRows, STRINGS } from "./plan";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** LibreOffice Calc: content types last, no theme, every attribute said. */
export function libreOfficeParts(): Parts {
  const font = '<font><sz val="11"/><name val="Times New Roman"/><family val="0"/><charset val="1"/></font>';
  const xf =
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyFont="true" applyBorder="false" applyAlignment="false" applyProtection="false"';
  return {
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/><bookViews><workbookView showHorizontalScroll="true" showVerticalScroll="true" showSheetTabs="true" xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" tabRatio="500" firstSheet="0" activeTab="0"/></bookViews><sheets><sheet name="KH 2026" sheetId="1" state="visible" r:id="rId2"/></sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/><extLst><ext xmlns:loext="http://schemas.libreoffice.org/" uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}"><loext:extCalcPr stringRefSyntax="CalcA1ExcelA1"/></ext></extLst></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "styles", "styles.xml"],
      ["rId2", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView showFormulas="false" showGridLines="true" tabSelected="true" view="normal" workbookViewId="0"><selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"></sheetFormatPr><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="16384" min="2" style="0" width="30"/></cols><sheetData>${planRows(
      (number, cells) =>
        `<row r="${number}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells}</row>`,
      (place, string) =>
        string === null ? `<c r="${place}" s="0"/>` : `<c r="${place}" s="0" t="s"><v>${string}</v></c>`,
    )}<row r="9" hidden="false"><c r="A9" s="0"><f aca="false">1+1</f><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><printOptions headings="false" gridLines="false"/><pageMargins left="0.7875" right="0.7875" top="1.05277777777778" bottom="1.05277777777778" header="0.7875" footer="0.7875"/></worksheet>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="General"/></numFmts><fonts count="4">${font.repeat(4)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border diagonalUp="false" diagonalDown="false"><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">${xf}></xf></cellStyleXfs><cellXfs count="1">${xf} xfId="0"></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="20" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    "[Content_Types].xml": types({
      "xl/styles.xml": "styles",
      "xl/workbook.xml": "sheet.main",
      "xl/sharedStrings.xml": "sharedStrings",
      "xl/worksheets/sheet1.xml": "worksheet",
    }),
  };
}
