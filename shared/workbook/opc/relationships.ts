import { MOST, refuseOver } from "../most";
import { attribute, parseXml } from "../xml/parse";
import { STRICT, TRANSITIONAL } from "../xml/namespaces";
import type { Package } from "./package";

export interface Relationship {
  id: string;
  /** The last word of a known type, `worksheet`; the whole address of an unknown one. */
  type: string;
  /** Part name; null where it points outside the package. */
  target: string | null;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself (empty name) → `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points at; none where it has no relationships part. */
export function relationships(opened: Package, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!opened.has(name)) return [];
  const found: Relationship[] = [];
  parseXml(opened.pieces(name), name, {
    open(element, attributes) {
      if (element !== "Relationship") return;
      refuseOver(found.length, MOST.pointers, name);
      const external = attribute(attributes, "TargetMode") === "External";
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: shortType(attribute(attributes, "Type") ?? ""),
        target: external ? null : resolveTarget(part, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return found;
}

function shortType(type: string): string {
  for (const base of [TRANSITIONAL.relationships, STRICT.relationships]) {
    if (type.startsWith(`${base}/`)) return type.slice(base.length + 1);
  }
  return type;
}

/** A target is an address relative to the part that points, or absolute from the package's root. */
export function resolveTarget(from: string, target: string): string {
  const path = decoded(target.replaceAll("\\", "/")).replace(/#.*$/, "");
  const folder = path.startsWith("/") ? "" : from.slice(0, from.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
