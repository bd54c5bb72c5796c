import { createHash } from "node:crypto";
import { canonicalBytes } from "../../../shared/contract/canonical";
import type { Sha256 } from "../../../shared/model/primitives";
import type { AuditRow } from "../../storage/records";

/** SHA-256 of some bytes, in lower-case hex. */
export function hashOf(bytes: Uint8Array): Sha256 {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The next link of an audit chain: its head is the hash of all the rest of it, the previous head included. */
export function link(row: Omit<AuditRow, "head">): AuditRow {
  return { ...row, head: hashOf(canonicalBytes(row)) };
}
