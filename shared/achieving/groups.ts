import type { Target } from "../model/plan";

/** Whether a target is a share of a whole that is judged together with its neighbours. */
export function inGroup(target: Target): boolean {
  return target.group !== undefined && target.comparator !== "attain" && target.workedOut === undefined;
}

/**
 * Neighbours that share a `group` form that group; every other target stands alone.
 * @param same whether two neighbours may stand together at all (in one period)
 */
export function runsOf<T extends { target: Target }>(cases: T[], same: (a: T, b: T) => boolean = () => true): T[][] {
  const runs: T[][] = [];
  for (const each of cases) {
    const last = runs.at(-1)?.at(-1);
    const joins = last && inGroup(last.target) && inGroup(each.target) && last.target.group === each.target.group;
    if (joins && same(last, each)) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}
