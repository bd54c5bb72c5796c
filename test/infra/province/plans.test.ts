import { calendarFor } from "../../../infra/local/province/calendar";
import { figuresOf } from "../../../infra/local/province/figures";
import { planOf, ROSTER, UNITS } from "../../../infra/local/province/units";
import { ratesOf } from "../../../shared/achieving/rates";
import { check } from "../../../shared/checking/check";
import { targetsOf } from "../../../shared/model/plan";
import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";

describe.each([2025, 2026, 2031])("the offices' plans for %i", (year) => {
  test.each(UNITS.map((sample) => [sample.unit, sample] as const))("%s is read whole", (_, sample) => {
    const reading = readPlan(readWorkbook(planOf(sample, year)));
    const { plan } = reading;
    expect([plan.unit, plan.year, plan.unread]).toEqual([sample.office.name, year, []]);
    expect(plan.objectives).toHaveLength(sample.office.objectives.length);
    expect(targetsOf(plan)).toHaveLength(sample.office.objectives.length);
    const findings = check(reading).findings.length;
    if (sample.unit === "phuong-ben-sen") expect(findings).toBeGreaterThan(3);
    else expect(findings).toBe(0);
  });

  test.each(UNITS.map((sample) => [sample.unit, sample] as const))("%s: what falls short is as told", (_, sample) => {
    const { plan } = readPlan(readWorkbook(planOf(sample, year)));
    for (const report of sample.year) {
      const verdicts = ratesOf(plan, figuresOf(plan, `${year}`, report, `30/11/${year}`), `${year}`).targets;
      const expected = verdicts.map((__, at) =>
        report.missing.includes(at) ? "no-data" : report.short.includes(at) ? "not-met" : "met",
      );
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(expected);
    }
  });
});

test("five layouts, seven offices, each once", () => {
  expect(new Set(UNITS.map(({ layout }) => layout)).size).toBe(5);
  expect([ROSTER.length, new Set(ROSTER).size]).toEqual([7, 7]);
});

test.each([
  ["2026-11-22", ["2026-H1", "2026-07-10"], ["2026", "2026-11-20"]],
  ["2027-01-01", ["2026-H1", "2026-07-10"], ["2026", "2026-12-30"]],
  ["2027-08-15", ["2026-H1", "2026-07-10"], ["2026", "2027-08-13"]],
])("first started on %s, the reports of the year were due two days ago", (first, half, whole) => {
  const calendar = calendarFor(first);
  expect([calendar.half.period, calendar.half.due]).toEqual(half);
  expect([calendar.whole.period, calendar.whole.due]).toEqual(whole);
});
