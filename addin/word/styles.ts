import { child, childrenOf, outline, type XmlNode } from "../../shared/workbook/xml/outline";
import { attribute, valueOf } from "./marks";

/** Which list and level a paragraph or style belongs to; an absent one is inherited. */
interface Place {
  list?: string;
  level?: number;
}

interface Style extends Place {
  basedOn?: string;
  bold?: boolean;
}

/** The styles of a document by their id, as far as they count or make bold. */
export type Styles = Map<string, Style>;

/** @throws Problem workbook.damaged, workbook.unsafe, workbook.too-large */
export function readStyles(xml: string, part: string): Styles {
  const styles: Styles = new Map();
  for (const node of childrenOf(outline(xml, part), "style")) {
    const runs = child(node, "rPr");
    const bold = runs && child(runs, "b");
    const basedOn = valueOf(child(node, "basedOn"));
    styles.set(attribute(node, "styleId") ?? "", {
      ...placeOf(child(node, "pPr")),
      ...(basedOn !== undefined && { basedOn }),
      ...(bold && { bold: !["0", "false", "off"].includes(valueOf(bold) ?? "1") }),
    });
  }
  return styles;
}

/** What a style says itself, or the one it is based on. */
export function inherited<K extends keyof Style>(styles: Styles, id: string | undefined, key: K): Style[K] | undefined {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at);
    const said = styles.get(at)?.[key];
    if (said !== undefined) return said;
  }
  return undefined;
}

/** The ids of the styles whose words are bold. */
export function boldStyles(styles: Styles): Set<string> {
  return new Set([...styles.keys()].filter((id) => inherited(styles, id, "bold") === true));
}

/** The list that properties name. */
export function placeOf(properties: XmlNode | undefined): Place {
  const counting = properties && child(properties, "numPr");
  if (!counting) return {};
  const [list, level] = [valueOf(child(counting, "numId")), valueOf(child(counting, "ilvl"))];
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level: Number(level) }) };
}
