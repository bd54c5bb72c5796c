import { SignJWT } from "jose";
import type { Action, Plan } from "../../shared/model/plan";
import { unknownPath } from "../../functions/http/unknown";
import { memoryStores } from "../../functions/storage/memory";
import { HttpRequest } from "@azure/functions";
import { bytesOf, planOf, sealed, share } from "./support/snapshots";
import { ISSUER, peopled, type Reply, type World } from "./support/world";

const EMPTY_ACTION: Action = {
  ...{ id: "a1", number: null, content: "Rà soát hồ sơ", lead: [], support: [], monitor: [], start: null, due: null },
  ...{ measurement: null, outcome: null, evidence: null, note: null, targets: [], range: "KH!A6:F6" },
};

const told = ({ status, problem }: Pick<Reply, "status" | "problem">) => [status, problem.code];
const PLACE = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };

let world: World;
let secretary: ReturnType<World["as"]>;

beforeEach(async () => {
  world = await peopled(memoryStores());
  secretary = world.as("secretary.ben-go");
  await world.as("consolidator").opens("2026-H1", ["ben-go", "an-loc"]);
});

describe("who calls", () => {
  const bearing = (token: string) => world.call("me", { headers: { authorization: `Bearer ${token}` } });

  test("nobody", async () => expect(told(await world.call("me"))).toEqual([401, "auth.missing"]));
  test("something that is no token", async () => {
    expect(told(await bearing("abc"))).toEqual([401, "auth.invalid"]);
    expect(told(await world.call("me", { headers: { authorization: "Basic YTpi" } }))).toEqual([401, "auth.invalid"]);
  });
  test("a token of another issuer, for another audience, for nobody, or not yet valid", async () => {
    const later = world.time.now.getTime() / 1000 + 600;
    const wrong = [{ iss: "https://other.test" }, { aud: "other" }, { sub: "" }, { nbf: later }];
    for (const claims of wrong) {
      expect(told(await bearing(await world.token("secretary.ben-go", claims)))).toEqual([401, "auth.invalid"]);
    }
  });
  test("a token that its receiver could have made, or that is not signed", async () => {
    const claims = {
      iss: ISSUER.issuer,
      aud: ISSUER.audience,
      sub: "admin",
      exp: world.time.now.getTime() / 1000 + 60,
    };
    const shared = await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new Uint8Array(32));
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const unsigned = `${part({ alg: "none" })}.${part(claims)}.`;
    expect(told(await bearing(shared))).toEqual([401, "auth.invalid"]);
    expect(told(await bearing(unsigned))).toEqual([401, "auth.invalid"]);
  });
  test("a token whose words were changed", async () => {
    const [head = "", , signature = ""] = (await world.token("secretary.ben-go")).split(".");
    const [, claims = ""] = (await world.token("admin")).split(".");
    expect(told(await bearing(`${head}.${claims}.${signature}`))).toEqual([401, "auth.invalid"]);
  });
  test("a token that expired, with a minute for clocks that differ", async () => {
    const token = await world.token("secretary.ben-go", { exp: world.time.now.getTime() / 1000 });
    world.time.now = new Date(world.time.now.getTime() + 59_000);
    expect((await bearing(token)).status).toBe(200);
    world.time.now = new Date(world.time.now.getTime() + 2_000);
    const expired = await bearing(token);
    expect(told(expired)).toEqual([401, "auth.expired"]);
    expect(expired.headers["www-authenticate"]).toBe("Bearer");
  });
  test("the secretary of another unit", async () => {
    const reply = await world.as("secretary.an-loc").submits({ unit: "ben-go" });
    expect(told(reply)).toEqual([403, "auth.forbidden"]);
    expect(reply.problem.params).toEqual({ right: "submit", scope: "ben-go" });
  });
});

describe("where it is sent", () => {
  const sent = async (unit: string, period: string) => {
    await world.as("admin").grants("wide", "secretary", unit);
    return told(await world.as("wide").submits({ unit, period }));
  };
  test("a period nobody opened", async () => expect(await sent("ben-go", "2026-Q3")).toEqual([404, "period.unknown"]));
  test("a unit nobody knows", async () => expect(await sent("khong-co", "2026-H1")).toEqual([404, "unit.unknown"]));
  test("a unit outside the roster", async () => {
    await world.as("consolidator").opens("2026-Q1", ["tan-phu"]);
    expect(await sent("tan-phu", "2026-H1")).toEqual([404, "unit.not-in-roster"]);
  });
  test("a snapshot of another unit or period", async () => {
    const other = await secretary.sends("ben-go", bytesOf(sealed({ unit: "an-loc" })));
    const earlier = await secretary.sends("ben-go", bytesOf(sealed({ unit: "ben-go", period: "2025-H1" })));
    expect([told(other), told(earlier)]).toEqual([
      [422, "snapshot.mismatch"],
      [422, "snapshot.mismatch"],
    ]);
  });
  test("words that are no unit, period or version", async () => {
    const list = (params: object) =>
      secretary.calls("getSubmission", { params: { ...PLACE, kind: "results", version: "1", ...params } });
    for (const params of [{ unit: "Bến Gỗ" }, { period: "2026-H3" }, { version: "0" }, { kind: "draft" }]) {
      expect(told(await list(params))).toEqual([400, "request.invalid"]);
    }
  });
});

describe("what is sent", () => {
  const sends = async (value: unknown) => told(await secretary.sends("ben-go", bytesOf(value)));

  test("no JSON, or bytes that are no text", async () => {
    expect(told(await secretary.sends("ben-go", Buffer.from("{")))).toEqual([400, "request.not-json"]);
    expect(told(await secretary.sends("ben-go", Buffer.from([0x22, 0xff, 0x22])))).toEqual([400, "request.not-json"]);
  });
  test("another shape", async () => {
    expect(await sends({ ...sealed({ unit: "ben-go" }), extra: 1 })).toEqual([400, "request.invalid"]);
    expect(await sends([])).toEqual([400, "request.invalid"]);
  });
  test("too much", async () => {
    const reply = await secretary.sends("ben-go", new Uint8Array(4 * 1024 * 1024 + 1));
    expect(told(reply)).toEqual([413, "request.too-large"]);
    expect(reply.problem.params?.limit).toBe("4 MB");
  });
  test("not in canonical form: other order, or a key twice", async () => {
    const snapshot = sealed({ unit: "ben-go" });
    const twice = Buffer.from(bytesOf(snapshot)).toString().replace("{", `{"schema":1,`);
    expect(told(await secretary.sends("ben-go", Buffer.from(JSON.stringify(snapshot))))).toEqual([
      422,
      "request.not-canonical",
    ]);
    expect(told(await secretary.sends("ben-go", Buffer.from(twice)))).toEqual([422, "request.not-canonical"]);
  });
  test("half of a surrogate pair", async () => {
    const snapshot = sealed({ unit: "ben-go" });
    const [first] = snapshot.results;
    const whole = Buffer.from(bytesOf({ ...snapshot, results: [{ ...first, note: "@@" }] })).toString();
    for (const half of ["\\ud83d", "\\udc00"]) {
      const reply = await secretary.sends("ben-go", Buffer.from(whole.replace("@@", half)));
      expect(told(reply)).toEqual([422, "request.not-canonical"]);
    }
  });
  test("a figure past all counting", async () => {
    const plan = planOf([{ ...share("t1", 90), value: 1e308, unit: "lần", per: "month", accrual: "cumulative" }]);
    const reply = await secretary.submits({ unit: "ben-go", plan, figures: [5] });
    expect(told(reply)).toEqual([400, "request.invalid"]);
    expect(reply.problem.params?.where).toBe("plan.objectives.0.targets.0.value");
    const figure = await secretary.submits({ unit: "ben-go", figures: [1, -2e15] });
    expect([told(figure), figure.problem.params?.where]).toEqual([[400, "request.invalid"], "results.1.actual"]);
  });
  test("rates that the figures do not give", async () => {
    const snapshot = sealed({ unit: "ben-go", figures: [10, 10] });
    const better = { ...snapshot, rates: sealed({ unit: "ben-go", figures: [10, 99] }).rates };
    const reply = await secretary.sends("ben-go", bytesOf(better));
    expect([...told(reply), reply.problem.params?.target]).toEqual([422, "snapshot.rates-differ", "t2"]);
  });
  test("counts that the rates do not give", async () => {
    const snapshot = sealed({ unit: "ben-go" });
    const better = { ...snapshot, rates: { ...snapshot.rates, plan: { ...snapshot.rates.plan, met: 2 } } };
    expect(await sends(better)).toEqual([422, "snapshot.rates-differ"]);
  });
  test("a figure of no target, or two of one", async () => {
    const snapshot = sealed({ unit: "ben-go" });
    const [first] = snapshot.results;
    expect(await sends({ ...snapshot, results: [{ ...first, target: "t9" }] })).toEqual([
      422,
      "results.unknown-target",
    ]);
    expect(await sends({ ...snapshot, results: [first, first] })).toEqual([422, "results.duplicate-target"]);
  });
  test("a state of no action, or two of one", async () => {
    const plan = planOf([share("t1", 90)]);
    plan.objectives[0]?.actions.push(EMPTY_ACTION);
    const snapshot = sealed({ unit: "ben-go", plan, figures: [91] });
    const done = { action: "a1", state: "done" } as const;
    expect(await sends({ ...snapshot, actions: [done, { ...done, action: "a9" }] })).toEqual([
      422,
      "results.unknown-action",
    ]);
    expect(await sends({ ...snapshot, actions: [done, done] })).toEqual([422, "results.duplicate-action"]);
    expect(await sends({ ...snapshot, actions: [done] })).toEqual([201, undefined]);
  });
  test("a plan in which an id stands twice", async () => {
    const where = async (change: (plan: Plan) => void) => {
      const plan = planOf([share("t1", 90), share("t2", 60)]);
      change(plan);
      const reply = await secretary.submits({ unit: "ben-go", kind: "plan", plan });
      expect(told(reply)).toEqual([400, "request.invalid"]);
      return reply.problem.params?.where;
    };
    expect(await where(({ objectives: [, second] }) => second && (second.id = "o1"))).toBe("plan.objectives.1.id");
    expect(await where(({ objectives: [, second] }) => second?.targets.push(share("t1", 1)))).toBe(
      "plan.objectives.1.targets.1.id",
    );
    expect(await where(({ objectives }) => objectives.forEach(({ actions }) => actions.push(EMPTY_ACTION)))).toBe(
      "plan.objectives.1.actions.0.id",
    );
  });
  test("figures beside a plan alone", async () => {
    const { results } = sealed({ unit: "ben-go" });
    expect(await sends({ ...sealed({ unit: "ben-go", kind: "plan" }), results })).toEqual([422, "snapshot.mismatch"]);
  });
  test("an error that the check found", async () => {
    const finding = { code: "result.not-a-number", severity: "error", cell: "KQ!M4", params: {} } as const;
    const plan = { ...planOf([share("t1", 90)]), findings: [finding] };
    const reply = await secretary.submits({ unit: "ben-go", plan, figures: [91] });
    expect(told(reply)).toEqual([422, "submit.has-errors"]);
    expect(reply.problem.params).toEqual({ count: 1, cell: "KQ!M4" });
  });
  test("a next version while the last is being reviewed", async () => {
    await secretary.submits({ unit: "ben-go" });
    const { submissions } = world.stores;
    const stands = await submissions.standing(PLACE);
    const { results } = stands?.value.latest ?? {};
    if (!stands || !results) throw new Error("nothing stands");
    const standing = { ...stands.value, latest: { plan: null, results: { ...results, state: "in-review" as const } } };
    world.stores.submissions.standing = () => Promise.resolve({ ...stands, value: standing });
    expect(told(await secretary.submits({ unit: "ben-go", base: 1 }))).toEqual([409, "submission.state"]);
  });
  test("a unit that is written to without end", async () => {
    world.stores.submissions.commit = () => Promise.resolve(false);
    expect(told(await secretary.submits({ unit: "ben-go" }))).toEqual([503, "submission.busy"]);
  });
});

describe("how a problem is said", () => {
  test("in Vietnamese, unless English is read better; with its code and the call's id", async () => {
    const said = async (language: string) =>
      (await world.call("me", { headers: { "accept-language": language, "x-correlation-id": "abc-12345" } })) as Reply;
    const vi = await said("fr");
    expect(vi.headers).toMatchObject({ "content-type": "application/problem+json", "x-correlation-id": "abc-12345" });
    expect(vi.problem).toEqual({
      ...{
        type: "urn:mtcl:problem:auth.missing",
        title: "Unauthorized",
        status: 401,
        code: "auth.missing",
        params: {},
      },
      ...{ detail: "Cần đăng nhập. Thêm mã truy cập (--token) rồi thử lại.", correlation: "abc-12345" },
    });
    expect((await said("en-GB,vi;q=0.8")).problem.detail).toMatch(/^Signing in is needed/);
  });
  test("what is wrong with a request, in the caller's language", async () => {
    const opens = async (language: string) =>
      world.as("consolidator").calls("openPeriod", {
        params: { body: "so-noi-vu", period: "2026-Q1" },
        json: { units: ["ben-go"], due: "2026-02-30" },
        headers: { "accept-language": language },
      });
    expect((await opens("vi")).problem.params).toMatchObject({ where: "due" });
    expect((await opens("vi")).problem.detail).not.toBe((await opens("en")).problem.detail);
  });
  test("a bug says nothing of itself but the id, and the log knows where it stands", async () => {
    world.stores.periods.list = () => Promise.reject(new Error("secret of ben-go"));
    const reply = await secretary.calls("listPeriods");
    expect(told(reply)).toEqual([500, "internal.error"]);
    expect(JSON.stringify([reply.problem, world.lines])).not.toContain("secret of");
    expect(world.lines.join("\n")).toContain(reply.problem.correlation);
    expect(world.lines.join("\n")).toContain("problems.test");
  });
  test("the log names endpoint, status and duration, and no person, unit or figure", async () => {
    world.lines.length = 0;
    await secretary.submits({ unit: "ben-go" });
    expect(world.lines).toHaveLength(1);
    expect(JSON.parse(world.lines[0] ?? "")).toMatchObject({
      endpoint: "submit",
      method: "POST",
      status: 201,
      milliseconds: 0,
    });
    expect(world.lines.join()).not.toMatch(/secretary|ben-go|hồ sơ/);
  });
  test("an address or a method that nobody serves", async () => {
    const asked = async (method: string, path: string) => {
      const request = new HttpRequest({ method, url: `http://server.test/api/v1/${path}` });
      const reply = await unknownPath(world.deps)(request, { log: () => undefined, error: () => undefined });
      return JSON.parse(reply.body as string) as { code: string };
    };
    expect((await asked("GET", "nothing/here")).code).toBe("request.unknown-path");
    expect((await asked("DELETE", "bodies/b/periods/2026")).code).toBe("request.method");
  });
});
