import { Problem } from "../../shared/problems/problem";
import { holds } from "../identity/rights";
import type { Route } from "../http/route";
import { seeing } from "./seeing";

/** Whoever sees nothing of a body learns nothing of its periods either, not even that there is none. */
export const getPeriod: Route<"getPeriod"> = async ({ caller, params }, { stores }) => {
  const { body, period } = params;
  const record = await stores.periods.find(body, period);
  const allowed =
    record === null
      ? await holds(caller, "see-period", { body }, stores.units.parentOf)
      : await (
          await seeing(caller, stores.units)
        )(record);
  if (!allowed) throw new Problem("auth.forbidden", { right: "see-period", scope: body });
  if (record === null) throw new Problem("period.unknown", { period });
  return { reply: record };
};
