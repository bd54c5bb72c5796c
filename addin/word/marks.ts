import type { XmlNode } from "../../shared/workbook/xml/outline";

/** An attribute by its local name: Word's are all prefixed, by whatever prefix. */
export const attribute = (node: XmlNode, name: string): string | undefined =>
  Object.values(node.attributes).find(({ local }) => local === name)?.value;
/** `w:val`, where most of Word's properties say what they are. */
export const valueOf = (node: XmlNode | undefined): string | undefined => node && attribute(node, "val");
