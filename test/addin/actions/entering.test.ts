import { BLANK, countFilled, figureOf, figureRemark, resultOf, typedOf } from "../../../addin/actions/entering";
import type { Rates } from "../../../shared/model/rates";
import type { Result } from "../../../shared/model/result";

test.each([
  ["98,6", 98.6, 98.6],
  ["98.6", 98.6, 98.6],
  ["1.150", 1150, 1.15],
  ["1,150", 1.15, 1150],
  ["1.150,5", 1150.5, 1150.5],
  ["1,150.5", 1150.5, 1150.5],
  ["1.150.000", 1_150_000, 1_150_000],
  [" 97 % ", 97, 97],
  ["-2,5", -2.5, -2.5],
  ["1 150", 1150, 1150],
  ["0", 0, 0],
])("%s is %d in Vietnamese and %d in English", (text, vietnamese, english) => {
  expect(figureOf(text, "vi")).toBe(vietnamese);
  expect(figureOf(text, "en")).toBe(english);
});

test.each(["đạt", "12/30", "1,2,3", "1.15.0", "--1", ",5", "1e3"])("%s is no number", (text) => {
  expect(figureOf(text, "vi")).toBeNull();
});

test("nothing typed is nothing said", () => {
  expect(figureOf("  ", "vi")).toBeUndefined();
  expect(resultOf("t1", BLANK, "vi")).toEqual({ result: { target: "t1", basis: "actual" }, wrong: [] });
});

test.each<Result>([
  { target: "t1", basis: "actual", numerator: 1170, denominator: 1200 },
  { target: "t1", basis: "estimate", actual: 98.6, evidence: "Báo cáo số 12", span: "period" },
  { target: "t1", basis: "actual", actual: "nothing-arose", note: "Không có hồ sơ" },
  {
    target: "t1",
    basis: "actual",
    actual: 3,
    cause: "Mưa bão",
    correction: { what: "Làm bù", who: "QMR", by: "9/2026" },
  },
])("what was entered comes back out of the fields: %j", (result) => {
  for (const language of ["vi", "en"] as const)
    expect(resultOf("t1", typedOf(result, language), language)).toEqual({ result, wrong: [] });
});

test("what is no number is left out and named", () => {
  const { result, wrong } = resultOf("t1", { ...BLANK, numerator: "12", denominator: "hai mươi" }, "vi");
  expect(result).toEqual({ target: "t1", basis: "actual", numerator: 12 });
  expect(wrong).toEqual(["denominator"]);
});

test.each([
  ["85,000", "vi", { kind: "thousands", read: 85, other: 85_000 }],
  ["85.000", "en", { kind: "thousands", read: 85, other: 85_000 }],
  ["85.000", "vi", null],
  ["98,6", "vi", null],
  ["0,125", "vi", null],
  ["abc", "vi", { kind: "not-number" }],
  ["", "vi", null],
] as const)("%s typed in %s: what is said at the field", (actual, language, remark) => {
  expect(figureRemark({ ...BLANK, actual }, "actual", language)).toEqual(remark);
});

test.each([
  ["12", "", { kind: "no-denominator" }],
  ["0", "", { kind: "nothing-of-nothing" }],
  ["0", "nothing-arose", null],
] as const)("%s of 0, state '%s': what is said at the denominator", (numerator, state, remark) => {
  expect(figureRemark({ ...BLANK, numerator, denominator: "0", state }, "denominator", "vi")).toEqual(remark);
});

test("what is worked out counts as filled, as it does in the body's table", () => {
  const row = { target: "t", goal: 1, rate: null };
  const targets = [
    { ...row, used: 0, verdict: "not-met" as const },
    { ...row, used: null, verdict: "nothing-arose" as const },
    { ...row, used: null, verdict: "no-data" as const },
  ];
  const plan = { targets: {}, objectives: {}, met: 0, judged: 0, mean: null } as unknown as Rates["plan"];
  expect(countFilled({ targets, objectives: [], plan })).toBe(2);
});
