import { NO_RELATIONSHIPS, addRelationship } from "../opc/edit";
import { Package } from "../opc/package";
import { CONTENT_TYPES, TRANSITIONAL, type Dialect } from "../xml/namespaces";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = "application/vnd.openxmlformats-";
const MAIN = "xl/workbook.xml";

/** A package with a workbook and no sheet yet: one must be added before it is saved. */
export function emptyWorkbook(): Package {
  const opened = new Package();
  opened.set(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="${TYPES}package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${MAIN}" ContentType="${TYPES}officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  opened.set("_rels/.rels", NO_RELATIONSHIPS);
  opened.set(
    MAIN,
    `${DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>`,
  );
  addRelationship(opened, "", `${TRANSITIONAL.relationships}/officeDocument`, MAIN);
  return opened;
}

/** A styles part with Excel's defaults, in the typeface of Vietnamese administrative documents (Decree 30/2020). */
export function emptyStyles(dialect: Dialect): string {
  return `${DECLARATION}<styleSheet xmlns="${dialect.main}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
