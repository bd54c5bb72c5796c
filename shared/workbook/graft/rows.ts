import { areaName, columnName, parseAddress } from "../../model/address";
import { copiedFormula, movedArea, movedFormula, movedRow, type Insertion } from "../formula/move";
import { escapeText, unescapeText } from "../xml/characters";
import { outline, type XmlNode } from "../xml/outline";
import { setAttribute, splice, type Edit } from "../xml/splice";

/** Attributes that hold areas or cells, by element; those of `GROWS` reach over rows put in at their end. */
const PLACES: Record<string, string[]> = {
  dimension: ["ref"],
  mergeCell: ["ref"],
  hyperlink: ["ref"],
  conditionalFormatting: ["sqref"],
  dataValidation: ["sqref"],
  protectedRange: ["sqref"],
  ignoredError: ["sqref"],
  selection: ["activeCell", "sqref"],
  sheetView: ["topLeftCell"],
  pane: ["topLeftCell"],
  cellWatch: ["r"],
  inputCells: ["r"],
  customSheetView: ["topLeftCell"],
  table: ["ref"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  comment: ["ref"],
  threadedComment: ["ref"],
  location: ["ref"],
};
const GROWS = new Set("dimension conditionalFormatting dataValidation protectedRange ignoredError table autoFilter sortState sortCondition".split(" ")); // prettier-ignore
/** Elements whose text is a formula: of cells, rules, names, tables, sparklines, charts. */
const FORMULAS = new Set("f formula formula1 formula2 calculatedColumnFormula totalsRowFormula definedName".split(" "));

/** Attributes that hold a formula or a reference: links within the workbook, cells that shapes and controls show. */
const FORMULAS_OF: Record<string, string[]> = {
  hyperlink: ["location"],
  sp: ["textlink"],
  pic: ["textlink"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx"],
  controlPr: ["linkedCell", "listFillRange"],
};

/** Where the rows are put in, and the sheet whose formulas stand in the part (another sheet's may name this one). */
export interface Inserting {
  sheet: string;
  home: string;
  by: Insertion;
}

/** The text of the sheet's own part, or of a part that belongs to it: what stands below moves down. */
export function withRows(text: string, part: string, inserting: Inserting): string {
  const { by } = inserting;
  let edits: (Edit | null)[] = [];
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const visit = (node: XmlNode, parent?: XmlNode): void => {
    edits.push(...editsOf(text, node, parent?.local ?? "", inserting));
    if (node.local === "f" && parent?.local === "c") edits.push(...movedCellFormula(text, node, parent, inserting, masters)); // prettier-ignore
    for (const name of PLACES[node.local] ?? []) {
      const value = node.attributes[name]?.value;
      const moved = value === undefined ? value : movedAreas(value, by, GROWS.has(node.local));
      if (moved !== undefined && moved !== value) edits.push(setAttribute(text, node, name, moved));
    }
    edits.push(...formulaAttributes(text, node, inserting));
  };
  // rows are let go of as they come: a sheet may have a million
  const root = outline(text, part, (node, parent) => {
    if (node.local !== "row" || parent.local !== "sheetData") return true;
    const before = edits;
    edits = [];
    walk(node, visit, parent);
    const row = asOne(text, node, edits);
    if (row) before.push(row);
    edits = before;
    return false;
  });
  walk(root, visit);
  return splice(text, edits.filter((edit) => edit !== null)); // prettier-ignore
}

/** The edits of an element as one, so that a million of them are never held at once. */
function asOne(text: string, { start, end }: XmlNode, edits: (Edit | null)[]): Edit | null {
  const own = edits.flatMap((edit) => (edit ? [{ ...edit, start: edit.start - start, end: edit.end - start }] : []));
  return own.length === 0 ? null : { start, end, text: splice(text.slice(start, end), own) };
}

/** What changes at one element, but for its areas; formulas of cells are another matter. */
function editsOf(text: string, node: XmlNode, parent: string, inserting: Inserting): (Edit | null)[] {
  const { by } = inserting;
  switch (`${parent} ${node.local}`) {
    case "sheetData row":
      return movedCells(text, node, by);
    case "c f":
      return [];
    case "from row":
    case "to row":
      return [textEdit(text, node, (row) => String(movedRow(Number(row) + 1, by) - 1))];
    case "rowBreaks brk":
      return [rowAttribute(text, node, "id", by)];
  }
  if (FORMULAS.has(node.local)) return [formulaEdit(text, node, inserting)];
  return node.local === "sqref" ? [textEdit(text, node, (areas) => movedAreas(areas, by, true))] : [];
}

/** The text of another part (a sheet, names, a chart, a pivot table's source) whose formulas may name the sheet. */
export function withMovedNames(text: string, part: string, inserting: Inserting): string {
  const edits: (Edit | null)[] = [];
  outline(text, part, (node) => {
    if (FORMULAS.has(node.local)) edits.push(formulaEdit(text, node, inserting));
    edits.push(...formulaAttributes(text, node, inserting));
    if (node.local === "worksheetSource") edits.push(movedSource(text, node, inserting));
    return false;
  });
  return splice(text, edits.filter((edit) => edit !== null)); // prettier-ignore
}

function formulaAttributes(text: string, node: XmlNode, { home, sheet, by }: Inserting): (Edit | null)[] {
  return (FORMULAS_OF[node.local] ?? []).map((name) => {
    const value = node.attributes[name]?.value;
    const moved = value === undefined ? value : movedFormula(value, home, sheet, by);
    return moved === undefined || moved === value ? null : setAttribute(text, node, name, moved);
  });
}

/** The range that a pivot table was made of; one that is told by a table's or a range's name follows that. */
function movedSource(text: string, node: XmlNode, { sheet, by }: Inserting): Edit | null {
  const { ref, sheet: named } = node.attributes;
  if (!ref || named?.value.toLowerCase() !== sheet.toLowerCase()) return null;
  const moved = movedAreas(ref.value, by, true);
  return moved === ref.value ? null : setAttribute(text, node, "ref", moved);
}

/** The shapes of comments ([MS-OI29500] 2.1.1753): VML is not always well formed, so its numbers are changed as text. */
export function withMovedShapes(text: string, by: Insertion): string {
  const row = (zeroBased: string): string => String(movedRow(Number(zeroBased) + 1, by) - 1);
  return text
    .replace(/(<x:Row>\s*)(\d+)/g, (_, head: string, at: string) => head + row(at))
    .replace(/(<x:Anchor>\s*)([\d\s,]+)/g, (_, head: string, anchor: string) => {
      const numbers = anchor.split(",");
      return head + numbers.map((each, i) => (i === 2 || i === 6 ? ` ${row(each)}` : each)).join(",");
    });
}

function walk(node: XmlNode, visit: (node: XmlNode, parent?: XmlNode) => void, parent?: XmlNode): void {
  visit(node, parent);
  for (const inner of node.children) walk(inner, visit, node);
}

function movedCells(text: string, row: XmlNode, by: Insertion): (Edit | null)[] {
  const number = Number(row.attributes["r"]?.value);
  if (!(number > by.after)) return [];
  const to = String(number + by.count);
  const cells = row.children.map((cell) => {
    const letters = /^[A-Za-z]+/.exec(cell.attributes["r"]?.value ?? "")?.[0];
    return letters === undefined ? null : setAttribute(text, cell, "r", letters + to);
  });
  return [setAttribute(text, row, "r", to), ...cells];
}

/** A formula that several cells share stands at each of them from now on: its rows may part. */
function movedCellFormula(
  text: string,
  node: XmlNode,
  cell: XmlNode,
  inserting: Inserting,
  masters: Map<string, { formula: string; row: number; column: number }>,
): (Edit | null)[] {
  const { t, si, ref } = node.attributes;
  const own = unescapeText(text.slice(node.openEnd, node.closeStart));
  const place = parseAddress(cell.attributes["r"]?.value ?? "");
  if (t?.value !== "shared" || !si || !place) {
    const area = ref && movedAreas(ref.value, inserting.by, false);
    return [formulaEdit(text, node, inserting), area && area !== ref.value ? setAttribute(text, node, "ref", area) : null]; // prettier-ignore
  }
  if (own !== "") masters.set(si.value, { formula: own, row: place.top, column: place.left });
  const master = masters.get(si.value);
  if (!master) return [];
  const here = copiedFormula(master.formula, place.top - master.row, place.left - master.column);
  const p = node.prefix;
  const moved = escapeText(movedFormula(here, inserting.home, inserting.sheet, inserting.by));
  return [{ start: node.start, end: node.end, text: `<${p}f>${moved}</${p}f>` }];
}

function formulaEdit(text: string, node: XmlNode, { home, sheet, by }: Inserting): Edit | null {
  return textEdit(text, node, (formula) => movedFormula(formula, home, sheet, by));
}

function textEdit(text: string, node: XmlNode, change: (content: string) => string): Edit | null {
  const raw = text.slice(node.openEnd, node.closeStart);
  if (node.selfClosing || raw.includes("<")) return null;
  const content = unescapeText(raw);
  const changed = change(content);
  return changed === content ? null : { start: node.openEnd, end: node.closeStart, text: escapeText(changed) };
}

function rowAttribute(text: string, node: XmlNode, name: string, by: Insertion): Edit | null {
  const row = Number(node.attributes[name]?.value);
  return row > by.after ? setAttribute(text, node, name, String(row + by.count)) : null;
}

/** Areas parted by blanks, as `sqref` has them; a single cell stays written as one. */
function movedAreas(areas: string, by: Insertion, grows: boolean): string {
  return areas
    .split(" ")
    .map((address) => {
      const area = parseAddress(address);
      if (!area) return address;
      const moved = movedArea(area, by, grows);
      const single = moved.top === moved.bottom && moved.left === moved.right && !address.includes(":");
      return single ? `${columnName(moved.left)}${moved.top}` : areaName(moved);
    })
    .join(" ");
}
