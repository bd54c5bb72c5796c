import type { RoleRecord } from "../../shared/model/role";
import type { Route } from "../http/route";
import { isWithin, type ParentOf } from "../identity/rights";
import { pageOf } from "./paging";

/** Every role that was given over a scope and below it, and how it was ended. */
export const listRoles: Route<"listRoles"> = async ({ params, query }, { stores, clock }) => {
  const [given, tree] = await Promise.all([stores.roles.all(), stores.units.tree()]);
  const parentOf: ParentOf = (unit) => Promise.resolve(tree.get(unit));
  const now = clock().getTime();
  const counts = new Map<string, number>();
  const named = given.map((role) => {
    const name = `${role.scope}|${role.role}|${role.who}`;
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return { role, name, number, key: `${name}|${String(number).padStart(6, "0")}` };
  });
  const within = await Promise.all(named.map(({ role }) => isWithin(role.scope, params.unit, parentOf)));
  const wanted = named.filter((_, at) => within[at]).sort((a, b) => (a.key < b.key ? -1 : 1));
  const { rows, next } = pageOf(wanted, ({ key }) => key, query.after);
  const told = rows.map(({ role, name, number }): RoleRecord => {
    const stands = counts.get(name) === number && Date.parse(role.from) <= now;
    return { ...role, holds: stands && (role.to === null || now < Date.parse(role.to)) };
  });
  return { reply: { roles: told, next } };
};
