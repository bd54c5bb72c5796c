import type { Announced, Target } from "../model/plan";
import { saysNothing } from "./objective";
import type { Context } from "./context";
import type { Found, Rule } from "./rule";
import { bare, likeness, tidy } from "./words";

/** Likeness of two targets' subjects from which they promise the same thing. */
const SAME_SUBJECT = 0.4;

export const ANNOUNCED_RULES: Rule[] = [
  {
    code: "announced.not-planned",
    look: (context) =>
      context.plan.announced
        .filter((announced) => isStatement(announced) && context.partners(announced).length === 0)
        .map(({ cell, statement }) => ({ cell, params: { text: tidy(statement) } })),
  },
  { code: "announced.target-conflict", look: conflicts },
  {
    code: "planned.not-announced",
    look(context) {
      const { announced, objectives } = context.plan;
      if (!announced.some(isStatement)) return [];
      const known = new Set(announced.flatMap((one) => context.partners(one)));
      return objectives
        .filter((objective) => objective.parent === null && !known.has(objective) && !saysNothing(context, objective))
        .map((objective) => ({
          cell: context.cellOf(objective, "statement", "content"),
          params: { objective: tidy(objective.statement) },
        }));
    },
  },
];

/** A line of a few letters is a fragment of another, not an objective. */
function isStatement({ statement }: Announced): boolean {
  return bare(statement).length > 10;
}

/** Announced figures that the plan gives otherwise, one an announced objective. */
function conflicts(context: Context): Found[] {
  return context.plan.announced.flatMap((announced): Found[] => {
    const planned = context.partners(announced).flatMap((objective) => objective.targets);
    for (const target of announced.targets) {
      if (target.value === null || planned.some((other) => sameFigure(target, other))) continue;
      const rival = planned
        .filter((other) => other.value !== null && other.unit === target.unit)
        .filter((other) => !announced.targets.some((known) => sameFigure(known, other)))
        .find((other) => likeness(subjectOf(target), subjectOf(other)) >= SAME_SUBJECT);
      if (!rival) continue;
      return [
        {
          cell: announced.cell,
          params: { announced: tidy(target.text), planned: tidy(rival.text), other: rival.cell.replace(/^.*!/, "") },
        },
      ];
    }
    return [];
  });
}

function sameFigure(one: Target, other: Target): boolean {
  return one.value === other.value && one.unit === other.unit && one.high === other.high;
}

function subjectOf({ subject, text }: Target): string {
  return subject.trim() === "" ? text : subject;
}
