import type { IssuedKey } from "../../shared/model/accessKey";
import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";
import { demand } from "../identity/rights";
import { mint } from "../identity/key";
import type { KeptKey } from "../storage/records";

/** Issues a key for each unit, every one inside the scope of who issues them. */
export const issueKeys: Route<"issueKeys"> = async ({ caller, request }, { stores, clock, randomBytes }) => {
  const units = [...new Set(request.units)];
  for (const unit of units) await demand(caller, "manage-keys", { unit }, stores.units.parentOf);
  for (const unit of units)
    if ((await stores.units.parentOf(unit)) === undefined) throw new Problem("unit.unknown", { unit });

  const { role, to } = request;
  const common = { role, from: clock().toISOString(), to, by: caller.who };
  const nothing = { revokedAt: null, revokedBy: null, lastUsed: null };
  const made = units.map((unit) => ({ ...mint(randomBytes), unit, ...common, ...nothing }));
  await stores.keys.issue(made.map(({ key: _, ...kept }): KeptKey => kept));
  return { reply: made.map(({ hash: _, ...issued }): IssuedKey => issued) };
};
