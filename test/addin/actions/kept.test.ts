import { documentOf } from "../../../addin/actions/documentTyped";
import { createDrafts, Keeper } from "../../../addin/actions/drafts";
import { actionEntryOf, actionTypedOf } from "../../../addin/actions/enteringActions";
import type { Answered, Kept, KeptFile } from "../../../addin/actions/keeping";
import { remembered } from "../../../addin/actions/remembered";
import type { Reporting } from "../../../addin/actions/reporting";
import { Problem } from "../../../shared/problems/problem";
import { memoryShelf } from "./memoryShelf";

const NO_PAPER = { number: "", symbol: "", date: "", signer: "", capacity: "" as const };
const kept = (file: string, savedAt: string): Kept => ({
  ...{ file, name: `${file}.xlsx`, savedAt, language: "vi", period: "2026", unit: "", document: NO_PAPER },
  ...{ explained: {}, pages: {} },
});

test("what was typed is kept with its file; of older files only what was typed", async () => {
  const files = memoryShelf<KeptFile>(({ file }) => file);
  const drafts = createDrafts({ drafts: memoryShelf<Kept>(({ file }) => file), files });
  for (let at = 1; at <= 7; at++)
    await drafts.put(kept(`f${at}`, `2026-06-0${at}T00:00:00.000Z`), new Uint8Array([at]));
  expect((await drafts.list()).map(({ file }) => file)).toEqual(["f7", "f6", "f5", "f4", "f3", "f2", "f1"]);
  expect([await drafts.bytes("f2"), await drafts.bytes("f3")]).toEqual([null, new Uint8Array([3])]);
  await drafts.drop("f3");
  expect([await drafts.of("f3"), await drafts.bytes("f3")]).toEqual([null, null]);
});

test("keys in a row while one writing is under way are one more writing, of the latest", async () => {
  const written: number[] = [];
  const told: unknown[] = [];
  const keeper = new Keeper<number>(
    async (value) => {
      written.push(value);
      await Promise.resolve();
      if (value === 3) throw new Error("full");
    },
    (failure) => told.push(failure),
  );
  for (const value of [1, 2, 3]) keeper.keep(value);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(written).toEqual([1, 3]);
  expect(told).toEqual([null, new Error("full")]);
});

test("the last answers stand in for a server that does not answer, not for one that refuses", async () => {
  let trouble: Problem | null = null;
  const units = (): Promise<string[]> => (trouble ? Promise.reject(trouble) : Promise.resolve(["xa-mot"]));
  const reporting = remembered(
    { units } as unknown as Reporting,
    memoryShelf<Answered>(({ key }) => key),
    () => new Date("2026-06-20T07:00:00.000Z"),
  );
  trouble = new Problem("server.unreachable", { address: "x" });
  await expect(reporting.units()).rejects.toThrow("server.unreachable");
  trouble = null;
  expect(await reporting.units()).toEqual({ value: ["xa-mot"], asOf: null });
  trouble = new Problem("server.unreachable", { address: "x" });
  expect(await reporting.units()).toEqual({ value: ["xa-mot"], asOf: "2026-06-20T07:00:00.000Z" });
  trouble = new Problem("auth.forbidden", { right: "x", scope: "y" });
  await expect(reporting.units()).rejects.toThrow("auth.forbidden");
});

test.each([
  [{}, null],
  [{ number: "45" }, "incomplete"],
  [{ number: "45", symbol: "BC-UBND", date: "31/2/2026" }, "incomplete"],
  [
    { number: " 45 ", symbol: "BC-UBND", date: "5/7/2026", capacity: "KT" as const },
    { number: "45", symbol: "BC-UBND", date: "2026-07-05", signer: "", capacity: "KT" },
  ],
])("the paper that %o says", (typed, document) => {
  expect(documentOf({ ...NO_PAPER, ...typed })).toEqual(document);
});

test("an action's fields and what they say are each other's inverse; without a state they say nothing", () => {
  const result = { action: "a", state: "doing" as const, date: "2026-06-15", note: "còn chờ vốn" };
  expect(actionEntryOf("a", actionTypedOf(result))).toEqual({ action: "a", result });
  expect(actionEntryOf("a", { ...actionTypedOf(result), state: "" })).toEqual({ action: "a", result: null });
});
