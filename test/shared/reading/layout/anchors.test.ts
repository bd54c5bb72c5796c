import type { Grid } from "../../../../shared/model/grid";
import { NO_LAYOUT, type Correction, type Layout } from "../../../../shared/model/layout";
import { correct } from "../../../../shared/reading/layout/correct";
import { readPlan } from "../../../../shared/reading/plan";
import { gridOf, sheetOf } from "../gridOf";

const HEAD = ["STT", "Mục tiêu", "Chỉ tiêu", "Biện pháp thực hiện", "Chủ trì", "Thời gian"];
const row = (number: number, what: string, target = "100%", who = "Văn phòng"): string[] => [
  ...[`${number}`, `${what} đúng quy định`, target, `Theo dõi ${what.toLowerCase()} hằng tuần`, who, "Quý I"],
];
const plan = (...rows: string[][]): Grid => gridOf(sheetOf("KH", [HEAD, ...rows]));

const BEFORE = plan(row(1, "Trả lời đơn thư"), row(2, "Tiếp công dân"), row(3, "Công khai thủ tục"));
const LESS: Correction = {
  kind: "setTarget",
  cell: "KH!C3",
  targets: [{ comparator: "atLeast", value: 90, unit: "%" }],
};
const layout: Layout = correct(BEFORE, NO_LAYOUT, LESS);
/** The values of the plan's targets, and what is asked. */
const read = (grid: Grid, by = layout) => {
  const { plan: found } = readPlan(grid, by);
  return {
    values: found.objectives.map(({ targets }) => targets[0]?.value),
    asked: found.findings.filter(({ code }) => code.startsWith("layout.")).map(({ code, cell }) => `${code} ${cell}`),
  };
};

test.each<[string, Grid, (number | null)[], string[]]>([
  ["nothing changed", BEFORE, [100, 90, 100], []],
  [
    "a row was put in above: the next row's 100% stands at the old address",
    plan(row(1, "Trả lời đơn thư"), row(2, "Số hóa hồ sơ"), row(3, "Tiếp công dân"), row(4, "Công khai thủ tục")),
    [100, 100, 90, 100],
    [],
  ],
  [
    "rows changed places",
    plan(row(1, "Công khai thủ tục"), row(2, "Trả lời đơn thư"), row(3, "Tiếp công dân")),
    [100, 100, 90],
    [],
  ],
  [
    "the row was reworded, its neighbours were not",
    plan(row(1, "Trả lời đơn thư"), row(2, "Tiếp dân"), row(3, "Công khai thủ tục")),
    [100, 90, 100],
    [],
  ],
  [
    "the cell says something else",
    plan(row(1, "Trả lời đơn thư"), row(2, "Tiếp công dân", "95%"), row(3, "Công khai thủ tục")),
    [100, 95, 100],
    ["layout.cell-ambiguous KH!C3"],
  ],
  ["the row is gone", plan(row(1, "Số hóa hồ sơ", "80%")), [80], ["layout.cell-changed KH!C3"]],
  [
    "two rows say the same now",
    plan(row(1, "Tiếp công dân"), row(2, "Số hóa hồ sơ"), row(3, "Tiếp công dân")),
    [100, 100, 100],
    ["layout.cell-ambiguous KH!C3"],
  ],
])("%s", (_, grid, values, asked) => {
  expect(read(grid)).toEqual({ values, asked });
});

test("of rows that are all the same the one pointed at is meant, while there are as many", () => {
  const [one, other] = [row(1, "Trả lời đơn thư"), row(2, "Tiếp công dân")];
  const by = correct(plan(one, other, one, other, one), NO_LAYOUT, { ...LESS, cell: "KH!C4" });
  expect(by.cells[0]).toMatchObject({ nth: 1, of: 3 });
  expect(read(plan(one, other, one, other, one), by).values).toEqual([100, 100, 90, 100, 100]);
  // one less: the ends of the table tell nothing of those between
  const fewer = read(plan(other, one, other, one, other, one, other), correct(plan(one, one, other), NO_LAYOUT, LESS));
  expect(fewer.asked).toEqual(["layout.cell-ambiguous KH!C3"]);
});

test("a corrected row that left the table is asked about, an emptied area is not", () => {
  const rowSaid = correct(BEFORE, NO_LAYOUT, { kind: "setObjectiveRow", cell: "KH!B4", is: false });
  const above = gridOf(sheetOf("KH", [["", "Công khai thủ tục đúng quy định"], [], HEAD, row(1, "Tiếp công dân")]));
  expect(read(above, rowSaid).asked).toEqual([]);
  const area = correct(BEFORE, NO_LAYOUT, { kind: "ignoreRange", range: "KH!A4:F4" });
  expect(read(plan(row(1, "Trả lời đơn thư"), row(2, "Tiếp công dân")), area).asked).toEqual([]);
  const typed = plan(row(1, "Trả lời đơn thư"), row(2, "Tiếp công dân"), row(3, "Số hóa hồ sơ"));
  expect(read(typed, area)).toEqual({ values: [100, 100, 100], asked: ["layout.area-changed KH!A4"] });
});

test("a header that was pointed at and is not there any more is asked about, and all else is read", () => {
  const header = correct(BEFORE, NO_LAYOUT, { kind: "setColumn", sheet: "KH", column: "E", field: "support" });
  const other = gridOf(sheetOf("KH", [[...HEAD, "Ghi chú"], row(1, "Tiếp công dân")]));
  expect(read(other, header)).toEqual({ values: [100], asked: ["layout.header-gone KH!A1:F1"] });
});
