import type { Target } from "../../../shared/model/plan";
import { achieve } from "./achieve";

/** Figure (or state, or none) and the verdict it gets in the first half-year, then at the year's end. */
type Row = [said: Partial<Target>, figure: number | "attained" | "not-attained" | null, half: string, year: string];

const cumulative = { value: 30, unit: "tin bài", accrual: "cumulative" } as const;
const point = { value: 40, unit: "hộ", accrual: "point" } as const;
const yearEnd = { value: 3, unit: "mô hình", accrual: "year-end" } as const;
const state = { comparator: "attain", value: null, unit: null } as const;

const ROWS: Record<string, Row[]> = {
  "a rate is judged in every period": [
    [{}, 90, "met", "met"],
    [{}, 89, "not-met", "not-met"],
    [{}, null, "no-data", "no-data"],
    [{ comparator: "equals" }, 90, "met", "met"],
    [{ value: null }, 90, "no-data", "no-data"],
  ],
  "a count": [
    [cumulative, 30, "met", "met"],
    [cumulative, 15, "on-track", "not-met"],
    [cumulative, 14, "behind", "not-met"],
    [cumulative, null, "no-data", "no-data"],
    [{ ...cumulative, comparator: "moreThan" }, 30, "on-track", "not-met"],
    [{ ...cumulative, comparator: "moreThan" }, 31, "met", "met"],
    [{ ...cumulative, comparator: "atMost" }, 30, "on-track", "met"],
    [{ ...cumulative, comparator: "atMost" }, 31, "not-met", "not-met"],
    [{ ...cumulative, comparator: "lessThan" }, 30, "not-met", "not-met"],
    [{ ...cumulative, comparator: "lessThan" }, 29, "on-track", "met"],
    [{ ...cumulative, comparator: "equals" }, 30, "not-due", "met"],
    [{ ...cumulative, comparator: "equals" }, 10, "not-due", "not-met"],
    [{ ...cumulative, comparator: "equals" }, null, "not-due", "no-data"],
  ],
  "a state at a date, without a baseline": [
    [point, 40, "on-track", "met"],
    [point, 20, "not-due", "not-met"],
    [point, null, "not-due", "no-data"],
  ],
  "a state at a date, with a baseline": [
    [{ ...point, baseline: { value: 20 } }, 40, "on-track", "met"],
    [{ ...point, baseline: { value: 20 } }, 30, "on-track", "not-met"],
    [{ ...point, baseline: { value: 20 } }, 29, "behind", "not-met"],
    [{ ...point, baseline: { value: 20 } }, null, "no-data", "no-data"],
    [{ ...point, comparator: "atMost", baseline: { value: 60 } }, 50, "on-track", "not-met"],
    [{ ...point, comparator: "atMost", baseline: { value: 60 } }, 51, "behind", "not-met"],
    [{ ...point, comparator: "lessThan", baseline: { value: 60 } }, 50, "on-track", "not-met"],
    [{ ...point, comparator: "equals", baseline: { value: 20 } }, 31, "on-track", "not-met"],
    [{ ...point, comparator: "equals", baseline: { value: 60 } }, 49, "on-track", "not-met"],
    [{ ...point, comparator: "equals", baseline: { value: 60 } }, 51, "behind", "not-met"],
    [{ ...point, comparator: "equals", baseline: { value: 40 } }, 39, "behind", "not-met"],
  ],
  "a yearly classification": [
    [yearEnd, 3, "met", "met"],
    [yearEnd, 2, "not-due", "not-met"],
    [yearEnd, null, "not-due", "no-data"],
  ],
  "a state to attain": [
    [{ ...state, accrual: "rate" }, "attained", "met", "met"],
    [{ ...state, accrual: "rate" }, "not-attained", "not-met", "not-met"],
    [{ ...state, accrual: "rate" }, null, "no-data", "no-data"],
    [{ ...state, accrual: "point" }, "attained", "on-track", "met"],
    [{ ...state, accrual: "point" }, "not-attained", "not-due", "not-met"],
    [{ ...state, accrual: "point" }, null, "not-due", "no-data"],
    [{ ...state, accrual: "cumulative" }, "attained", "met", "met"],
    [{ ...state, accrual: "cumulative" }, "not-attained", "not-due", "not-met"],
    [{ ...state, accrual: "cumulative" }, null, "no-data", "no-data"],
    [{ ...state, accrual: "year-end" }, "attained", "met", "met"],
    [{ ...state, accrual: "year-end" }, "not-attained", "not-due", "not-met"],
    [{ ...state, accrual: "year-end" }, null, "not-due", "no-data"],
  ],
};

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  it.each(rows)("%j with %s: %s, at the year's end %s", (said, actual, half, year) => {
    const entered = actual === null ? null : { actual };
    expect(achieve(said, entered, "2026-H1").verdict).toBe(half);
    for (const last of ["2026", "2026-H2", "2026-Q4", "2026-12"])
      expect(achieve(said, entered, last).verdict).toBe(year);
  });
});

it("takes the months to the period's end for the share of the year", () => {
  const verdict = (actual: number, period: string) => achieve(cumulative, { actual }, period).verdict;
  expect(verdict(7.5, "2026-Q1")).toBe("on-track");
  expect(verdict(7.4, "2026-Q1")).toBe("behind");
  expect(verdict(12.5, "2026-05")).toBe("on-track");
  expect(verdict(12.4, "2026-05")).toBe("behind");
});
