import type { Action, Objective, Plan, Target } from "../../../shared/model/plan";
import type { Result } from "../../../shared/model/result";

/** A target with what a test says of it: by default "at least 90 %", judged in every period. */
export function target(said: Partial<Target> = {}): Target {
  return {
    id: "t1",
    subject: "Tỷ lệ văn bản xử lý đúng hạn",
    comparator: "atLeast",
    value: 90,
    unit: "%",
    accrual: "rate",
    text: "90%",
    cell: "KH!B2",
    ...said,
  };
}

export function result(said: Partial<Result> = {}): Result {
  return { target: "t1", basis: "actual", ...said };
}

export function action(said: Partial<Action> = {}): Action {
  return {
    id: "a1",
    number: "1.1",
    content: "Rà soát hồ sơ hằng tuần",
    lead: ["Bộ phận Một cửa"],
    support: [],
    monitor: [],
    start: null,
    due: null,
    measurement: null,
    outcome: null,
    evidence: null,
    note: null,
    targets: [],
    range: "KH!A3:E3",
    ...said,
  };
}

export function objective(said: Partial<Objective> = {}): Objective {
  return {
    id: "o1",
    number: "1",
    parent: null,
    statement: "Giải quyết hồ sơ đúng hạn",
    targets: [],
    actions: [],
    range: "KH!A2:E2",
    ...said,
  };
}

export function plan(objectives: Objective[]): Plan {
  return {
    unit: "UBND xã Mẫu",
    year: 2026,
    title: null,
    issued: null,
    objectives,
    announced: [],
    findings: [],
    unread: [],
  };
}
