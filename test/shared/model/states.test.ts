import { STATES } from "../../../shared/model/snapshot";
import { TRANSITIONS, whenFollowed } from "../../../shared/model/states";

const none = { held: false, next: false };

test.each([
  ["awaiting-approval", "superseded"],
  ["submitted", "superseded"],
  ["in-review", "refused"],
  ["returned", "superseded"],
  ["accepted", "refused"],
  ["reopened", "superseded"],
  ["withdrawn", "stays"],
  ["superseded", "refused"],
] as const)("a version that is %s, followed by the next: %s", (state, becomes) => {
  expect(whenFollowed(state, none)).toBe(becomes);
});

test("an accepted version gives way to final figures where it held estimates, and to nothing else", () => {
  expect(whenFollowed("accepted", { held: true, next: false })).toBe("superseded");
  expect(whenFollowed("accepted", { held: true, next: true })).toBe("refused");
  expect(whenFollowed("accepted", { held: false, next: false })).toBe("refused");
});

test("every change leads from one known state to another, once", () => {
  const changes = TRANSITIONS.map(({ from, to }) => `${from} ${to}`);
  expect(new Set(changes).size).toBe(changes.length);
  const ends = STATES.filter((state) => !TRANSITIONS.some(({ from }) => from === state));
  expect(ends).toEqual(["withdrawn", "superseded"]);
});
