import { isKeyHolder } from "../../shared/model/accessKey";
import { EVERYTHING, type Role } from "../../shared/model/role";
import { Problem } from "../../shared/problems/problem";
import { demand } from "../identity/rights";
import type { Route } from "../http/route";

/** Gives a role inside the granter's own scope (DESIGN §9). What stands already is answered as it is. */
export const grantRole: Route<"grantRole"> = async ({ caller, request }, { stores, clock }) => {
  const { who, role, scope, to } = request;
  if (scope === EVERYTHING && role !== "admin") {
    throw new Problem("request.invalid", { where: "scope", reason: `${role} ${EVERYTHING}` });
  }
  if (isKeyHolder(who)) throw new Problem("request.invalid", { where: "who", reason: who });
  await demand(caller, "grant-role", { unit: scope }, stores.units.parentOf);

  const wanted: Role = { who, role, scope, from: clock().toISOString(), to, by: caller.who };
  return { reply: await stores.roles.give(wanted) };
};
