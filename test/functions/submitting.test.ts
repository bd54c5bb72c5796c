import { overBothStores } from "./support/bothStores";
import { bytesOf, planOf, sealed, share, uuid } from "./support/snapshots";
import { peopled, type World } from "./support/world";

const codeOf = (reply: { problem: { code?: string } }) => reply.problem.code;

overBothStores("submitting", (fresh) => {
  let world: World;
  let secretary: ReturnType<World["as"]>;
  let consolidator: ReturnType<World["as"]>;

  beforeEach(async () => {
    world = await peopled(fresh());
    secretary = world.as("secretary.ben-go");
    consolidator = world.as("consolidator");
    await consolidator.opens("2026-H1", ["tan-phu", "ben-go", "an-loc"]);
  });

  test("two offices report, and the department sees all three side by side", async () => {
    const receipt = await secretary.submits({ unit: "ben-go", figures: [95, 50] });
    expect(receipt.status).toBe(201);
    expect(receipt.body).toMatchObject({
      ...{ unit: "ben-go", version: 1, chain: { sequence: 1 } },
      four: { received: true, onTime: true, filled: { with: 2, of: 2 }, open: 0 },
    });
    await world.as("secretary.an-loc").submits({ unit: "an-loc", figures: [100, 70] });

    const table = await consolidator.consolidates();
    expect(table.status).toBe(200);
    expect(table.body.units).toMatchObject([
      { unit: "an-loc", state: "submitted", version: 1 },
      { unit: "ben-go", state: "submitted", version: 1, name: "UBND phường Bến Gỗ" },
      { unit: "tan-phu", state: "not-received", version: null },
    ]);
    expect(table.body.targets).toHaveLength(4);
  });

  test("the same snapshot again gives the first receipt again, even after a newer one", async () => {
    const bytes = bytesOf(sealed({ unit: "ben-go" }));
    const first = await secretary.sends("ben-go", bytes);
    const again = await secretary.sends("ben-go", bytes);
    await secretary.submits({ unit: "ben-go", base: 1 });
    const late = await secretary.sends("ben-go", bytes);
    expect([first.status, again.status, late.status]).toEqual([201, 200, 200]);
    expect(again.body).toEqual(first.body);
    expect(late.body).toEqual(first.body);
    expect((await secretary.lists("ben-go")).body).toHaveLength(2);
  });

  test("an id that was used for other figures is refused", async () => {
    const id = uuid();
    await secretary.submits({ unit: "ben-go", id });
    const stale = await secretary.submits({ unit: "ben-go", id, figures: [1, 2] });
    const onTop = await secretary.submits({ unit: "ben-go", id, figures: [1, 2], base: 1 });
    expect([stale, onTop].map((reply) => [reply.status, codeOf(reply)])).toEqual([
      [422, "submission.id-reused"],
      [422, "submission.id-reused"],
    ]);
  });

  test("a version built on an old one is told which stands", async () => {
    await secretary.submits({ unit: "ben-go" });
    const second = await secretary.submits({ unit: "ben-go", base: 1 });
    const stale = await secretary.submits({ unit: "ben-go", base: 1 });
    expect([second.status, stale.status, codeOf(stale)]).toEqual([201, 409, "submission.base-stale"]);
    expect(stale.problem.details?.current).toMatchObject({ version: 2, state: "submitted" });
    const ahead = await world.as("secretary.an-loc").submits({ unit: "an-loc", base: 7 });
    expect([codeOf(ahead), ahead.problem.details?.current]).toEqual(["submission.base-stale", null]);
  });

  test("the next version supersedes the one before, and its results are the ones consolidated", async () => {
    await secretary.submits({ unit: "ben-go", figures: [10, 10] });
    await secretary.submits({ unit: "ben-go", base: 1, figures: [95, 70] });
    const listed = (await secretary.lists("ben-go")).body;
    expect(listed).toMatchObject([
      { version: 1, state: "superseded" },
      { version: 2, state: "submitted" },
    ]);
    const { units, targets } = (await consolidator.consolidates()).body;
    expect(units[1]).toMatchObject({ unit: "ben-go", version: 2 });
    expect(targets.map(({ used }) => used)).toEqual([95, 70]);
  });

  test("a plan has versions of its own and leaves the consolidated results as they are", async () => {
    await secretary.submits({ unit: "ben-go" });
    const plan = await secretary.submits({ unit: "ben-go", kind: "plan" });
    expect(plan.body).toMatchObject({ version: 1, chain: { sequence: 2 } });
    expect((await consolidator.consolidates()).body.targets).toHaveLength(2);
    const periods = await secretary.calls("unitPeriods", { params: { unit: "ben-go" } });
    expect(periods.body).toMatchObject([
      { period: "2026-H1", latest: { plan: { version: 1 }, results: { version: 1 } } },
    ]);
  });

  test("on time lasts to the end of the day in Viet Nam", async () => {
    world.time.now = new Date("2026-06-30T16:59:59.999Z");
    expect((await secretary.submits({ unit: "ben-go" })).body.four.onTime).toBe(true);
    world.time.now = new Date("2026-06-30T17:00:00.000Z");
    expect((await secretary.submits({ unit: "ben-go", base: 1 })).body.four.onTime).toBe(false);
  });

  test("what was sent is given back, byte for byte the same record", async () => {
    const snapshot = sealed({ unit: "ben-go" });
    await secretary.sends("ben-go", bytesOf(snapshot));
    const params = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go", kind: "results", version: "1" };
    const got = await world.as("reviewer").calls("getSubmission", { params });
    expect(got.body.snapshot).toEqual(JSON.parse(Buffer.from(bytesOf(snapshot)).toString()));
    expect(got.body.submission).toMatchObject({ id: "so-noi-vu/2026-H1/ben-go/results/1", state: "submitted" });
    const none = await secretary.calls("getSubmission", { params: { ...params, version: "2" } });
    expect([none.status, codeOf(none)]).toEqual([404, "submission.unknown"]);
  });

  test("twenty at once: each version once, and everyone else is told why", async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => secretary.submits({ unit: "ben-go" })));
    const accepted = replies.filter(({ status }) => status === 201);
    const told = new Set(replies.filter(({ status }) => status !== 201).map(codeOf));
    expect(accepted).toHaveLength(1);
    expect([...told]).toEqual(["submission.base-stale"]);
    expect((await secretary.lists("ben-go")).body).toHaveLength(1);
  });

  test("a plan and results at once do not hinder each other", async () => {
    const kinds = ["plan", "results"] as const;
    const replies = await Promise.all(kinds.map((kind) => secretary.submits({ unit: "ben-go", kind })));
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies.map(({ body }) => body.chain.sequence).sort()).toEqual([1, 2]);
  });

  test("twenty times the same at once is one submission", async () => {
    const bytes = bytesOf(sealed({ unit: "ben-go" }));
    const replies = await Promise.all(Array.from({ length: 20 }, () => secretary.sends("ben-go", bytes)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(new Set(replies.map(({ body }) => body.submission)).size).toBe(1);
  });

  test("a thousand targets go through the record and back", async () => {
    const plan = planOf(Array.from({ length: 1000 }, (_, at) => share(`t${at}`, 90, `Chỉ tiêu số ${at} ${uuid()}`)));
    const figures = plan.objectives.map((_, at) => at % 100);
    expect((await secretary.submits({ unit: "ben-go", plan, figures })).status).toBe(201);
    const { targets } = (await consolidator.consolidates()).body;
    expect(targets).toHaveLength(1000);
    expect(targets[999]).toMatchObject({ target: "t999", used: 99, verdict: "met" });
  });
});
