import { memoryStores } from "../../functions/storage/memory";
import { overBothStores } from "./support/bothStores";
import { ISSUER, peopled, type World } from "./support/world";

overBothStores("roles", (fresh) => {
  let world: World;
  beforeEach(async () => {
    world = await peopled(fresh());
  });
  const who = `${ISSUER.issuer}#secretary.ben-go`;
  const revokes = (persona: string, json: object = { who, role: "secretary", scope: "ben-go" }) =>
    world.as(persona).calls("revokeRole", { json });
  const listed = async (unit: string, persona = "admin") =>
    (await world.as(persona).calls("listRoles", { params: { unit } })).body.roles;

  test("an end is a record of its own: who gave it and who ended it both stand", async () => {
    await world.as("admin").grants("warden", "admin", "ben-go");
    world.time.now = new Date("2026-06-21T00:00:00.000Z");
    const ended = await revokes("warden");
    expect(ended.body).toMatchObject({ from: "2026-06-20T03:00:00.000Z", to: "2026-06-21T00:00:00.000Z" });
    expect((await world.as("secretary.ben-go").calls("me")).body.roles).toEqual([]);
    const rows = (await listed("ben-go", "warden")).filter(({ role }) => role === "secretary");
    expect(rows.map(({ to, by, holds }) => [to, by, holds])).toEqual([
      [null, `${ISSUER.issuer}#admin`, false],
      ["2026-06-21T00:00:00.000Z", `${ISSUER.issuer}#warden`, false],
    ]);
  });

  test("ended again it is as it was; given anew it holds again", async () => {
    const first = (await revokes("admin")).body;
    world.time.now = new Date("2026-06-22T00:00:00.000Z");
    expect((await revokes("admin")).body).toEqual(first);
    await world.as("admin").grants("secretary.ben-go", "secretary", "ben-go");
    const rows = await listed("ben-go");
    expect(rows.map(({ holds }) => holds)).toEqual([false, false, true]);
    expect((await world.as("secretary.ben-go").calls("me")).body.roles).toHaveLength(1);
  });

  test("what nobody holds cannot be ended", async () => {
    const reply = await revokes("admin", { who, role: "approver", scope: "ben-go" });
    expect([reply.status, reply.problem.code]).toEqual([404, "role.unknown"]);
    expect((await revokes("secretary.ben-go")).problem.code).toBe("auth.forbidden");
  });

  test("a scope is listed with all below it, by those inside whose scope it is", async () => {
    await world.stores.units.create([{ unit: "ap-mot", parent: "ben-go" }], "x", "2026-01-05T00:00:00.000Z");
    await world.as("admin").grants("ap", "secretary", "ap-mot");
    expect((await listed("ben-go")).map(({ scope }) => scope)).toEqual(["ap-mot", "ben-go"]);
    expect((await listed("*")).map(({ scope }) => scope)).toEqual([
      ...["an-loc", "ap-mot", "ben-go", "so-noi-vu", "so-noi-vu", "tan-phu"],
    ]);
    const stranger = await world.as("secretary.ben-go").calls("listRoles", { params: { unit: "ben-go" } });
    expect(stranger.status).toBe(403);
  });
});

test("a long list goes on where the page before ended, and tells nothing twice", async () => {
  const stores = memoryStores();
  const world = await peopled(stores);
  const role = { role: "contributor", scope: "ben-go", from: "2026-01-01T00:00:00.000Z", to: null, by: "x" } as const;
  for (let at = 0; at < 1100; at += 1) await stores.roles.give({ ...role, who: `a#${at}` });
  const all: string[] = [];
  let after: string | null = null;
  do {
    const query: Record<string, string> = after === null ? {} : { after };
    const reply = await world.as("admin").calls("listRoles", { params: { unit: "ben-go" }, query });
    const page: { roles: { who: string }[]; next: string | null } = reply.body;
    all.push(...page.roles.map(({ who }) => who));
    after = page.next;
  } while (after !== null);
  expect([all.length, new Set(all).size]).toEqual([1101, 1101]);
});
