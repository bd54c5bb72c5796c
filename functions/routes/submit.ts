import type { Sha256 } from "../../shared/model/primitives";
import type { Receipt, Snapshot } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { Answer, Deps, Route } from "../http/route";
import type { Latest } from "../storage/records";
import type { Stores, UnitPlace } from "../storage/stores";
import { standingOf } from "./place";
import { hashOf } from "./submitting/hash";
import { verifyOpen } from "./submitting/open";
import { prepare, supersedes } from "./submitting/prepare";
import { verifyContent, verifyPlace } from "./submitting/verify";

/** How often a submission starts again when another of its unit came in between. */
const ATTEMPTS = 5;

/**
 * Takes a snapshot (DESIGN §7, §9). Four storage operations at most: what stands, the version before, the body, and one
 * transaction under the tag of what stood. Only the transaction decides: where it finds that something changed, the
 * submission starts again and is then told why it cannot be taken, or is.
 */
export const submit: Route<"submit"> = async ({ caller, params: place, query, request: snapshot, bytes }, deps) => {
  const { stores } = deps;
  verifyPlace(snapshot, place);
  const sha256 = hashOf(bytes);
  let ready = false;

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const standing = await standingOf(place, stores);
    const latest = standing.value.latest[snapshot.kind];
    if ((latest?.version ?? null) !== snapshot.base) {
      return (await repeated(place, snapshot, sha256, stores)) ?? (await stale(place, snapshot, latest, stores));
    }
    verifyOpen(standing.value, snapshot.kind, deps.clock().toISOString(), place.period);
    const follows = supersedes(standing.value, snapshot);
    if (!ready) {
      verifyContent(snapshot);
      await verifyAttachment(place, query.attachment, stores);
    }
    const [before] = await Promise.all([
      follows && latest !== null ? stores.submissions.find(place, snapshot.kind, latest.version) : null,
      ready ? undefined : stores.bodies.put(place.unit, sha256, bytes),
    ]);
    ready = true;

    const at = deps.clock().toISOString();
    const attachment = query.attachment ?? null;
    const arrived = { place, snapshot, sha256, bytes: bytes.byteLength, attachment, at, by: caller.who };
    const commit = prepare(arrived, standing, before);
    if (await stores.submissions.commit(commit)) return { reply: commit.submission.receipt };

    const first = await repeated(place, snapshot, sha256, stores);
    if (first !== null) return first;
    await deps.pause(jitter(attempt, deps));
  }
  throw new Problem("submission.busy");
};

/** The first receipt, where this snapshot was taken already. @throws Problem submission.id-reused */
async function repeated(
  place: UnitPlace,
  snapshot: Snapshot,
  sha256: Sha256,
  stores: Stores,
): Promise<Answer<"submit"> | null> {
  const earlier = await stores.submissions.bySnapshot(place, snapshot.id);
  if (earlier === null) return null;
  if (earlier.sha256 !== sha256) throw new Problem("submission.id-reused", { id: snapshot.id });
  const receipt: Receipt = earlier.receipt;
  return { reply: receipt, repeated: true };
}

/** @throws Problem submission.base-stale, with the version that stands so that both sides can be shown */
async function stale(place: UnitPlace, snapshot: Snapshot, latest: Latest | null, stores: Stores): Promise<never> {
  const current = latest && (await stores.submissions.find(place, snapshot.kind, latest.version));
  const params = { base: snapshot.base ?? 0, current: latest?.version ?? 0 };
  throw new Problem("submission.base-stale", params, { current: current?.value ?? null });
}

/** @throws Problem attachment.unknown */
async function verifyAttachment(place: UnitPlace, sha256: Sha256 | undefined, stores: Stores): Promise<void> {
  if (sha256 === undefined || (await stores.attachments.has(place.unit, sha256))) return;
  throw new Problem("attachment.unknown", { sha256 });
}

/** Milliseconds before the next attempt: longer each time, and never the same for two that collided. */
function jitter(attempt: number, { random }: Pick<Deps, "random">): number {
  return 40 * 2 ** attempt * (0.5 + random());
}
