import { faultsOf, type History, historyOf } from "../../functions/routes/submitting/history";
import { overBothStores } from "./support/bothStores";
import { peopled } from "./support/world";

const place = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };

overBothStores("the history of a unit", (fresh) => {
  async function told(approval = false): Promise<History> {
    const world = await peopled(fresh());
    await world.as("consolidator").opens("2026-H1", ["ben-go"], { approval });
    const secretary = world.as("secretary.ben-go");
    await secretary.submits({ unit: "ben-go" });
    await secretary.submits({ unit: "ben-go", base: 1, estimate: true });
    await secretary.submits({ unit: "ben-go", kind: "plan" });
    const history = await historyOf(place, world.stores);
    if (history === null) throw new Error("the unit is not in the roster");
    return history;
  }

  test.each([false, true])("what was submitted is what the chain vouches for (approval: %j)", async (approval) => {
    const history = await told(approval);
    expect(history.audit).toHaveLength(3);
    expect(faultsOf(history)).toEqual([]);
  });

  test("whatever is changed beside the chain, or in it, is found", async () => {
    const whole = await told();
    const id = "so-noi-vu/2026-H1/ben-go/results";
    const other = "e".repeat(64);
    type Tampering = [change: (history: History) => void, ...faults: string[]];
    const [plan, one, two] = [0, 1, 2];
    const on = (at: number, more: object) => (history: History) => {
      Object.assign(history.submissions[at] ?? {}, more);
    };
    const cases: Tampering[] = [
      [on(one, { attachment: other }), `${id}/1: record`],
      [on(one, { bytes: 1 }), `${id}/1: record`],
      [on(one, { onTime: false }), `${id}/1: record`],
      [on(one, { by: "x#somebody" }), `${id}/1: record`, `${id}/1: receipt`],
      [on(one, { receivedAt: "2026-06-01T00:00:00.000Z" }), `${id}/1: record`, `${id}/1: receipt`],
      [on(one, { state: "submitted" }), `${id}/1: state`],
      [on(one, { releasedAt: null }), `${id}/1: releasedAt`],
      [on(two, { state: "accepted" }), `${id}/2: state`, "standing: results", "standing: taken"],
      [({ submissions }) => void ((submissions[two]?.receipt.four ?? { open: 0 }).open = 7), `${id}/2: record`],
      [({ submissions }) => void submissions.splice(plan, 1), `so-noi-vu/2026-H1/ben-go/plan/1: missing`],
      [({ audit }) => void audit.pop(), "standing: chain", `so-noi-vu/2026-H1/ben-go/plan/1: no audit row`],
      [({ audit }) => void Object.assign(audit[0] ?? {}, { record: other }), "audit 1: head", `${id}/1: record`],
      [({ audit }) => void Object.assign(audit[1] ?? {}, { head: other }), "audit 2: head", "audit 3: previous"],
      [({ standing }) => void (standing.taken = null), "standing: taken"],
      [({ standing }) => void (standing.latest.plan = null), "standing: plan"],
      [({ standing }) => void (standing.chain.sequence = 9), "standing: chain"],
    ];
    for (const [change, ...faults] of cases) {
      const history = structuredClone(whole);
      change(history);
      expect(faultsOf(history)).toEqual(expect.arrayContaining(faults));
    }
  });
});
