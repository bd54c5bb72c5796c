import { overBothStores } from "./support/bothStores";
import { peopled, type World } from "./support/world";

const RULES = { cutoff: null, closes: null, mendDays: null, deciding: null };
overBothStores("periods", (fresh) => {
  let world: World;
  let consolidator: ReturnType<World["as"]>;

  beforeEach(async () => {
    world = await peopled(fresh());
    consolidator = world.as("consolidator");
  });

  test("a body opens a period: its roster is sorted and frozen, its new units stand below nothing", async () => {
    const opened = await consolidator.opens("2026-H1", ["tan-phu", "ben-go", "ben-go"]);
    const record = {
      ...{
        body: "so-noi-vu",
        period: "2026-H1",
        due: "2026-06-30",
        ...RULES,
        approval: false,
        units: ["ben-go", "tan-phu"],
      },
      ...{ openedAt: "2026-06-20T03:00:00.000Z", by: "https://issuer.test#consolidator" },
    };
    expect(opened.body).toEqual(record);
    const params = { body: "so-noi-vu", period: "2026-H1" };
    expect((await world.as("secretary.ben-go").calls("getPeriod", { params })).body).toEqual(record);
    expect(await world.stores.units.tree()).toEqual(
      new Map([
        ["so-noi-vu", null],
        ["ben-go", null],
        ["tan-phu", null],
      ]),
    );
  });

  test("the same again is answered the same, another roster, day or approval is not", async () => {
    const first = await consolidator.opens("2026-H1", ["ben-go", "an-loc"]);
    world.time.now = new Date("2026-06-21T00:00:00.000Z");
    expect((await consolidator.opens("2026-H1", ["an-loc", "ben-go"])).body).toEqual(first.body);
    for (const [units, more] of [
      [["ben-go"], {}],
      [["ben-go", "an-loc"], { due: "2026-07-01" }],
      [["ben-go", "an-loc"], { approval: true }],
    ] as const) {
      const other = await consolidator.opens("2026-H1", [...units], more);
      expect([other.status, other.problem.code]).toEqual([409, "period.exists"]);
    }
    expect((await consolidator.consolidates()).body.units).toHaveLength(2);
  });

  test("a unit that exists keeps its place when another body opens a period for it", async () => {
    await world.as("admin").grants("consolidator.khac", "consolidator", "so-khac");
    await world.stores.units.create([{ unit: "ben-go", parent: "so-noi-vu" }], "x", "2026-01-05T00:00:00.000Z");
    await consolidator.opens("2026-H1", ["ben-go"]);
    await world.as("consolidator.khac").opens("2026-H1", ["ben-go", "moi"], { body: "so-khac" });
    expect(await world.stores.units.parentOf("ben-go")).toBe("so-noi-vu");
    expect(await world.stores.units.parentOf("moi")).toBeNull();
    expect(await world.stores.units.parentOf("khong-co")).toBeUndefined();
  });

  test("a unit sees its periods, the latest due first", async () => {
    await consolidator.opens("2026-Q1", ["ben-go"], { due: "2026-03-31" });
    await consolidator.opens("2026-H1", ["ben-go", "an-loc"]);
    await consolidator.opens("2026-Q2", ["an-loc"]);
    const { body } = await world.as("secretary.ben-go").calls("unitPeriods", { params: { unit: "ben-go" } });
    expect(body.map(({ period }) => period)).toEqual(["2026-H1", "2026-Q1"]);
    expect(body[0]).toEqual({
      ...{ body: "so-noi-vu", period: "2026-H1", due: "2026-06-30", ...RULES, approval: false },
      exception: null,
      latest: { plan: null, results: null },
    });
    const list = (await consolidator.calls("listPeriods")).body;
    expect(list.map(({ period, units }) => [period, units])).toEqual([
      ["2026-H1", 2],
      ["2026-Q1", 1],
      ["2026-Q2", 1],
    ]);
  });

  test("a roster of hundreds, opened twice at once", async () => {
    const units = Array.from({ length: 120 }, (_, at) => `xa-${String(at).padStart(3, "0")}`);
    const [one, other] = await Promise.all([
      consolidator.opens("2026-H1", units),
      consolidator.opens("2026-H1", units),
    ]);
    expect([one?.status, other?.status]).toEqual([200, 200]);
    expect(one?.body).toEqual(other?.body);
    expect((await consolidator.consolidates()).body.units).toHaveLength(120);
    expect((await world.stores.units.tree()).size).toBe(121);
  });
});
