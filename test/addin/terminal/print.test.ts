import { chip, plainNumber } from "../../../shared/messages/chips";
import { shownDay, shownMoment } from "../../../addin/terminal/print/dates";
import { oneLine } from "../../../addin/terminal/print/plan";
import { share } from "../../../addin/terminal/print/rates";
import type { Target } from "../../../shared/model/plan";

const target = (more: Partial<Target>): Target => ({
  id: "t",
  subject: "Nhóm chỉ số",
  comparator: "atLeast",
  value: 95,
  unit: "%",
  accrual: "rate",
  text: "",
  cell: "A!A1",
  ...more,
});

test.each([
  [{}, "≥ 95 %"],
  [{ comparator: "lessThan", value: 0.5 }, "< 0,5 %"],
  [{ value: 1150, unit: "con" }, "≥ 1.150 con"],
  [{ value: 30, high: 35, unit: "triệu đồng" }, "30–35 triệu đồng"],
  [{ comparator: "attain", value: null, unit: null, level: "Khá trở lên" }, "Đạt: Khá trở lên"],
  [{ comparator: "attain", value: null, unit: null }, "Đạt: Nhóm chỉ số"],
  [{ value: null }, "≥ ?"],
] as [Partial<Target>, string][])("%j is shown as %s", (more, shown) => {
  expect(chip(target(more))).toBe(shown);
});

test.each([
  [98.6, "98,6"],
  [1150, "1.150"],
  [-1234567.5, "-1.234.567,5"],
  [0, "0"],
])("%d is written %s", (value, written) => {
  expect(plainNumber(value)).toBe(written);
});

test("shares and long texts", () => {
  expect(share(11 / 13)).toBe("84,6%");
  expect(share(84_999 / 85_000)).toBe("99,9%");
  expect(oneLine("một\n  hai", 20)).toBe("một hai");
  expect(oneLine("x".repeat(30), 10)).toBe(`${"x".repeat(9)}…`);
});

test("a day and a moment are shown as on a clock in Viet Nam", () => {
  expect(shownDay("2026-07-10")).toBe("10/07/2026");
  expect(shownMoment("2026-07-10T18:30:05.123Z")).toBe("11/07/2026 01:30");
});
