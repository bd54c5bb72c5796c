import type { TakenOf } from "../../shared/contract/endpoints";
import { faultsOf, historyOf } from "../../functions/routes/submitting/history";
import { overBothStores } from "./support/bothStores";
import { uuid } from "./support/snapshots";
import { peopled, type World } from "./support/world";

const place = { body: "so-noi-vu", period: "2026-H1" };
const unit = { ...place, unit: "ben-go" };

overBothStores("a period that closes", (fresh) => {
  let world: World;
  beforeEach(async () => {
    world = await peopled(fresh());
    await world.as("consolidator").opens("2026-H1", ["an-loc", "ben-go"], { due: "2026-06-30" });
  });

  const rules = (json: Partial<TakenOf<"changePeriod">>) =>
    world.as("consolidator").calls("changePeriod", { params: place, json });
  const decides = (from: string, to: string, version = "1", persona = "reviewer") =>
    world.as(persona).calls("decide", {
      params: { ...unit, kind: "results", version },
      json: { id: uuid(), from, to, reason: "Bổ sung số liệu" },
    });
  const submits = async (base: number | null) => {
    const { status, problem } = await world.as("secretary.ben-go").submits({ unit: "ben-go", base });
    return problem.code ?? status;
  };
  /** Noon in Viet Nam. */
  const on = (day: string) => void (world.time.now = new Date(`${day}T05:00:00.000Z`));

  test("late is known, not refused, until the last day is over in Viet Nam", async () => {
    expect((await rules({ closes: "2026-07-10" })).body).toMatchObject({ due: "2026-06-30", closes: "2026-07-10" });
    on("2026-07-05");
    expect(await submits(null)).toBe(201);
    expect((await world.as("secretary.ben-go").lists("ben-go")).body).toMatchObject([{ onTime: false }]);
    world.time.now = new Date("2026-07-10T16:59:59.000Z");
    expect(await submits(1)).toBe(201);
    world.time.now = new Date("2026-07-10T17:00:00.000Z");
    expect(await submits(2)).toBe("period.closed");
    // a closed period may be opened again: its rules are data
    await rules({ closes: null });
    expect(await submits(2)).toBe(201);
  });

  test("what was returned may be mended for some days after closing", async () => {
    expect(await submits(null)).toBe(201);
    await rules({ closes: "2026-07-10", mendDays: 5 });
    on("2026-07-12");
    expect(await submits(1)).toBe("period.closed");
    expect((await decides("submitted", "returned")).status).toBe(201);
    on("2026-07-15");
    expect(await submits(1)).toBe(201);
    expect((await decides("submitted", "returned", "2")).status).toBe(201);
    on("2026-07-16");
    expect(await submits(2)).toBe("period.closed");
  });

  test("leave is given to one unit, until a day and for a reason, and stands in its chain", async () => {
    await rules({ closes: "2026-07-10" });
    on("2026-07-12");
    const leave = { until: "2026-07-13", reason: "Bão, mất điện ba ngày" };
    const give = () => world.as("consolidator").calls("giveException", { params: unit, json: leave });
    expect([(await give()).body, (await give()).body]).toEqual([leave, leave]);
    expect(await submits(null)).toBe(201);
    expect((await world.as("secretary.an-loc").submits({ unit: "an-loc" })).problem.code).toBe("period.closed");
    on("2026-07-14");
    expect(await submits(1)).toBe("period.closed");

    const { rows } = (await world.as("secretary.ben-go").calls("listAudit", { params: unit })).body;
    expect(rows.map(({ event }) => event)).toEqual(["excepted", "submitted"]);
    expect(rows[0]?.note?.reason).toContain("mất điện");
    const [seen] = (await world.as("secretary.ben-go").calls("unitPeriods", { params: { unit: "ben-go" } })).body;
    expect(seen).toMatchObject({ closes: "2026-07-10", exception: leave });
    const history = await historyOf(unit, world.stores);
    expect(history && faultsOf(history)).toEqual([]);
  });

  test("the rules may be changed while units submit, and nothing of what they sent is lost", async () => {
    const both = ["an-loc", "ben-go"];
    const sent = both.map((one) => world.as(`secretary.${one}`).submits({ unit: one }));
    const changed = rules({ closes: "2026-07-10", cutoff: "2026-06-25" });
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([201, 201]);
    expect((await changed).body).toMatchObject({ cutoff: "2026-06-25" });
    const { units } = (await world.as("consolidator").consolidates()).body;
    expect(units.map(({ version }) => version)).toEqual([1, 1]);
    const [listed] = (await world.as("consolidator").calls("listPeriods")).body;
    expect(listed).toMatchObject({ closes: "2026-07-10", cutoff: "2026-06-25" });
    on("2026-07-11");
    expect(await submits(1)).toBe("period.closed");
  });

  test("the period names whose reviewers decide", async () => {
    await world.stores.units.create([{ unit: "huyen", parent: null }], "x", "2026-01-05T00:00:00.000Z");
    await world.as("admin").grants("reviewer.huyen", "reviewer", "huyen");
    await rules({ deciding: "huyen" });
    await world.as("secretary.ben-go").submits({ unit: "ben-go" });
    expect((await decides("submitted", "accepted")).problem.code).toBe("auth.forbidden");
    const from = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go", kind: "results", version: "1" };
    expect((await world.as("reviewer.huyen").calls("getSubmission", { params: from })).status).toBe(403);
    // who decides must be able to read: a reviewer above the unit, or of the body
    await world.as("admin").grants("reviewer.huyen", "reviewer", "ben-go");
    expect((await decides("submitted", "accepted", "1", "reviewer.huyen")).status).toBe(201);
  });
});
