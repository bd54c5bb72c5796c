import { REACH, RIGHTS, type Right } from "../../shared/contract/rights";
import { isKeyHolder } from "../../shared/model/accessKey";
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
  // a key is for one office and reaches none below it
  const wide = held.filter(({ role, who }) => REACH[role] === "subtree" && !isKeyHolder(who));
  return standsBelow(unit, new Set(wide.map(({ scope }) => scope)), parentOf);
}

async function standsBelow(unit: UnitCode, scopes: ReadonlySet<string>, parentOf: ParentOf): Promise<boolean> {
  if (scopes.size === 0) return false;
  let above = await parentOf(unit);
  for (let step = 0; above && step < DEPTH; step += 1) {
    if (scopes.has(above)) return true;
    above = await parentOf(above);
  }
  return false;
}

/** Whether a scope is another or stands below it; everything holds all. */
export async function isWithin(scope: Role["scope"], outer: Role["scope"], parentOf: ParentOf): Promise<boolean> {
  if (outer === EVERYTHING || scope === outer) return true;
  return scope !== EVERYTHING && (await standsBelow(scope, new Set([outer]), parentOf));
}
