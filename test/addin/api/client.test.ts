import { createClient, type ClientSettings } from "../../../addin/api/client";
import type { Problem } from "../../../shared/problems/problem";
import { answering, json, problem, type Answering } from "./answering";

const RULES = { cutoff: null, closes: null, mendDays: null, deciding: null };
const SUMMARY = {
  body: "tinh-mau",
  period: "2026-H1",
  due: "2026-07-10",
  approval: false,
  ...RULES,
  openedAt: "2026-06-01T00:00:00.000Z",
  units: 2,
};
const RECORD = { ...SUMMARY, units: ["xa-a", "xa-b"], by: "https://id.example#staff" };
const PLACE = { body: "tinh-mau", period: "2026-H1" };

let server: Answering | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

function clientOf(more: Partial<ClientSettings> = {}) {
  return createClient({
    api: `${server?.address ?? ""}/api/v1`,
    token: () => Promise.resolve("t-1"),
    language: "vi",
    ...more,
  });
}

async function failure(promise: Promise<unknown>): Promise<Problem> {
  return promise.then(
    () => {
      throw new Error("nothing failed");
    },
    (thrown: unknown) => thrown as Problem,
  );
}

test("a call goes out with its method, path, token and language, and its reply is parsed", async () => {
  server = await answering((_, response) => json(response, [SUMMARY]));
  expect(await clientOf({ language: "en" }).call("listPeriods")).toEqual([SUMMARY]);
  expect(server.seen[0]).toMatchObject({
    method: "GET",
    url: "/api/v1/periods",
    headers: { authorization: "Bearer t-1", "accept-language": "en" },
  });
});

test("a JSON body goes out with its defaults", async () => {
  server = await answering((_, response) => json(response, RECORD));
  const body = { units: ["xa-a", "xa-b"], due: "2026-07-10" };
  expect(await clientOf().call("openPeriod", { path: PLACE, body })).toEqual(RECORD);
  expect(server.seen[0]?.method).toBe("PUT");
  expect(server.seen[0]?.headers["content-type"]).toBe("application/json");
  expect(JSON.parse(String(server.seen[0]?.body))).toEqual({ ...body, approval: false, ...RULES });
});

test("bytes go out and come back as they are", async () => {
  const bytes = new Uint8Array([0, 255, 10, 13]);
  const path = { ...PLACE, unit: "xa-a", sha256: "ab".repeat(32) };
  server = await answering((seen, response) => {
    if (seen.method === "GET") response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes);
    else json(response, { sha256: path.sha256, bytes: seen.body.length });
  });
  expect(await clientOf().call("putAttachment", { path, body: bytes })).toEqual({ sha256: path.sha256, bytes: 4 });
  expect([...(server.seen[0]?.body ?? [])]).toEqual([...bytes]);
  expect([...(await clientOf().call("getAttachment", { path }))]).toEqual([...bytes]);
});

test("an endpoint that asks for no right gets no token", async () => {
  server = await answering((_, response) => json(response, { ok: true }));
  await clientOf({ token: () => Promise.reject(new Error("not asked")) }).call("health");
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
});

test("what does not fit the contract is not sent", async () => {
  server = await answering((_, response) => json(response, []));
  const path = { body: "Tỉnh Mẫu", period: "2026-H1" };
  const thrown = await failure(clientOf().call("consolidation", { path }));
  expect(thrown).toMatchObject({ code: "request.invalid", params: { where: "path.body" } });
  expect(server.seen).toHaveLength(0);
});

test("a problem that the server tells is thrown with its params", async () => {
  server = await answering((_, response) => problem(response, 404, "period.unknown", { period: "2026-H1" }));
  const thrown = await failure(clientOf().call("consolidation", { path: PLACE }));
  expect(thrown).toMatchObject({ name: "Problem", code: "period.unknown", params: { period: "2026-H1" } });
});

test.each([
  ["a problem nobody knows", 418, "application/problem+json", JSON.stringify({ code: "tea.pot" })],
  ["a page of a proxy", 502, "text/html", "<h1>Bad gateway</h1>"],
  ["a reply of another shape", 200, "application/json", JSON.stringify([{ body: 1 }])],
  ["no JSON", 200, "application/json", "{"],
])("%s is server.unexpected", async (_, status, type, text) => {
  server = await answering((__, response) => response.writeHead(status, { "content-type": type }).end(text));
  expect(await failure(clientOf().call("listPeriods"))).toMatchObject({
    code: "server.unexpected",
    params: { status },
  });
});

test("nothing on this machine is server.not-running", async () => {
  server = await answering(() => undefined);
  const client = clientOf();
  await server.stop();
  const thrown = await failure(client.call("listPeriods"));
  expect(thrown).toMatchObject({ code: "server.not-running", params: { address: server.address } });
});

test("no answer from elsewhere is server.unreachable", async () => {
  // `.invalid` never resolves (RFC 6761).
  const client = createClient({
    api: "https://may-chu.invalid/api/v1",
    token: () => Promise.resolve(null),
    language: "vi",
  });
  const thrown = await failure(client.call("listPeriods"));
  expect(thrown).toMatchObject({ code: "server.unreachable", params: { address: "https://may-chu.invalid" } });
});

test.each([
  ["silent", false],
  ["stopped half-way", true],
])("a server that is %s is given up in time", async (_, begins) => {
  server = await answering((__, response) => {
    if (begins) response.writeHead(200, { "content-type": "application/json" }).write("[");
  });
  const thrown = await failure(clientOf({ timeoutMs: 150 }).call("listPeriods"));
  expect(thrown).toMatchObject({ code: "server.unreachable" });
});

test("a caller can end a call, before and while it runs", async () => {
  server = await answering(() => undefined);
  const ended = new AbortController();
  const running = failure(clientOf().call("listPeriods", { signal: ended.signal }));
  setTimeout(() => ended.abort(), 50);
  expect((await running).name).toBe("AbortError");
  expect((await failure(clientOf().call("listPeriods", { signal: ended.signal }))).name).toBe("AbortError");
});

test.each(["auth.expired", "auth.invalid"])(
  "%s: the token is renewed once, and only where there is another",
  async (code) => {
    server = await answering((seen, response) => {
      if (seen.headers.authorization === "Bearer new") json(response, []);
      else problem(response, 401, code);
    });
    const token = (renew?: boolean) => Promise.resolve(renew ? "new" : "old");
    expect(await clientOf({ token }).call("listPeriods")).toEqual([]);
    expect(server.seen).toHaveLength(2);
    expect(await failure(clientOf().call("listPeriods"))).toMatchObject({ code });
    expect(server.seen).toHaveLength(3);
  },
);
