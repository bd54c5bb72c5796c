import { azureStores } from "../../functions/storage/azure/stores";
import { type Azurite, startAzurite } from "../support/azurite";
import { PATIENCE } from "./support/bothStores";
import { planOf, share } from "./support/snapshots";
import { peopled } from "./support/world";

jest.setTimeout(PATIENCE);

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
}, PATIENCE);
afterAll(() => azurite.stop());

/** What the storage was asked to carry a submission, identifying the caller and the attachment apart. */
const ofSubmission = (calls: string[]) => calls.filter((call) => !/role\||\/attachments/.test(call));

test("a submission costs at most four storage operations, counted where they arrive", async () => {
  const { connection, calls, stop } = await azurite.counted();
  const world = await peopled(azureStores(connection));
  await world.as("consolidator").opens("2026-H1", ["ben-go", "an-loc"]);
  const secretary = world.as("secretary.ben-go");
  const costs = async (sent: () => Promise<{ status: number }>) => {
    calls.length = 0;
    const { status } = await sent();
    return { status, calls: ofSubmission(calls).length };
  };

  const results = { unit: "ben-go" };
  expect(await costs(() => secretary.submits(results))).toEqual({ status: 201, calls: 3 });
  expect(await costs(() => secretary.submits({ ...results, base: 1 }))).toEqual({ status: 201, calls: 4 });
  expect(await costs(() => secretary.submits({ ...results, kind: "plan" }))).toEqual({ status: 201, calls: 3 });

  // what stands, its body, the transaction: and never the facts beside it
  await secretary.submits({ ...results, base: 2 });
  expect(
    calls.some((call) =>
      call.includes("$select=unit,due,cutoff,closes,mendDays,deciding,approval,exception,latest,taken,chain"),
    ),
  ).toBe(true);
  expect(calls.join()).not.toContain("factsParts");
  await stop();
});

test("facts too large for a row stay in the body: four operations still, and consolidated all the same", async () => {
  const { connection, calls, stop } = await azurite.counted();
  const world = await peopled(azureStores(connection));
  await world.as("consolidator").opens("2026-H1", ["ben-go"]);
  const secretary = world.as("secretary.ben-go");
  await secretary.submits({ unit: "ben-go" });

  // words that do not deflate: a fixed sequence without a pattern
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647) % 64;
  const words = () => Array.from({ length: 30_000 }, () => String.fromCharCode(0x30 + next())).join("");
  const plan = planOf(Array.from({ length: 50 }, (_, at) => share(`t${at}`, 90, words())));
  calls.length = 0;
  const reply = await secretary.submits({ unit: "ben-go", base: 1, plan, figures: plan.objectives.map(() => 95) });
  expect([reply.status, ofSubmission(calls).length]).toEqual([201, 4]);

  calls.length = 0;
  const { targets } = (await world.as("consolidator").consolidates()).body;
  expect(targets).toHaveLength(50);
  expect(calls.some((call) => call.includes("/bodies/"))).toBe(true);
  await stop();
});

test("a consolidation is one scan of the period, however many report", async () => {
  const { connection, calls, stop } = await azurite.counted();
  const world = await peopled(azureStores(connection));
  const units = Array.from({ length: 30 }, (_, at) => `xa-${at}`);
  await world.as("consolidator").opens("2026-H1", units);
  calls.length = 0;
  expect((await world.as("consolidator").consolidates()).body.units).toHaveLength(30);
  expect(ofSubmission(calls).map((call) => call.slice(0, 3))).toEqual(["GET", "GET"]);
  await stop();
});
