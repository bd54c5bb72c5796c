import { Outbox } from "../../../addin/actions/outbox";
import type { Waiting } from "../../../addin/actions/keeping";
import { readSealedFile, sealedFileOf } from "../../../addin/actions/sealedFile";
import { seal } from "../../../addin/actions/seal";
import type { Client } from "../../../addin/api/client";
import { ratesOf } from "../../../shared/achieving/rates";
import type { Receipt, Snapshot } from "../../../shared/model/snapshot";
import { Problem } from "../../../shared/problems/problem";
import { objective, plan, target } from "../../shared/achieving/samples";
import { memoryShelf } from "./memoryShelf";

const PLAN = plan([objective({ targets: [target()] })]);

function report(
  id: number,
  base: number | null = null,
): { body: string; fileName: string; snapshot: Snapshot; workbook: Uint8Array } {
  const snapshot = seal({
    ...{ id: `00000000-0000-4000-8000-00000000000${id}`, kind: "results", unit: "ben-go", period: "2026-H1", base },
    reading: { plan: PLAN, tables: [], sources: {}, texts: [], lines: [], templates: [], why: {}, byHand: [] },
    ...{ findings: [], entered: { results: [], actions: [] }, rates: ratesOf(PLAN, [], "2026-H1") },
    ...{ document: null, now: new Date("2026-06-20T08:00:00.000Z") },
  });
  return { body: "tinh-mau", fileName: "ke-hoach.xlsx", snapshot, workbook: new Uint8Array([1, 2, 255]) };
}

/** A server that keeps what it takes by the snapshot's id, as the real one does; `trouble` is thrown instead. */
function server() {
  const taken: string[] = [];
  const it = {
    taken,
    calls: 0,
    trouble: null as Problem | null,
    loseReply: false,
    client: {
      call(name: string, { body }: { body: Snapshot }) {
        if (name !== "submit") return it.trouble ? Promise.reject(it.trouble) : Promise.resolve({});
        it.calls += 1;
        if (it.trouble) return Promise.reject(it.trouble);
        if (!taken.includes(body.id)) taken.push(body.id);
        if (it.loseReply) return Promise.reject(new Problem("server.unreachable", { address: "x" }));
        return Promise.resolve({
          version: taken.indexOf(body.id) + 1,
          receivedAt: "2026-06-20T08:01:00.000Z",
        } as Receipt);
      },
    } as unknown as Client,
  };
  return it;
}

function outboxOver(remote: ReturnType<typeof server>, store = memoryShelf<Waiting>(({ id }) => id)) {
  const later: (() => void)[] = [];
  const outbox = new Outbox({
    store,
    clientFor: () => Promise.resolve(remote.client),
    now: () => new Date("2026-06-20T07:05:00.000Z"),
    newId: () => "00000000-0000-4000-8000-000000000009",
    later: (work) => {
      later.push(work);
      return () => later.splice(later.indexOf(work), 1);
    },
  });
  return { outbox, store, later };
}

const GONE = new Problem("server.unreachable", { address: "x" });

test("with a network it goes out at once and nothing is left", async () => {
  const { outbox, store } = outboxOver(server());
  expect(await outbox.send(report(1))).toMatchObject({ version: 1 });
  expect([outbox.state().waiting, await store.all()]).toEqual([[], []]);
});

test("without one it is kept, since when is told, and another page sends it by itself", async () => {
  const remote = server();
  remote.trouble = GONE;
  const { outbox, store, later } = outboxOver(remote);
  expect(await outbox.send(report(1))).toBeNull();
  expect(outbox.state().waiting).toMatchObject([{ since: "2026-06-20T07:05:00.000Z", refused: null }]);
  expect(later).toHaveLength(1);
  remote.trouble = null;
  const next = outboxOver(remote, store);
  await next.outbox.start();
  expect([remote.taken.length, await store.all(), next.outbox.state().delivered.length]).toEqual([1, [], 1]);
});

test("a reply that is lost after the server has stored it: sent again it is the same submission", async () => {
  const remote = server();
  remote.loseReply = true;
  const { outbox } = outboxOver(remote);
  expect(await outbox.send(report(1))).toBeNull();
  remote.loseReply = false;
  await outbox.sendAll();
  expect([remote.calls, remote.taken.length]).toEqual([2, 1]);
  expect(outbox.state().delivered[0]?.receipt.version).toBe(1);
});

test("what the server does not take is told at once and not kept; what waited stays, to be sent as the next version", async () => {
  const remote = server();
  const { outbox, store } = outboxOver(remote);
  remote.trouble = new Problem("submission.base-stale", { base: "none", current: 2 });
  await expect(outbox.send(report(1))).rejects.toThrow("submission.base-stale");
  expect(await store.all()).toEqual([]);

  await outbox.takeOver(report(2));
  expect(outbox.state().waiting).toMatchObject([{ refused: { code: "submission.base-stale" } }]);
  remote.trouble = null;
  await outbox.follow(report(2).snapshot.id, 2);
  expect(outbox.state().delivered[0]?.waiting.snapshot).toMatchObject({
    id: "00000000-0000-4000-8000-000000000009",
    base: 2,
  });
});

test("a browser that keeps nothing still sends; without a network it says so", async () => {
  const remote = server();
  const { outbox, store } = outboxOver(remote);
  store.broken = true;
  expect(await outbox.send(report(1))).toMatchObject({ version: 1 });
  remote.trouble = GONE;
  await expect(outbox.send(report(2))).rejects.toThrow("kept nothing");
  expect(outbox.state().waiting).toHaveLength(1);
});

test("a sealed file gives the report back, and none that was changed", async () => {
  const sealed = report(1);
  const bytes = await sealedFileOf(sealed);
  expect(await readSealedFile(bytes)).toEqual(sealed);
  const text = new TextDecoder().decode(bytes);
  const changed = new TextEncoder().encode(text.replace('"unit":"ben-go"', '"unit":"ben-ga"'));
  await expect(readSealedFile(changed)).rejects.toThrow("sealed.altered");
  await expect(readSealedFile(bytes.subarray(1))).rejects.toThrow("sealed.unreadable");
});
