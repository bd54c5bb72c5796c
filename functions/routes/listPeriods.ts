import type { PeriodRecord, PeriodSummary } from "../../shared/model/periodRecord";
import type { Route } from "../http/route";
import { seeing } from "./seeing";

export const listPeriods: Route<"listPeriods"> = async ({ caller }, { stores }) => {
  const mayBeSeen = await seeing(caller, stores.units);
  const reply: PeriodSummary[] = [];
  for (const record of await stores.periods.list()) if (await mayBeSeen(record)) reply.push(summary(record));
  return { reply };
};

function summary({ units, by: _, ...record }: PeriodRecord): PeriodSummary {
  return { ...record, units: units.length };
}
