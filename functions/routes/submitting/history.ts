import { canonicalBytes } from "../../../shared/contract/canonical";
import { KINDS, type Submission, type SubmissionState } from "../../../shared/model/snapshot";
import type { AuditRow, Standing } from "../../storage/records";
import type { Stores, UnitPlace } from "../../storage/stores";
import { fixedOf, link, recordHash } from "./hash";
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
  const rows = new Map(audit.map((row) => [row.submission, row]));
  const states = statesAfter(audit, submissions, standing.approval);
  for (const submission of submissions) {
    const row = rows.get(submission.id);
    rows.delete(submission.id);
    for (const what of submissionFaults(submission, row, states, standing.approval))
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
  states: ReadonlyMap<string, SubmissionState>,
  approval: boolean,
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
  if (submission.state !== states.get(submission.id)) yield "state";
  if (submission.releasedAt !== (approval ? null : receivedAt)) yield "releasedAt";
}

/**
 * The state of each version by the events alone: a new one waits or is submitted, and the one before of its kind gives
 * way as `prepare` has it. The only events so far are submissions; `superseded` rests on no row of its own.
 */
function statesAfter(audit: AuditRow[], submissions: Submission[], approval: boolean): Map<string, SubmissionState> {
  const kinds = new Map(submissions.map(({ id, kind }) => [id, kind]));
  const states = new Map<string, SubmissionState>();
  const last = new Map<string | undefined, string>();
  for (const { submission } of audit) {
    const kind = kinds.get(submission);
    const before = last.get(kind);
    const state = before === undefined ? undefined : states.get(before);
    if (before !== undefined && state !== undefined && givesWay(state, approval)) states.set(before, "superseded");
    states.set(submission, approval ? "awaiting-approval" : "submitted");
    last.set(kind, submission);
  }
  return states;
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
  const seen = submissions.findLast(({ kind, releasedAt }) => kind === "results" && releasedAt !== null);
  const { version, state, receivedAt, sha256, receipt } = seen ?? {};
  const four = receipt?.four;
  const expected = seen && { version, state, receivedAt, onTime: four?.onTime, four, sha256 };
  if (!same(taken, expected ?? null)) yield "standing: taken";
}

function same(one: unknown, other: unknown): boolean {
  return Buffer.from(canonicalBytes(one)).equals(canonicalBytes(other));
}
