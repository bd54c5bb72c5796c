import { createHash } from "node:crypto";
import { canonicalBytes } from "../../../shared/contract/canonical";
import { type FixedRecord, headOf } from "../../../shared/contract/record";
import type { Sha256 } from "../../../shared/model/primitives";
import type { AuditRow } from "../../../shared/model/audit";

/** SHA-256 of some bytes, in lower-case hex. */
export function hashOf(bytes: Uint8Array): Sha256 {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The next link of an audit chain: its head is the hash of all the rest of it, the previous head included. */
export function link(row: Omit<AuditRow, "head">): AuditRow {
  return { ...row, head: headOf(row, hashOf) };
}

/** The hash of a submission's fixed record, as it stands in its audit row. */
export function recordHash(fixed: FixedRecord): Sha256 {
  return hashOf(canonicalBytes(fixed));
}
