import fc from "fast-check";
import { ACCRUALS, COMPARATORS, PERS, type Plan, type Target } from "../../../shared/model/plan";
import type { PeriodId } from "../../../shared/model/period";
import type { Result } from "../../../shared/model/result";
import { action, objective, plan, target } from "./samples";

/** Periods of every kind, first and last of the year among them. */
export const periods = fc.constantFrom<PeriodId>(
  "2026",
  "2026-H1",
  "2026-H2",
  "2026-Q1",
  "2026-Q3",
  "2026-Q4",
  "2026-02",
  "2026-05",
  "2026-12",
);

const tenths = fc.integer({ min: -50, max: 1050 }).map((n) => n / 10);
const value = fc.oneof(
  { weight: 6, arbitrary: tenths },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  fc.integer({ min: 1000, max: 90_000 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
  fc.constantFrom(0, 100, 0.1, 0.3, 98.6, 99.6, -3, 1 / 3),
);
const absent = <T>(arbitrary: fc.Arbitrary<T>, weight = 1) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

interface Promise_ {
  comparator: Target["comparator"];
  accrual: Target["accrual"];
  unit: string;
  value: number | null;
  high?: number;
  baseline?: number;
  change?: number;
  per?: NonNullable<Target["per"]>;
  workedOut: boolean;
}

const promise: fc.Arbitrary<Promise_> = fc.record({
  comparator: fc.constantFrom(...COMPARATORS),
  accrual: fc.constantFrom(...ACCRUALS),
  unit: fc.constantFrom("%", "%", "hồ sơ", "triệu đồng"),
  value: fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
  high: absent(value, 3),
  baseline: absent(value),
  change: absent(fc.integer({ min: -9, max: 9 }), 2),
  per: absent(fc.constantFrom(...PERS), 4),
  workedOut: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});

/** One target, or two to four shares of one whole. */
const run = fc.oneof(
  { weight: 8, arbitrary: promise.map((each) => [each]) },
  {
    weight: 1,
    arbitrary: fc.array(tenths, { minLength: 1, maxLength: 4 }).map((values) =>
      values.map((each): Promise_ => {
        return { comparator: "atLeast", accrual: "rate", unit: "%", value: each, workedOut: false };
      }),
    ),
  },
);

const targetOf = (said: Promise_, id: string, group: string | undefined): Target => {
  const { baseline, workedOut, comparator, value: planned, ...rest } = said;
  return target({
    ...Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined)),
    id,
    comparator,
    value: comparator === "attain" ? null : planned,
    ...(baseline === undefined ? {} : { baseline: { value: baseline } }),
    ...(workedOut ? { workedOut: "share-of-met-below" as const } : {}),
    ...(group === undefined ? {} : { group }),
  });
};

const runs = (maxLength: number) => fc.array(run, { maxLength });

/** A plan of a few objectives, some under others, with targets of their own and of actions. */
export const plans: fc.Arbitrary<Plan> = fc
  .array(fc.record({ own: runs(6), acted: runs(6), parent: fc.nat(6), weight: absent(fc.nat(5)) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((objectives) => {
    let next = 0;
    const targets = (found: Promise_[][]): Target[] =>
      found.flatMap((each) => {
        next += 1;
        const group = each.length > 1 || each[0]?.comparator === "atLeast" ? `g${next}` : undefined;
        return each.map((said, at) => targetOf(said, `t${next}-${at}`, each.length > 1 ? group : undefined));
      });
    return plan(
      objectives.map(({ own, acted, parent, weight }, at) =>
        objective({
          id: `o${at}`,
          number: String(at),
          parent: parent < at && parent % 2 === 0 ? String(parent) : null,
          ...(weight === undefined ? {} : { weight }),
          targets: targets(own),
          actions: [action({ id: `a${at}`, targets: targets(acted) })],
        }),
      ),
    );
  });

/** A figure at, beside or far from what the target promises, in every way a person may fill it in. */
export function resultFor(each: Target): fc.Arbitrary<Result | null> {
  const goal = each.value ?? 50;
  const near = fc
    .tuple(
      fc.constantFrom(goal, goal * 6, goal / 2, goal / 4, goal * 4, each.high ?? goal, each.baseline?.value ?? goal),
      fc.constantFrom(0, 0, 1e-11, -1e-11, 1e-8, -1e-8, 1e-6, -1e-6, 0.1, -0.1),
    )
    .map(([at, by]) => Number((at + by).toPrecision(15)));
  const figure = fc.oneof({ weight: 3, arbitrary: near }, { weight: 2, arbitrary: tenths }, fc.constant(0));
  const denominator = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 }));
  const numerator = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }));
  const ratio = fc.oneof(
    fc.record({ numerator, denominator }),
    denominator.map((of) => ({ numerator: Number(((goal * of) / 100).toPrecision(12)), denominator: of })),
    fc.record({ numerator }),
    fc.record({ denominator }),
  );
  const state = fc.constantFrom("attained" as const, "not-attained" as const, "nothing-arose" as const);
  const said = fc.oneof(
    { weight: 4, arbitrary: figure.map((actual) => ({ actual })) },
    { weight: 3, arbitrary: ratio },
    { weight: 1, arbitrary: fc.tuple(ratio, figure).map(([parts, actual]) => ({ ...parts, actual })) },
    { weight: each.comparator === "attain" ? 8 : 1, arbitrary: state.map((actual) => ({ actual })) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  return fc.tuple(said, fc.boolean(), fc.nat(3), fc.nat(9)).map(([figures, estimate, span, none]) => {
    if (none === 0) return null;
    return {
      target: each.id,
      ...figures,
      basis: estimate ? ("estimate" as const) : ("actual" as const),
      ...(span === 0 ? { span: "period" as const } : {}),
    };
  });
}
