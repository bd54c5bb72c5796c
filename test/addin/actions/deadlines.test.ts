import { deadlines } from "../../../addin/actions/deadlines";
import { BLANK_ACTION } from "../../../addin/actions/enteringActions";
import type { Action, Timing } from "../../../shared/model/plan";
import { objective } from "../../shared/achieving/samples";

const action = (id: string, due: Timing | null): Action => ({
  ...{ id, number: null, content: id, lead: [], support: [], monitor: [], start: null, due },
  ...{ measurement: null, outcome: null, evidence: null, note: null, targets: [], range: "KH!A1:B1" },
});
const by = (to: string): Timing => ({ kind: "by", to, text: to });
const PLAN = {
  objectives: [
    objective({
      actions: [
        action("late", by("2026-05-31")),
        action("today", by("2026-06-01")),
        action("last", { kind: "during", from: "2026-01-01", to: "2026-07-01", text: "" }),
        action("after", by("2026-07-02")),
        action("twice", { kind: "recurring", dates: ["2026-05-15", "2026-06-15"], text: "" }),
        action("monthly", { kind: "recurring", every: "month", text: "" }),
        action("from", { kind: "from", from: "2026-06-10", text: "" }),
        action("done", by("2026-06-10")),
        action("none", null),
      ],
    }),
  ],
};

test("from today to thirty days on, the soonest first, without what is done", () => {
  const states = {
    done: { ...BLANK_ACTION, state: "done" as const },
    today: { ...BLANK_ACTION, state: "doing" as const },
  };
  expect(deadlines(PLAN, states, "2026-06-01").map(({ action: { id }, date }) => `${date} ${id}`)).toEqual([
    "2026-06-01 today",
    "2026-06-15 twice",
    "2026-07-01 last",
  ]);
});
