import { treeMove, treeRows } from "../../../addin/actions/tree";
import type { Action, Objective } from "../../../shared/model/plan";
import { objective } from "../../shared/achieving/samples";

const action = (id: string): Action => ({
  ...{ id, number: null, content: id, lead: [], support: [], monitor: [], start: null, due: null },
  ...{ measurement: null, outcome: null, evidence: null, note: null, targets: [], range: "KH!A1:B1" },
});
const one = (id: string, number: string, parent: string | null, actions: string[]): Objective =>
  objective({ id, number, parent, actions: actions.map(action) });

const PLAN = [one("a", "4", null, ["x"]), one("b", "4.1", "4", ["y", "z"]), one("c", "5", null, [])];
const told = (opened: string[]): string[] =>
  treeRows(PLAN, new Set(opened)).map(({ key, level, place, of, open }) => `${key} ${level} ${place}/${of} ${open}`);

test("closed it shows what stands at the top; opened, actions before the objectives that hang on it", () => {
  expect(told([])).toEqual(["a 1 1/2 false", "c 1 2/2 null"]);
  expect(told(["a", "b"])).toEqual([
    "a 1 1/2 true",
    "a x 2 1/2 null",
    "b 2 2/2 true",
    "b y 3 1/2 null",
    "b z 3 2/2 null",
    "c 1 2/2 null",
  ]);
});

test("an objective whose parent is nowhere, or comes later, stands at the top", () => {
  const rows = treeRows(
    [one("b", "4.1", "4", []), one("a", "4", null, []), one("s", "9", "9", [])],
    new Set(["a", "b", "s"]),
  );
  expect(rows.map(({ key, level }) => [key, level])).toEqual([
    ["b", 1],
    ["a", 1],
    ["s", 1],
  ]);
});

test.each([
  ["ArrowDown", 0, { to: 1 }],
  ["ArrowUp", 0, { to: 0 }],
  ["ArrowRight", 0, { to: 1 }],
  ["ArrowRight", 2, { open: "b" }],
  ["ArrowRight", 1, null],
  ["ArrowLeft", 0, { close: "a" }],
  ["ArrowLeft", 2, { to: 0 }],
  ["ArrowLeft", 3, null],
  ["End", 0, { to: 3 }],
  ["Home", 3, { to: 0 }],
  ["x", 0, null],
])("%s from row %i", (key, at, move) => {
  expect(treeMove(treeRows(PLAN, new Set(["a"])), at, key)).toEqual(move);
});

test("two thousand objectives, all opened, are laid out in no time", () => {
  const many = Array.from({ length: 2000 }, (_, at) => one(`o${at}`, `${at}`, null, ["x", "y", "z"]));
  const begun = performance.now();
  expect(treeRows(many, new Set(many.map(({ id }) => id)))).toHaveLength(8000);
  expect(performance.now() - begun).toBeLessThan(500);
});
