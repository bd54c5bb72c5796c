import { Problem } from "../../shared/problems/problem";
import type { Route } from "../http/route";
import { demand } from "../identity/rights";
import { nameOfRole } from "../storage/records";

/** Ends a role from now on. Who gave it stays in the record before, who ended it stands in the one that ends it. */
export const revokeRole: Route<"revokeRole"> = async ({ caller, request }, { stores, clock }) => {
  const { who, role, scope } = request;
  await demand(caller, "grant-role", { unit: scope }, stores.units.parentOf);
  const now = clock();
  const wanted = nameOfRole({ ...request, from: "", to: null, by: "" });
  const standing = (await stores.roles.of(who)).find((one) => nameOfRole(one) === wanted);
  if (standing === undefined) throw new Problem("role.unknown", { role, scope });
  if (standing.to !== null && Date.parse(standing.to) <= now.getTime()) return { reply: standing };
  return { reply: await stores.roles.give({ ...standing, to: now.toISOString(), by: caller.who }) };
};
