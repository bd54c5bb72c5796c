import type { Action, Objective, Plan, Target } from "../../shared/model/plan";
import type { Rates, Verdict } from "../../shared/model/rates";
import { OBJECTIVE_VERDICTS, VERDICTS } from "../../shared/model/rates";
import type { Snapshot } from "../../shared/model/snapshot";

/** Made-up plans for tests: everything has a default, so that a test says only what it is about. */
export function aTarget(over: Partial<Target> & { id: string }): Target {
  return {
    subject: "Hồ sơ giải quyết đúng hạn",
    comparator: "atLeast",
    value: 95,
    unit: "%",
    accrual: "rate",
    text: "95%",
    cell: "KH!C5",
    ...over,
  };
}

export function anAction(over: Partial<Action> & { id: string }): Action {
  return {
    number: null,
    content: "Theo dõi việc giải quyết hồ sơ",
    lead: ["Bộ phận Một cửa"],
    support: [],
    monitor: [],
    start: null,
    due: { kind: "continuous", text: "Thường xuyên" },
    measurement: "Số liệu trên phần mềm",
    outcome: null,
    evidence: null,
    note: null,
    targets: [],
    range: "KH!A6:E6",
    ...over,
  };
}

export function anObjective(over: Partial<Objective> & { id: string }): Objective {
  return {
    number: "1",
    parent: null,
    statement: "Nâng cao chất lượng giải quyết hồ sơ",
    targets: [],
    actions: [],
    range: "KH!A5:E5",
    ...over,
  };
}

export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    unit: "UBND xã Mẫu",
    year: 2026,
    title: "Kế hoạch thực hiện mục tiêu chất lượng năm 2026",
    issued: { number: "12/QĐ-UBND", date: "2026-01-05", by: "UBND xã Mẫu" },
    objectives: [],
    announced: [],
    findings: [],
    unread: [],
    ...over,
  };
}

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Rates with the verdicts given, by id. */
export function someRates(
  targets: Record<string, { verdict: Verdict; used?: number; goal?: number; rate?: number }>,
  objectives: Record<string, (typeof OBJECTIVE_VERDICTS)[number]>,
): Rates {
  return {
    targets: Object.entries(targets).map(([target, { verdict, used, goal, rate }]) => ({
      target,
      used: used ?? null,
      goal: goal ?? null,
      rate: rate ?? null,
      verdict,
    })),
    objectives: Object.entries(objectives).map(([objective, verdict]) => ({ objective, verdict, mean: null })),
    plan: { targets: none(VERDICTS), objectives: none(OBJECTIVE_VERDICTS), met: 0, judged: 0, mean: null },
  };
}

export function aSnapshot(over: Partial<Snapshot> = {}): Snapshot {
  return {
    id: "7f0c2e0a-1111-4222-8333-444455556666",
    schema: 1,
    kind: "results",
    unit: "xa-mau",
    period: "2026-H1",
    base: null,
    plan: aPlan(),
    results: [],
    actions: [],
    rates: someRates({}, {}),
    document: null,
    asOf: "2026-06-30",
    sealedAt: "2026-06-30T08:00:00.000Z",
    client: { name: "test", version: "0", layout: "" },
    ...over,
  };
}
