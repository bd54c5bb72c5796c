import type { MatrixRow } from "../model/finding";
import type { Action, Objective, Timing } from "../model/plan";
import { isMeasured } from "./action";
import type { Context } from "./context";

/** The 6.2 matrix: what the plan says of each objective, its children's words counting for it (ISO 9001:2015, 6.2). */
export function matrixOf(context: Context): MatrixRow[] {
  return context.plan.objectives.map((objective) => rowOf(context, objective));
}

function rowOf(context: Context, objective: Objective): MatrixRow {
  const actions = [objective, ...context.below(objective)].flatMap((one) => one.actions);
  const targets = context.targetsFor(objective);
  const some = (holds: (action: Action) => boolean) => actions.some(holds);
  return {
    objective: objective.id,
    number: objective.number,
    measurable: targets.length > 0,
    what: actions.length > 0,
    resources: some(({ resources }) => resources !== undefined && resources.trim() !== ""),
    who: some(({ lead }) => lead.length > 0),
    when: some(({ start, due }) => isUnderstood(due) || isUnderstood(start)),
    evaluated: some(isMeasured) || targets.some(({ measurement }) => measurement !== undefined),
  };
}

function isUnderstood(timing: Timing | null): boolean {
  return timing !== null && timing.kind !== "unreadable";
}
