import canonicalize from "canonicalize";

/**
 * The RFC 8785 canonical form of a JSON value, as the bytes that are hashed, sent and kept (DESIGN §7).
 * @throws Error where the value is no JSON (undefined at the top, a lone NaN).
 */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("nothing to write in canonical form");
  return new TextEncoder().encode(text);
}
