import { makeResults } from "../../../addin/actions/makeResults";
import { understand } from "../../../addin/actions/understand";
import { workOutRates } from "../../../addin/actions/workOutRates";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";
import { targetsOf } from "../../../shared/model/plan";
import { planWorkbook } from "../../plans/load";

const PERIOD = "2026-H1";

test("states of actions are put on the sheet, stay beside others, and are taken off again; so are words", async () => {
  const host = new FileWorkbook(planWorkbook("cam-loi-2026"));
  const { plan } = (await understand(host)).reading;
  const [first, second] = plan.objectives.flatMap(({ actions }) => actions);
  const target = targetsOf(plan)[0]?.target.id ?? "";
  if (!first || !second) throw new Error("no actions");
  const entered = async () => workOutRates(await understand(host), PERIOD).entered;
  const done = { action: first.id, state: "done" as const, date: "2026-06-15", document: "Báo cáo 3/BC" };
  const doing = { action: second.id, state: "doing" as const };

  await makeResults(host, PERIOD, [], { actions: [{ action: first.id, result: done }] });
  await makeResults(host, PERIOD, [{ target, basis: "actual", actual: 5, evidence: "Sổ theo dõi" }], {
    actions: [{ action: second.id, result: doing }],
  });
  expect((await entered()).actions).toEqual([done, doing]);
  expect((await entered()).results).toMatchObject([{ evidence: "Sổ theo dõi" }]);

  await makeResults(host, PERIOD, [{ target, basis: "actual", actual: 5, evidence: "" }], {
    actions: [{ action: first.id, result: null }],
  });
  expect((await entered()).actions).toEqual([doing]);
  expect((await entered()).results).toEqual([{ target, basis: "actual", actual: 5 }]);
  await expect(makeResults(host, PERIOD, [], { actions: [{ action: "nowhere", result: null }] })).rejects.toThrow(
    "results.unknown-action",
  );
});
