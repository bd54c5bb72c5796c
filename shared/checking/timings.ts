import type { Timing } from "../model/plan";
import { once } from "./gather";
import type { PlacedAction, Places } from "./places";
import { isBlankedTiming } from "./text/placeholder";

export interface PlacedTiming {
  timing: Timing;
  field: "start" | "due";
  cell: string;
  placed: PlacedAction;
  /** A blank stands in it: what was read as its dates is no date. */
  blanked: boolean;
}

export function placedTimings(actions: PlacedAction[], { cellOf }: Pick<Places, "cellOf">): PlacedTiming[] {
  const isBlanked = once(isBlankedTiming);
  return actions.flatMap((placed) =>
    (["start", "due"] as const).flatMap((field) => {
      const timing = placed.action[field];
      if (timing === null) return [];
      return [{ timing, field, placed, cell: cellOf(placed.action, field), blanked: isBlanked(timing.text) }];
    }),
  );
}

/** Every date of a timing, the earliest first. */
export function datesOf({ from, to, dates = [] }: Timing): string[] {
  return [from, to, ...dates].filter((date) => date !== undefined).sort();
}
