import { RIGHTS } from "../../shared/contract/rights";
import type { PeriodRecord } from "../../shared/model/periodRecord";
import type { UnitCode } from "../../shared/model/primitives";
import type { Caller } from "../identity/caller";
import { holds, type ParentOf } from "../identity/rights";
import type { UnitStore } from "../storage/stores";

/** Tells the periods a caller may see: of bodies they reach, or with a unit in the roster that they reach. */
export async function seeing(caller: Caller, units: UnitStore): Promise<(record: PeriodRecord) => Promise<boolean>> {
  const counting: readonly string[] = RIGHTS["see-period"].unit;
  if (!caller.roles.some(({ role }) => counting.includes(role))) return () => Promise.resolve(false);
  // one scan of the tree instead of a question for each unit of each roster
  const tree = await units.tree();
  const parentOf: ParentOf = (unit) => Promise.resolve(tree.get(unit));
  const sees = (over: { body?: UnitCode; unit?: UnitCode }) => holds(caller, "see-period", over, parentOf);
  return async ({ body, units: roster }) => {
    if (await sees({ body })) return true;
    for (const unit of roster) if (await sees({ unit })) return true;
    return false;
  };
}
