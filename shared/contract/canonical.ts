import canonicalize from "canonicalize";

/**
 * The RFC 8785 canonical form of a JSON value, as the bytes that are hashed, sent and kept (DESIGN §7).
 * @throws Error where the value is no JSON (undefined at the top, a lone NaN) or holds half of a surrogate pair.
 */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("nothing to write in canonical form");
  return new TextEncoder().encode(text);
}

/** Half of a surrogate pair: with the u flag whole pairs are one character and not met. */
const LONE = /\p{Surrogate}/gu;

/**
 * The same JSON value with U+FFFD for what is no character: text of a workbook may hold half of a surrogate pair, which
 * neither UTF-8 nor RFC 8785 can write.
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.replace(LONE, "\uFFFD");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name.replace(LONE, "\uFFFD"), wellFormed(held)]),
  );
}

/** Whether some bytes are the canonical form of the value that was read from them. */
export function isCanonical(value: unknown, bytes: Uint8Array): boolean {
  let canonical: Uint8Array;
  try {
    canonical = canonicalBytes(value);
  } catch {
    return false;
  }
  return canonical.length === bytes.length && canonical.every((byte, at) => byte === bytes[at]);
}
