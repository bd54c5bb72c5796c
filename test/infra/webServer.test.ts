import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { openIssuer } from "../../infra/local/issuer";
import { close, listen } from "../../infra/local/listen";
import { newSecret } from "../../infra/local/secret";
import { createWebServer } from "../../infra/local/web/server";

describe("the web server of a laptop", () => {
  let folder: string;
  let server: Server;
  let port = 0;
  const secret = newSecret();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "mtcl-web-"));
    mkdirSync(path.join(folder, "web/assets"), { recursive: true });
    writeFileSync(path.join(folder, "web/index.html"), "<!doctype html><title>MTCL</title>");
    writeFileSync(path.join(folder, "web/assets/index-Ab12Cd34.js"), "export {};");
    writeFileSync(path.join(folder, "secret.txt"), "not for pages");
    const issuer = await openIssuer(folder, () => new Date());
    server = createWebServer({
      folder: path.join(folder, "web"),
      issuer: () => issuer,
      instance: { pid: 1 },
      secret,
      port: () => port,
      api: () => "http://127.0.0.1:1/api/v1",
      remark: () => undefined,
    });
    port = await listen(server, 0, "MTCL_WEB_PORT");
  });
  afterAll(async () => {
    await close(server);
    rmSync(folder, { recursive: true, force: true });
  });

  interface Got {
    status: number;
    headers: IncomingHttpHeaders;
    text: string;
  }
  /** Not `fetch`: it forbids to set Host and Origin. */
  const call = (place: string, method = "GET", headers: Record<string, string> = {}, body = "") =>
    new Promise<Got>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path: place, method, headers }, (reply) => {
        let text = "";
        reply.on("data", (chunk: Buffer) => (text += chunk.toString()));
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
      });
      asked.once("error", reject);
      asked.end(body);
    });
  const asks = (headers: Record<string, string>, body: unknown = { persona: "admin" }) =>
    call("/local/token", "POST", { "content-type": "application/json", ...headers }, JSON.stringify(body));
  const token = (headers: Record<string, string>, body?: unknown) =>
    asks({ "x-mtcl-secret": secret.value, ...headers }, body);

  test("pages: types, caching, the page for an address of a screen, headers", async () => {
    const page = await call("/");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect(page.headers["content-security-policy"]).toContain("connect-src 'self' http://127.0.0.1:1;");
    expect((await call("/bodies/huyen-b")).text).toBe(page.text);
    const script = await call("/assets/index-Ab12Cd34.js");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["cache-control"]).toContain("immutable");
  });

  test.each(["/missing.js", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00.txt", "/%E0%A4%A"])(
    "%s is not there",
    async (place) => expect((await call(place)).status).toBe(404),
  );

  test("the configuration names the server", async () => {
    expect(JSON.parse((await call("/config.json")).text)).toEqual({ api: "http://127.0.0.1:1/api/v1", local: true });
  });

  test.each(["/", "/config.json"])(
    "the owner's program, and a page with the cookie of %s, get a token",
    async (place) => {
      const [cookie = ""] = (await call(place)).headers["set-cookie"] ?? [];
      expect(cookie).toMatch(new RegExp(`^mtcl-local-${port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`));
      expect(cookie).not.toContain(secret.value);
      const own = { origin: `http://localhost:${port}`, host: `localhost:${port}`, "sec-fetch-site": "same-origin" };
      const fitting: Record<string, string>[] = [
        { "x-mtcl-secret": secret.value },
        { ...own, cookie: `a=b; ${cookie.split(";")[0]}` },
      ];
      for (const headers of fitting) {
        const reply = await asks(headers);
        expect([reply.status, Object.keys(JSON.parse(reply.text) as object)]).toEqual([
          200,
          ["persona", "token", "expiresAt"],
        ]);
      }
    },
  );

  test.each([
    ["who brings nothing", {}],
    ["who guesses", { "x-mtcl-secret": "0".repeat(64), cookie: `mtcl-local-0=${"0".repeat(64)}` }],
    ["a page without the cookie", { "sec-fetch-site": "same-origin" }],
  ])("%s gets none", async (_, headers) => {
    const reply = await asks(headers);
    expect([reply.status, (JSON.parse(reply.text) as { code: string }).code]).toEqual([403, "local.foreign-page"]);
  });

  test("it proves that it knows its secret, and does not tell it", async () => {
    const [one, other] = ["a".repeat(64), "b".repeat(64)];
    const said = async (nonce: string) => JSON.parse((await call(`/local/instance?nonce=${nonce}`)).text) as unknown;
    expect(await said(one)).toEqual({ pid: 1, proof: secret.proof(one) });
    expect(await said(other)).toEqual({ pid: 1, proof: secret.proof(other) });
    expect(secret.proof(one)).not.toBe(newSecret().proof(one));
    expect(await said("short")).toEqual({ pid: 1 });
    expect(JSON.parse((await call("/local/instance")).text)).toEqual({ pid: 1 });
  });

  test.each([
    ["another page", { origin: "https://elsewhere.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: "null" }],
    ["a name pointed at this machine", { host: "elsewhere.example" }],
    ["a form", { "content-type": "text/plain" }],
    ["a page that says so", { "sec-fetch-site": "cross-site" }],
  ])("%s gets none", async (_, headers) => {
    const reply = await token(headers);
    expect([reply.status, (JSON.parse(reply.text) as { code: string }).code]).toEqual([403, "local.foreign-page"]);
  });

  test.each([
    [{ persona: "boss.xa-a" }, 400, "persona.invalid"],
    [{ persona: 1 }, 400, "request.invalid"],
    [{ persona: "secretary.xa-a" }, 503, "server.unreachable"],
  ])("%j is %d", async (body, status, code) => {
    const reply = await token({}, body);
    expect([reply.status, (JSON.parse(reply.text) as { code: string }).code]).toEqual([status, code]);
  });

  test("a wrong method is 405", async () => {
    expect((await call("/local/token")).status).toBe(405);
    expect((await call("/", "POST")).status).toBe(405);
  });
});
