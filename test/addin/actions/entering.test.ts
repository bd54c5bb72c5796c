import { BLANK, figureOf, resultOf, typedOf } from "../../../addin/actions/entering";
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
