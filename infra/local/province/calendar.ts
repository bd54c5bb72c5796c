import type { PeriodId } from "../../../shared/model/period";
import type { IsoDate } from "../../../shared/model/primitives";

const DAY = 86_400_000;
/** Viet Nam keeps UTC+7 all year. */
const ZONE = "+07:00";
const AHEAD = 7 * 3_600_000;

/** A period of the sample: when it was opened and when its reports are due. */
export interface SamplePeriod {
  period: PeriodId;
  opened: Date;
  due: IsoDate;
}

/** The two periods of the sample. */
export interface Calendar {
  year: number;
  half: SamplePeriod;
  whole: SamplePeriod;
}

/** The day of an instant in Viet Nam. */
export function dayIn(now: Date): IsoDate {
  return new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
}

/** Some days after a day, before it where negative. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** An hour of a day in Viet Nam. */
export function momentOf(day: IsoDate, time: string): Date {
  return new Date(`${day}T${time}:00.000${ZONE}`);
}

/**
 * The sample as seen on the day of the first start: the year's reports were due two days ago, so that there is somebody
 * late and somebody to remind. Until October it is the year before that was reported on.
 */
export function calendarFor(first: IsoDate): Calendar {
  const [year = 0, month = 0] = first.split("-").map(Number);
  const of = month >= 11 ? year : year - 1;
  const period = (id: PeriodId, due: IsoDate): SamplePeriod => ({
    period: id,
    opened: momentOf(daysAfter(due, -30), "08:00"),
    due,
  });
  return { year: of, half: period(`${of}-H1`, `${of}-07-10`), whole: period(`${of}`, daysAfter(first, -2)) };
}
