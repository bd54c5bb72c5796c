import { achieveAll, ratesOf } from "../../../shared/achieving/rates";
import type { Target } from "../../../shared/model/plan";
import { Rates } from "../../../shared/model/rates";
import type { Result } from "../../../shared/model/result";
import { action, objective, plan, result, target } from "./samples";

const share = (id: string, value: number, group = "g"): Target => target({ id, value, group });
const said = (id: string, actual: number | "nothing-arose", of: Partial<Result> = {}) =>
  result({ target: id, actual, ...of });

describe("shares of one whole", () => {
  const early = share("early", 40);
  const onTime = share("onTime", 60);
  const verdicts = (a: Result | null, b: Result | null) =>
    achieveAll([
      { target: early, result: a, period: "2026-H1" },
      { target: onTime, result: b, period: "2026-H1" },
    ]).map(({ used, rate, verdict }) => [used, rate, verdict]);

  it("are judged by their running sums", () => {
    expect(verdicts(said("early", 55), said("onTime", 45))).toEqual([
      [55, 1.375, "met"],
      [45, 0.75, "met"],
    ]);
    expect(verdicts(said("early", 30), said("onTime", 65)).map(([, , verdict]) => verdict)).toEqual([
      "not-met",
      "not-met",
    ]);
  });
  it("have no verdict from the first blank on, while a figure still shows its rate", () => {
    expect(verdicts(null, said("onTime", 45))).toEqual([
      [null, null, "no-data"],
      [45, 0.75, "no-data"],
    ]);
    expect(verdicts(said("early", 40), null).map(([, , verdict]) => verdict)).toEqual(["met", "no-data"]);
  });
  it("are blanked by nothing-arose, which keeps its own verdict", () => {
    expect(verdicts(said("early", "nothing-arose"), said("onTime", 60)).map(([, , verdict]) => verdict)).toEqual([
      "nothing-arose",
      "no-data",
    ]);
  });
  it("belong together only as neighbours of one period", () => {
    const found = achieveAll([
      { target: early, result: said("early", 50), period: "2026-H1" },
      { target: onTime, result: said("onTime", 50), period: "2026" },
    ]);
    expect(found.map(({ verdict }) => verdict)).toEqual(["met", "not-met"]);
  });
});

describe("a plan", () => {
  const whole = plan([
    objective({
      id: "o1",
      number: "4",
      weight: 3,
      targets: [target({ id: "all", value: 100, workedOut: "share-of-met-below" }), target({ id: "a", value: 90 })],
      actions: [action({ targets: [target({ id: "b", value: 50 })] })],
    }),
    objective({ id: "o2", number: "4.1", parent: "4", targets: [target({ id: "c", value: 80 })] }),
    objective({ id: "o3", number: "5" }),
    objective({ id: "o4", number: "6", targets: [target({ id: "d", value: 10, unit: "lớp", accrual: "cumulative" })] }),
  ]);
  const rates = ratesOf(whole, [said("a", 45), said("b", 100), said("c", 80), said("gone", 1)], "2026-H1");

  it("gives every target in order, worked-out ones by their lists", () => {
    expect(rates.targets.map(({ target: id, used, verdict }) => [id, used, verdict])).toEqual([
      ["all", expect.closeTo((2 / 3) * 100, 9), "not-met"],
      ["a", 45, "not-met"],
      ["b", 100, "met"],
      ["c", 80, "met"],
      ["d", null, "no-data"],
    ]);
  });
  it("rolls verdicts up through parents, and means by weight", () => {
    expect(rates.objectives.map(({ objective: id, verdict }) => [id, verdict])).toEqual([
      ["o1", "not-met"],
      ["o2", "met"],
      ["o3", "no-target"],
      ["o4", "no-data"],
    ]);
    const [o1, o2, o3, o4] = rates.objectives.map(({ mean }) => mean);
    expect(o1).toBeCloseTo((3 * (2 / 3) + 3 * 0.5 + 3 * 1 + 1) / 10, 12);
    expect([o2, o3, o4]).toEqual([1, null, null]);
  });
  it("counts targets and objectives, every verdict named", () => {
    expect(rates.plan.targets).toEqual({
      met: 2,
      "not-met": 2,
      behind: 0,
      "on-track": 0,
      "not-due": 0,
      "nothing-arose": 0,
      "no-data": 1,
    });
    expect([rates.plan.met, rates.plan.judged]).toEqual([1, 2]);
    expect(rates.plan.objectives["no-target"]).toBe(1);
    expect(Rates.parse(rates)).toEqual(rates);
  });

  it.each<[string[], string]>([
    [["met", "behind", "not-met"], "not-met"],
    [["met", "on-track"], "on-track"],
    [["nothing", "met"], "met"],
    [["nothing", "nothing"], "nothing-arose"],
    [["no figure", "behind"], "behind"],
    [["no figure", "met"], "no-data"],
    [["not-due", "on-track"], "not-due"],
  ])("makes of %j: %s", (parts, verdict) => {
    const count = { value: 10, unit: "lớp", accrual: "cumulative" } as const;
    const kinds: Record<string, [Partial<Target>, number | "nothing-arose" | null]> = {
      met: [{}, 90],
      "not-met": [{}, 1],
      behind: [count, 1],
      "on-track": [count, 5],
      "not-due": [{ ...count, accrual: "year-end" }, 5],
      nothing: [{}, "nothing-arose"],
      "no figure": [{}, null],
    };
    const made = parts.map((part, at) => {
      const [of, actual] = kinds[part] ?? [{}, null];
      return { target: target({ ...of, id: `t${at}` }), result: actual === null ? [] : [said(`t${at}`, actual)] };
    });
    const found = ratesOf(
      plan([objective({ targets: made.map((each) => each.target) })]),
      made.flatMap((each) => each.result),
      "2026-H1",
    );
    expect(found.objectives[0]?.verdict).toBe(verdict);
  });
});
