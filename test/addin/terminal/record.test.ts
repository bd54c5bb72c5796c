import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../addin/terminal/run";
import { memoryStores } from "../../../functions/storage/memory";
import { hashOf, link } from "../../../functions/routes/submitting/hash";
import type { AuditRow } from "../../../shared/model/audit";
import type { Receipt } from "../../../shared/model/snapshot";
import { served } from "../../functions/support/served";
import { uuid } from "../../functions/support/snapshots";
import { peopled, type World } from "../../functions/support/world";

const place = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
const folder = mkdtempSync(join(tmpdir(), "mtcl-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let world: World;
let server: Awaited<ReturnType<typeof served>>;
let receipts: Receipt[];

/** A half-year of a unit: sent with its workbook, returned, mended, accepted. */
beforeEach(async () => {
  world = await peopled(memoryStores());
  server = await served(world);
  const [secretary, reviewer] = [world.as("secretary.ben-go"), world.as("reviewer")];
  await world.as("consolidator").opens("2026-H1", ["an-loc", "ben-go"]);
  const file = Buffer.from("a workbook, of a kind");
  await secretary.calls("putAttachment", { params: { ...place, sha256: hashOf(file) }, bytes: file });
  const decides = (version: string, json: object) =>
    reviewer.calls("decide", { params: { ...place, kind: "results", version }, json: { id: uuid(), ...json } });
  const first = await secretary.submits({ unit: "ben-go" }, { attachment: hashOf(file) });
  await decides("1", { from: "submitted", to: "returned", reason: "Thiếu minh chứng" });
  const second = await secretary.submits({ unit: "ben-go", base: 1, figures: [96, 61] });
  await decides("2", { from: "submitted", to: "accepted" });
  receipts = [first.body, second.body];
  writeFileSync(join(folder, "receipts.json"), JSON.stringify(receipts));
  writeFileSync(join(folder, "receipt.json"), JSON.stringify(second.body));
});
afterEach(() => server.stop());

async function mtcl(persona: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const code = await run([...words, "--token", await world.token(persona)], {
    ...{ directory: folder, env: { MTCL_DATA: folder, MTCL_API: server.address }, language: "en" },
    ...{ now: () => world.time.now, newId: uuid },
    print: (text) => void (said.out += `${text}\n`),
    remark: (text) => void (said.err += `${text}\n`),
  });
  return { code, ...said };
}
const verify = (...more: string[]) =>
  mtcl("secretary.ben-go", "audit", "verify", "--unit", "ben-go", "--period", "2026-H1", ...more);

/** Makes the storage tell another chain. */
function chain(change: (rows: AuditRow[]) => AuditRow[]): void {
  const { audit } = world.stores.submissions;
  world.stores.submissions.audit = async (at) => change(await audit.call(world.stores.submissions, at));
}

test("a record that nobody touched holds, with all its receipts", async () => {
  const { code, out } = await verify("--receipt", "receipts.json");
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("The record of ben-go for 2026-H1 holds: 4 rows, 2 submissions, 2 receipts fit."),
  ]);
  const { out: told } = await verify("--json");
  expect(JSON.parse(told)).toMatchObject({ rows: 4, submissions: 2, faults: [] });
});

const results = (version: number) => `so-noi-vu/2026-H1/ben-go/results/${version}`;
const rewritten = (rows: AuditRow[]) => {
  const anew: AuditRow[] = [];
  for (const { head: _, ...row } of rows)
    anew.push(link({ ...row, by: "x#other", previous: anew.at(-1)?.head ?? null }));
  return anew;
};

test.each<[string, tamper: () => unknown, first: string, receipt: string | null]>([
  [
    "a report's bytes that were changed",
    () => world.stores.bodies.put("ben-go", receipts[0]?.sha256 ?? "", Buffer.from("{}")),
    `Row 1 (${results(1)}): the report that was sent is gone or was changed.`,
    null,
  ],
  [
    "a workbook's bytes that were changed",
    () => world.stores.attachments.put("ben-go", hashOf(Buffer.from("a workbook, of a kind")), Buffer.from("another")),
    `Row 1 (${results(1)}): the file that went along is gone or was changed.`,
    null,
  ],
  [
    "the words of a row",
    () => chain((rows) => rows.map((row) => (row.sequence === 2 ? { ...row, by: "x#other" } : row))),
    "Row 2 (audit 2): the row's words were changed.",
    null,
  ],
  [
    "the order of two rows",
    () => chain(([one, two, three, ...rest]) => [one, three, two, ...rest].flatMap((row) => row ?? [])),
    "Row 2 (audit 2): before this row one was taken out or moved",
    null,
  ],
  [
    "a row taken out",
    () => chain((rows) => rows.filter(({ sequence }) => sequence !== 2)),
    "Row 3 (audit 3): before",
    null,
  ],
  [
    "the last row taken out, as if it had not been accepted",
    () => chain((rows) => rows.slice(0, -1)),
    `Row 3 (${results(2)}): the state does not follow`,
    null,
  ],
  [
    "the last report and all that tells of it",
    () => {
      chain((rows) => rows.slice(0, 2));
      const { list } = world.stores.submissions;
      world.stores.submissions.list = async (at) => {
        const [first] = await list.call(world.stores.submissions, at);
        return first ? [{ ...first, state: "returned" }] : [];
      };
    },
    `Row 3 (${results(2)}): the receipt at hand names this row, and it is gone.`,
    "receipt.json",
  ],
  [
    "a chain written anew from its beginning, the receipts with it",
    () => {
      chain(rewritten);
      const { list, audit } = world.stores.submissions;
      world.stores.submissions.list = async (at) => {
        const rows = await audit(at);
        return (await list.call(world.stores.submissions, at)).map((one) => {
          const row = rows.find(({ submission, event }) => submission === one.id && event === "submitted");
          const { sequence = 0, head = "" } = row ?? {};
          return { ...one, receipt: { ...one.receipt, chain: { sequence, head } } };
        });
      };
    },
    `Row 3 (${results(2)}): the row is not that of the receipt at hand: the record was written anew.`,
    "receipt.json",
  ],
])("%s is found, and its row named", async (_, tamper, first, receipt) => {
  await tamper();
  // what holds in itself is found by a receipt alone
  if (receipt !== null) expect((await verify()).code).toBe(0);
  const { code, out } = await verify(...(receipt === null ? [] : ["--receipt", receipt]));
  expect([code, out]).toEqual([1, expect.stringContaining(first)]);
});

test("what cannot be verified is said, and is not called broken", async () => {
  const asks = async (...words: string[]) => (await mtcl("secretary.ben-go", "audit", ...words)).err;
  expect(await asks("verify", "--unit", "ben-go", "--period", "2026-Q1")).toContain("[period.unknown]");
  expect(await asks("verify", "--unit", "Bến Gỗ", "--period", "2026-H1")).toContain("[usage.value]");
  expect(await asks("mend", "--unit", "ben-go", "--period", "2026-H1")).toContain("[usage.option]");
  writeFileSync(join(folder, "other.json"), JSON.stringify({ ...receipts[0], unit: "an-loc" }));
  expect(await asks("verify", "--unit", "ben-go", "--period", "2026-H1", "--receipt", "other.json")).toContain(
    "[file.invalid]",
  );
});

describe("keys", () => {
  test("issued, listed, used and revoked from a shell", async () => {
    const issued = await mtcl("admin", "keys", "issue", "--units", "ben-go,an-loc", "--to", "2026-06-30");
    expect(issued).toMatchObject({ code: 0, out: expect.stringContaining("2 keys were issued.") as string });
    const [key = ""] = /mtcl_\S+/.exec(issued.out) ?? [];
    const id = key.split("_")[1] ?? "";
    const listed = await mtcl("admin", "keys", "list", "--json");
    expect(JSON.parse(listed.out)).toMatchObject([
      { unit: "an-loc" },
      { unit: "ben-go", to: "2026-06-30T17:00:00.000Z" },
    ]);
    const words = ["audit", "verify", "--unit", "ben-go", "--period", "2026-H1", "--token", key];
    const bearing = async () => {
      const said = { out: "", err: "" };
      const code = await run(words, {
        ...{ directory: folder, env: { MTCL_DATA: folder, MTCL_API: server.address }, language: "en" },
        ...{ now: () => world.time.now, newId: uuid },
        print: (text) => void (said.out += text),
        remark: (text) => void (said.err += text),
      });
      return { code, ...said };
    };
    expect((await bearing()).code).toBe(0);
    expect((await mtcl("admin", "keys", "list", "--scope", "ben-go")).out).toMatch(/ben-go {2}secretary .* good/);
    expect((await mtcl("admin", "keys", "revoke", "--key", id)).out).toContain(`The key ${id} of ben-go is revoked.`);
    expect(await bearing()).toMatchObject({ code: 2, err: expect.stringContaining("[auth.key-revoked]") as string });
    expect((await mtcl("admin", "keys", "list")).out).toMatch(new RegExp(`${id}.*revoked 20/06/2026 10:00`));
  });

  test("what is missing or wrong is said", async () => {
    const asks = async (...words: string[]) => (await mtcl("admin", "keys", ...words)).err;
    expect(await asks("issue")).toContain("[usage.missing]");
    expect(await asks("issue", "--units", "ben-go", "--role", "reviewer")).toContain("[usage.value]");
    expect(await asks("issue", "--units", "khong-co")).toContain("[unit.unknown]");
    expect(await asks("revoke", "--key", "12")).toContain("[usage.value]");
    expect(await asks("lend")).toContain("[usage.option]");
  });
});
