import type { PeriodRecord } from "../../shared/model/periodRecord";
import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";

/** Opens a period: its units are created where they are new, its roster is frozen (DESIGN §9). */
export const openPeriod: Route<"openPeriod"> = async ({ caller, params, request }, { stores, clock }) => {
  const { body, period } = params;
  const { due, approval } = request;
  const units = [...new Set(request.units)].sort();
  const openedAt = clock().toISOString();

  const wanted: PeriodRecord = { body, period, due, approval, units, openedAt, by: caller.who };
  const earlier = await stores.periods.find(body, period);
  if (earlier !== null) refuseAnother(earlier, wanted);

  const below = units.filter((unit) => unit !== body).map((unit) => ({ unit, parent: body }));
  await stores.units.create([{ unit: body, parent: null }, ...below], caller.who, openedAt);
  const opened = await stores.periods.open(wanted);
  refuseAnother(opened, wanted);
  return { reply: opened };
};

/** @throws Problem period.exists */
function refuseAnother(standing: PeriodRecord, wanted: PeriodRecord): void {
  const frozen = ({ due, approval, units }: PeriodRecord) => JSON.stringify([due, approval, units]);
  if (frozen(standing) === frozen(wanted)) return;
  throw new Problem("period.exists", { period: wanted.period, body: wanted.body });
}
