import { faultsOf, historyOf } from "../../functions/routes/submitting/history";
import { memoryStores } from "../../functions/storage/memory";
import { DECIDED } from "../../shared/model/decision";
import { type Kind, STATES, type SubmissionState } from "../../shared/model/snapshot";
import { TRANSITIONS, transitionOf } from "../../shared/model/states";
import { overBothStores } from "./support/bothStores";
import { uuid } from "./support/snapshots";
import { peopled, type World } from "./support/world";

const place = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
const document = { number: "31", symbol: "BC-UBND", date: "2026-06-21", signer: "Chủ tịch", capacity: "TM" } as const;

type To = (typeof DECIDED)[number];

/** Who brings about what, in the words of the state table. */
const BY: Record<To, string> = {
  submitted: "approver.ben-go",
  "in-review": "reviewer",
  returned: "reviewer",
  accepted: "reviewer",
  reopened: "reviewer",
  withdrawn: "secretary.ben-go",
};

interface Asking {
  from: SubmissionState;
  to: To;
  version?: number;
  kind?: Kind;
  by?: string;
  more?: object;
}

const deciding = (world: World) => {
  return async ({ from, to, version = 1, kind = "results", by, more = {} }: Asking) => {
    const role = to === "submitted" && from === "in-review" ? "reviewer" : BY[to];
    const needs = { reason: "Bổ sung minh chứng ở mục tiêu 2", document };
    const json = { id: uuid(), from, to, ...needs, ...more };
    return world.as(by ?? role).calls("decide", { params: { ...place, kind, version: String(version) }, json });
  };
};

/** How a version comes to be in a state. */
const PATHS: Partial<Record<SubmissionState, To[]>> = {
  "in-review": ["in-review"],
  returned: ["returned"],
  accepted: ["accepted"],
  reopened: ["accepted", "reopened"],
  withdrawn: ["withdrawn"],
};

async function inState(world: World, state: SubmissionState): Promise<void> {
  const approval = state === "awaiting-approval";
  await world.as("admin").grants("approver.ben-go", "approver", "ben-go");
  await world.as("consolidator").opens("2026-H1", ["ben-go"], { approval });
  await world.as("secretary.ben-go").submits({ unit: "ben-go", estimate: true });
  if (state === "superseded") await world.as("secretary.ben-go").submits({ unit: "ben-go", base: 1 });
  let from: SubmissionState = approval ? "awaiting-approval" : "submitted";
  for (const to of PATHS[state] ?? []) {
    const { status } = await deciding(world)({ from, to });
    if (status !== 201) throw new Error(`no way from ${from} to ${to}`);
    from = to;
  }
}

const faults = async (world: World) => {
  const history = await historyOf(place, world.stores);
  return history && faultsOf(history);
};

describe.each(STATES)("a version that is %s", (from) => {
  test.each(DECIDED)("becomes %s where the table of states says so, and nowhere else", async (to) => {
    const world = await peopled(memoryStores());
    await inState(world, from);
    const { status, problem, body } = await deciding(world)({ from, to });
    if (transitionOf(from, to)) {
      expect([status, body?.state]).toEqual([201, to]);
    } else {
      // whoever cannot see it is told nothing of it
      expect(["submission.transition", "submission.unknown"]).toContain(problem.code);
    }
    expect(await faults(world)).toEqual([]);
  });
});

test.each(TRANSITIONS.filter(({ to }) => to !== "superseded"))(
  "$from → $to is for the $by alone",
  async ({ from, to, by }) => {
    const world = await peopled(memoryStores());
    await inState(world, from);
    const others = ["secretary.ben-go", "approver.ben-go", "reviewer", "consolidator", "secretary.an-loc"];
    for (const persona of others.filter((one) => !one.startsWith(by))) {
      const { problem } = await deciding(world)({ from, to: to as To, by: persona });
      expect([persona, ["auth.forbidden", "submission.unknown"].includes(problem.code ?? "")]).toEqual([persona, true]);
    }
  },
);

overBothStores("decisions", (fresh) => {
  let world: World;
  beforeEach(async () => {
    world = await peopled(fresh());
    await world.as("admin").grants("approver.ben-go", "approver", "ben-go");
  });
  const state = async (persona = "secretary.ben-go") =>
    (await world.as(persona).lists("ben-go")).body.map((one) => one.state);

  test("a report is returned with its reason and remarks, mended, reviewed and accepted", async () => {
    await world.as("consolidator").opens("2026-H1", ["ben-go"]);
    const secretary = world.as("secretary.ben-go");
    await secretary.submits({ unit: "ben-go" });
    await deciding(world)({ from: "submitted", to: "in-review" });
    const comments = [{ at: "t2", text: "Số liệu khác kỳ trước" }];
    const returned = await deciding(world)({ from: "in-review", to: "returned", more: { comments } });
    expect(returned).toMatchObject({ status: 201, body: { state: "returned" } });
    const trail = (await secretary.calls("listAudit", { params: place })).body.rows;
    expect(trail.map(({ event }) => event)).toEqual(["submitted", "taken", "returned"]);
    expect(trail[2]?.note).toEqual({ reason: "Bổ sung minh chứng ở mục tiêu 2", comments, document });
    const one = await secretary.calls("listAudit", { params: place, query: { after: "1", event: "returned" } });
    expect(one.body).toMatchObject({ rows: [{ sequence: 3 }], next: null });

    await secretary.submits({ unit: "ben-go", base: 1, figures: [95, 70] });
    expect(await state()).toEqual(["superseded", "submitted"]);
    await deciding(world)({ from: "submitted", to: "accepted", version: 2 });
    expect((await world.as("consolidator").consolidates()).body.units).toMatchObject([
      { state: "accepted", version: 2 },
    ]);
    expect((await secretary.submits({ unit: "ben-go", base: 2 })).problem.code).toBe("submission.state");
    expect(await faults(world)).toEqual([]);
  });

  test("what the approver passes on is seen above, and takes the place of what was there", async () => {
    await world.as("consolidator").opens("2026-H1", ["ben-go"], { approval: true });
    const secretary = world.as("secretary.ben-go");
    await secretary.submits({ unit: "ben-go", figures: [95, 50] });
    expect((await deciding(world)({ from: "awaiting-approval", to: "submitted" })).status).toBe(201);
    await secretary.submits({ unit: "ben-go", base: 1, figures: [95, 70] });
    expect(await state("consolidator")).toEqual(["submitted"]);
    const rows = async () => {
      const { units, targets } = (await world.as("consolidator").consolidates()).body;
      return [units[0]?.version, targets.find(({ target }) => target === "t2")?.used];
    };
    expect(await rows()).toEqual([1, 50]);
    const nameless = { document: { ...document, number: " " } };
    const refused = await deciding(world)({ from: "awaiting-approval", to: "submitted", version: 2, more: nameless });
    expect(refused.problem.code).toBe("decision.needs-document");
    await deciding(world)({ from: "awaiting-approval", to: "submitted", version: 2 });
    expect(await state("consolidator")).toEqual(["superseded", "submitted"]);
    expect(await rows()).toEqual([2, 70]);
    expect(await faults(world)).toEqual([]);
  });

  test("a withdrawn report makes room for the one before it, or for none", async () => {
    await world.as("consolidator").opens("2026-H1", ["ben-go"]);
    const secretary = world.as("secretary.ben-go");
    await secretary.submits({ unit: "ben-go", figures: [95, 50] });
    await secretary.submits({ unit: "ben-go", base: 1, figures: [95, 70] });
    await deciding(world)({ from: "submitted", to: "withdrawn", version: 2 });
    const { units, targets } = (await world.as("consolidator").consolidates()).body;
    expect(units).toMatchObject([{ version: 1 }]);
    expect(targets.find(({ target }) => target === "t2")?.used).toBe(50);
    expect((await secretary.submits({ unit: "ben-go", base: 2 })).status).toBe(201);
    await deciding(world)({ from: "submitted", to: "withdrawn", version: 3 });
    expect(await faults(world)).toEqual([]);
  });

  test("the same decision twice is one, and another state than was seen is told", async () => {
    await world.as("consolidator").opens("2026-H1", ["ben-go"]);
    await world.as("secretary.ben-go").submits({ unit: "ben-go" });
    const more = { id: uuid() };
    const replies = [
      await deciding(world)({ from: "submitted", to: "accepted", more }),
      await deciding(world)({ from: "submitted", to: "accepted", more }),
      await deciding(world)({ from: "submitted", to: "returned" }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([201, 200, 409]);
    expect(replies[2]?.problem.params).toEqual({ state: "accepted", to: "returned" });
    expect((await deciding(world)({ from: "accepted", to: "reopened", more: { reason: null } })).problem.code).toBe(
      "decision.needs-reason",
    );
  });

  test("nobody reviews what they submitted", async () => {
    await world.as("consolidator").opens("2026-H1", ["ben-go"]);
    await world.as("admin").grants("secretary.ben-go", "reviewer", "so-noi-vu");
    await world.as("secretary.ben-go").submits({ unit: "ben-go" });
    const own = await deciding(world)({ from: "submitted", to: "accepted", by: "secretary.ben-go" });
    expect(own.problem.code).toBe("review.own-submission");
    expect((await deciding(world)({ from: "submitted", to: "accepted" })).status).toBe(201);
  });

  test("of twenty decisions at once one is taken, and each loser is told why", async () => {
    await world.as("consolidator").opens("2026-H1", ["ben-go"]);
    await world.as("secretary.ben-go").submits({ unit: "ben-go" });
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        deciding(world)({ from: "submitted", to: at % 2 ? "accepted" : "returned" }),
      ),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const told = new Set(replies.map(({ problem }) => problem.code).filter(Boolean));
    expect([...told].every((code) => ["submission.transition", "submission.busy"].includes(code ?? ""))).toBe(true);
    expect(await faults(world)).toEqual([]);
  });
});
