import { child, outline, type XmlNode } from "../../shared/workbook/xml/outline";
import { escapeText } from "../../shared/workbook/xml/characters";
import { type Edit, splice } from "../../shared/workbook/xml/splice";
import { COUNTED } from "./blocks";
import { labelOf, readLists } from "./lists";
import { valueOf } from "./marks";
import { inherited, placeOf, type Styles } from "./styles";

/**
 * The document with the numbers that Word counts itself written into their paragraphs (`1. `, `a) `, `- `): a reader of
 * the file alone does not see them, and a plan's `TT` is often counted so.
 * @throws Problem workbook.damaged, workbook.unsafe, workbook.too-large
 */
export function withNumbers(xml: string, part: string, numbering: string | null, styles: Styles): string {
  const root = outline(xml, part);
  if (numbering === null) return xml;
  const lists = readLists(numbering);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const edits: Edit[] = [];
  visit(root, (paragraph) => {
    const properties = child(paragraph, "pPr");
    if (!properties) return;
    const style = valueOf(child(properties, "pStyle"));
    const own = placeOf(properties);
    const id = own.list ?? inherited(styles, style, "list");
    const list = id === undefined ? undefined : lists.lists.get(id);
    const levels = list && lists.abstract.get(list.abstract);
    if (id === undefined || !list || !levels) return;
    const level = own.level ?? inherited(styles, style, "level") ?? 0;
    const counted = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, counted);
    for (const [at, from] of list.restarts) if (!begun.has(id)) counted[at] = from - 1;
    begun.add(id);
    counted[level] = (counted[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
    counted.length = level + 1;
    const said = labelOf(levels, level, counted);
    if (said === "") return;
    const [w, at] = [properties.prefix, properties.end];
    const run = `<${w}r><${w}rPr><${w}rFonts ${w}ascii="${COUNTED}"/></${w}rPr><${w}t xml:space="preserve">${escapeText(said)} </${w}t></${w}r>`;
    edits.push({ start: at, end: at, text: run });
  });
  return splice(xml, edits);
}

/** Every paragraph in order. Of alternate contents the fallback is what is read. */
function visit(node: XmlNode, see: (paragraph: XmlNode) => void): void {
  if (node.local === "Choice" || node.local === "del") return;
  if (node.local === "p" && node.prefix !== "a:") see(node);
  for (const inner of node.children) visit(inner, see);
}
