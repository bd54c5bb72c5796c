import { fixedOf } from "../../../shared/contract/record";
import type { UnitFacts } from "../../../shared/model/consolidation";
import type { Decision } from "../../../shared/model/decision";
import type { Instant } from "../../../shared/model/primitives";
import type { Submission } from "../../../shared/model/snapshot";
import { eventOf, STANDS, whenFollowed } from "../../../shared/model/states";
import { Problem } from "../../../shared/problems/problem";
import type { Standing } from "../../storage/records";
import type { Decided, Stamped, UnitPlace } from "../../storage/stores";
import { link, recordHash } from "./hash";

/** A decision that may be taken, with everything that is known of the versions it touches. */
export interface Deciding {
  place: UnitPlace;
  decision: Decision;
  submission: Stamped<Submission>;
  /** All versions of the unit, by kind, oldest first. */
  versions: Submission[];
  at: Instant;
  by: string;
}

/** What a decision changes, but for the facts of what is consolidated from now on. */
export interface Outcome {
  submission: Submission;
  /** Those above see this one from now on: versions that wait no longer give way to it. */
  superseded: Submission[];
  /** The version whose figures are consolidated from now on; null: none, undefined: the same as before. */
  taken: Submission | null | undefined;
}

/**
 * What becomes of the versions by a decision; nothing is read or written here.
 * @throws Problem submission.state where the version that would give way was accepted for good meanwhile
 */
export function outcomeOf({ decision, submission, versions, at }: Deciding, standing: Standing): Outcome {
  const before = submission.value;
  const { kind, version } = before;
  const passedOn = before.state === "awaiting-approval" && decision.to === "submitted";
  const changed = { ...before, state: decision.to, releasedAt: passedOn ? at : before.releasedAt };
  const older = versions.filter((one) => one.kind === kind && one.version < version && STANDS.includes(one.state));
  const superseded = passedOn ? older.map((one) => gaveWay(one, standing)) : [];
  if (kind !== "results") return { submission: changed, superseded, taken: undefined };
  if (passedOn) return { submission: changed, superseded, taken: changed };
  if (decision.to === "withdrawn" && standing.taken?.version === version)
    return { submission: changed, superseded, taken: nextTaken(versions, version) };
  return { submission: changed, superseded, taken: undefined };
}

function gaveWay(older: Submission, { latest }: Standing): Submission {
  const estimates = { held: true, next: latest[older.kind]?.estimates ?? false };
  if (whenFollowed(older.state, estimates) === "refused") throw new Problem("submission.state", { state: older.state });
  return { ...older, state: "superseded" };
}

/** Consolidated is the latest that was passed on and not withdrawn (DESIGN §7). */
function nextTaken(versions: Submission[], without: number): Submission | null {
  const seen = versions.filter(({ kind, releasedAt, state }) => {
    return kind === "results" && releasedAt !== null && state !== "withdrawn";
  });
  return seen.findLast(({ version }) => version !== without) ?? null;
}

/** Everything that a decision writes. `etags` are those of the versions that give way, by id. */
export function prepareDecision(
  deciding: Deciding,
  standing: Stamped<Standing>,
  outcome: Outcome,
  { facts, etags }: { facts: UnitFacts | null; etags: ReadonlyMap<string, string> },
): Decided {
  const { place, decision, submission, at, by } = deciding;
  const stood = standing.value;
  const { reason, comments, document } = decision;
  const audit = link({
    sequence: stood.chain.sequence + 1,
    ...{ at, by, event: eventOf({ from: submission.value.state, to: decision.to }) ?? "submitted" },
    submission: submission.value.id,
    decision: decision.id,
    note: { reason, comments, document },
    sha256: submission.value.sha256,
    record: recordHash(fixedOf(submission.value)),
    previous: stood.chain.head,
  });
  const changed = [
    { value: outcome.submission, etag: submission.etag },
    ...outcome.superseded.map((value) => ({ value, etag: etags.get(value.id) ?? "" })),
  ];
  const value = { ...standingAfter(stood, outcome), chain: { sequence: audit.sequence, head: audit.head } };
  return {
    place,
    changed,
    standing: { etag: standing.etag, value },
    audit,
    facts: outcome.taken === undefined ? "same" : (facts ?? "none"),
  };
}

/** What stands after it: the latest of its kind and the consolidated one in their new states. */
function standingAfter(stood: Standing, { submission, taken }: Outcome): Standing {
  const { kind, version, state } = submission;
  const latest = stood.latest[kind];
  const same = stood.taken?.version === version && kind === "results";
  return {
    ...stood,
    latest: { ...stood.latest, ...(latest?.version === version && { [kind]: { ...latest, state } }) },
    taken:
      taken === undefined ? (stood.taken && same ? { ...stood.taken, state } : stood.taken) : taken && takenOf(taken),
  };
}

function takenOf({ version, state, receivedAt, sha256, receipt }: Submission): NonNullable<Standing["taken"]> {
  return { version, state, receivedAt, onTime: receipt.four.onTime, four: receipt.four, sha256 };
}
