import type { Route } from "../http/route";
import { isWithin, type ParentOf } from "../identity/rights";
import { pageOf } from "./paging";

/** The keys of a scope and below it, by unit; never what opens, nor its hash. */
export const listKeys: Route<"listKeys"> = async ({ params, query }, { stores }) => {
  const [all, tree] = await Promise.all([stores.keys.all(), stores.units.tree()]);
  const parentOf: ParentOf = (unit) => Promise.resolve(tree.get(unit));
  const within = await Promise.all(all.map(({ unit }) => isWithin(unit, params.unit, parentOf)));
  const wanted = all
    .filter((_, at) => within[at])
    .map((key) => ({ key, name: `${key.unit}|${key.id}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const { rows, next } = pageOf(wanted, ({ name }) => name, query.after);
  return { reply: { keys: rows.map(({ key: { hash: _, ...shown } }) => shown), next } };
};
