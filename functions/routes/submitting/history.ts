import { canonicalBytes } from "../../../shared/contract/canonical";
import type { AuditRow } from "../../../shared/model/audit";
import type { Instant } from "../../../shared/model/primitives";
import { type Kind, KINDS, type Submission, type SubmissionState } from "../../../shared/model/snapshot";
import { STATE_AFTER } from "../../../shared/model/states";
import type { Standing } from "../../storage/records";
import type { Stores, UnitPlace } from "../../storage/stores";
import { fixedOf, link, recordHash } from "./hash";
import { STANDS } from "./decide";
import { givesWay } from "./prepare";

/** Everything that is kept of a unit in a period, beside bodies and facts. */
export interface History {
  standing: Standing;
  submissions: Submission[];
  audit: AuditRow[];
}

export async function historyOf(place: UnitPlace, stores: Pick<Stores, "submissions">): Promise<History | null> {
  const standing = await stores.submissions.standing(place);
  if (standing === null) return null;
  const [submissions, audit] = await Promise.all([stores.submissions.list(place), stores.submissions.audit(place)]);
  return { standing: standing.value, submissions, audit };
}

/**
 * Whether the records of a unit are those that its audit chain vouches for: the links of the chain and its head, each
 * submission's fixed record and receipt, the states that follow from the order of events, and what stands.
 * @returns what does not fit, as `audit 2: head`; nothing where all does. A receipt in somebody's hands, or the daily
 *   digest of heads, tells where a chain was written anew from its beginning.
 */
export function faultsOf({ standing, submissions, audit }: History): string[] {
  const faults = [...chainFaults(audit, standing)];
  const rows = new Map(audit.flatMap((row) => (row.event === "submitted" ? [[row.submission, row] as const] : [])));
  const lives = livesAfter(audit, submissions, standing.approval);
  for (const submission of submissions) {
    const row = rows.get(submission.id);
    rows.delete(submission.id);
    for (const what of submissionFaults(submission, row, lives.get(submission.id)))
      faults.push(`${submission.id}: ${what}`);
  }
  for (const id of rows.keys()) faults.push(`${id}: missing`);
  return [...faults, ...standingFaults(standing, submissions)];
}

function* chainFaults(audit: AuditRow[], { chain }: Standing): Generator<string> {
  let before: AuditRow | null = null;
  for (const [at, row] of audit.entries()) {
    const { head, ...rest } = row;
    if (row.sequence !== at + 1) yield `audit ${row.sequence}: sequence`;
    if (row.previous !== (before?.head ?? null)) yield `audit ${row.sequence}: previous`;
    if (link(rest).head !== head) yield `audit ${row.sequence}: head`;
    before = row;
  }
  if (chain.sequence !== audit.length || chain.head !== (before?.head ?? null)) yield "standing: chain";
}

function* submissionFaults(
  submission: Submission,
  row: AuditRow | undefined,
  life: Life | undefined,
): Generator<string> {
  if (row === undefined) {
    yield "no audit row";
    return;
  }
  const { receipt } = submission;
  if (recordHash(fixedOf(submission)) !== row.record) yield "record";
  const { unit, period, version, sha256, receivedAt, by } = submission;
  const chain = { sequence: row.sequence, head: row.head };
  const given = {
    submission: row.submission,
    unit,
    period,
    version,
    sha256,
    receivedAt,
    by,
    chain,
    four: receipt.four,
  };
  if (!same(receipt, given)) yield "receipt";
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
 * way as `prepare` has it; a decision leaves it in its own state, and one that is passed on takes the place of those before.
 */
function livesAfter(audit: AuditRow[], submissions: Submission[], approval: boolean): Map<string, Life> {
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

function* standingFaults({ latest, taken }: Standing, submissions: Submission[]): Generator<string> {
  for (const kind of KINDS) {
    const last = submissions.findLast((submission) => submission.kind === kind);
    const held = latest[kind];
    const { version, state, snapshot, sha256, receivedAt } = last ?? {};
    const { estimates: _, ...known } = held ?? {};
    if (!same(known, last === undefined ? {} : { version, state, snapshot, sha256, receivedAt }))
      yield `standing: ${kind}`;
  }
  const seen = submissions.findLast(({ kind, releasedAt, state }) => {
    return kind === "results" && releasedAt !== null && state !== "withdrawn";
  });
  const { version, state, receivedAt, sha256, receipt } = seen ?? {};
  const four = receipt?.four;
  const expected = seen && { version, state, receivedAt, onTime: four?.onTime, four, sha256 };
  if (!same(taken, expected ?? null)) yield "standing: taken";
}

function same(one: unknown, other: unknown): boolean {
  return Buffer.from(canonicalBytes(one)).equals(canonicalBytes(other));
}
