import { quoteSheet } from "../../model/address";
import { Problem } from "../../problems/problem";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { plainText } from "../parts/sharedStrings";
import { encodeXstring, escapeAttribute, escapeText } from "../xml/characters";
import { RELATIONSHIPS, STRICT, TRANSITIONAL, type Dialect } from "../xml/namespaces";
import { boundPrefix, child, childrenOf, outline, type XmlNode } from "../xml/outline";
import { flag, relationId } from "../xml/parse";
import { appendInside, splice, type Edit } from "../xml/splice";

/** The children of a workbook in the schema's order (ECMA-376 part 1, 18.2.27), as far as something is put among them. */
const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );
const PRINT_TITLES = "_xlnm.Print_Titles";

/** The main part as places in its text. */
export interface WorkbookText {
  main: string;
  text: string;
  root: XmlNode;
  dialect: Dialect;
  sheets: XmlNode[];
}

export function openWorkbook(opened: Package, main: string): WorkbookText {
  const text = opened.text(main);
  const root = outline(text, main);
  const list = child(root, "sheets");
  if (!list) throw new Problem("workbook.damaged", { part: main });
  const dialect = root.uri === STRICT.main ? STRICT : TRANSITIONAL;
  return { main, text, root, dialect, sheets: childrenOf(list, "sheet") };
}

export function sheetNames({ sheets }: WorkbookText): string[] {
  return sheets.map(nameOf);
}

/** Whether sheets may not be added, moved or taken away (`workbookProtection`). */
export function isLocked({ root }: WorkbookText): boolean {
  const protection = child(root, "workbookProtection");
  return protection !== undefined && flag(protection.attributes, "lockStructure");
}

function nameOf({ attributes }: XmlNode): string {
  return plainText(attributes["name"]?.value ?? "");
}

/** What the calculation chain and the sheets list know a sheet by; empty where there is none of that name. */
export function sheetId({ sheets }: WorkbookText, name: string): string {
  return sheets.find((sheet) => nameOf(sheet) === name)?.attributes["sheetId"]?.value ?? "";
}

/** The part of the sheet of that name; null where there is none. */
export function sheetPart(opened: Package, workbook: WorkbookText, name: string): string | null {
  const entry = workbook.sheets.find((sheet) => nameOf(sheet) === name);
  if (!entry) return null;
  const id = relationId(entry.attributes);
  return relationships(opened, workbook.main).find((relationship) => relationship.id === id)?.target ?? null;
}

/** `r:id="rId5"` for an element inside `root`, declaring its prefix where the root does not. */
export function relationAttribute(root: XmlNode, dialect: Dialect, id: string): string {
  for (const namespace of RELATIONSHIPS) {
    const bound = boundPrefix(root, namespace);
    if (bound !== null) return `${bound}id="${id}"`;
  }
  return `xmlns:r="${dialect.relationships}" r:id="${id}"`;
}

/** Lists a new sheet as the last one; a workbook without a window gets one, for the sheet's view to refer to. */
export function addSheetEntry(opened: Package, workbook: WorkbookText, name: string, relationship: string): void {
  const { main, text, root, sheets, dialect } = workbook;
  const list = child(root, "sheets");
  if (!list) throw new Problem("workbook.damaged", { part: main });
  const ids = sheets.map(({ attributes }) => Number(attributes["sheetId"]?.value) || 0);
  const id = Math.max(0, ...ids) + 1;
  const entry = `<${list.prefix}sheet name="${escapeAttribute(encodeXstring(name))}" sheetId="${id}" ${relationAttribute(root, dialect, relationship)}/>`;
  const edits = [appendInside(text, list, entry)];
  if (!child(root, "bookViews")) {
    const p = root.prefix;
    edits.push(insertChild(root, "bookViews", `<${p}bookViews><${p}workbookView/></${p}bookViews>`));
  }
  opened.set(main, splice(text, edits));
}

/** Repeats rows at the top of every printed page of a sheet. */
export function setPrintTitles(opened: Package, main: string, sheet: string, [from, to]: [number, number]): void {
  const workbook = openWorkbook(opened, main);
  const { text, root } = workbook;
  const p = root.prefix;
  const index = String(sheetNames(workbook).indexOf(sheet));
  const quoted = quoteSheet(sheet).startsWith("'") ? quoteSheet(sheet) : `'${sheet}'`;
  const value = escapeText(`${quoted}!$${from}:$${to}`);
  const list = child(root, "definedNames");
  const old = list?.children.find(
    ({ attributes: a }) => a["name"]?.value === PRINT_TITLES && a["localSheetId"]?.value === index,
  );
  const entry = `<${p}definedName name="${PRINT_TITLES}" localSheetId="${index}">${value}</${p}definedName>`;
  const edit: Edit = old
    ? { start: old.start, end: old.end, text: entry }
    : list
      ? appendInside(text, list, entry)
      : insertChild(root, "definedNames", `<${p}definedNames>${entry}</${p}definedNames>`);
  opened.set(main, splice(text, [edit]));
}

/** Names that tables may not have. */
export function definedNames({ root }: WorkbookText): string[] {
  const list = child(root, "definedNames");
  return (list?.children ?? []).map(({ attributes }) => attributes["name"]?.value ?? "");
}

function insertChild(root: XmlNode, name: string, text: string): Edit {
  const rank = ORDER.indexOf(name);
  const at = root.children.find(({ local }) => ORDER.indexOf(local) > rank)?.start ?? root.closeStart;
  return { start: at, end: at, text };
}
