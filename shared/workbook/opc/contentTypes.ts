import { Problem } from "../../problems/problem";
import { MOST, refuseOver } from "../most";
import { attribute, parseXml } from "../xml/parse";
import type { Package } from "./package";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What a part is, by override or by the ending of its name. */
export interface ContentTypes {
  of(part: string): string | undefined;
}

/** @throws Problem workbook.not-workbook where the archive is no package at all */
export function contentTypes(opened: Package): ContentTypes {
  if (!opened.has(CONTENT_TYPES_PART)) throw new Problem("workbook.not-workbook");
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  parseXml(opened.pieces(CONTENT_TYPES_PART), CONTENT_TYPES_PART, {
    open(element, attributes) {
      refuseOver(overrides.size, MOST.pointers, CONTENT_TYPES_PART);
      const type = attribute(attributes, "ContentType") ?? "";
      if (element === "Default") defaults.set((attribute(attributes, "Extension") ?? "").toLowerCase(), type);
      if (element === "Override") {
        overrides.set((attribute(attributes, "PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
      }
    },
  });
  const of = (part: string): string | undefined =>
    overrides.get(part.toLowerCase()) ?? defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase());
  return { of };
}
