import { overBothStores } from "./support/bothStores";
import { bytesOf, sealed, uuid } from "./support/snapshots";
import { peopled, type World } from "./support/world";

const place = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
const HOUR = 3_600_000;

overBothStores("keys of units", (fresh) => {
  let world: World;
  beforeEach(async () => {
    world = await peopled(fresh());
    await world.as("consolidator").opens("2026-H1", ["an-loc", "ben-go"]);
  });
  const issues = (units: string[], more: object = {}) =>
    world.as("admin").calls("issueKeys", { json: { units, ...more } });
  const list = async (unit = "*") => (await world.as("admin").calls("listKeys", { params: { unit } })).body.keys;
  const bearing = (key = "") => ({ headers: { authorization: `Bearer ${key}` } });
  const firstKey = async (more: object = {}) => (await issues(["ben-go"], more)).body[0] ?? { id: "", key: "" };

  test("one for each unit of a list, once however often it is named; what opens is shown once", async () => {
    const { body, headers } = await issues(["ben-go", "an-loc", "ben-go"]);
    expect(body.map(({ unit, role, by }) => [unit, role, by])).toEqual([
      ["ben-go", "secretary", "https://issuer.test#admin"],
      ["an-loc", "secretary", "https://issuer.test#admin"],
    ]);
    expect(headers["cache-control"]).toBe("no-store");
    const listed = await list();
    expect(listed.map(({ unit }) => unit)).toEqual(["an-loc", "ben-go"]);
    const secrets = body.map(({ key }) => key.split("_").slice(2).join("_"));
    const kept = JSON.stringify([listed, await world.stores.keys.all(), world.lines]);
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
    expect(JSON.stringify(listed)).not.toContain("hash");
  });

  test("all or none: a unit that nobody knows stops the others", async () => {
    expect((await issues(["ben-go", "khong-co"])).problem).toMatchObject({ code: "unit.unknown" });
    expect(await list()).toEqual([]);
    expect((await issues(["ben-go"], { role: "reviewer" })).problem.code).toBe("request.invalid");
  });

  test("an office without accounts sends its report with it, and the record says which key it was", async () => {
    const { key, id } = await firstKey();
    const sent = await world.call("submit", {
      params: place,
      bytes: bytesOf(sealed({ unit: "ben-go" })),
      ...bearing(key),
    });
    expect([sent.status, sent.body.by]).toEqual([201, `key#${id}`]);
    const me = await world.call("me", bearing(key));
    expect(me.body).toMatchObject({ who: `key#${id}`, roles: [{ role: "secretary", scope: "ben-go" }] });
  });

  test("a key never reviews, whatever somebody tries to give it", async () => {
    const { key, id } = await firstKey();
    await world.as("secretary.ben-go").submits({ unit: "ben-go" });
    const json = { who: `key#${id}`, role: "reviewer", scope: "so-noi-vu" };
    expect((await world.as("admin").calls("grantRole", { json })).problem.code).toBe("request.invalid");
    await world.stores.roles.give({ ...json, role: "reviewer", from: "2026-01-01T00:00:00.000Z", to: null, by: "x" });
    const decision = { id: uuid(), from: "submitted", to: "accepted" };
    const decided = await world.call("decide", {
      ...{ params: { ...place, kind: "results", version: "1" }, json: decision },
      ...bearing(key),
    });
    expect(decided.problem.code).toBe("auth.forbidden");
  });

  test("revoked, it is refused at the next call; revoked again, it is as it was", async () => {
    const { key, id } = await firstKey();
    expect((await world.call("me", bearing(key))).status).toBe(200);
    const revoke = async () => (await world.as("admin").calls("revokeKey", { params: { key: id } })).body;
    const first = await revoke();
    expect(first).toMatchObject({ id, revokedAt: "2026-06-20T03:00:00.000Z", revokedBy: "https://issuer.test#admin" });
    world.time.now = new Date(world.time.now.getTime() + HOUR);
    expect(await revoke()).toEqual(first);
    const refused = await world.call("me", bearing(key));
    expect([refused.status, refused.problem.code, refused.headers["www-authenticate"]]).toEqual([
      ...[401, "auth.key-revoked", "Bearer"],
    ]);
    const unknown = await world.as("admin").calls("revokeKey", { params: { key: "f".repeat(20) } });
    expect(unknown.problem.code).toBe("key.unknown");
  });

  test("it ends when it says so", async () => {
    const { key } = await firstKey({ to: "2026-06-20T04:00:00.000Z" });
    world.time.now = new Date("2026-06-20T03:59:59.999Z");
    expect((await world.call("me", bearing(key))).status).toBe(200);
    world.time.now = new Date("2026-06-20T04:00:00.000Z");
    expect((await world.call("me", bearing(key))).problem.code).toBe("auth.key-expired");
  });

  test("its last use is written down once an hour at most, and never by somebody who only knows its id", async () => {
    const { key, id } = await firstKey();
    let writes = 0;
    const { change } = world.stores.keys;
    world.stores.keys.change = (kept) => {
      writes += 1;
      return change(kept);
    };
    const used = async () => (await list("ben-go"))[0]?.lastUsed;
    await world.call("me", bearing(`mtcl_${id}_${"A".repeat(43)}`));
    expect([await used(), writes]).toEqual([null, 0]);
    for (let call = 0; call < 3; call += 1) await world.call("me", bearing(key));
    expect([await used(), writes]).toEqual(["2026-06-20T03:00:00.000Z", 1]);
    world.time.now = new Date(world.time.now.getTime() + HOUR);
    await world.call("me", bearing(key));
    expect([await used(), writes]).toEqual(["2026-06-20T04:00:00.000Z", 2]);
  });

  test("words that are no key, another secret, another id", async () => {
    const { key, id } = await firstKey();
    const bent = `${key.slice(0, -2)}${key.endsWith("AA") ? "BB" : "AA"}`;
    const other = key.replace(id, "0".repeat(20));
    for (const given of ["mtcl_", `mtcl_${id}`, `mtcl_${id}_`, bent, other, `${key}x`, key.toUpperCase()]) {
      expect([given, (await world.call("me", bearing(given))).problem.code]).toEqual([given, "auth.invalid"]);
    }
    expect((await world.call("me", bearing(key))).status).toBe(200);
  });

  test("who manages keys manages those of their own scope", async () => {
    await world.stores.units.create([{ unit: "ap-mot", parent: "ben-go" }], "x", "2026-01-05T00:00:00.000Z");
    await world.as("admin").grants("warden", "admin", "ben-go");
    const warden = world.as("warden");
    expect((await warden.calls("issueKeys", { json: { units: ["ben-go", "ap-mot"] } })).status).toBe(200);
    const beyond = await warden.calls("issueKeys", { json: { units: ["ben-go", "an-loc"] } });
    expect(beyond.problem.params).toEqual({ right: "manage-keys", scope: "an-loc" });
    expect((await warden.calls("listKeys", { params: { unit: "*" } })).status).toBe(403);
    expect((await warden.calls("listKeys", { params: { unit: "ben-go" } })).body.keys).toHaveLength(2);
    expect((await warden.calls("listKeys", { params: { unit: "ap-mot" } })).body.keys).toHaveLength(1);
    const [others = { id: "" }] = (await issues(["an-loc"])).body;
    expect((await warden.calls("revokeKey", { params: { key: others.id } })).status).toBe(403);
  });
});
