import { localInstance, localToken, webConfig } from "../../../addin/api/local";
import { answering, json, problem, type Answering } from "./answering";

let server: Answering | undefined;
afterEach(() => server?.stop());

test("a local token is asked for by persona", async () => {
  server = await answering((_, response) =>
    json(response, { token: "t-9", persona: "admin", expiresAt: "2026-06-30T08:00:00.000Z" }),
  );
  expect(await localToken(server.address, "admin")).toBe("t-9");
  expect(server.seen[0]).toMatchObject({ method: "POST", url: "/local/token" });
  expect(JSON.parse(String(server.seen[0]?.body))).toEqual({ persona: "admin" });
});

test("a persona that there is not is said", async () => {
  server = await answering((_, response) => problem(response, 400, "persona.invalid", { persona: "king" }));
  await expect(localToken(server.address, "king")).rejects.toMatchObject({
    code: "persona.invalid",
    params: { persona: "king" },
  });
});

test("the pages' server says where the API is", async () => {
  server = await answering((_, response) => json(response, { api: "http://127.0.0.1:7071/api/v1", local: true }));
  expect(await webConfig(server.address, "vi")).toEqual({ api: "http://127.0.0.1:7071/api/v1", local: true });
  expect(server.seen[0]?.url).toBe("/config.json");
});

test("a page instead of the settings is server.unexpected", async () => {
  server = await answering((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"));
  await expect(webConfig(server.address, "vi")).rejects.toMatchObject({ code: "server.unexpected" });
});

test("a terminal brings the instance's secret, and asks who answers without telling it", async () => {
  server = await answering((_, response) =>
    json(response, { pid: 7, proof: "p", token: "t-9", persona: "admin", expiresAt: "2026-06-30T08:00:00.000Z" }),
  );
  expect(await localInstance(server.address, "ab".repeat(16), "vi")).toEqual({ pid: 7, proof: "p" });
  await localToken(server.address, "admin", "vi", "s-1");
  expect(server.seen[0]?.url).toBe(`/local/instance?nonce=${"ab".repeat(16)}`);
  expect(server.seen[0]?.headers).not.toHaveProperty("x-mtcl-secret");
  expect(server.seen[1]?.headers["x-mtcl-secret"]).toBe("s-1");
});
