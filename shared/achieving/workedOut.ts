import { targetsOf, type PlacedTarget, type Plan } from "../model/plan";
import { parentsOf } from "./objective";

/**
 * The list of each worked-out target (DESIGN §6), as places in `targetsOf(plan)`: for each place the worked-out target
 * that counts it, or -1. A target is counted once, by the nearest: its action's, else its objective's, else that of
 * an objective above; of several in one place by the last before it, else the first. Worked-out targets are counted
 * by none, so no count ever rests on itself.
 */
export function countedBy(plan: Pick<Plan, "objectives">): number[] {
  const placed = targetsOf(plan);
  const parents = parentsOf(plan);
  const order = new Map(plan.objectives.map((objective, at) => [objective, at]));
  const counters = placed.flatMap(({ target }, at) => (target.workedOut ? [at] : []));
  const nearest = (at: number, fits: (counter: PlacedTarget) => boolean): number => {
    const all = counters.filter((counter) => {
      const found = placed[counter];
      return found !== undefined && fits(found);
    });
    return all.findLast((counter) => counter < at) ?? all[0] ?? -1;
  };
  return placed.map(({ target, objective, action }, at) => {
    if (target.workedOut || counters.length === 0) return -1;
    if (action) {
      const own = nearest(at, (counter) => counter.action === action);
      if (own !== -1) return own;
    }
    for (let above = order.get(objective) ?? -1; above !== -1; above = parents[above] ?? -1) {
      const own = nearest(at, (counter) => counter.action === null && counter.objective === plan.objectives[above]);
      if (own !== -1) return own;
    }
    return -1;
  });
}
