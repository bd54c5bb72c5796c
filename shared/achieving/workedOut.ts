import { targetsOf, type Action, type Objective, type Plan } from "../model/plan";
import { parentsOf } from "./objective";

/** The worked-out targets of one place: the first of all, and the last that was met so far. */
interface Counters {
  first: number;
  latest: number;
}

/**
 * The list of each worked-out target (DESIGN §6), as places in `targetsOf(plan)`: for each place the worked-out target
 * that counts it, or -1. A target is counted once, by the nearest: its action's, else its objective's, else that of
 * an objective above; of several in one place by the last before it, else the first. Worked-out targets are counted
 * by none, so no count ever rests on itself. One walk over the plan: what a stranger sends must not take longer than
 * what an office does.
 */
export function countedBy(plan: Pick<Plan, "objectives">): number[] {
  const placed = targetsOf(plan);
  const counters = new Map<Action | Objective, Counters>();
  placed.forEach(({ target, objective, action }, at) => {
    const owner = action ?? objective;
    if (target.workedOut && !counters.has(owner)) counters.set(owner, { first: at, latest: -1 });
  });
  if (counters.size === 0) return placed.map(() => -1);
  const above = counting(plan, counters);

  return placed.map(({ target, objective, action }, at) => {
    const own = action ? counters.get(action) : undefined;
    if (target.workedOut) {
      const mine = counters.get(action ?? objective);
      if (mine) mine.latest = at;
      return -1;
    }
    const found = own ?? above.get(objective);
    return found === undefined ? -1 : found.latest !== -1 ? found.latest : found.first;
  });
}

/** For each objective the counters of the nearest, itself or above it, that has any. */
function counting(
  { objectives }: Pick<Plan, "objectives">,
  counters: Map<Action | Objective, Counters>,
): Map<Objective, Counters | undefined> {
  const parents = parentsOf({ objectives });
  const nearest = new Map<Objective, Counters | undefined>();
  objectives.forEach((_, from) => {
    const walked: Objective[] = [];
    let found: Counters | undefined;
    for (let at = from; at !== -1; at = parents[at] ?? -1) {
      const objective = objectives[at];
      if (objective === undefined) break;
      found = nearest.get(objective) ?? counters.get(objective);
      if (nearest.has(objective)) break;
      walked.push(objective);
      if (found !== undefined) break;
    }
    for (const objective of walked) nearest.set(objective, found);
  });
  return nearest;
}
