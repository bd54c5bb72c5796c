import { REACH, RIGHTS, type Right } from "../../shared/contract/rights";
import type { UnitCode } from "../../shared/model/primitives";
import { EVERYTHING, type Role, type RoleName } from "../../shared/model/role";
import { Problem } from "../../shared/problems/problem";
import type { Caller } from "./caller";

/** What a right is asked over. */
export interface Over {
  unit?: UnitCode;
  body?: UnitCode;
}

/** The unit above another: null at the top, undefined where the unit is not known. */
export type ParentOf = (unit: UnitCode) => Promise<UnitCode | null | undefined>;

/** No tree of offices is deeper; a ring in the records must not hang a request. */
const DEPTH = 12;

/** Whether the caller holds a right over a unit, a consolidating body, or either. */
export async function holds(caller: Caller, right: Right, over: Over, parentOf: ParentOf): Promise<boolean> {
  const row: { unit: readonly RoleName[]; body: readonly RoleName[]; everyone?: true } = RIGHTS[right];
  if (row.everyone) return true;
  return (
    (over.unit !== undefined && (await reaches(caller.roles, row.unit, over.unit, parentOf))) ||
    (over.body !== undefined && (await reaches(caller.roles, row.body, over.body, parentOf)))
  );
}

/** @throws Problem auth.forbidden */
export async function demand(caller: Caller, right: Right, over: Over, parentOf: ParentOf): Promise<void> {
  if (await holds(caller, right, over, parentOf)) return;
  throw new Problem("auth.forbidden", { right, scope: over.unit ?? over.body ?? EVERYTHING });
}

/** Whether one of the roles that count reaches the unit: by its own scope, or from above. Nearest first, so that most
 * calls ask nothing of the tree. */
export async function reaches(
  roles: Role[],
  counting: readonly RoleName[],
  unit: UnitCode,
  parentOf: ParentOf,
): Promise<boolean> {
  const held = roles.filter(({ role }) => counting.includes(role));
  if (held.some(({ scope }) => scope === unit || scope === EVERYTHING)) return true;
  const fromAbove = new Set(held.filter(({ role }) => REACH[role] === "subtree").map(({ scope }) => scope));
  if (fromAbove.size === 0) return false;
  let above = await parentOf(unit);
  for (let step = 0; above && step < DEPTH; step += 1) {
    if (fromAbove.has(above)) return true;
    above = await parentOf(above);
  }
  return false;
}
