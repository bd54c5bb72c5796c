import { deflateRawSync, inflateRawSync } from "node:zlib";
import { UnitFacts } from "../../../shared/model/consolidation";
import type { Properties } from "./codec";

/** Azure's limits (learn.microsoft.com, "Understanding the Table service data model"): bytes of one property, and of one
 * entity less what the rest of the row needs. 15 parts are far from the 252 properties an entity may have. */
const PART = 64 * 1024;
const TOTAL = 960 * 1024;

const nameOf = (part: number) => `facts${String(part).padStart(2, "0")}`;

/** Properties that hold some bytes in parts, or null where they do not fit beside a record. */
export function pack(bytes: Uint8Array): Properties | null {
  if (bytes.byteLength > TOTAL) return null;
  const parts = Math.ceil(bytes.byteLength / PART);
  const properties: Properties = { factsParts: parts };
  for (let part = 0; part < parts; part += 1) {
    properties[nameOf(part)] = bytes.slice(part * PART, (part + 1) * PART);
  }
  return properties;
}

/** The bytes that were packed; null where none were. */
export function unpack(properties: Record<string, unknown>): Uint8Array | null {
  const parts = properties.factsParts;
  if (typeof parts !== "number") return null;
  return Buffer.concat(Array.from({ length: parts }, (_, part) => properties[nameOf(part)] as Uint8Array));
}

/**
 * A unit's facts, deflated, as properties of its row. Too large for a row they overflow to a blob: the body of the
 * submission itself, which is kept already and from which they are worked out again. Nothing is written then.
 */
export function packFacts(facts: UnitFacts): Properties {
  return pack(deflateRawSync(JSON.stringify(facts))) ?? {};
}

/** null where the row holds none, or none that can be read: the body is asked then. */
export function unpackFacts(properties: Record<string, unknown>): UnitFacts | null {
  try {
    const bytes = unpack(properties);
    return bytes && UnitFacts.parse(JSON.parse(inflateRawSync(bytes).toString("utf8")));
  } catch {
    return null;
  }
}
