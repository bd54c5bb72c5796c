import { rulesOf } from "../../shared/model/periodRecord";
import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";

/** Gives a period other rules (DESIGN §7): what is not named stays. The same again changes nothing. */
export const changePeriod: Route<"changePeriod"> = async ({ params, request }, { stores }) => {
  const { body, period } = params;
  const record = await stores.periods.find(body, period);
  const changed = record && (await stores.periods.change(body, period, rulesOf({ ...record, ...request })));
  if (changed === null) throw new Problem("period.unknown", { period });
  return { reply: changed };
};
