import type { Plan } from "../../model/plan";
import type { IsoDate } from "../../model/primitives";
import { readTiming } from "../timings/read";
import { daysFixed } from "./days";
import { type DayOff, dayOff, nextWorkingDay } from "./workingDays";

/** A day by which an action is to be done, as its timing says. */
export interface DueDate {
  date: IsoDate;
  /** The ids of the action and of its objective. */
  action: string;
  objective: string;
  number: string | null;
  content: string;
  lead: string[];
  /** The cell's own words. */
  text: string;
  /** The action's cells. */
  range: string;
  /** Why nobody works that day; null: it is a working day; unknown: no holidays are known for it. */
  off: DayOff | "unknown" | null;
  /** Only for a day off: the working days beside it; null where the table does not reach. */
  workingDay?: { before: IsoDate | null; after: IsoDate | null };
}

/**
 * Every deadline that the timings of a plan fix, by day and then as they stand in the plan; each day once an action.
 * Rhythms are laid in `year`; dates keep the year they are written or were read with, and dates without one take `year`
 * where the plan has none. The date stays as written on a day off (DESIGN is silent): both working days beside it are told.
 */
export function dueDates(plan: Plan, year: number): DueDate[] {
  const found = plan.objectives.flatMap((objective) =>
    objective.actions.flatMap((action): DueDate[] => {
      if (action.due === null) return [];
      const { id, number, content, lead, range } = action;
      const timing = plan.year === null ? readTiming(action.due.text, year) : action.due;
      return daysFixed(timing, year).map((date) => ({
        date,
        action: id,
        objective: objective.id,
        number,
        content,
        lead,
        text: timing.text,
        range,
        ...worked(date),
      }));
    }),
  );
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function worked(date: IsoDate): Pick<DueDate, "off" | "workingDay"> {
  const off = dayOff(date);
  if (off === null || off === "unknown") return { off };
  return { off, workingDay: { before: nextWorkingDay(date, -1), after: nextWorkingDay(date, 1) } };
}
