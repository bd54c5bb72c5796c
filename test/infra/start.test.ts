import { existsSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { allGone, dataFolders, family, instanceOf, type Product, START, startProduct } from "./support/product";

jest.setTimeout(120_000);

/** These run the whole product as a person starts it; each instance has ports and a folder of its own. */
const folders = dataFolders();
const running: Product[] = [];
function start(...args: Parameters<typeof startProduct>): Product {
  const product = startProduct(...args);
  running.push(product);
  return product;
}
afterEach(async () => {
  for (const product of running.splice(0)) if (product.process.exitCode === null) await product.stop("SIGTERM");
});
afterAll(() => folders.removeAll());

async function tokenOf(data: string, persona: string): Promise<string> {
  const { web, secret } = instanceOf(data);
  const reply = await fetch(`${web}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-mtcl-secret": secret },
    body: JSON.stringify({ persona }),
  });
  return ((await reply.json()) as { token: string }).token;
}
async function asked(
  api: string,
  place: string,
  token: string,
  method = "GET",
  body?: unknown,
): Promise<[number, unknown]> {
  const reply = await fetch(`${api}/${place}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return [reply.status, await reply.json()];
}
const answers = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );

describe("npm start", () => {
  test("says where everything answers, serves the page, and stops when asked, leaving nothing behind", async () => {
    const data = path.join(folders.make(), "new");
    const product = start(data);
    const { web, api } = await product.ready();
    expect(product.output().out).toBe(`ready web=${web} api=${api}\n`);
    expect(instanceOf(data)).toMatchObject({ pid: product.process.pid, web, api });
    if (process.platform !== "win32") {
      const mode = (name: string) => statSync(path.join(data, name)).mode & 0o777;
      expect([".", "storage", "instance.json", "issuer.json"].map(mode)).toEqual([0o700, 0o700, 0o600, 0o600]);
    }
    expect(await (await fetch(`${web}/config.json`)).json()).toEqual({ api, local: true });
    const page = await (await fetch(web)).text();
    const script = /src="(\/assets\/[^"]+)"/.exec(page)?.[1] ?? "";
    expect((await fetch(web + script)).headers.get("content-type")).toContain("text/javascript");
    const preflight = await fetch(`${api}/me`, {
      method: "OPTIONS",
      headers: {
        origin: web,
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization",
      },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBe(web);

    const pids = family(product.process.pid ?? 0);
    expect(pids.length).toBeGreaterThanOrEqual(3);
    expect(await product.stop()).toBe(0);
    expect(await allGone(pids)).toBe(true);
    expect(existsSync(path.join(data, "instance.json"))).toBe(false);
  });

  test("roles come with tokens, and what was sent is there after a restart", async () => {
    const data = folders.make();
    const first = start(data);
    const before = await first.ready();
    const token = await tokenOf(data, "consolidator.huyen-b");
    const period = "bodies/huyen-b/periods/2026-H1";
    const [opened] = await asked(before.api, period, token, "PUT", { units: ["xa-a"], due: "2026-07-10" });
    expect(opened).toBe(200);
    const [, record] = await asked(before.api, period, token);
    await first.stop();

    const second = start(data);
    const after = await second.ready();
    // The token of the first run still holds: the key is kept.
    expect(await asked(after.api, period, token)).toEqual([200, record]);
  });

  test("two instances side by side do not know each other", async () => {
    const data = folders.make();
    const [one, two] = [start(data), start(folders.make())];
    const [first, second] = await Promise.all([one.ready(), two.ready()]);
    const token = await tokenOf(data, "admin");
    expect((await asked(first.api, "me", token))[0]).toBe(200);
    expect((await asked(second.api, "me", token))[0]).toBe(401);
    await one.stop();
    expect(await answers(`${second.api}/health`)).toBe(true);
  });

  test("a folder in use is said in a sentence; what the dead left behind is taken over", async () => {
    const data = folders.make();
    // A process that lives, but is no instance: numbers are used again.
    writeFileSync(path.join(data, "instance.lock"), JSON.stringify({ pid: process.pid, web: "http://127.0.0.1:9" }));
    writeFileSync(path.join(data, "instance.json"), "{}");
    const product = start(data);
    const { web } = await product.ready();
    const second = start(data);
    expect(await second.ended()).toBe(2);
    expect(second.output().err).toMatch(/\[local\.already-running\]\n$/);
    expect(await answers(web)).toBe(true);
    expect(instanceOf(data).pid).toBe(product.process.pid);
  });

  test.each(["MTCL_WEB_PORT", "MTCL_API_PORT", "MTCL_STORAGE_PORT"])(
    "%s taken: a sentence, and all is stopped",
    async (name) => {
      const other = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => other.once("listening", resolve));
      const { port } = other.address() as AddressInfo;
      const data = folders.make();
      const product = start(data, { [name]: String(port) });
      expect(await product.ended()).toBe(2);
      expect(product.output().out).toBe("");
      expect(product.output().err).toContain(`${port}`);
      expect(product.output().err).toMatch(new RegExp(`${name}.*\\[local\\.port-taken\\]\n$`));
      expect(existsSync(path.join(data, "instance.lock"))).toBe(false);
      other.close();
    },
  );

  test("a port that is none is refused", async () => {
    const product = start(folders.make(), { MTCL_WEB_PORT: "soon" });
    expect(await product.ended()).toBe(2);
    expect(product.output().err).toContain("[local.setting]");
  });
});

describe("what npm start started ends with it", () => {
  test("when npm is killed and leaves its shell behind", async () => {
    const data = folders.make();
    // npm → sh → node, as `npm start` makes it; a command after ours keeps the shell.
    const npm = `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(`"${process.execPath}" "${START}"; true`)}], { stdio: "inherit" })`;
    const product = start(data, { npm_lifecycle_event: "start" }, [process.execPath, "-e", npm]);
    await product.ready();
    const pids = family(instanceOf(data).pid);
    product.process.kill("SIGKILL");
    expect(await allGone(pids)).toBe(true);
    expect(existsSync(path.join(data, "instance.json"))).toBe(false);
  });

  test("when its parent is gone", async () => {
    const data = folders.make();
    const parent = `require("node:child_process").spawn(process.execPath, [${JSON.stringify(START)}], { stdio: "inherit" })`;
    const product = start(data, {}, [process.execPath, "-e", parent]);
    await product.ready();
    const pids = family(instanceOf(data).pid);
    product.process.kill("SIGKILL");
    expect(await allGone(pids)).toBe(true);
  });

  test("when it is killed itself", async () => {
    const product = start(folders.make());
    await product.ready();
    const pids = family(product.process.pid ?? 0);
    await product.stop("SIGKILL");
    expect(await allGone(pids)).toBe(true);
  });

  test("and it ends with a sentence when a part is killed", async () => {
    const data = folders.make();
    const product = start(data);
    await product.ready();
    const [, part = 0] = family(product.process.pid ?? 0);
    const pids = family(product.process.pid ?? 0);
    process.kill(part, "SIGKILL");
    expect(await product.ended()).toBe(2);
    expect(product.output().err).toMatch(/\[local\.part-ended\]\n$/);
    expect(await allGone(pids)).toBe(true);
    expect(existsSync(path.join(data, "instance.json"))).toBe(false);
  });
});
