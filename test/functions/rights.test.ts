import { type EndpointName, ENDPOINTS } from "../../shared/contract/endpoints";
import { memoryStores } from "../../functions/storage/memory";
import { bytesOf, sealed } from "./support/snapshots";
import { type Calling, world, type World } from "./support/world";

const place = { body: "so-noi-vu", period: "2026-H1" };
const unit = { ...place, unit: "ben-go" };
const sha256 = "a".repeat(64);
const DECISION = "00000000-0000-4000-9000-000000000001";
const version = { kind: "results", version: "1" };

/** One fitting call of every endpoint. */
const CALLS: Record<EndpointName, Calling> = {
  health: {},
  openapi: {},
  me: {},
  grantRole: { json: { who: "https://issuer.test#x", role: "secretary", scope: "ben-go" } },
  listRoles: { params: { unit: "ben-go" } },
  revokeRole: { json: { who: "https://issuer.test#nobody-yet", role: "secretary", scope: "ben-go" } },
  issueKeys: { json: { units: ["ben-go"], role: "contributor" } },
  listKeys: { params: { unit: "ben-go" } },
  revokeKey: { params: { key: "0".repeat(20) } },
  openPeriod: { params: place, json: { units: ["ben-go", "an-loc"], due: "2026-06-30" } },
  changePeriod: { params: place, json: { closes: null } },
  giveException: { params: unit, json: { until: "2026-07-15", reason: "Mất điện" } },
  listPeriods: {},
  getPeriod: { params: place },
  unitPeriods: { params: { unit: "ben-go" } },
  submit: { params: unit, bytes: bytesOf(sealed({ unit: "ben-go" })) },
  listSubmissions: { params: unit },
  getSubmission: { params: { ...unit, ...version } },
  decide: { params: { ...unit, ...version }, json: { id: DECISION, from: "submitted", to: "in-review" } },
  listAudit: { params: unit },
  putAttachment: { params: { ...unit, sha256 }, bytes: new Uint8Array([1]) },
  getAttachment: { params: { ...unit, sha256 } },
  consolidation: { params: place },
};

/** Everyone who knocks: role and scope, two of each that matters. `so-noi-vu` stands above both units in the tree. */
const PERSONAS = {
  admin: "the first admin, named by a setting",
  "admin.so-noi-vu": "admin of the department",
  "admin.an-loc": "admin of another unit",
  "consolidator.so-noi-vu": "consolidator of the body",
  "reviewer.so-noi-vu": "reviewer of the body",
  "consolidator.an-loc": "consolidator of another body",
  "secretary.so-noi-vu": "secretary of all units below",
  "secretary.ben-go": "secretary of the unit",
  "secretary.an-loc": "secretary of another unit",
  "contributor.ben-go": "contributor of the unit",
  "approver.ben-go": "approver of the unit",
  "approver.so-noi-vu": "approver above: signs for the own office only",
  nobody: "known, without a role",
} as const;
type Persona = keyof typeof PERSONAS;

const everyone = Object.keys(PERSONAS) as Persona[];
const ofUnit: Persona[] = ["secretary.so-noi-vu", "secretary.ben-go", "contributor.ben-go", "approver.ben-go"];
const above: Persona[] = ["consolidator.so-noi-vu", "reviewer.so-noi-vu"];
const admins: Persona[] = ["admin", "admin.so-noi-vu"];

/** Who may call what. Listing periods is open to all and shows each what is theirs. */
const ALLOWED: Record<EndpointName, Persona[]> = {
  health: everyone,
  openapi: everyone,
  me: everyone,
  grantRole: admins,
  listRoles: admins,
  revokeRole: admins,
  issueKeys: admins,
  listKeys: admins,
  // whether there is such a key is told to those alone who manage some
  revokeKey: [...admins, "admin.an-loc"],
  openPeriod: ["consolidator.so-noi-vu"],
  changePeriod: ["consolidator.so-noi-vu"],
  giveException: ["consolidator.so-noi-vu"],
  listPeriods: everyone,
  getPeriod: [...ofUnit, ...above, ...admins, "secretary.an-loc", "consolidator.an-loc", "admin.an-loc"],
  unitPeriods: [...ofUnit, ...above, ...admins],
  submit: ["secretary.so-noi-vu", "secretary.ben-go"],
  listSubmissions: [...ofUnit, ...above],
  getSubmission: [...ofUnit, ...above],
  decide: ["reviewer.so-noi-vu"],
  listAudit: [...ofUnit, ...above],
  putAttachment: ["secretary.so-noi-vu", "secretary.ben-go"],
  getAttachment: [...ofUnit, ...above],
  consolidation: above,
};

/** Keys of units, each with the person whose rights it has; null: those of anybody who is known. */
const KEYS = {
  "secretary ben-go": "secretary.ben-go",
  "contributor ben-go": "contributor.ben-go",
  "approver ben-go": "approver.ben-go",
  "secretary so-noi-vu": null,
} as const satisfies Record<string, Persona | null>;
type KeyName = keyof typeof KEYS;

let made: World;
let keys: Record<KeyName | "expired" | "revoked", Calling>;

/** Issues a key, and gives what a call with it carries. */
async function issued(role: string, unit: string, to: string | null = null): Promise<{ id: string; call: Calling }> {
  const { body } = await made.as("admin").calls("issueKeys", { json: { units: [unit], role, to } });
  const [{ id, key } = { id: "", key: "" }] = body;
  return { id, call: { headers: { authorization: `Bearer ${key}` } } };
}

beforeAll(async () => {
  made = await world(memoryStores());
  const below = ["ben-go", "an-loc"].map((unit) => ({ unit, parent: "so-noi-vu" }));
  await made.stores.units.create([{ unit: "so-noi-vu", parent: null }, ...below], "x", "2026-01-05T00:00:00.000Z");
  for (const persona of everyone) {
    const [role, scope] = persona.split(".");
    if (scope !== undefined) await made.as("admin").grants(persona, role as "admin", scope);
  }
  await made.as("consolidator.so-noi-vu").opens("2026-H1", ["ben-go", "an-loc"]);
  const named = Object.keys(KEYS) as KeyName[];
  const calls = await Promise.all(
    named.map(async (name): Promise<[KeyName, Calling]> => {
      const [role = "", unit = ""] = name.split(" ");
      return [name, (await issued(role, unit)).call];
    }),
  );
  const expired = await issued("secretary", "ben-go", made.time.now.toISOString());
  const revoked = await issued("secretary", "ben-go");
  await made.as("admin").calls("revokeKey", { params: { key: revoked.id } });
  keys = { ...(Object.fromEntries(calls) as Record<KeyName, Calling>), expired: expired.call, revoked: revoked.call };
});

describe.each(Object.keys(ENDPOINTS) as EndpointName[])("%s", (name) => {
  test.each(everyone)("asked by %s", async (persona) => {
    const reply = await made.as(persona).calls(name, CALLS[name]);
    const allowed = (ALLOWED[name] as string[]).includes(persona);
    expect({ allowed: reply.problem.code !== "auth.forbidden", known: reply.status !== 401 }).toEqual({
      allowed,
      known: true,
    });
  });

  test.each(Object.entries(KEYS) as [KeyName, Persona | null][])("asked with the key %s", async (key, like) => {
    const reply = await made.call(name, { ...CALLS[name], ...keys[key] });
    const may: readonly Persona[] = ALLOWED[name];
    const allowed = like === null ? may.includes("nobody") : may.includes(like);
    expect([reply.problem.code !== "auth.forbidden", reply.status !== 401]).toEqual([allowed, true]);
  });

  test.each(["expired", "revoked"] as const)("asked with a key that is %s", async (key) => {
    const reply = await made.call(name, { ...CALLS[name], ...keys[key] });
    expect(reply.problem.code).toBe(ENDPOINTS[name].right === null ? undefined : `auth.key-${key}`);
  });

  test("asked by nobody known", async () => {
    const reply = await made.call(name, CALLS[name]);
    expect(reply.problem.code).toBe(ENDPOINTS[name].right === null ? undefined : "auth.missing");
  });
});

test("a list of periods shows each what is theirs", async () => {
  await made.as("admin").grants("consolidator.khac", "consolidator", "khac");
  await made.as("consolidator.khac").opens("2026-Q1", ["ben-go"], { body: "khac" });
  const seen = async (persona: string) => (await made.as(persona).calls("listPeriods")).body.map(({ body }) => body);
  expect(await seen("secretary.ben-go")).toEqual(["khac", "so-noi-vu"]);
  expect(await seen("secretary.an-loc")).toEqual(["so-noi-vu"]);
  expect(await seen("consolidator.khac")).toEqual(["khac"]);
  expect(await seen("nobody")).toEqual([]);
});

test("a body that is no ancestor consolidates, but reads nothing outside its own periods", async () => {
  const params = { body: "khac", period: "2026-Q1", unit: "ben-go" };
  expect((await made.as("consolidator.khac").calls("listSubmissions", { params })).status).toBe(200);
  expect((await made.as("consolidator.khac").calls("listSubmissions", { params: unit })).status).toBe(403);
  expect((await made.as("consolidator.khac").calls("unitPeriods", { params: { unit: "ben-go" } })).status).toBe(403);
});

test("naming a unit in a roster gives no role of the body any reach over it", async () => {
  const fresh = await world(memoryStores());
  for (const role of ["admin", "consolidator", "secretary", "reviewer"] as const) {
    await fresh.as("admin").grants(`${role}.evil`, role, "evil");
  }
  await fresh.as("admin").grants("consolidator.tinh", "consolidator", "tinh");
  await fresh.as("admin").grants("secretary.victim", "secretary", "victim");
  // the unit is not known yet when another body names it
  await fresh.as("consolidator.evil").opens("2026-H1", ["victim"], { body: "evil" });
  await fresh.as("consolidator.tinh").opens("2026-H1", ["victim"], { body: "tinh" });
  const status = async (persona: string, name: EndpointName, calling: Calling) =>
    (await fresh.as(persona).calls(name, calling)).status;
  const at = (body: string) => ({ params: { body, period: "2026-H1", unit: "victim" } });
  const bytes = bytesOf(sealed({ unit: "victim" }));

  for (const body of ["evil", "tinh"]) {
    expect(await status("secretary.evil", "submit", { ...at(body), bytes })).toBe(403);
    expect(await status("secretary.evil", "listSubmissions", at(body))).toBe(403);
    expect(await status("admin.evil", "unitPeriods", { params: { unit: "victim" } })).toBe(403);
  }
  expect((await fresh.as("admin.evil").grants("p", "secretary", "victim")).status).toBe(403);
  for (const persona of ["consolidator.evil", "reviewer.evil"]) {
    expect(await status(persona, "listSubmissions", at("tinh"))).toBe(403);
    expect(await status(persona, "getSubmission", { params: { ...at("tinh").params, ...version } })).toBe(403);
    expect(await status(persona, "listSubmissions", at("evil"))).toBe(200);
  }
  // the unit itself reports to both
  expect(await status("secretary.victim", "submit", { ...at("tinh"), bytes })).toBe(201);
  expect(await status("consolidator.tinh", "listSubmissions", at("tinh"))).toBe(200);
});

describe("granting", () => {
  test("reaches no further than the granter", async () => {
    const admin = made.as("admin.so-noi-vu");
    expect((await admin.grants("p", "reviewer", "ben-go")).status).toBe(200);
    expect((await admin.grants("p", "admin", "*")).status).toBe(403);
    expect((await admin.grants("p", "secretary", "khac")).status).toBe(403);
    expect((await made.as("admin").grants("p", "secretary", "*")).problem.code).toBe("request.invalid");
    expect((await made.as("admin").grants("second", "admin", "*")).status).toBe(200);
    expect((await made.as("second").grants("p", "secretary", "khac")).status).toBe(200);
  });
  test("the same again changes nothing; a role ends when it says so", async () => {
    const to = "2026-06-20T04:00:00Z";
    const json = { who: "https://issuer.test#guest", role: "secretary", scope: "ben-go", to };
    const first = await made.as("admin").calls("grantRole", { json });
    made.time.now = new Date("2026-06-20T03:59:59.000Z");
    expect((await made.as("admin").calls("grantRole", { json })).body).toEqual(first.body);
    expect((await made.as("guest").calls("me")).body.roles).toMatchObject([{ role: "secretary", to }]);
    made.time.now = new Date("2026-06-20T04:00:00.000Z");
    expect((await made.as("guest").calls("me")).body.roles).toEqual([]);
    expect((await made.as("guest").lists("ben-go")).status).toBe(403);
  });
});
