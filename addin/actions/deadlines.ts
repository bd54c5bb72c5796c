import type { Action, Objective, Plan, Timing } from "../../shared/model/plan";
import type { IsoDate } from "../../shared/model/primitives";
import type { ActionTyped } from "./enteringActions";

/** An action that is due on a day to come and not said to be done. */
export interface Deadline {
  objective: Objective;
  action: Action;
  date: IsoDate;
}

/** How far ahead is looked, in days. */
export const AHEAD_DAYS = 30;

const DAY = 86_400_000;

/** The days a time names as an end: one date, several, or the end of a span. Rhythms and events have none. */
function daysOf({ kind, to, dates }: Timing): IsoDate[] {
  if (dates !== undefined && dates.length > 0) return dates;
  return (kind === "by" || kind === "during") && to !== undefined ? [to] : [];
}

/**
 * What falls due from `today` to thirty days on, the soonest first. Actions that are done, or for which nothing arose,
 * are left out.
 * @param today the day in Viet Nam
 */
export function deadlines(
  plan: Pick<Plan, "objectives">,
  states: Readonly<Record<string, ActionTyped>>,
  today: IsoDate,
): Deadline[] {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + AHEAD_DAYS * DAY).toISOString().slice(0, 10);
  return plan.objectives
    .flatMap((objective) => objective.actions.map((action) => ({ objective, action })))
    .filter(({ action }) => !["done", "nothing-arose"].includes(states[action.id]?.state ?? ""))
    .flatMap((one) => {
      const date = (one.action.due === null ? [] : daysOf(one.action.due))
        .filter((day) => day >= today && day <= last)
        .sort()[0];
      return date === undefined ? [] : [{ ...one, date }];
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}
