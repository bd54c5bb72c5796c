import { resultsSheet } from "../../../../shared/achieving/sheet/draft";
import { enteredFrom } from "../../../../shared/achieving/sheet/entered";
import { refreshed } from "../../../../shared/achieving/sheet/refresh";
import type { GridSheet } from "../../../../shared/model/grid";
import type { Result } from "../../../../shared/model/result";
import { gridOf } from "../gridOf";
import { action, objective, plan, result, target } from "../samples";

const PERIOD = "2026-H1";
const made = plan([objective({ targets: [target({ id: "a" }), target({ id: "b" })], actions: [action()] })]);
const empty = resultsSheet(made, { results: [], actions: [] }, PERIOD);

function written(sheet: GridSheet, fill: Result[], of = made) {
  const { entered } = enteredFrom(sheet, PERIOD, of);
  const draft = resultsSheet(of, { ...entered, results: [...entered.results, ...fill] }, PERIOD);
  return refreshed(sheet, draft, fill, PERIOD);
}

function put(
  sheet: GridSheet,
  cells: { row: number; column: number; value: string | number | boolean | null }[],
): void {
  for (const { row, column, value } of cells) {
    const there = sheet.cells.find((cell) => cell.row === row && cell.column === column);
    if (there) there.value = value ?? "";
    else if (value !== null) sheet.cells.push({ row, column, value, text: String(value) });
  }
}

it("writes nothing where nothing changes", () => {
  expect(written(gridOf(empty), [])).toEqual([]);
});

it("fills figures in at their rows and keeps what else was typed, understood or not", () => {
  const sheet = gridOf(empty);
  for (const cell of sheet.cells) if (cell.row === 6 || cell.row === 7) cell.row = 13 - cell.row;
  put(sheet, [{ row: 6, column: 13, value: "97,5" }]);
  const cells = written(sheet, [result({ target: "a", actual: 95 })]) ?? [];
  expect(cells.filter(({ column }) => column <= 24 && column > 8)).toEqual(
    expect.arrayContaining([
      { row: 7, column: 13, value: 0.95 },
      { row: 7, column: 19, value: "Đạt" },
    ]),
  );
  put(sheet, cells);
  expect(enteredFrom(sheet, PERIOD, made).entered.results).toEqual([result({ target: "a", actual: 95 })]);
  expect(sheet.cells.find((cell) => cell.row === 6 && cell.column === 13)?.value).toBe("97,5");
  expect(written(sheet, [])).toEqual([]);
});

it("leaves the words beside a figure as they are where the fill brings none", () => {
  const sheet = gridOf(empty);
  put(sheet, [
    { row: 6, column: 11, value: 3 },
    { row: 6, column: 20, value: "Sổ theo dõi" },
    { row: 6, column: 21, value: "Thiếu người" },
  ]);
  const old = { ...result({ target: "a" }), evidence: "Sổ theo dõi", cause: "Thiếu người" };
  const filled = { ...old, actual: 95 };
  const draft = resultsSheet(made, { results: [filled], actions: [] }, PERIOD);
  const cells = refreshed(sheet, draft, [result({ target: "a", actual: 95 })], PERIOD) ?? [];
  expect(cells.filter(({ row, column }) => row === 6 && column <= 24 && [11, 13, 20, 21].includes(column))).toEqual([
    { row: 6, column: 11, value: null },
    { row: 6, column: 13, value: 0.95 },
  ]);
});

it("mends cached values that are wrong, in the table and the summary", () => {
  const sheet = gridOf(empty);
  for (const cell of sheet.cells) if (cell.formula !== undefined) cell.value = 123;
  put(sheet, written(sheet, []) ?? []);
  expect(sheet.cells).toEqual(gridOf(empty).cells);
});

it("says so where the sheet lacks a row or a column of the plan", () => {
  const more = plan([objective({ targets: [target({ id: "a" }), target({ id: "b" }), target({ id: "c" })] })]);
  expect(written(gridOf(empty), [], more)).toBeNull();
  const sheet = gridOf(empty);
  put(sheet, [{ row: 5, column: 13, value: "Con số" }]);
  expect(written(sheet, [])).toBeNull();
});
