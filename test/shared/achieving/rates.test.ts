import type { Target } from "../../../shared/model/plan";
import type { Result } from "../../../shared/model/result";
import { achieve } from "./achieve";

type Row = [
  what: string,
  target: Partial<Target>,
  result: Partial<Result> | null,
  used: number | null,
  rate: number | null,
];

const count = { unit: "hồ sơ", accrual: "cumulative" } as const;
const YEAR = "2026";

describe("the figure used", () => {
  const rows: Row[] = [
    ["numerator over denominator, in %", { value: 90 }, { numerator: 29, denominator: 50 }, 58, 58 / 90],
    ["numerator over denominator, not in %", { value: 2, unit: "lần/tổ" }, { numerator: 9, denominator: 6 }, 1.5, 0.75],
    ["a ratio before an actual", { value: 90 }, { numerator: 1, denominator: 2, actual: 97 }, 50, 50 / 90],
    ["the actual beside a denominator of 0", { value: 90 }, { numerator: 3, denominator: 0, actual: 81 }, 81, 0.9],
    ["the actual beside a lone numerator", { value: 90 }, { numerator: 3, actual: 81 }, 81, 0.9],
    ["nothing from a lone denominator", { value: 90 }, { denominator: 3 }, null, null],
    ["nothing from a state of a counted target", { value: 90 }, { actual: "attained" }, null, null],
    ["a state as 1", { comparator: "attain", value: null }, { actual: "attained" }, 1, 1],
    ["a state as 0", { comparator: "attain", value: null }, { actual: "not-attained" }, 0, 0],
    ["no figure of a state", { comparator: "attain", value: null }, { actual: 97 }, null, null],
    ["no result", { value: 90 }, null, null, null],
  ];
  it.each(rows)("%s", (_, said, entered, used, rate) => {
    const found = achieve(said, entered, YEAR);
    expect([found.used, found.rate]).toEqual([used, rate === null ? null : expect.closeTo(rate, 12)]);
  });

  it("lets 0 of 0 and Không phát sinh win over every figure", () => {
    const nothing = { used: null, goal: 90, rate: null, verdict: "nothing-arose" };
    expect(achieve({}, { numerator: 0, denominator: 0, actual: 50 }, YEAR)).toEqual(nothing);
    expect(achieve({}, { numerator: 1, denominator: 2, actual: "nothing-arose" }, YEAR)).toEqual(nothing);
  });
});

describe("the rate", () => {
  const rows: Row[] = [
    ["atLeast: a / goal", { comparator: "atLeast", value: 80 }, { actual: 60 }, 60, 0.75],
    ["moreThan: a / goal", { comparator: "moreThan", value: 80 }, { actual: 100 }, 100, 1.25],
    ["atLeast 0 held", { comparator: "atLeast", value: 0, ...count }, { actual: 0 }, 0, 1],
    ["moreThan 0 broken", { comparator: "moreThan", value: 0, ...count }, { actual: 0 }, 0, 0],
    ["atMost held", { comparator: "atMost", value: 5 }, { actual: 3 }, 3, 1],
    ["atMost broken: goal / a", { comparator: "atMost", value: 5 }, { actual: 8 }, 8, 0.625],
    ["atMost 0 broken", { comparator: "atMost", value: 0, ...count }, { actual: 2 }, 2, 0],
    ["lessThan at its goal: capped to 1", { comparator: "lessThan", value: 5 }, { actual: 5 }, 5, 1],
    ["atMost with both: the upper one", { comparator: "atMost", value: 3, high: 5 }, { actual: 4 }, 4, 1],
    ["a band of growth: the lower one", { value: 30, high: 35, ...count }, { actual: 33 }, 33, 1.1],
    [
      "atMost, written as a change",
      { comparator: "atMost", value: 143, unit: "hộ", accrual: "point", baseline: { value: 193 }, change: -50 },
      { actual: 163 },
      163,
      0.6,
    ],
    [
      "atMost, a change in %: as without",
      { comparator: "atMost", value: 3, accrual: "point", baseline: { value: 5 }, change: -2 },
      { actual: 4 },
      4,
      0.75,
    ],
    [
      "atMost, a baseline below the goal: as without",
      { comparator: "atMost", value: 10, unit: "hộ", baseline: { value: 8 }, change: 2 },
      { actual: 9 },
      9,
      1,
    ],
    ["equals", { comparator: "equals", value: 5, ...count }, { actual: 4 }, 4, 0.8],
    ["equals, above", { comparator: "equals", value: 4, ...count }, { actual: 5 }, 5, 0.8],
    ["equals 0", { comparator: "equals", value: 0, ...count }, { actual: 0 }, 0, 1],
    ["equals 0, not", { comparator: "equals", value: 0, ...count }, { actual: 1 }, 1, 0],
    ["equals with another sign", { comparator: "equals", value: 5, ...count }, { actual: -5 }, -5, 0],
    ["no goal", { value: null }, { actual: 5 }, 5, null],
  ];
  it.each(rows)("%s", (_, said, entered, used, rate) => {
    const found = achieve(said, entered, YEAR);
    expect([found.used, found.rate]).toEqual([used, rate === null ? null : expect.closeTo(rate, 12)]);
  });
});

describe("the comparison", () => {
  const verdict = (comparator: Target["comparator"], value: number, actual: number, unit = "%") =>
    achieve({ comparator, value, unit }, { actual }, YEAR).verdict;

  it("meets a goal that binary fractions miss by a hair", () => {
    expect(achieve({ value: 29 }, { numerator: 29, denominator: 100 }, YEAR).verdict).toBe("met");
    expect(verdict("moreThan", 0.3, 0.1 * 3, "điểm")).toBe("not-met");
    expect(verdict("equals", 0.3, 0.1 * 3, "điểm")).toBe("met");
  });
  it.each<[Target["comparator"], number, string]>([
    ["atLeast", 89.9999999, "not-met"],
    ["atLeast", 89.99999999, "met"],
    ["moreThan", 90.0000001, "met"],
    ["moreThan", 90.00000001, "not-met"],
    ["atMost", 90.0000001, "not-met"],
    ["atMost", 90.00000001, "met"],
    ["lessThan", 89.9999999, "met"],
    ["lessThan", 89.99999999, "not-met"],
    ["equals", 90.0000001, "not-met"],
    ["equals", 90.00000001, "met"],
  ])("%s 90 %% with %d", (comparator, actual, expected) => {
    expect(verdict(comparator, 90, actual)).toBe(expected);
  });
});

describe("a rhythm", () => {
  const monthly = { value: 1, unit: "lần", per: "month", accrual: "cumulative" } as const;
  it.each<[Partial<Target>, Partial<Result> | null, string, number, string]>([
    [monthly, { actual: 6 }, "2026-H1", 6, "met"],
    [monthly, { actual: 5 }, "2026-H1", 6, "not-met"],
    [monthly, null, "2026-H1", 6, "no-data"],
    [monthly, { actual: 3, span: "period" }, "2026-Q3", 3, "met"],
    [monthly, { actual: 3 }, "2026-Q3", 9, "not-met"],
    [{ ...monthly, per: "quarter" }, { actual: 1 }, "2026-05", 1, "met"],
    [{ ...monthly, per: "quarter" }, { actual: 0 }, "2026-02", 4, "behind"],
    [{ ...monthly, per: "quarter" }, { actual: 1 }, "2026-02", 4, "on-track"],
    [{ ...monthly, per: "year" }, { actual: 1 }, "2026-H1", 1, "met"],
    [{ ...monthly, per: "half-year" }, { actual: 2, span: "period" }, "2026-Q4", 2, "met"],
    [{ ...monthly, value: 0.1 }, { actual: 0.3 }, "2026-Q1", 0.3, "met"],
  ])("%j with %j in %s", (said, entered, period, goal, verdict) => {
    const found = achieve(said, entered, period);
    expect([found.goal, found.verdict]).toEqual([goal, verdict]);
  });
});

test.each<Partial<Target>>([
  { value: 1e308, unit: "lần", per: "month", accrual: "cumulative" },
  { value: 1e308, unit: "%", per: "month" },
  { value: -1e308, unit: "%", per: "month", comparator: "atMost" },
])("%j is too much for a goal: no value, no data", (said) => {
  const found = achieve(said, { actual: 5 }, "2026-H1");
  expect(found).toEqual({ used: 5, goal: null, rate: null, verdict: "no-data" });
});
