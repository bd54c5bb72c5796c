import type { Announced, Objective, Target } from "../model/plan";
import { saysNothing } from "./objective";
import type { Context } from "./context";
import type { Found, Rule } from "./rule";
import { withoutBlanks } from "./text/placeholder";
import { bare, likeness, tidy } from "./words";

/** Likeness of two targets' subjects from which they promise the same thing. */
const SAME_SUBJECT = 0.4;

/**
 * The share of a list from which it is taken for the other's counterpart. Below it the announced list is a selection, or
 * no list of objectives at all (a scope, numbered paragraphs): silence is better than a finding for every line.
 */
const COUNTERPART = 0.5;

export const ANNOUNCED_RULES: Rule[] = [
  {
    code: "announced.not-planned",
    look: (context) =>
      rest(context.plan.announced.filter(isStatement), (announced) => context.partners(announced).length > 0).map(
        ({ cell, statement }) => ({ cell, params: { text: tidy(statement) } }),
      ),
  },
  { code: "announced.target-conflict", look: conflicts },
  {
    code: "planned.not-announced",
    look(context) {
      const known = new Set(context.plan.announced.flatMap((one) => context.partners(one)));
      const isKnown = (objective: Objective) =>
        known.has(objective) || context.below(objective).some((child) => known.has(child));
      // a template's heading has a finding of its own
      const planned = context.plan.objectives.filter(
        (objective) =>
          objective.parent === null && withoutBlanks(objective.statement) !== "" && !saysNothing(context, objective),
      );
      return rest(planned, isKnown).map((objective) => ({
        cell: context.cellOf(objective, "statement", "content"),
        params: { objective: tidy(objective.statement) },
      }));
    },
  },
];

/** What has no counterpart, where most of its list has one. */
function rest<T>(list: T[], has: (item: T) => boolean): T[] {
  const lacking = list.filter((item) => !has(item));
  return lacking.length <= list.length * COUNTERPART ? lacking : [];
}

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
