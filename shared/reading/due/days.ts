import type { Timing } from "../../model/plan";
import type { IsoDate } from "../../model/primitives";
import { daysOf, iso } from "../timings/calendar";
import { fold } from "../timings/fold";
import { PLACE_ROWS, type PlaceInPeriod } from "./places";
import { dayOff, nextWorkingDay } from "./workingDays";

/** The months of a rhythm's period. A week fixes no day of the calendar: nobody writes which. */
const MONTHS: Partial<Record<NonNullable<Timing["every"]>, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
const unique = (days: IsoDate[]): IsoDate[] => [...new Set(days)].sort();

/**
 * The days by which a timing wants something done, in order, each once: dates as written, the end of a span, and the end
 * of each period of a rhythm (or the day in it that is named) in `year`, cut where the rhythm itself begins and ends.
 * Empty where it fixes none: events, plans elsewhere, weekly rhythms, a beginning alone.
 */
export function daysFixed(timing: Timing, year: number): IsoDate[] {
  const { kind, to, dates, every } = timing;
  switch (kind) {
    case "by":
    case "during":
      return unique(
        (dates ?? (to === undefined ? [] : [to])).map((day) => (every === "year" ? inYear(day, year) : day)),
      );
    case "continuous":
      return to === undefined ? [] : [to];
    case "recurring":
      return unique(rhythmDays(timing, year));
    case "from":
    case "on-event":
    case "per-plan":
    case "unreadable":
      return [];
    default:
      return kind satisfies never;
  }
}

/** The same day in another year: `trước 30/8 hằng năm`. */
function inYear(day: IsoDate, year: number): IsoDate {
  const [, month = 1, date = 1] = day.split("-").map(Number);
  return iso(year, month, Math.min(date, daysOf(year, month)));
}

function rhythmDays(timing: Timing, year: number): IsoDate[] {
  const { every, from, to } = timing;
  const months = every === undefined ? undefined : MONTHS[every];
  if (months === undefined) return [];
  const place = placeOf(timing);
  // a span over the new year goes on into the neighbouring one, and no further
  const first = from === undefined ? year : Math.max(year - 1, Math.min(year, yearOf(from)));
  const last = to === undefined ? year : Math.min(year + 1, Math.max(year, yearOf(to)));
  const days: IsoDate[] = [];
  for (let at = first; at <= last; at++)
    for (let month = 1; month <= 12; month += months) {
      const [starts, ends] = [iso(at, month, 1), iso(at, month + months - 1, daysOf(at, month + months - 1))];
      if ((from !== undefined && ends < from) || (to !== undefined && starts > to)) continue;
      const day = dayIn(place, at, month, months);
      if (to !== undefined && day > to) days.push(to);
      else if (from === undefined || day >= from) days.push(day);
    }
  return days;
}

/** The row of the table that says which day of the period it is; its end where none does. */
function placeOf({ text, every }: Timing): PlaceInPeriod {
  const { low } = fold(text);
  for (const row of PLACE_ROWS) {
    const match = every !== undefined && row.every.includes(every) ? row.pattern.exec(low) : null;
    const place = match && row.read(match[1]);
    if (place && place.day !== 0) return place;
  }
  return { month: "last", day: 31 };
}

/** The day of the period that begins in a month and is so many months long. */
function dayIn({ month, day }: PlaceInPeriod, year: number, first: number, months: number): IsoDate {
  const counted = first + (month === "first" ? 0 : month === "last" ? months - 1 : months);
  const [at, of] = counted > 12 ? [year + 1, counted - 12] : [year, counted];
  const end = iso(at, of, daysOf(at, of));
  if (day !== "last-working") return iso(at, of, Math.min(day, daysOf(at, of)));
  return dayOff(end) === null ? end : (nextWorkingDay(end, -1) ?? end);
}
