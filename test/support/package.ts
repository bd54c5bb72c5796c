import { strToU8, unzipSync, zipSync } from "fflate";

/** Text parts by name; a package in any dialect is written down as its raw parts. */
export type Parts = Record<string, string | Uint8Array>;

const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Relationships part: `[id, type's last word, target]`. */
export function rels(...entries: [id: string, type: string, target: string][]): string {
  const all = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${REL_NS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

/** Content types: part name → the last words of its type. */
export function types(overrides: Record<string, string>): string {
  const all = Object.entries(overrides).map(([part, type]) => {
    return `<Override PartName="/${part}" ContentType="${type.includes("/") ? type : `${TYPES}.${type}+xml`}"/>`;
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.join("")}</Types>`;
}

/** A worksheet part round its children. */
function worksheet(inner: string): string {
  return `<worksheet xmlns="${MAIN_NS}" xmlns:r="${REL_NS}">${inner}</worksheet>`;
}

/** The parts of a plain workbook with one sheet; `inner` are the worksheet's children. More parts may be laid over. */
export function plainParts(inner: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": types({
      "xl/workbook.xml": "sheet.main",
      "xl/worksheets/sheet1.xml": "worksheet",
      "xl/styles.xml": "styles",
      "xl/sharedStrings.xml": "sharedStrings",
    }),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN_NS}" xmlns:r="${REL_NS}"><sheets><sheet name="KH" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "/xl/styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet(inner),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN_NS}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN_NS}"><si><t>Một</t></si><si><r><rPr><b/></rPr><t>Mục </t></r><r><rPr><b/></rPr><t>tiêu</t></r><rPh sb="0" eb="1"><t>mu</t></rPh></si></sst>`,
    ...more,
  };
}

/** The archive of these parts, in their order. */
export function zipped(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: new Date(2020, 0, 1) });
}

/** Every part of an archive as text (others than XML a byte a character), in the archive's order. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const all = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    all.map(([name, part]) => [name, Buffer.from(part).toString(/\.(xml|rels|vml)$/.test(name) ? "utf8" : "latin1")]),
  );
}
