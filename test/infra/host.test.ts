import { once } from "node:events";
import { type FixtureHost, ORIGIN, startFixtureHost } from "./support/fixtureHost";

const LIMIT = 1024 * 1024;

describe("the functions host", () => {
  let host: FixtureHost;
  beforeAll(async () => {
    host = await startFixtureHost(LIMIT);
  }, 60_000);
  afterAll(() => host.remove());

  const call = (path: string, init?: RequestInit) => fetch(`${host.url}${path}`, init);
  const problem = async (reply: Response) => {
    expect(reply.headers.get("content-type")).toBe("application/problem+json");
    return (await reply.json()) as { code: string; status: number; detail: string };
  };

  test("hands over parameters, query, method and the whole address", async () => {
    const reply = await call("/units/ubnd%2Dxa?lang=vi", { method: "PUT" });
    expect(await reply.json()).toEqual({
      params: { unit: "ubnd-xa" },
      method: "PUT",
      url: `${host.url}/units/ubnd%2Dxa?lang=vi`,
      language: "vi",
    });
  });

  test.each([
    ["a parameter that breaks its constraint", "/units/UBND_xa!", 404],
    ["a number where a number is asked", "/versions/12", 200],
    ["a word where a number is asked", "/versions/twelve", 404],
    ["an optional part", "/versions/12/plan", 200],
    ["a path that is longer than its template", "/versions/12/plan/more", 404],
    ["broken percent-encoding", "/versions/%E0%A4%A", 404],
  ])("%s", async (_, path, status) => {
    const reply = await call(path);
    expect(reply.status).toBe(status);
    if (status === 404) expect((await problem(reply)).code).toBe("request.unknown-path");
  });

  test("a literal is asked before a parameter, a rest takes what follows", async () => {
    expect(await (await call("/units/me")).json()).toBe("me");
    expect(await (await call("/files/a/b%20c/d.txt")).json()).toEqual({ rest: "a/b c/d.txt" });
  });

  test("outside the route prefix there is nothing", async () => {
    expect((await fetch(host.url.replace("/api/v1", "/v1/units/me"))).status).toBe(404);
  });

  test("a wrong method is 405 and says which are known", async () => {
    const reply = await call("/units/abc", { method: "DELETE", headers: { "accept-language": "en" } });
    expect(reply.status).toBe(405);
    expect(reply.headers.get("allow")).toBe("GET, PUT");
    expect(await problem(reply)).toMatchObject({ code: "request.method", status: 405 });
  });

  test("JSON in Vietnamese goes in and out", async () => {
    const reply = await call("/json", { method: "POST", body: JSON.stringify({ đơn: "vị" }) });
    expect(reply.status).toBe(201);
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(await reply.json()).toEqual({ got: { đơn: "vị" } });
  });

  test("bytes go in and out untouched", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 256);
    const reply = await call("/bytes", { method: "PUT", body: bytes });
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(bytes.reverse());
    expect(reply.headers.get("etag")).toBe('"1"');
  });

  test("headers go in and out; 204 has no body", async () => {
    const reply = await call("/headers", { headers: { authorization: "Bearer x" } });
    expect([await reply.json(), reply.headers.get("x-own")]).toEqual(["Bearer x", "yes"]);
    expect((await call("/none", { method: "DELETE" })).status).toBe(204);
  });

  test("a function that throws is a 500 with a reference, without its words; the log has both", async () => {
    const reply = await call("/broken");
    expect(reply.status).toBe(500);
    const body = await problem(reply);
    expect(body.code).toBe("internal.error");
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(host.log()).toContain("secret of the inside");
  });

  test("a body over the limit is 413, announced or not", async () => {
    const announced = await call("/bytes", { method: "PUT", body: new Uint8Array(LIMIT + 1) });
    expect([announced.status, (await problem(announced)).code]).toEqual([413, "request.too-large"]);
    const chunks = new ReadableStream({
      start: (controller) => {
        for (let sent = 0; sent <= LIMIT; sent += 64 * 1024) controller.enqueue(new Uint8Array(64 * 1024));
        controller.close();
      },
    });
    const streamed = await call("/bytes", { method: "PUT", body: chunks, duplex: "half" } as RequestInit);
    expect(streamed.status).toBe(413);
    expect((await call("/bytes", { method: "PUT", body: new Uint8Array(LIMIT) })).status).toBe(200);
  });

  describe("pages of other origins", () => {
    const preflight = (origin: string) =>
      call("/units/abc", {
        method: "OPTIONS",
        headers: {
          origin,
          "access-control-request-method": "PUT",
          "access-control-request-headers": "authorization,content-type",
        },
      });

    test("the product's own page may ask, without credentials", async () => {
      const reply = await preflight(ORIGIN);
      expect(reply.status).toBe(204);
      expect(reply.headers.get("access-control-allow-origin")).toBe(ORIGIN);
      expect(reply.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
      expect(reply.headers.get("access-control-allow-credentials")).toBeNull();
      const asked = await call("/units/me", { headers: { origin: ORIGIN } });
      expect(asked.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    });

    test("errors can be read by the page too", async () => {
      const reply = await call("/nowhere", { headers: { origin: ORIGIN } });
      expect(reply.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    });

    test("another page gets no permission", async () => {
      const reply = await preflight("https://elsewhere.example");
      expect(reply.headers.get("access-control-allow-origin")).toBeNull();
      const asked = await call("/units/me", { headers: { origin: "https://elsewhere.example" } });
      expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    });
  });

  test("asked to stop, it finishes what is in flight", async () => {
    const own = await startFixtureHost();
    const inFlight = fetch(`${own.url}/slow?ms=700`).then((reply) => reply.text());
    await new Promise((resolve) => setTimeout(resolve, 200));
    own.child.kill("SIGTERM");
    expect(await inFlight).toBe("done");
    await once(own.child, "exit");
    expect(own.child.exitCode).toBe(0);
    await own.remove();
  }, 30_000);

  test("it stops by itself when the process that started it is gone", async () => {
    const own = await startFixtureHost();
    own.child.disconnect();
    await once(own.child, "exit");
    await own.remove();
  }, 30_000);
});
