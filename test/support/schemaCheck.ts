import { parseAddress } from "../../shared/model/address";
import { outline, type XmlNode } from "../../shared/workbook/xml/outline";
import { readWorkbook } from "../../shared/workbook/read";
import { partsOf } from "./package";

/** Children in the order of the schema (ECMA-376 part 1, annex A): Excel repairs or refuses any other. */
const ORDER: Record<string, string> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  dxf: "font numFmt fill alignment border protection",
  border: "left right top bottom diagonal vertical horizontal",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
};
/** Lists that count themselves. */
const COUNTED =
  "mergeCells dataValidations tableParts tableColumns numFmts fonts fills borders cellStyleXfs cellXfs dxfs".split(" ");

/** What Excel would repair in a workbook, in words; empty when all is well. Looks at the parts whose names pass `only`. */
export function faultsOf(bytes: Uint8Array, only: (part: string) => boolean = () => true): string[] {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  const roots = new Map<string, XmlNode>();
  for (const [name, text] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const root = outline(text, name);
    roots.set(name, root);
    if (only(name)) walk(root, (node) => faults.push(...structure(name, node)));
  }
  const styles = [...roots.values()].find(({ local }) => local === "styleSheet");
  for (const [name, root] of roots) {
    if (root.local === "worksheet" && only(name)) faults.push(...sheetFaults(name, root, styles));
  }
  const tables = [...roots.values()].filter(({ local }) => local === "table");
  const names = [...roots.values()].flatMap((root) => named(root, "definedName").map((node) => value(node, "name")));
  faults.push(...twice("table id", tables.map((table) => value(table, "id")))); // prettier-ignore
  faults.push(...twice("table name", [...tables.map((t) => value(t, "displayName")), ...new Set(names)].map((n) => n.toLowerCase()))); // prettier-ignore
  const workbook = [...roots.values()].find(({ local }) => local === "workbook");
  const sheets = workbook ? named(workbook, "sheet") : [];
  faults.push(...twice("sheet id", sheets.map((sheet) => value(sheet, "sheetId")))); // prettier-ignore
  faults.push(...twice("sheet name", sheets.map((sheet) => value(sheet, "name").toLowerCase()))); // prettier-ignore
  faults.push(...headerFaults(bytes));
  return faults;
}

function structure(part: string, node: XmlNode): string[] {
  const faults: string[] = [];
  const order = ORDER[node.local]?.split(" ");
  let rank = 0;
  for (const { local } of order ? node.children : []) {
    const at = order?.indexOf(local) ?? 0;
    if (at < rank) faults.push(`${part}: ${local} stands wrong in ${node.local}`);
    rank = Math.max(rank, at);
  }
  if (COUNTED.includes(node.local)) {
    const count = node.attributes["count"]?.value;
    if (count !== undefined && Number(count) !== node.children.length) faults.push(`${part}: count of ${node.local}`);
    if (node.children.length === 0 && node.local !== "numFmts") faults.push(`${part}: empty ${node.local}`);
  }
  return faults;
}

function sheetFaults(part: string, root: XmlNode, styles: XmlNode | undefined): string[] {
  const faults: string[] = [];
  const size = (list: string): number => styles?.children.find(({ local }) => local === list)?.children.length ?? 0;
  const cells = named(root, "c");
  for (const cell of cells) {
    if (Number(value(cell, "s") || 0) >= Math.max(1, size("cellXfs")))
      faults.push(`${part}: style of ${value(cell, "r")}`);
  }
  for (const rule of named(root, "cfRule")) {
    if (Number(value(rule, "dxfId")) >= size("dxfs")) faults.push(`${part}: dxf ${value(rule, "dxfId")}`);
  }
  const places = cells.map((cell) => parseAddress(value(cell, "r"))).map((a) => (a ? a.top * 20_000 + a.left : 0));
  if (places.some((place, i) => i > 0 && place <= (places[i - 1] ?? 0))) faults.push(`${part}: cells out of order`);
  faults.push(...twice(`${part} row`, named(root, "row").map((row) => value(row, "r")))); // prettier-ignore
  faults.push(...twice(`${part} priority`, named(root, "cfRule").map((rule) => value(rule, "priority")))); // prettier-ignore
  return faults;
}

/** Header cells are texts equal to their table's columns. */
function headerFaults(bytes: Uint8Array): string[] {
  return readWorkbook(bytes).sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, range, columns }) =>
      columns.flatMap((column, i) => {
        const cell = sheet.cells.find((c) => c.row === range.top && c.column === range.left + i);
        return cell?.value === column ? [] : [`${name}: header ${column}`];
      }),
    ),
  );
}

function walk(node: XmlNode, visit: (node: XmlNode) => void): void {
  visit(node);
  for (const inner of node.children) walk(inner, visit);
}

function named(root: XmlNode, local: string): XmlNode[] {
  const found: XmlNode[] = [];
  walk(root, (node) => void (node.local === local && found.push(node)));
  return found;
}

const value = (node: XmlNode, name: string): string => node.attributes[name]?.value ?? "";

function twice(what: string, values: string[]): string[] {
  return values.filter((one, i) => values.indexOf(one) !== i).map((one) => `${what} twice: ${one}`);
}
