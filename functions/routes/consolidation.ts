import { consolidate, type ConsolidatedUnit } from "../../shared/consolidating/consolidate";
import { unitFacts } from "../../shared/consolidating/facts";
import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";
import type { BodyStore, StandingFacts } from "../storage/stores";
import { snapshotIn } from "./snapshotIn";

/** All units of the roster side by side (DESIGN §8), from one scan of the period. */
export const consolidation: Route<"consolidation"> = async ({ params }, { stores }) => {
  const { body, period } = params;
  if ((await stores.periods.find(body, period)) === null) throw new Problem("period.unknown", { period });
  const units: ConsolidatedUnit[] = [];
  for (const row of await stores.submissions.scan(body, period)) units.push(await consolidated(row, stores.bodies));
  return { reply: consolidate({ period, body, units }) };
};

async function consolidated({ standing, facts }: StandingFacts, bodies: BodyStore): Promise<ConsolidatedUnit> {
  const { unit, taken } = standing;
  if (taken === null) return { unit, name: null, taken: null };
  const { state, version, receivedAt, onTime, four, sha256 } = taken;
  const kept = facts === null ? await snapshotIn(bodies, unit, sha256) : null;
  const known = facts ?? (kept && unitFacts(kept));
  return { unit, name: null, taken: { state, version, receivedAt, onTime, four, facts: known } };
}
