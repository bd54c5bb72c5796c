import { z } from "zod";
import { AccessKey } from "../../shared/model/accessKey";
import { Exception, PeriodRules, rulesOf } from "../../shared/model/periodRecord";
import { Instant, Sha256, UnitCode } from "../../shared/model/primitives";
import type { Role } from "../../shared/model/role";
import { FourNumbers, SubmissionState, Version } from "../../shared/model/snapshot";

/** The latest version of a kind, as much of it as the next submission must know. */
export const Latest = z.strictObject({
  version: Version,
  state: SubmissionState,
  snapshot: z.uuid(),
  sha256: Sha256,
  receivedAt: Instant,
  /** Whether any of its figures is an estimate. */
  estimates: z.boolean(),
});
export type Latest = z.infer<typeof Latest>;

/** The version that is consolidated: the latest results that were not withdrawn. */
const Taken = z.strictObject({
  version: Version,
  state: SubmissionState,
  receivedAt: Instant,
  onTime: z.boolean().nullable(),
  four: FourNumbers,
  /** Hash of its body, from which its facts can be worked out again. */
  sha256: Sha256,
});

/** Row `f|{unit}`: what a submission must know of its period and unit, and the head of the unit's audit chain. */
export const Standing = z.strictObject({
  unit: UnitCode,
  ...PeriodRules.shape,
  approval: z.boolean(),
  exception: Exception.nullable(),
  latest: z.strictObject({ plan: Latest.nullable(), results: Latest.nullable() }),
  taken: Taken.nullable(),
  chain: z.strictObject({ sequence: z.number().int().min(0), head: Sha256.nullable() }),
});
export type Standing = z.infer<typeof Standing>;

/** What stands when a roster is frozen: nothing was sent yet. */
export function firstStanding(unit: UnitCode, record: PeriodRules & Pick<Standing, "approval">): Standing {
  const latest = { plan: null, results: null };
  const nothing = { exception: null, latest, taken: null, chain: { sequence: 0, head: null } };
  return { unit, ...rulesOf(record), approval: record.approval, ...nothing };
}

/** A key as it is kept: of what opens only the hash. */
export const KeptKey = AccessKey.extend({ hash: Sha256 });
export type KeptKey = z.infer<typeof KeptKey>;

/** By what a role of a person is known: given again it follows the one before. */
export const nameOfRole = ({ role, scope }: Role) => `${role}|${scope}`;

/** Of the roles that were given, in order, the ones that stand: the last of each name and scope. */
export function standingRoles(given: Role[]): Role[] {
  return [...new Map(given.map((role) => [nameOfRole(role), role])).values()];
}
