import { ratesOf } from "../../../shared/achieving/rates";
import { countedBy } from "../../../shared/achieving/workedOut";
import { action, objective, plan, target } from "./samples";

const counter = (id: string) => target({ id, workedOut: "share-of-met-below" });
const plain = (id: string) => target({ id });

test("a target is counted once, by the nearest: its action's, its objective's, that of one above", () => {
  const both = [plain("a0"), counter("a1"), plain("a2"), counter("a3"), plain("a4")];
  const found = countedBy(
    plan([
      objective({ id: "o1", number: "1", targets: [counter("w1"), plain("t1")] }),
      objective({ id: "o2", number: "1.1", parent: "1", actions: [action({ targets: [plain("t2")] })] }),
      objective({ id: "o3", number: "2", targets: [plain("t3")], actions: [action({ targets: both })] }),
    ]),
  );
  // w1, t1 | t2 | t3, a0 to a4: before the first counter of a place the first counts, then the last before
  expect(found).toEqual([-1, 0, 0, -1, 5, -1, 5, -1, 7]);
});

test("a plan made to be slow is worked out all the same", () => {
  const chain = Array.from({ length: 1500 }, (_, at) =>
    objective({
      ...{ id: `o${at}`, number: String(at), parent: at === 0 ? null : String(at - 1) },
      targets: [counter(`w${at}`)],
      actions: at < 1499 ? [] : [action({ targets: Array.from({ length: 3000 }, (_, t) => plain(`t${t}`)) })],
    }),
  );
  const found = countedBy(plan(chain));
  expect(found.filter((at) => at === 1499)).toHaveLength(3000);
  expect(ratesOf(plan(chain), [], "2026").plan.targets["no-data"]).toBe(4500);
});
