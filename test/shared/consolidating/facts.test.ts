import { fourNumbers, unitFacts } from "../../../shared/consolidating/facts";
import { UnitFacts } from "../../../shared/model/consolidation";
import { FourNumbers } from "../../../shared/model/snapshot";
import { aPlan, anAction, anObjective, aSnapshot, aTarget, someRates } from "../../support/plans";

const plan = aPlan({
  objectives: [
    anObjective({ id: "o1", number: "1", targets: [aTarget({ id: "t1" }), aTarget({ id: "t2", unit: "hồ sơ" })] }),
    anObjective({
      id: "o2",
      number: null,
      statement: "Một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba",
      actions: [anAction({ id: "a1", targets: [aTarget({ id: "t3" })] })],
    }),
    anObjective({ id: "o3", number: "3" }),
  ],
  findings: [
    { code: "plan.no-year", severity: "warning", cell: "KH!A1", params: {} },
    { code: "plan.no-unit", severity: "warning", cell: "KH!A1", params: {}, explained: "Đã ghi ở bìa" },
    { code: "timing.not-a-date", severity: "note", cell: "KH!E6", params: {} },
  ],
});
const snapshot = aSnapshot({
  plan,
  results: [{ target: "t1", numerator: 97, denominator: 100, basis: "actual" }],
  rates: someRates(
    { t1: { verdict: "met", used: 97, goal: 95, rate: 1.02 }, t2: { verdict: "nothing-arose" } },
    { o1: "met", o2: "no-data", o3: "no-target" },
  ),
});

test("a unit's facts count objectives by verdict and carry every target with its figure", () => {
  const facts = unitFacts(snapshot);
  expect(UnitFacts.parse(facts)).toEqual(facts);
  expect(facts.objectives).toMatchObject({ set: 3, met: 1, noData: 1, noTarget: 1, notMet: 0 });
  expect(facts.targets.map((target) => [target.target, target.used, target.verdict, target.numerator])).toEqual([
    ["t1", 97, "met", 97],
    ["t2", null, "nothing-arose", null],
    ["t3", null, "no-data", null],
  ]);
});

test("an objective without a number is named by its first words", () => {
  expect(unitFacts(snapshot).targets.map((target) => target.objective)).toEqual([
    "1",
    "1",
    "Một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai …",
  ]);
});

test("filled counts figures and nothing-arose, open counts warnings not explained", () => {
  const four = fourNumbers(snapshot, "2026-06-20T00:00:00.000Z", "2026-06-30");
  expect(FourNumbers.parse(four)).toEqual({ received: true, onTime: true, filled: { with: 2, of: 3 }, open: 1 });
});

test.each([
  ["2026-06-30T16:59:59.999Z", true],
  ["2026-06-30T17:00:00.000Z", false],
  ["2026-06-29T23:00:00.000Z", true],
])("due 30/6 ends at midnight in Viet Nam: %s is on time: %s", (receivedAt, onTime) => {
  expect(fourNumbers(snapshot, receivedAt, "2026-06-30").onTime).toBe(onTime);
});

test.each([
  ["", "98%", "98%"],
  ["Hồ sơ đúng hạn", "≥ 98%", "Hồ sơ đúng hạn: ≥ 98%"],
  ["Số hóa hồ sơ lưu trữ", "Số hóa ít nhất 3.000 hồ sơ lưu trữ", "Số hóa ít nhất 3.000 hồ sơ lưu trữ"],
  ["hồ sơ số hóa", "Số hóa 3.000 hồ sơ", "hồ sơ số hóa: Số hóa 3.000 hồ sơ"],
])("a target is named by its words, led by its subject where they do not say it: %s | %s", (subject, text, named) => {
  const plan = aPlan({ objectives: [anObjective({ id: "o1", targets: [aTarget({ id: "t1", subject, text })] })] });
  expect(unitFacts(aSnapshot({ plan })).targets[0]?.text).toBe(named);
});
