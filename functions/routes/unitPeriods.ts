import type { UnitPeriod } from "../../shared/model/periodRecord";
import type { Route } from "../http/route";
import type { Latest } from "../storage/records";

export const unitPeriods: Route<"unitPeriods"> = async ({ params }, { stores }) => {
  const { unit } = params;
  const records = (await stores.periods.list()).filter(({ units }) => units.includes(unit));
  const reply = await Promise.all(
    records.map(async ({ body, period, due, approval }): Promise<UnitPeriod> => {
      const standing = await stores.submissions.standing({ body, period, unit });
      const { plan = null, results = null } = standing?.value.latest ?? {};
      return { body, period, due, approval, latest: { plan: brief(plan), results: brief(results) } };
    }),
  );
  return { reply: reply.sort((a, b) => (a.due < b.due ? 1 : a.due > b.due ? -1 : 0)) };
};

function brief(latest: Latest | null): UnitPeriod["latest"]["plan"] {
  return latest && { version: latest.version, state: latest.state, receivedAt: latest.receivedAt };
}
