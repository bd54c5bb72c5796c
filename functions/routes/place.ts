import { Problem } from "../../shared/problems/problem";
import type { Standing } from "../storage/records";
import type { Stamped, Stores, UnitPlace } from "../storage/stores";

/**
 * Where a unit stands in a period. What is missing, the period, the unit or its place in the roster, is found out only
 * when something is: a submission that fits costs one read.
 * @throws Problem period.unknown, unit.unknown, unit.not-in-roster
 */
export async function standingOf(place: UnitPlace, stores: Stores): Promise<Stamped<Standing>> {
  const standing = await stores.submissions.standing(place);
  if (standing !== null) return standing;
  const { body, period, unit } = place;
  const record = await stores.periods.find(body, period);
  if (record === null) throw new Problem("period.unknown", { period });
  // the opening may have been half done until it was asked for just now
  const entered = record.units.includes(unit) ? await stores.submissions.standing(place) : null;
  if (entered !== null) return entered;
  if ((await stores.units.parentOf(unit)) === undefined) throw new Problem("unit.unknown", { unit });
  throw new Problem("unit.not-in-roster", { unit, period, body });
}
