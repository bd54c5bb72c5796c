import fc from "fast-check";
import {
  daysUntil,
  formatDate,
  formatDay,
  formatHeadline,
  formatMeasure,
  formatNumber,
  formatShare,
  formatShareOf,
  formatTime,
} from "../../../addin/ui/format";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
  [1150, "1.150", "1,150"],
  [98.6, "98,6", "98.6"],
  [-0.0001, "0", "0"],
  [-1.5, "-1,5", "-1.5"],
  [1234567.891, "1.234.567,89", "1,234,567.89"],
])("%d is written as offices write it", (value, vi, en) => {
  expect(formatNumber(value, "vi")).toBe(vi);
  expect(formatNumber(value, "en")).toBe(en);
});

test("shares and measures keep a space that does not break", () => {
  expect(formatShare(0.986, "vi")).toBe("98,6\u00a0%");
  expect(formatMeasure(1150, "con", "vi")).toBe("1.150\u00a0con");
  expect(spaced(formatMeasure(98.6, "%", "vi"))).toBe("98,6 %");
  expect(formatMeasure(12, null, "vi")).toBe("12");
  expect(formatMeasure(null, "%", "vi")).toBe("–");
});

test("what falls short of the whole never shows as the whole", () => {
  expect(spaced(formatShare(84_999 / 85_000, "vi"))).toBe("99,9 %");
  expect(spaced(formatShare(1, "vi"))).toBe("100 %");
  expect(spaced(formatShare(0.29 * (1 / 0.29), "vi"))).toBe("100 %");
  expect(formatHeadline(2999, 3000, "vi")).toBe("2.999/3.000 MTCL đạt (99,9%)");
});

test("a share of nothing is no number", () => {
  expect(formatShareOf(0, 0, "vi")).toBe("–");
  expect(spaced(formatShareOf(1, 3, "en"))).toBe("33.3 %");
});

test("the headline counts met of judged", () => {
  expect(formatHeadline(11, 13, "vi")).toBe("11/13 MTCL đạt (84,6%)");
  expect(formatHeadline(11, 13, "en")).toBe("11/13 objectives met (84.6%)");
  expect(formatHeadline(0, 0, "vi")).toBe("0/0 MTCL đạt");
});

test("dates are dd/MM/yyyy and those of Viet Nam", () => {
  expect(formatDate("2026-11-30")).toBe("30/11/2026");
  expect(formatDay("2026-06-30T16:59:00.000Z")).toBe("30/06/2026");
  expect(formatDay("2026-06-30T17:00:00.000Z")).toBe("01/07/2026");
  expect(formatTime(new Date("2026-06-30T17:05:00.000Z"))).toBe("00:05");
});

test("days until a date count the days of Viet Nam", () => {
  expect(daysUntil("2026-07-10", new Date("2026-07-09T16:00:00Z"))).toBe(1);
  expect(daysUntil("2026-07-10", new Date("2026-07-09T18:00:00Z"))).toBe(0);
  expect(daysUntil("2026-07-10", new Date("2026-07-12T05:00:00Z"))).toBe(-2);
});

test("every figure is written with the separators of its language only", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
      expect(formatNumber(value, "vi")).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d{1,2})?$/);
      expect(formatNumber(value, "en")).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d{1,2})?$/);
    }),
  );
});
