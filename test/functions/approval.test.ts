import { createHash } from "node:crypto";
import { overBothStores } from "./support/bothStores";
import { peopled, type World } from "./support/world";

const period = "2026-Q3";
const place = { body: "so-noi-vu", period, unit: "ben-go" };
const workbook = Buffer.from("some workbook");
const sha256 = createHash("sha256").update(workbook).digest("hex");

overBothStores("a period that asks for approval", (fresh) => {
  let world: World;

  beforeEach(async () => {
    world = await peopled(fresh());
    // the body stands above the unit in the tree as well, and an office has a committee of its own
    await world.stores.units.create([{ unit: "ben-go", parent: "so-noi-vu" }], "x", "2026-01-05T00:00:00.000Z");
    await world.as("admin").grants("reviewer.ben-go", "reviewer", "ben-go");
    await world.as("consolidator").opens(period, ["ben-go"], { approval: true });
    const secretary = world.as("secretary.ben-go");
    await secretary.calls("putAttachment", { params: { ...place, sha256 }, bytes: workbook });
    await secretary.submits({ unit: "ben-go", period }, { attachment: sha256 });
    await secretary.submits({ unit: "ben-go", period, base: 1 });
  });

  const sees = async (persona: string) => {
    const asked = world.as(persona);
    const got = (version: string) =>
      asked.calls("getSubmission", { params: { ...place, kind: "results", version } }).then(({ status }) => status);
    const [latest] = (await asked.calls("unitPeriods", { params: { unit: "ben-go" } })).body;
    return {
      listed: (await asked.calls("listSubmissions", { params: place })).body.map(({ state }) => state),
      got: [await got("1"), await got("2")],
      attachment: (await asked.calls("getAttachment", { params: { ...place, sha256 } })).status,
      latest: latest?.latest.results?.version ?? null,
    };
  };

  test.each(["secretary.ben-go", "reviewer.ben-go"])("%s sees what waits, and what it replaced", async (persona) => {
    const listed = ["superseded", "awaiting-approval"];
    expect(await sees(persona)).toEqual({ listed, got: [200, 200], attachment: 200, latest: 2 });
  });

  test.each(["consolidator", "reviewer"])("the %s above sees nothing of it, nor what it replaced", async (persona) => {
    expect(await sees(persona)).toEqual({ listed: [], got: [404, 404], attachment: 404, latest: null });
  });

  test("the table of all units goes on without it", async () => {
    const { units, targets } = (await world.as("consolidator").consolidates(period)).body;
    expect(units).toMatchObject([{ unit: "ben-go", state: "not-received", version: null, objectives: null }]);
    expect(targets).toEqual([]);
  });
});
