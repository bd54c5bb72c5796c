import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { Problem } from "../../problems/problem";
import { MOST, refuseOver } from "../most";
import { COMPATIBILITY, KNOWN, RELATIONSHIPS } from "./namespaces";

export type Attributes = Record<string, SaxesAttributeNS>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Events of the elements in known namespaces, by local name; extensions are passed over with all they hold, the
 * Fallback of alternate content is read. The text may come whole or in pieces.
 * @throws Problem workbook.damaged (not well formed), workbook.unsafe (a DTD), workbook.too-large
 */
export function parseXml(text: string | Iterable<string>, part: string, handler: XmlHandler): void {
  const parser = newParser(part, false);
  let depth = 0;
  let skipped = 0; // depth at which an extension began; 0 outside
  parser.on("opentag", (tag) => {
    depth++;
    refuseOver(depth, MOST.depth, part);
    if (skipped) return;
    if (KNOWN.has(tag.uri)) handler.open(tag.local, tag.attributes);
    else if (tag.uri !== COMPATIBILITY || tag.local === "Choice") skipped = depth;
  });
  parser.on("closetag", (tag) => {
    if (!skipped && KNOWN.has(tag.uri)) handler.close?.(tag.local);
    if (skipped === depth) skipped = 0;
    depth--;
  });
  const onText = (content: string): void => {
    if (!skipped) handler.text?.(content);
  };
  if (handler.text) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  let gap = 0;
  for (const piece of typeof text === "string" ? [text] : text) {
    const [first, last] = [piece.indexOf("<"), piece.lastIndexOf("<")];
    refuseOver(gap + (first < 0 ? piece.length : first), MOST.gap, part);
    gap = first < 0 ? gap + piece.length : piece.length - last;
    parser.write(piece);
  }
  parser.close();
}

/** A namespace-aware parser that throws our problems; DTDs are refused, so entities cannot be declared. */
export function newParser(part: string, position: boolean) {
  const parser = new SaxesParser({ xmlns: true, position });
  parser.on("error", () => {
    throw new Problem("workbook.damaged", { part });
  });
  parser.on("doctype", () => {
    throw new Problem("workbook.unsafe", { part });
  });
  return parser;
}

/** An attribute without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** `1`, `true`, `on`: xsd:boolean and ST_OnOff. */
export function flag(attributes: Attributes, name: string): boolean {
  const value = attributes[name]?.value;
  return value === "1" || value === "true" || value === "on";
}

/** The relationship an element points to: `r:id`, whatever its prefix. */
export function relationId(attributes: Attributes): string | undefined {
  return Object.values(attributes).find((a) => a.local === "id" && RELATIONSHIPS.has(a.uri))?.value;
}
