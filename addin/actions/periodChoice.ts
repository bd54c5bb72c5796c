import { resultsPeriods } from "../../shared/model/ownSheets";
import type { Grid } from "../../shared/model/grid";
import type { PeriodId } from "../../shared/model/period";

/** The periods of a year that are reported on, the usual ones first. */
export function periodsOfYear(year: number): PeriodId[] {
  const two = (month: number): string => String(month).padStart(2, "0");
  return [
    `${year}-H1`,
    `${year}`,
    `${year}-H2`,
    ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    ...Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}`),
  ];
}

/**
 * The period to begin with: the last one the workbook has a results sheet for, else the half of the plan's year that
 * is being reported on now (the first until August), else the plan's whole year.
 */
export function firstPeriod(grid: Grid, planYear: number | null, now: Date): PeriodId {
  const made = resultsPeriods(grid).at(-1);
  if (made !== undefined) return made;
  const year = planYear ?? now.getFullYear();
  return year === now.getFullYear() && now.getMonth() < 8 ? `${year}-H1` : `${year}`;
}
