import { rels, types, type Parts } from "../package";
import { EXCEL_RELS, EXCEL_TYPES, excelParts, excelWorkbook, HEAD, MAIN, REL, worksheet } from "./excel";

const MS = "http://schemas.microsoft.com/office";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** One red pixel. */
const PNG = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64")); // prettier-ignore

const BEHIND =
  '<conditionalFormatting sqref="B4:B6"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN($B4)&gt;200</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E4:E6"><formula1>DON_VI</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${MS}/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Tính!A1:A2</xm:f><xm:sqref>F4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const ANCHOR = (row: number, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

/** Excel's own, as .xlsm, with all that other libraries lose. The macro project is a blob of no meaning. */
export function richParts(): Parts {
  return {
    ...excelParts(),
    "[Content_Types].xml": types({
      ...EXCEL_TYPES,
      "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/drawings/vmlDrawing1.vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/media/image1.png": "image/png",
      "xl/comments1.xml": "comments",
      "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
      "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
      "xl/pivotCache/pivotCacheDefinition1.xml": "pivotCacheDefinition",
      "xl/pivotTables/pivotTable1.xml": "pivotTable",
      "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    }),
    "xl/workbook.xml": excelWorkbook(
      `<definedNames><definedName name="DON_VI">Tính!$A$1:$A$2</definedName><definedName name="mtcl_kq_2026_h1" hidden="1">Tính!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'KH 2026'!$3:$3</definedName></definedNames>`,
      '<pivotCaches><pivotCache cacheId="4" r:id="rId8"/></pivotCaches>',
    ),
    "xl/_rels/workbook.xml.rels": rels(
      ...EXCEL_RELS,
      ["rId7", "customXml", "../customXml/item1.xml"],
      ["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ).replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${MS}/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId10" Type="${MS}/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": worksheet(BEHIND),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ).replace(
      "</Relationships>",
      `<Relationship Id="rId4" Type="${MS}/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": rels(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${ANCHOR(1, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${ANCHOR(12, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Dấu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${REL}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": rels(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]), // prettier-ignore
    "xl/drawings/vmlDrawing1.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 3, 2, 4, 31, 7, 1</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${C}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Tính!$A$1:$A$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/media/image1.png": PNG,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={6A1B}</author></authors><commentList><comment ref="B4" authorId="0" shapeId="0"><text><t>Xem lại số liệu</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" personId="{1}" id="{6A1B}"><text>Xem lại số liệu</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${HEAD}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Thư ký" id="{1}" userId="x" providerId="None"/></personList>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" invalid="1" refreshOnLoad="1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Tính"/></cacheSource><cacheFields count="2"><cacheField name="12" numFmtId="0"><sharedItems/></cacheField><cacheField name="24" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="4" dataCaption="Values"><location ref="D1:E3" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/><pivotFields count="2"><pivotField/><pivotField/></pivotFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": rels(["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]), // prettier-ignore
    "xl/vbaProject.bin": Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 5)) % 256),
    "customXml/item1.xml": '<so xmlns="urn:van-phong">  <lan ban="2"/>  </so>',
    "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml":
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{0C1D}"/>',
  };
}
