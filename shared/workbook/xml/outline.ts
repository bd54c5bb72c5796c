import { MOST, refuseOver } from "../most";
import type { Attributes } from "./parse";
import { newParser } from "./parse";

/** An element and where it stands in the text (UTF-16 positions). */
export interface XmlNode {
  local: string;
  uri: string;
  /** With its colon, or empty: what a new sibling of the same namespace begins with. */
  prefix: string;
  attributes: Attributes;
  /** Of its `<`. */
  start: number;
  /** Behind the `>` of its opening tag. */
  openEnd: number;
  /** Of the `<` of its closing tag; equal to `end` where it closes itself. */
  closeStart: number;
  end: number;
  selfClosing: boolean;
  children: XmlNode[];
}

/** Asked when an element closes: whether it stays in its parent's children. */
type Keeps = (node: XmlNode, parent: XmlNode) => boolean;

/**
 * The elements of a part as a tree of places, for splicing. The tree refers to the text it was made of.
 * @param keeps lets go of what a large part has most of, before it fills the memory
 * @throws Problem workbook.damaged, workbook.unsafe, workbook.too-large
 */
export function outline(text: string, part: string, keeps: Keeps = () => true): XmlNode {
  const parser = newParser(part, true);
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  let nodes = 0;
  parser.on("opentag", (tag) => {
    refuseOver(++nodes, MOST.nodes, part);
    refuseOver(open.length, MOST.depth, part);
    const openEnd = parser.position;
    const node: XmlNode = {
      local: tag.local,
      uri: tag.uri,
      prefix: tag.prefix === "" ? "" : `${tag.prefix}:`,
      attributes: tag.attributes,
      // no `<` may stand inside a tag (XML 1.0, 2.4), so the last one began it
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
      children: [],
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("closetag", () => {
    const node = open.pop();
    if (!node) return;
    if (!node.selfClosing) {
      node.end = parser.position;
      node.closeStart = text.lastIndexOf("<", node.end - 1);
    }
    const parent = open.at(-1);
    if (parent && !keeps(node, parent)) parent.children.pop();
  });
  parser.write(text).close();
  // a text without a root is not well formed: the parser has thrown
  return root as unknown as XmlNode;
}

/** The first child of that name. */
export function child(node: XmlNode, local: string): XmlNode | undefined {
  return node.children.find((candidate) => candidate.local === local);
}

/** All children of that name. */
export function childrenOf(node: XmlNode, local: string): XmlNode[] {
  return node.children.filter((candidate) => candidate.local === local);
}

/** The prefix (with colon) that the node binds to a namespace itself, or null. */
export function boundPrefix(node: XmlNode, namespace: string): string | null {
  const found = Object.values(node.attributes).find((a) => a.prefix === "xmlns" && a.value === namespace);
  return found ? `${found.local}:` : null;
}
