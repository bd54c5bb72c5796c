import { escapeAttribute } from "./characters";
import type { XmlNode } from "./outline";

/** Replaces the characters from `start` to before `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits to the text they were made for; those at one place stay in their order. They must not overlap. */
export function splice(text: string, edits: Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error(`overlapping edits at ${edit.start}`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}

/** Adds content behind the last child; an element that closed itself is opened. One such edit an element. */
export function appendInside(text: string, node: XmlNode, content: string): Edit {
  if (!node.selfClosing) return { start: node.closeStart, end: node.closeStart, text: content };
  return { start: node.openEnd - 2, end: node.openEnd, text: `>${content}</${node.prefix}${node.local}>` };
}

/** Sets an attribute without prefix, or takes it away (null); null where nothing has to change. */
export function setAttribute(text: string, node: XmlNode, name: string, value: string | null): Edit | null {
  const place = attributePlace(text, node, name);
  if (place) return { ...place, text: value === null ? "" : ` ${name}="${escapeAttribute(value)}"` };
  if (value === null) return null;
  const at = node.start + 1 + node.prefix.length + node.local.length;
  return { start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` };
}

function attributePlace(text: string, node: XmlNode, name: string): { start: number; end: number } | null {
  const tag = text.slice(node.start, node.openEnd);
  for (const match of tag.matchAll(/\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (match[1] === name) return { start: node.start + match.index, end: node.start + match.index + match[0].length };
  }
  return null;
}
