import { rulesOf, type UnitPeriod } from "../../shared/model/periodRecord";
import type { Kind, Submission } from "../../shared/model/snapshot";
import { seen } from "../identity/own";
import type { Route } from "../http/route";
import type { Latest } from "../storage/records";
import type { Stores, UnitPlace } from "../storage/stores";

export const unitPeriods: Route<"unitPeriods"> = async ({ caller, params }, { stores }) => {
  const { unit } = params;
  const records = (await stores.periods.list()).filter(({ units }) => units.includes(unit));
  const maySee = await seen(caller, unit, stores.units.parentOf);
  const reply = await Promise.all(
    records.map(async (record): Promise<UnitPeriod> => {
      const { body, period, approval } = record;
      const { latest, exception } = await stands({ body, period, unit }, stores, maySee);
      return { ...rulesOf(record), body, period, approval, exception, latest };
    }),
  );
  return { reply: reply.sort((a, b) => (a.due < b.due ? 1 : a.due > b.due ? -1 : 0)) };
};

/** The latest version of each kind that the caller may see; the versions are listed only where one waits for approval. */
async function stands(place: UnitPlace, stores: Stores, maySee: (submission: Submission) => boolean) {
  const standing = (await stores.submissions.standing(place))?.value;
  const { plan = null, results = null } = standing?.latest ?? {};
  const exception = standing?.exception ?? null;
  const waits = [plan, results].some((latest) => latest?.state === "awaiting-approval");
  if (!waits) return { exception, latest: { plan: brief(plan), results: brief(results) } };
  const visible = (await stores.submissions.list(place)).filter(maySee);
  const last = (kind: Kind) => brief(visible.findLast((submission) => submission.kind === kind) ?? null);
  return { exception, latest: { plan: last("plan"), results: last("results") } };
}

function brief(latest: Pick<Latest, "version" | "state" | "receivedAt"> | null): UnitPeriod["latest"]["plan"] {
  return latest && { version: latest.version, state: latest.state, receivedAt: latest.receivedAt };
}
