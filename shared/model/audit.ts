import { z } from "zod";
import { DecisionNote } from "./decision";
import { Instant, Sha256 } from "./primitives";

/** What happened to a submission, in the order of its life, and leave given to its unit. */
export const EVENTS = [
  "submitted",
  "approved",
  "withdrawn",
  "taken",
  "released",
  "returned",
  "accepted",
  "reopened",
  "excepted",
] as const;
export type AuditEvent = (typeof EVENTS)[number];

/**
 * One link of a unit's audit chain in a period (DESIGN §9). `head` is the hash of the rest in canonical form, `record`
 * that of everything of the submission that never changes, so that the chain vouches for the row beside it too.
 */
export const AuditRow = z.strictObject({
  sequence: z.number().int().min(1),
  at: Instant,
  by: z.string(),
  event: z.enum(EVENTS),
  submission: z.string(),
  /** The id of the decision; null where a snapshot was taken, whose own id is in the record. */
  decision: z.uuid().nullable(),
  note: DecisionNote.nullable(),
  sha256: Sha256,
  record: Sha256,
  previous: Sha256.nullable(),
  head: Sha256,
});
export type AuditRow = z.infer<typeof AuditRow>;
