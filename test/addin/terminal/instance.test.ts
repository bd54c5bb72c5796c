import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../addin/terminal/run";
import { answering, json, type Answering } from "../api/answering";

const SECRET = "5".repeat(64);
const data = mkdtempSync(join(tmpdir(), "mtcl-instance-"));
let server: Answering;
afterEach(() => server.stop());
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** What answers at the noted address: `proof` and `pid` as an instance would say them, or otherwise. */
async function noted(proof: (nonce: string) => unknown, pid = 7): Promise<void> {
  server = await answering(({ url }, response) =>
    url?.startsWith("/local/instance")
      ? json(response, { pid, proof: proof(new URL(url, "http://x").searchParams.get("nonce") ?? "") })
      : json(response, { token: "t-9", persona: "admin", expiresAt: "2026-06-30T08:00:00.000Z" }),
  );
  const instance = { pid: 7, web: server.address, api: `${server.address}/api/v1`, startedAt: "", secret: SECRET };
  writeFileSync(join(data, "instance.json"), JSON.stringify(instance));
}

async function asks(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(words, {
    ...{ directory: data, env: { MTCL_DATA: data }, now: () => new Date(0), newId: () => "id", language: "en" },
    ...{ print: (text) => (out += text), remark: (text) => (err += text) },
  });
  return { code, out, err };
}

const good = (nonce: string) => createHmac("sha256", SECRET).update(`mtcl-instance:${nonce}`).digest("hex");

test("an instance that proves itself is spoken to", async () => {
  await noted(good);
  expect(await asks("token", "admin")).toEqual({ code: 0, out: "t-9", err: "" });
  expect(server.seen.map(({ headers }) => headers["x-mtcl-secret"])).toEqual([undefined, SECRET]);
});

test.each<[string, (nonce: string) => unknown, number]>([
  ["does not know the secret", () => "0".repeat(64), 7],
  ["says nothing of it", () => undefined, 7],
  ["is another process", good, 8],
])("what %s at the address of a dead instance is sent nothing", async (_, proof, pid) => {
  await noted(proof, pid);
  const table = ["consolidate", "--body", "b", "--period", "2026-H1", "--token", "secret-token"];
  for (const words of [["token", "admin"], table]) {
    const { code, err } = await asks(...words);
    expect([code, /\[server\.not-running\]$/.test(err)]).toEqual([2, true]);
  }
  expect(server.seen.every(({ url, headers }) => url?.startsWith("/local/instance") && !headers.authorization)).toBe(
    true,
  );
  expect(JSON.stringify(server.seen.map(({ url, headers }) => [url, headers]))).not.toContain(SECRET);
});
