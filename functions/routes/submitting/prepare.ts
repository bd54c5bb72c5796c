import { fourNumbers, unitFacts } from "../../../shared/consolidating/facts";
import type { Instant, Sha256 } from "../../../shared/model/primitives";
import type { Snapshot, Submission } from "../../../shared/model/snapshot";
import { givesWay, whenFollowed } from "../../../shared/model/states";
import { Problem } from "../../../shared/problems/problem";
import type { Latest, Standing } from "../../storage/records";
import type { Commit, Stamped, UnitPlace } from "../../storage/stores";
import { link, recordHash } from "./hash";

/** A snapshot as it arrived. */
export interface Arrived {
  place: UnitPlace;
  snapshot: Snapshot;
  sha256: Sha256;
  bytes: number;
  attachment: Sha256 | null;
  at: Instant;
  by: string;
}

/**
 * Whether the version before changes its state when this one follows it. One that those above see stands until the next
 * is passed on to them. @throws Problem submission.state
 */
export function supersedes({ latest: all, approval }: Standing, snapshot: Snapshot): boolean {
  const latest = all[snapshot.kind];
  if (latest === null) return false;
  const becomes = whenFollowed(latest.state, { held: latest.estimates, next: holdsEstimates(snapshot) });
  if (becomes === "refused") throw new Problem("submission.state", { state: latest.state });
  return becomes === "superseded" && givesWay(latest.state, approval);
}

/** What only decisions have in their audit rows. */
const undecided = { decision: null, note: null };

/** Everything that a submission writes, worked out from what stood; nothing is read or written here. */
export function prepare(arrived: Arrived, standing: Stamped<Standing>, before: Stamped<Submission> | null): Commit {
  const { place, snapshot, sha256, at, by, attachment } = arrived;
  const { kind } = snapshot;
  const stood = standing.value;

  const version = (stood.latest[kind]?.version ?? 0) + 1;
  const state = stood.approval ? "awaiting-approval" : "submitted";
  const id = `${place.body}/${place.period}/${place.unit}/${kind}/${version}`;
  const four = fourNumbers(snapshot, at, stood.due);
  const sequence = stood.chain.sequence + 1;
  const fixed = {
    ...{ id, snapshot: snapshot.id, ...place, kind, version, sha256, bytes: arrived.bytes },
    ...{ receivedAt: at, by, onTime: four.onTime ?? false, attachment },
  };
  const record = recordHash({ ...fixed, four });
  const previous = stood.chain.head;
  const audit = link({ sequence, at, by, event: "submitted", submission: id, ...undecided, sha256, record, previous });
  const chain = { sequence, head: audit.head };
  const { unit, period } = place;
  const receipt = { submission: id, unit, period, version, sha256, receivedAt: at, by, chain, four };
  // what waits for approval is the unit's own affair: those above go on with what they had
  const released = state === "submitted";
  const latest: Latest = {
    version,
    state,
    snapshot: snapshot.id,
    sha256,
    receivedAt: at,
    estimates: holdsEstimates(snapshot),
  };
  const taken = { version, state, receivedAt: at, onTime: four.onTime, four, sha256 } as const;

  return {
    place,
    submission: { ...fixed, state, releasedAt: released ? at : null, receipt },
    superseded: before && { ...before, value: { ...before.value, state: "superseded" } },
    standing: {
      etag: standing.etag,
      value: {
        ...stood,
        latest: { ...stood.latest, [kind]: latest },
        taken: kind === "results" && released ? taken : stood.taken,
        chain,
      },
    },
    audit,
    facts: kind === "results" && released ? unitFacts(snapshot) : null,
  };
}

function holdsEstimates(snapshot: Snapshot): boolean {
  return snapshot.results.some(({ basis }) => basis === "estimate");
}
