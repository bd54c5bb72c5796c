import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensure } from "../../infra/local/ensure.mjs";
import { withLock } from "../../infra/local/lock.mjs";
import { isSupported } from "../../infra/local/node.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "mtcl-ensure-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["18.20.8", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["21.7.3", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["23.11.0", false],
  ["24.0.0", true],
  ["26.1.0", true],
])("Node %s is supported: %s", (version, expected) => expect(isSupported(version)).toBe(expected));

describe("what is missing is installed", () => {
  const lock = (version: string) => ({
    packages: { "": {}, "node_modules/one": { version, integrity: `sha512-${version}` } },
  });
  const asks = (version: string) => writeFileSync(path.join(root, "package-lock.json"), JSON.stringify(lock(version)));
  const has = (version: string) => {
    mkdirSync(path.join(root, "node_modules"), { recursive: true });
    writeFileSync(path.join(root, "node_modules/.package-lock.json"), JSON.stringify(lock(version)));
  };
  let installs = 0;
  const install = async () => {
    installs += 1;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as ReturnType<typeof lock>;
    has(asked.packages["node_modules/one"].version);
  };
  const ensured = async () => {
    installs = 0;
    await ensure({ root, install });
    return installs;
  };

  test("once, and again when the lock file changes", async () => {
    asks("1.0.0");
    expect(await ensured()).toBe(1);
    expect(await ensured()).toBe(0);
    asks("1.0.1");
    expect(await ensured()).toBe(1);
  });

  test("not when somebody installed by hand", async () => {
    asks("1.0.0");
    has("1.0.0");
    expect(await ensured()).toBe(0);
  });

  test("once for two at the same time", async () => {
    asks("1.0.0");
    installs = 0;
    await Promise.all([ensure({ root, install }), ensure({ root, install })]);
    expect(installs).toBe(1);
  });

  test("again after an installation that failed", async () => {
    asks("1.0.0");
    await expect(ensure({ root, install: () => Promise.reject(new Error("no network")) })).rejects.toThrow(
      "no network",
    );
    expect(await ensured()).toBe(1);
  });
});

describe("the lock", () => {
  test("is held by one at a time and released after a failure", async () => {
    const folder = path.join(root, "a.lock");
    const order: string[] = [];
    const slow = withLock(folder, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push("first");
      throw new Error("broken");
    });
    const next = withLock(folder, () => Promise.resolve(order.push("second")));
    await expect(slow).rejects.toThrow("broken");
    await next;
    expect(order).toEqual(["first", "second"]);
  });

  test("of a dead process is taken over", async () => {
    const folder = path.join(root, "a.lock");
    mkdirSync(folder);
    // No system gives this number to a process.
    writeFileSync(path.join(folder, "owner"), "2147483646");
    expect(await withLock(folder, () => Promise.resolve("done"))).toBe("done");
  });

  test("is not waited for once asked to stop", async () => {
    const folder = path.join(root, "a.lock");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "owner"), String(process.pid));
    const waits = withLock(folder, () => Promise.resolve(), { signal: AbortSignal.timeout(150) });
    await expect(waits).rejects.toThrow();
  });
});
