import { type PeriodRecord, rulesOf } from "../../shared/model/periodRecord";
import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";

/**
 * Opens a period: its units are created where they are new, its roster is frozen (DESIGN §9). A roster says who reports
 * to whom in one period, never who stands above whom: a new unit stands under nothing, so that naming it gives no role
 * of the body any reach over it. What a body may do with its roster it may through the body in the path.
 */
export const openPeriod: Route<"openPeriod"> = async ({ caller, params, request }, { stores, clock }) => {
  const { body, period } = params;
  const units = [...new Set(request.units)].sort();
  const openedAt = clock().toISOString();

  const wanted: PeriodRecord = { ...request, body, period, units, openedAt, by: caller.who };
  const earlier = await stores.periods.find(body, period);
  if (earlier !== null) refuseAnother(earlier, wanted);

  const named = [...new Set([body, ...units])].map((unit) => ({ unit, parent: null }));
  await stores.units.create(named, caller.who, openedAt);
  const opened = await stores.periods.open(wanted);
  refuseAnother(opened, wanted);
  return { reply: opened };
};

/** @throws Problem period.exists */
function refuseAnother(standing: PeriodRecord, wanted: PeriodRecord): void {
  const frozen = (record: PeriodRecord) => JSON.stringify([rulesOf(record), record.approval, record.units]);
  if (frozen(standing) === frozen(wanted)) return;
  throw new Problem("period.exists", { period: wanted.period, body: wanted.body });
}
