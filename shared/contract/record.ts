import type { AuditRow } from "../model/audit";
import type { Instant, Sha256 } from "../model/primitives";
import type { Kind, Submission, SubmissionState } from "../model/snapshot";
import { givesWay, STANDS, STATE_AFTER } from "../model/states";
import { canonicalBytes, isCanonical } from "./canonical";

/** SHA-256 of some bytes, in lower-case hex: handed in, so that server and callers recompute the same. */
export type HashOf = (bytes: Uint8Array) => Sha256;

/** The head of a link: the hash of all the rest of it, the previous head included. */
export function headOf(row: Omit<AuditRow, "head">, hashOf: HashOf): Sha256 {
  return hashOf(canonicalBytes(row));
}

/** What of a submission never changes, its four numbers included; the receipt repeats it beside the audit row's head. */
export type FixedRecord = Omit<Submission, "state" | "releasedAt" | "receipt"> & Pick<Submission["receipt"], "four">;

/** The fixed record within a submission. */
export function fixedOf(submission: Submission): FixedRecord {
  const { state: _, releasedAt: __, receipt, ...fixed } = submission;
  return { ...fixed, four: receipt.four };
}

/** What can be wrong with a row of the record, or with what it vouches for. */
export type FaultKind =
  | "sequence"
  | "previous"
  | "head"
  | "record"
  | "receipt"
  | "state"
  | "releasedAt"
  | "missing"
  | "no audit row"
  | "body"
  | "attachment"
  | "receipt row missing"
  | "receipt head";

/** Something that does not hold: at which row of the chain (null: none tells of it), and where. */
export interface Fault {
  sequence: number | null;
  /** `audit 2`, or a submission's id. */
  at: string;
  what: FaultKind;
}

/** What is told of a unit in a period; `approval`: whether its reports wait for the approver. */
export interface Told {
  submissions: readonly Submission[];
  audit: readonly AuditRow[];
  approval: boolean;
}

/**
 * Whether submissions are those that an audit chain vouches for: its links, each submission's fixed record and receipt,
 * and the states that follow from the order of events. A chain that was written anew from its beginning holds in itself:
 * a receipt in somebody's hands tells.
 */
export function recordFaults({ submissions, audit, approval }: Told, hashOf: HashOf): Fault[] {
  const faults = [...chainFaults(audit, hashOf)];
  const rows = new Map(audit.flatMap((row) => (row.event === "submitted" ? [[row.submission, row] as const] : [])));
  const lives = livesAfter(audit, submissions, approval);
  for (const submission of submissions) {
    const { id } = submission;
    const row = rows.get(id);
    rows.delete(id);
    const whats = row ? submissionFaults(submission, row, lives.get(id), hashOf) : (["no audit row"] as const);
    // what it has come to is the work of the last row that tells of it
    const last = audit.findLast((one) => one.submission === id)?.sequence ?? null;
    for (const what of whats) {
      const lived = what === "state" || what === "releasedAt";
      faults.push({ sequence: lived ? last : (row?.sequence ?? null), at: id, what });
    }
  }
  for (const [at, { sequence }] of rows) faults.push({ sequence, at, what: "missing" });
  return faults;
}

function* chainFaults(audit: readonly AuditRow[], hashOf: HashOf): Generator<Fault> {
  let before: AuditRow | null = null;
  for (const [index, row] of audit.entries()) {
    const { head, ...rest } = row;
    const at = { sequence: row.sequence, at: `audit ${row.sequence}` };
    if (row.sequence !== index + 1) yield { ...at, what: "sequence" };
    if (row.previous !== (before?.head ?? null)) yield { ...at, what: "previous" };
    if (headOf(rest, hashOf) !== head) yield { ...at, what: "head" };
    before = row;
  }
}

function* submissionFaults(
  submission: Submission,
  row: AuditRow,
  life: Life | undefined,
  hashOf: HashOf,
): Generator<FaultKind> {
  const { unit, period, version, sha256, receivedAt, by, receipt } = submission;
  if (hashOf(canonicalBytes(fixedOf(submission))) !== row.record) yield "record";
  const chain = { sequence: row.sequence, head: row.head };
  const sent = { submission: row.submission, unit, period, version, sha256, receivedAt, by };
  if (!isSame(receipt, { ...sent, chain, four: receipt.four })) yield "receipt";
  if (submission.state !== life?.state) yield "state";
  if (submission.releasedAt !== life?.releasedAt) yield "releasedAt";
}

/** What a version's life has come to: its state, and since when those above see it. */
interface Life {
  kind: Kind;
  state: SubmissionState;
  releasedAt: Instant | null;
}

/**
 * The life of each version by the events alone: a new one waits or is submitted, and the one before of its kind gives
 * way by `givesWay`; a decision leaves it in its own state, and one that is passed on takes the place of those before.
 */
function livesAfter(
  audit: readonly AuditRow[],
  submissions: readonly Submission[],
  approval: boolean,
): Map<string, Life> {
  const kinds = new Map(submissions.map(({ id, kind }) => [id, kind]));
  const lives = new Map<string, Life>();
  for (const { submission, event, at } of audit) {
    const kind = kinds.get(submission);
    if (kind === undefined || event === "excepted") continue;
    const earlier = [...lives].filter(([id, life]) => id !== submission && life.kind === kind).map(([, life]) => life);
    if (event === "submitted") {
      const before = earlier.at(-1);
      if (before && before.state !== "withdrawn" && givesWay(before.state, approval)) before.state = "superseded";
      const state = approval ? "awaiting-approval" : "submitted";
      lives.set(submission, { kind, state, releasedAt: approval ? null : at });
      continue;
    }
    const life = lives.get(submission);
    if (life === undefined) continue;
    life.state = STATE_AFTER[event];
    if (event !== "approved") continue;
    life.releasedAt = at;
    for (const other of earlier) if (STANDS.includes(other.state)) other.state = "superseded";
  }
  return lives;
}

/** Whether two values are the same JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return isCanonical(one, canonicalBytes(other));
}
