import fc from "fast-check";
import type { Timing } from "../../../../shared/model/plan";
import { RHYTHMS } from "../../../../shared/model/plan";
import { daysFixed } from "../../../../shared/reading/due/days";
import { dueDates } from "../../../../shared/reading/due/dueDates";
import { readTiming } from "../../../../shared/reading/timings/read";
import { aPlan, anAction, anObjective } from "../../../support/plans";

const ENDS = [
  "01-31",
  "02-28",
  "03-31",
  "04-30",
  "05-31",
  "06-30",
  "07-31",
  "08-31",
  "09-30",
  "10-31",
  "11-30",
  "12-31",
];
const in2026 = (...days: string[]) => days.map((day) => `2026-${day}`);

/** What a phrase of a plan of 2026 fixes. */
const CASES: [phrase: string, days: string[]][] = [
  ["Hằng tháng", in2026(...ENDS)],
  ["Hằng quý", in2026("03-31", "06-30", "09-30", "12-31")],
  ["Định kỳ 6 tháng", in2026("06-30", "12-31")],
  ["Hằng năm", in2026("12-31")],
  ["Trước ngày 25 hằng tháng", in2026(...ENDS.map((day) => `${day.slice(0, 3)}25`))],
  ["Ngày 30 hằng tháng", in2026(...ENDS.map((day) => (day === "02-28" ? day : `${day.slice(0, 3)}30`)))],
  ["Chậm nhất ngày 25 tháng cuối quý", in2026("03-25", "06-25", "09-25", "12-25")],
  ["Trước ngày 10 của tháng đầu quý sau", ["2026-04-10", "2026-07-10", "2026-10-10", "2027-01-10"]],
  ["Ngày làm việc cuối cùng của quý", in2026("03-31", "06-30", "09-30", "12-31")],
  ["Hằng quý, từ tháng 3 đến tháng 11", in2026("03-31", "06-30", "09-30", "11-30")],
  ["Trước 15/6 và 20/11", in2026("06-15", "11-20")],
  ["Trước 15/6 và 20/11 hằng năm", in2026("06-15", "11-20")],
  ["Quý I, quý III", in2026("03-31", "09-30")],
  ["6 tháng đầu năm", in2026("06-30")],
  ["Tháng 12/2026 - Tháng 01/2027", ["2027-01-31"]],
  ["Trước ngày 15/01 năm sau", ["2027-01-15"]],
  ["Trong vòng 05 ngày làm việc", []],
  ["Từ ngày 01/02/2026", []],
  ["Thường xuyên", []],
  ["Theo kế hoạch", []],
  ["Hằng tuần", []],
  ["Tháng 12/…", []],
];

test.each(CASES)("%s", (phrase, days) => {
  expect(daysFixed(readTiming(phrase, 2026), 2026)).toEqual(days);
});

test("the last working day goes before a weekend", () => {
  const months = daysFixed(readTiming("Ngày làm việc cuối cùng của tháng", 2026), 2026);
  expect([months[0], months[4], months[7]]).toEqual(["2026-01-30", "2026-05-29", "2026-08-28"]);
});

test("what comes every year falls in the year that is asked, a date with its year stays", () => {
  expect(daysFixed(readTiming("Trước 30/8 hằng năm", 2026), 2027)).toEqual(["2027-08-30"]);
  expect(daysFixed(readTiming("Trước 30/8/2026", 2026), 2027)).toEqual(["2026-08-30"]);
});

const planOf = (year: number | null, ...phrases: string[]) =>
  aPlan({
    year,
    objectives: [
      anObjective({
        id: "o1",
        actions: phrases.map((text, at) => anAction({ id: `a${at + 1}`, due: readTiming(text, year) })),
      }),
    ],
  });

test("a plan's deadlines are by day, a day off with the working days beside it", () => {
  const due = dueDates(planOf(2026, "Trước 30/6", "30/4 và 15/6", "Thường xuyên", "31/12/2030"), 2026);
  expect(due.map(({ date, action, off, workingDay }) => [date, action, off, workingDay])).toEqual([
    ["2026-04-30", "a2", "holiday", { before: "2026-04-29", after: "2026-05-04" }],
    ["2026-06-15", "a2", null, undefined],
    ["2026-06-30", "a1", null, undefined],
    ["2030-12-31", "a4", "unknown", undefined],
  ]);
});

test("a plan without a year takes the one that is asked", () => {
  expect(dueDates(planOf(null, "Trước 30/6"), 2025).map(({ date }) => date)).toEqual(["2025-06-30"]);
});

const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const timing: fc.Arbitrary<Timing> = fc.record(
  {
    kind: fc.constantFrom("by", "from", "during", "recurring", "continuous", "on-event", "per-plan", "unreadable"),
    from: day,
    to: day,
    dates: fc.array(day, { maxLength: 5 }),
    every: fc.constantFrom(...RHYTHMS),
    text: fc.constantFrom(...CASES.map(([phrase]) => phrase)),
  },
  { requiredKeys: ["kind", "text"] },
);

test("the days of any timing are sorted, unique, and inside the plan's year or the timing's own span", () => {
  fc.assert(
    fc.property(timing, fc.integer({ min: 2024, max: 2028 }), (one, year) => {
      const days = daysFixed(one, year);
      expect(days).toEqual([...new Set(days)].sort());
      const years = [year, year + 1, ...[one.to, ...(one.dates ?? [])].map((each) => Number(each?.slice(0, 4)))];
      const strays = days.filter((each) => !years.includes(Number(each.slice(0, 4))) && !spans(one, each));
      expect(strays).toEqual([]);
      if (one.kind === "recurring" && one.to !== undefined)
        expect(days.filter((each) => each > (one.to ?? ""))).toEqual([]);
    }),
  );
});

function spans({ from, to }: Timing, date: string): boolean {
  return from !== undefined && date >= from && (to === undefined || date <= to);
}
