import { seal, type Sealing } from "../../../addin/actions/seal";
import { ratesOf } from "../../../shared/achieving/rates";
import { canonicalBytes } from "../../../shared/contract/canonical";
import type { Plan } from "../../../shared/model/plan";
import { objective, plan, target } from "../../shared/achieving/samples";

const sealingOf = (read: Plan, now = "2026-06-20T08:00:00.000Z"): Sealing => ({
  ...{ id: "00000000-0000-4000-8000-000000000001", kind: "results", unit: "ben-go", period: "2026-H1", base: null },
  document: null,
  reading: { plan: read, tables: [], sources: {}, texts: [], lines: [], templates: [], why: {}, byHand: [] },
  ...{ findings: [], entered: { results: [], actions: [] }, rates: ratesOf(read, [], "2026-H1"), now: new Date(now) },
});

test("half of a surrogate pair in a cell becomes U+FFFD, and the snapshot can be sent", () => {
  const sealed = seal(sealingOf(plan([objective({ statement: "Giải quyết \uD83D hồ sơ", targets: [target()] })])));
  expect(sealed.plan.objectives[0]?.statement).toBe("Giải quyết \uFFFD hồ sơ");
  expect(canonicalBytes(sealed).length).toBeGreaterThan(100);
});

test.each([
  ["2026-06-30T16:59:59.999Z", "2026-06-30"],
  ["2026-06-30T17:00:00.000Z", "2026-07-01"],
])("sealed at %s it is of the day in Viet Nam, %s", (now, day) => {
  expect(seal(sealingOf(plan([]), now)).asOf).toBe(day);
});

test("a figure past all counting is said, with its place", () => {
  const sealing = sealingOf(plan([objective({ targets: [target({ value: 1e16, unit: "hồ sơ" })] })]));
  expect(() => seal(sealing)).toThrow(
    expect.objectContaining({
      code: "request.invalid",
      params: expect.objectContaining({ where: "plan.objectives.0.targets.0.value" }) as unknown,
    }) as Error,
  );
});
