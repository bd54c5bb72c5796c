import { decodeXstring, encodeXstring, escapeText, unescapeText } from "../xml/characters";
import type { XmlNode } from "../xml/outline";
import { setAttribute, type Edit } from "../xml/splice";

/** How the texts of a workbook are typed anew. A way is a name for how a cell's text is: equal ways give equal texts. */
export interface Retyping {
  /** The way of a cell's text; null where it stays. Rows and columns from 1. */
  wayOf: (sheet: string, row: number, column: number) => string | null;
  /** A text, or that of a run with a font of its own. */
  text: (text: string, way: string, font: string | undefined) => string;
  /** A text within a formula. */
  literal: (text: string) => string;
  /** The name of a font. */
  font: (name: string) => string;
}

/** A shared or inline string (`CT_Rst`): its texts and the fonts of its runs. Phonetic runs stay. */
export function richEdits(xml: string, rich: XmlNode, way: string, retyping: Retyping): Edit[] {
  return rich.children.flatMap((one): Edit[] => {
    if (one.local === "t") return textEdit(xml, one, way, undefined, retyping);
    if (one.local !== "r") return [];
    const font = one.children.find(({ local }) => local === "rPr")?.children.find(({ local }) => local === "rFont");
    const texts = one.children.filter(({ local }) => local === "t");
    return [
      ...(font ? nameEdit(xml, font, retyping) : []),
      ...texts.flatMap((text) => textEdit(xml, text, way, font?.attributes["val"]?.value, retyping)),
    ];
  });
}

/** The `val` of a font's name. */
export function nameEdit(xml: string, name: XmlNode, retyping: Retyping): Edit[] {
  const old = name.attributes["val"]?.value;
  const fresh = old === undefined ? old : retyping.font(old);
  const edit = fresh === undefined || fresh === old ? null : setAttribute(xml, name, "val", fresh);
  return edit ? [edit] : [];
}

export function textEdit(
  xml: string,
  node: XmlNode,
  way: string,
  font: string | undefined,
  retyping: Retyping,
): Edit[] {
  return contentEdit(xml, node, (raw) => encodeXstring(retyping.text(decodeXstring(raw), way, font)));
}

/** Elements whose text is a formula: of cells, validations, conditional formats, names, columns of tables. */
const FORMULAS = new Set("f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula".split(" "));
/** Names in single quotes are passed over: they may hold a double quote. */
const TOKEN = /'(?:[^']|'')*'|"((?:[^"]|"")*)"|(?<=[[@])((?:'.|[^'[\]#@])+)(?=\])/gs;

/** The formulas of an element and all it holds: their texts, and the columns of tables that have another name. */
export function formulaEdits(xml: string, node: XmlNode, columns: Map<string, string>, retyping: Retyping): Edit[] {
  const literal = (text: string): string => retyping.literal(text.replaceAll('""', '"')).replaceAll('"', '""');
  const change = (formula: string): string =>
    formula.replace(TOKEN, (whole, text?: string, column?: string) =>
      text !== undefined ? `"${literal(text)}"` : column !== undefined ? (columns.get(column) ?? whole) : whole,
    );
  if (FORMULAS.has(node.local)) return node.children.length > 0 ? [] : contentEdit(xml, node, change);
  return node.children.flatMap((one) => formulaEdits(xml, one, columns, retyping));
}

function contentEdit(xml: string, node: XmlNode, change: (text: string) => string): Edit[] {
  if (node.selfClosing) return [];
  const text = contentOf(xml.slice(node.openEnd, node.closeStart));
  const fresh = change(text);
  return fresh === text ? [] : [{ start: node.openEnd, end: node.closeStart, text: escapeText(fresh) }];
}

/** What a parser gives for the content of an element that holds text alone (XML 1.0, 2.7 and 2.11). */
function contentOf(raw: string): string {
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[\s\S]*?-->/g, "")
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeText(piece)))
    .join("");
}
