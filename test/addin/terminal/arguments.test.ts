import { parseArguments } from "../../../addin/terminal/arguments";

const shape = { usage: "read FILE", words: 1, values: ["--year", "-o"], switches: ["--json"] };

test("options stand anywhere; words stay in order", () => {
  const args = parseArguments(shape, ["--json", "plan.xlsx", "-o", "out.xlsx"]);
  expect(args.words).toEqual(["plan.xlsx"]);
  expect(args.has("--json")).toBe(true);
  expect(args.need("-o")).toBe("out.xlsx");
  expect(args.value("--year")).toBeUndefined();
});

test.each(["-5% so với năm trước", "- giảm 2 vụ", "--không để xảy ra"])("a text may begin with a dash: %s", (text) => {
  expect(parseArguments(shape, [text, "--json"]).words).toEqual([text]);
});

test("a value may begin with a dash", () => {
  expect(parseArguments(shape, ["x", "--year", "-1"]).need("--year")).toBe("-1");
});

test.each([
  ["too few words", ["--json"], "usage.missing"],
  ["too many words", ["a", "b"], "usage.option"],
  ["a value left out", ["a", "--year"], "usage.missing"],
])("%s is said", (_, given, code) => {
  expect(() => parseArguments(shape, given)).toThrow(code);
});
