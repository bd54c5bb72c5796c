import { addOverride, addRelationship, removePart, removeRelationship } from "../opc/edit";
import { Package } from "../opc/package";
import { relationships, relationshipsPart } from "../opc/relationships";
import { mainPart } from "../parts/workbookPart";
import { escapeAttribute, escapeText, unescapeText } from "../xml/characters";
import { outline, type XmlNode } from "../xml/outline";
import { STRICT, TRANSITIONAL } from "../xml/namespaces";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Of a data store item's properties (ECMA-376 part 1, 22.5); Strict has its own. */
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** A data store item has an id of its own in the package. There is one of ours, so it is always the same. */
const ITEM = "{8C1F2B7E-5D0A-4E37-9B64-6D74636C0001}";
/** Our part is small; whatever is larger is somebody else's and is not unpacked. */
const LARGEST = 4 * 1024 * 1024;

interface Found {
  part: string;
  text: string;
  root: XmlNode;
}

/**
 * What the workbook keeps under a namespace; null where it keeps nothing.
 * @throws Problem workbook.not-zip, encrypted, old-format, shared, not-workbook, damaged, too-large, unsafe
 */
export function readCustomPart(bytes: Uint8Array, namespace: string): string | null {
  const opened = Package.open(bytes);
  const found = customPart(opened, mainPart(opened), namespace);
  return found && unescapeText(found.text.slice(found.root.openEnd, found.root.closeStart));
}

/**
 * Keeps a text under a namespace, or nothing any more (null). Only our own part, the relationships that lead to it and the
 * content types are touched.
 * @throws Problem as `readCustomPart`
 */
export function writeCustomPart(bytes: Uint8Array, namespace: string, text: string | null): Uint8Array {
  const opened = Package.open(bytes);
  const main = mainPart(opened);
  const found = customPart(opened, main, namespace);
  if (text === null) {
    if (found === null) return bytes;
    for (const { target } of relationships(opened, found.part)) if (target !== null) removePart(opened, target);
    removePart(opened, found.part);
    removeRelationship(opened, main, found.part);
    return opened.save();
  }
  const content = `${DECLARATION}<data xmlns="${escapeAttribute(namespace)}">${escapeText(plain(text))}</data>`;
  if (found?.text === content) return bytes;
  if (found !== null) opened.set(found.part, content);
  else add(opened, main, namespace, content);
  return opened.save();
}

function add(opened: Package, main: string, namespace: string, content: string): void {
  const strict = isStrict(opened);
  const base = (strict ? STRICT : TRANSITIONAL).relationships;
  const part = freeItem(opened);
  const properties = part.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  opened.set(part, content);
  addOverride(opened, part, "application/xml");
  addRelationship(opened, main, `${base}/customXml`, part);
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  const uri = strict ? "http://purl.oclc.org/ooxml/officeDocument/customXml" : PROPERTIES;
  opened.set(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM}" xmlns:ds="${uri}">${schema}</ds:datastoreItem>`,
  );
  addOverride(opened, properties, PROPERTIES_TYPE);
  addRelationship(opened, part, `${base}/customXmlProps`, properties);
}

function isStrict(opened: Package): boolean {
  return opened.text(relationshipsPart("")).includes(STRICT.relationships);
}

/** `customXml/item3.xml`, neither it nor its properties taken. */
function freeItem(opened: Package): string {
  for (let n = 1; ; n++) {
    const free = ["item", "itemProps"].every((stem) => !opened.has(`customXml/${stem}${n}.xml`));
    if (free) return `customXml/item${n}.xml`;
  }
}

/** Our part among those that the main part points at. One that cannot be read is not ours. */
function customPart(opened: Package, main: string, namespace: string): Found | null {
  for (const { type, target } of relationships(opened, main)) {
    if (type !== "customXml" || target === null || !opened.has(target)) continue;
    const text = begins(opened, target, namespace) ? textOf(opened, target) : null;
    const root = text === null ? null : rootOf(text, target);
    if (text !== null && root?.uri === namespace) return { part: target, text, root };
  }
  return null;
}

/** Whether a part may be ours, by its first piece. */
function begins(opened: Package, part: string, namespace: string): boolean {
  try {
    for (const piece of opened.pieces(part)) return piece.length <= LARGEST && piece.includes(namespace);
  } catch {
    // whatever is wrong with it, it is another's
  }
  return false;
}

function textOf(opened: Package, part: string): string | null {
  try {
    return opened.text(part);
  } catch {
    return null;
  }
}

function rootOf(text: string, part: string): XmlNode | null {
  try {
    return outline(text, part);
  } catch {
    return null;
  }
}

/** JSON as XML can hold it: what XML has no place for is written as JSON's own escapes. */
function plain(text: string): string {
  return text.replace(
    /[\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
    },
  );
}
