import type { Objective, Plan } from "../../model/plan";
import { parentsOf } from "../objective";

/** An objective's place in an order where each is followed by those under it, and the place of the last of them. */
export interface Place {
  first: number;
  last: number;
}

/** Numbers the objectives so that an objective with everything under it is one span: two bounds count it in a formula. */
export function objectivePlaces(plan: Pick<Plan, "objectives">): Map<Objective, Place> {
  const parents = parentsOf(plan);
  const children = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    children.set(parent, [...(children.get(parent) ?? []), at]);
  });
  const places = new Map<Objective, Place>();
  let next = 1;
  const visit = (at: number): void => {
    const objective = plan.objectives[at];
    if (!objective) return;
    const place = { first: next, last: next };
    places.set(objective, place);
    next += 1;
    for (const child of children.get(at) ?? []) visit(child);
    place.last = next - 1;
  };
  for (const root of children.get(-1) ?? []) visit(root);
  return places;
}
