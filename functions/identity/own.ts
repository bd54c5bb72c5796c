import type { UnitCode } from "../../shared/model/primitives";
import type { Submission } from "../../shared/model/snapshot";
import type { Caller } from "./caller";
import { type ParentOf, reaches } from "./rights";

/**
 * Whether a caller is of the unit's own side: who writes for it or signs for it, or reviews in that very office. All
 * others look at it from above and see what was passed on to them.
 */
async function isOwn({ roles }: Caller, unit: UnitCode, parentOf: ParentOf): Promise<boolean> {
  if (roles.some(({ scope }) => scope === unit)) return true;
  return reaches(roles, ["secretary", "contributor"], unit, parentOf);
}

/** Tells which submissions of a unit a caller may see: its own side all, those above the ones that were released. */
export async function seen(
  caller: Caller,
  unit: UnitCode,
  parentOf: ParentOf,
): Promise<(submission: Pick<Submission, "releasedAt">) => boolean> {
  const own = await isOwn(caller, unit, parentOf);
  return ({ releasedAt }) => own || releasedAt !== null;
}
