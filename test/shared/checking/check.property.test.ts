import fc from "fast-check";
import { check } from "../../../shared/checking/check";
import { findingSentence } from "../../../shared/messages/findings";
import { CheckReport } from "../../../shared/model/finding";
import { ACCRUALS, COMPARATORS, type Target, type Timing } from "../../../shared/model/plan";
import type { LinePlace } from "../../../shared/model/reading";
import { aReading, USUAL, type Written } from "../../support/reading";

/** Any reading at all is checked: nothing throws, every finding has its sentence, and twice the same is found. */
const PIECES = ["Tỷ lệ", "giảm 5 hộ", "95%", "quý V", "31/6/2026", "[…]", "năm 20…", "UBND tỉnh Hòa Bình", "Công an huyện", "=", "\n", "…", "VP: Văn phòng", "Báo cáo", "", "(", "́", "🙂"]; // prettier-ignore
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const figure = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 100, 120));
const given = (said: object) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

const target: fc.Arbitrary<Partial<Target>> = fc
  .record({
    subject: text,
    text,
    comparator: fc.constantFrom(...COMPARATORS),
    value: fc.option(figure),
    high: maybe(figure),
    unit: fc.option(fc.constantFrom("%", "hộ", "vụ")),
    change: maybe(figure),
    baseline: maybe(fc.record({ value: figure })),
    level: maybe(text),
    group: maybe(fc.constantFrom("1", "2")),
    accrual: fc.constantFrom(...ACCRUALS),
  })
  .map(given);
const date = fc.constantFrom("2025-12-31", "2026-02-01", "2026-11-30", "2031-01-01");
const timing: fc.Arbitrary<Timing> = fc
  .record({ kind: fc.constantFrom("by", "during", "unreadable", "per-plan"), from: maybe(date), to: maybe(date), text })
  .map((said) => given(said) as Timing);
const parties = fc.array(text, { maxLength: 3 });
const number = fc.option(fc.constantFrom("1", "I", "1.1", "IV", "x", ""));

const written: fc.Arbitrary<Written> = fc
  .record({
    columns: fc.shuffledSubarray([...USUAL, "evidence" as const, "start" as const, "weight" as const], {
      minLength: 1,
    }),
    rows: fc.array(
      fc.record({
        number,
        parent: number,
        statement: text,
        weight: fc.integer({ min: -5, max: 120 }),
        targets: fc.array(target, { maxLength: 3 }),
        actions: fc.array(
          fc.record({
            content: text,
            lead: parties,
            support: parties,
            start: fc.option(timing),
            due: fc.option(timing),
            measurement: fc.option(text),
            evidence: fc.option(text),
            targets: fc.array(target, { maxLength: 2 }),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 6 },
    ),
    announced: fc.array(fc.record({ statement: text, targets: fc.array(target, { maxLength: 2 }) }), { maxLength: 3 }),
    lines: fc.array(fc.tuple(text, fc.constantFrom<LinePlace>("title", "letterhead", "ground", "before", "after")), {
      maxLength: 4,
    }),
    plan: fc.record({ unit: fc.option(text), year: fc.option(fc.constantFrom(2024, 2026)) }),
  })
  .map((said) => said as Written);

test("any reading is checked without an error, twice the same, and every finding can be said", () => {
  fc.assert(
    fc.property(written, (said) => {
      const reading = aReading(said);
      const report = check(reading);
      expect(check(reading)).toEqual(report);
      expect(CheckReport.safeParse(report).error).toBeUndefined();
      for (const finding of report.findings) {
        for (const language of ["vi", "en"] as const)
          expect(findingSentence({ ...finding, params: blanked(finding.params) }, language)).not.toMatch(/[{}]/);
      }
    }),
    { numRuns: Number(process.env["MTCL_PROPERTY_RUNS"] ?? 300) },
  );
});

/** Params without braces of their own: what is left of them in a sentence is a place that nothing filled. */
function blanked(params: Record<string, string | number>): Record<string, string | number> {
  const plain = (value: string | number) => (typeof value === "string" ? value.replace(/[{}]/g, "") : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));
}
