import { HOLIDAYS } from "../../../../shared/reading/due/holidays";
import { addDays, dayOff, nextWorkingDay } from "../../../../shared/reading/due/workingDays";

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

describe.each(HOLIDAYS)("the days off of $year", ({ year, off, worked, unsettled }) => {
  const days = off.flatMap(({ from, to }) => {
    const run = [];
    for (let day = from; day <= to; day = addDays(day, 1)) run.push(day);
    return run;
  });

  test("stand in the year, in order, each once, and name their authority", () => {
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.filter((day) => !day.startsWith(`${year}-`))).toEqual([]);
    expect([...off, ...worked].filter(({ authority }) => authority.length < 10)).toEqual([]);
  });

  test("begin and end on weekdays, and what is made up is a weekend", () => {
    expect(off.filter(({ from, to }) => [0, 6].includes(weekday(from)) || [0, 6].includes(weekday(to)))).toEqual([]);
    expect(worked.filter(({ day }) => ![0, 6].includes(weekday(day)))).toEqual([]);
  });

  test("are the eleven days of the Labour Code, and one more for each day made up", () => {
    // Holidays on a weekend are made up on a weekday; Tết's own weekend is part of it in some years.
    const free = days.filter((day) => ![0, 6].includes(weekday(day)));
    expect(free.length - worked.length).toBe(11);
  });

  test("leave open only what a law may still settle", () => {
    expect(unsettled.filter(({ day, why }) => days.includes(day) || why === "")).toEqual([]);
  });
});

test.each([
  ["2026-02-17", "holiday"],
  ["2026-04-27", "holiday"],
  ["2026-01-02", "holiday"],
  ["2026-01-10", null],
  ["2026-01-11", "weekend"],
  ["2026-06-30", null],
  ["2026-11-24", "unknown"],
  ["2031-05-01", "unknown"],
  ["2024-05-04", null],
])("%s: %s", (day, off) => expect(dayOff(day)).toBe(off));

test("the nearest working days step over Tết with its weekends, and stop where nothing is known", () => {
  expect([nextWorkingDay("2026-02-18", -1), nextWorkingDay("2026-02-18", 1)]).toEqual(["2026-02-13", "2026-02-23"]);
  expect([nextWorkingDay("2024-04-29", -1), nextWorkingDay("2024-05-01", 1)]).toEqual(["2024-04-26", "2024-05-02"]);
  expect(nextWorkingDay("2026-12-31", 1)).toBeNull();
  expect(nextWorkingDay("2021-01-01", -1)).toBeNull();
});
