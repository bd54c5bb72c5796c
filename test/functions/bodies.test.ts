import { memoryStores } from "../../functions/storage/memory";
import { peopled } from "./support/world";

const params = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go", kind: "results", version: "1" };
const BODIES: [what: string, bytes: Uint8Array | null][] = [
  ["gone", null],
  ["cut short", Buffer.from('{"id":')],
  ["that of something else", Buffer.from("{}")],
];

test.each(BODIES)("a body that is %s is said, and keeps nobody from the table of the others", async (_, bytes) => {
  const stores = memoryStores();
  const world = await peopled(stores);
  await world.as("consolidator").opens("2026-H1", ["ben-go", "an-loc"]);
  for (const unit of ["ben-go", "an-loc"]) await world.as(`secretary.${unit}`).submits({ unit });

  const { get } = stores.bodies;
  stores.bodies.get = (unit, sha256) => (unit === "ben-go" ? Promise.resolve(bytes) : get(unit, sha256));
  const { scan } = stores.submissions;
  // facts that were too large for their row stay in the body
  stores.submissions.scan = async (...asked) =>
    (await scan.apply(stores.submissions, asked)).map((row) => ({ ...row, facts: null }));

  const got = await world.as("secretary.ben-go").calls("getSubmission", { params });
  expect([got.status, got.problem.code, got.problem.params]).toEqual([
    410,
    "submission.body-gone",
    { unit: "ben-go", version: "1" },
  ]);
  const { units, targets } = (await world.as("consolidator").consolidates()).body;
  expect(units).toMatchObject([
    { unit: "an-loc", version: 1, objectives: { set: 2 } },
    { unit: "ben-go", version: 1, state: "submitted", four: { received: true }, objectives: null, report: null },
  ]);
  expect(targets.map(({ unit }) => unit)).toEqual(["an-loc", "an-loc"]);
});

test("a storage that does not answer is no lost body", async () => {
  const stores = memoryStores();
  const world = await peopled(stores);
  await world.as("consolidator").opens("2026-H1", ["ben-go"]);
  await world.as("secretary.ben-go").submits({ unit: "ben-go" });
  stores.bodies.get = () => Promise.reject(new Error("no answer"));
  expect((await world.as("secretary.ben-go").calls("getSubmission", { params })).status).toBe(500);
});
