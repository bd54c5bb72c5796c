import { isSame, recordFaults } from "../../../shared/contract/record";
import type { AuditRow } from "../../../shared/model/audit";
import { KINDS, type Submission } from "../../../shared/model/snapshot";
import type { Standing } from "../../storage/records";
import type { Stores, UnitPlace } from "../../storage/stores";
import { hashOf } from "./hash";

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
 * Whether the records of a unit are those that its audit chain vouches for (`recordFaults`), and what stands too.
 * @returns what does not fit, as `audit 2: head`; nothing where all does. A receipt in somebody's hands, or the daily
 *   digest of heads, tells where a chain was written anew from its beginning.
 */
export function faultsOf({ standing, submissions, audit }: History): string[] {
  const faults = recordFaults({ submissions, audit, approval: standing.approval }, hashOf);
  const { chain } = standing;
  const ends = chain.sequence === audit.length && chain.head === (audit.at(-1)?.head ?? null);
  return [
    ...faults.map(({ at, what }) => `${at}: ${what}`),
    ...(ends ? [] : ["standing: chain"]),
    ...standingFaults(standing, submissions),
  ];
}

function* standingFaults({ latest, taken }: Standing, submissions: Submission[]): Generator<string> {
  for (const kind of KINDS) {
    const last = submissions.findLast((submission) => submission.kind === kind);
    const held = latest[kind];
    const { version, state, snapshot, sha256, receivedAt } = last ?? {};
    const { estimates: _, ...known } = held ?? {};
    if (!isSame(known, last === undefined ? {} : { version, state, snapshot, sha256, receivedAt }))
      yield `standing: ${kind}`;
  }
  const seen = submissions.findLast(({ kind, releasedAt, state }) => {
    return kind === "results" && releasedAt !== null && state !== "withdrawn";
  });
  const { version, state, receivedAt, sha256, receipt } = seen ?? {};
  const four = receipt?.four;
  const expected = seen && { version, state, receivedAt, onTime: four?.onTime, four, sha256 };
  if (!isSame(taken, expected ?? null)) yield "standing: taken";
}
