import { parseAddress } from "../../model/address";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { findWorkbook } from "../parts/workbookPart";
import { outline, type XmlNode } from "../xml/outline";
import { splice, type Edit } from "../xml/splice";
import { formulaEdits, richEdits, textEdit, type Retyping } from "./retypeText";
import { RetypedStrings, type StringUse } from "./retypeStrings";
import { retypeFonts } from "./retypeFonts";
import { retypeTables } from "./retypeTables";

/**
 * Texts of cells and in formulas typed anew, and fonts of other names. A string that cells share and that becomes another
 * in some of them is added behind the others; columns of tables follow their headers. Comments, drawings and the names
 * of sheets keep their words.
 */
export function retypePackage(opened: Package, retyping: Retyping): void {
  const { main, sheets, sharedStrings, styles } = findWorkbook(opened);
  const held = sheets.flatMap(({ name, part }) => (part === null ? [] : [{ name, part }]));
  const columns = new Map(held.flatMap(({ name, part }) => [...retypeTables(opened, name, part, retyping)]));
  const scans = held.map(({ name, part }) => scan(opened.text(part), part, name, columns, retyping));
  const strings = new RetypedStrings(scans.flatMap(({ uses }) => uses));
  if (sharedStrings !== null) strings.save(opened, sharedStrings, retyping);
  for (const { part, edits, uses } of scans) {
    const moved = uses.flatMap((use): Edit[] => {
      const index = strings.indexOf(use);
      return index === use.index ? [] : [{ start: use.start, end: use.end, text: String(index) }];
    });
    change(opened, part, [...edits, ...moved]);
  }
  const tables = held.flatMap(({ part }) => relationships(opened, part).filter(({ type }) => type === "table"));
  for (const part of [main, ...tables.flatMap(({ target }) => target ?? [])]) {
    const text = opened.text(part);
    change(opened, part, formulaEdits(text, outline(text, part), columns, retyping));
  }
  if (styles !== null) retypeFonts(opened, styles, retyping);
}

function change(opened: Package, part: string, edits: Edit[]): void {
  if (edits.length > 0) opened.set(part, splice(opened.text(part), edits));
}

interface Scan {
  part: string;
  edits: Edit[];
  uses: StringUse[];
}

/** What changes in a sheet by itself, and which shared strings its cells show. */
function scan(text: string, part: string, sheet: string, columns: Map<string, string>, retyping: Retyping): Scan {
  const edits: Edit[] = [];
  const uses: StringUse[] = [];
  let [row, column] = [0, 0];

  const cell = (node: XmlNode): void => {
    const place = parseAddress(node.attributes["r"]?.value ?? "");
    column = place?.left ?? column + 1;
    const type = node.attributes["t"]?.value;
    const way = retyping.wayOf(sheet, row, column);
    const value = node.children.find(({ local }) => local === "v");
    const inline = node.children.find(({ local }) => local === "is");
    if (type === "s" && value)
      uses.push({ index: Number(text.slice(value.openEnd, value.closeStart)), way, start: value.openEnd, end: value.closeStart }); // prettier-ignore
    else if (way !== null && inline) edits.push(...richEdits(text, inline, way, retyping));
    else if (way !== null && type === "str" && value) edits.push(...textEdit(text, value, way, undefined, retyping));
  };
  // rows are let go of as they come: a sheet may have a million
  const root = outline(text, part, (node, parent) => {
    if (node.local !== "row" || parent.local !== "sheetData") return true;
    row = Number(node.attributes["r"]?.value ?? row + 1);
    column = 0;
    for (const one of node.children) if (one.local === "c") cell(one);
    edits.push(...formulaEdits(text, node, columns, retyping));
    return false;
  });
  edits.push(...formulaEdits(text, root, columns, retyping));
  return { part, edits, uses };
}
