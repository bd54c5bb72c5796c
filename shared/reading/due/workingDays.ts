import type { IsoDate } from "../../model/primitives";
import { HOLIDAYS, type HolidayYear } from "./holidays";

const DAY = 86_400_000;
/** No run of days off is longer: past it the table itself would be wrong. */
const LONGEST_REST = 30;
const BY_YEAR = new Map<number, HolidayYear>(HOLIDAYS.map((known) => [known.year, known]));

export type DayOff = "weekend" | "holiday";

/** The day so many days later, or earlier. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/**
 * Why a day is not worked; `null` for a working day, `unknown` where the holiday table does not know: another year than
 * those announced, or a day whose law is not settled.
 */
export function dayOff(day: IsoDate): DayOff | null | "unknown" {
  const known = BY_YEAR.get(Number(day.slice(0, 4)));
  if (known === undefined || known.unsettled.some((open) => open.day === day)) return "unknown";
  if (known.worked.some((made) => made.day === day)) return null;
  if (known.off.some(({ from, to }) => day >= from && day <= to)) return "holiday";
  return [0, 6].includes(new Date(Date.parse(day)).getUTCDay()) ? "weekend" : null;
}

/** The nearest working day on a day's one side (-1 before, 1 after), the day itself left out; null where nobody knows it. */
export function nextWorkingDay(day: IsoDate, side: -1 | 1): IsoDate | null {
  for (let at = addDays(day, side), tried = 0; tried < LONGEST_REST; at = addDays(at, side), tried++) {
    const off = dayOff(at);
    if (off === "unknown") return null;
    if (off === null) return at;
  }
  return null;
}
