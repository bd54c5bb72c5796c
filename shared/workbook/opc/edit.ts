import { escapeAttribute } from "../xml/characters";
import { PACKAGE_RELATIONSHIPS } from "../xml/namespaces";
import { childrenOf, outline } from "../xml/outline";
import { appendInside, splice } from "../xml/splice";
import { CONTENT_TYPES_PART } from "./contentTypes";
import type { Package } from "./package";
import { relationshipsPart, resolveTarget } from "./relationships";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A relationships part without one. */
export const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;

/** Points from one part to another. `type` is the whole address. @returns the fresh relationship id */
export function addRelationship(opened: Package, from: string, type: string, to: string): string {
  const name = relationshipsPart(from);
  if (!opened.has(name)) opened.set(name, NO_RELATIONSHIPS);
  const text = opened.text(name);
  const root = outline(text, name);
  const ids = childrenOf(root, "Relationship").map(({ attributes }) => attributes["Id"]?.value ?? "");
  const highest = Math.max(0, ...ids.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0)));
  const id = `rId${highest + 1}`;
  const target = escapeAttribute(relativeTarget(from, to));
  const added = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  opened.set(name, splice(text, [appendInside(text, root, added)]));
  return id;
}

/** Takes away every relationship of `from` that points to `to`. */
export function removeRelationship(opened: Package, from: string, to: string): void {
  const name = relationshipsPart(from);
  const text = opened.text(name);
  const gone = childrenOf(outline(text, name), "Relationship").filter(({ attributes }) => {
    const target = attributes["TargetMode"]?.value === "External" ? null : (attributes["Target"]?.value ?? "");
    return target !== null && resolveTarget(from, target).toLowerCase() === to.toLowerCase();
  });
  opened.set(name, splice(text, gone.map(({ start, end }) => ({ start, end, text: "" })))); // prettier-ignore
}

/** Says what a new part is. */
export function addOverride(opened: Package, part: string, type: string): void {
  const text = opened.text(CONTENT_TYPES_PART);
  const root = outline(text, CONTENT_TYPES_PART);
  const added = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  opened.set(CONTENT_TYPES_PART, splice(text, [appendInside(text, root, added)]));
}

/** Takes a part away, with its own relationships and its content type; who pointed at it must let go of it too. */
export function removePart(opened: Package, part: string): void {
  opened.remove(part);
  opened.remove(relationshipsPart(part));
  const text = opened.text(CONTENT_TYPES_PART);
  const gone = childrenOf(outline(text, CONTENT_TYPES_PART), "Override").filter(
    ({ attributes }) => attributes["PartName"]?.value.toLowerCase() === `/${part.toLowerCase()}`,
  );
  if (gone.length > 0) {
    opened.set(CONTENT_TYPES_PART, splice(text, gone.map(({ start, end }) => ({ start, end, text: "" })))); // prettier-ignore
  }
}

/** `xl/workbook.xml` to `xl/worksheets/sheet1.xml` → `worksheets/sheet1.xml`. */
function relativeTarget(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let common = 0;
  while (common < folders.length && common < steps.length - 1 && folders[common] === steps[common]) common++;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].map(encodeURI).join("/");
}
