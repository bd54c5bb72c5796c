import type { Grid } from "../../../../shared/model/grid";
import { Layout, NO_LAYOUT, type Correction } from "../../../../shared/model/layout";
import { Problem } from "../../../../shared/problems/problem";
import { correct } from "../../../../shared/reading/layout/correct";
import { portable } from "../../../../shared/reading/layout/portable";
import { readPlan } from "../../../../shared/reading/plan";
import { gridOf, sheetOf } from "../gridOf";
import { outline } from "../outline";
import { ODD, ODD_FIELDS, oddPlan } from "./sheets";

const header: Correction = { kind: "setHeader", sheet: "KH", range: "A3:F3", fields: ODD_FIELDS };
const all = (grid: Grid, ...corrections: Correction[]): Layout =>
  corrections.reduce((layout, one) => correct(grid, layout, one), NO_LAYOUT);
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return "";
};

const READ = [
  "1: Hồ sơ được giải quyết đúng hạn",
  "  -: Nhắc việc từng tuần cho người thụ lý | Văn phòng | Hằng tuần",
  "  -: Công khai hồ sơ trễ hạn tại trụ sở | Phòng Kinh tế | Quý II",
  "2: Công chức được tập huấn kỹ năng số",
  "  -: Mở hai lớp tập huấn tại hội trường | Phòng Văn hóa | 30/6/2026",
  "  -: Kiểm tra sau tập huấn bằng bài làm | Văn phòng | 30/9/2026",
];

test("a header nobody knows is not found, and is read once somebody points at it", () => {
  expect(codeOf(() => readPlan(oddPlan()))).toBe("plan.not-found");
  const { plan, tables } = readPlan(oddPlan(), all(oddPlan(), header));
  expect(outline(plan)).toEqual(READ);
  expect(plan.objectives.map(({ targets }) => targets.map(({ value, unit }) => [value, unit]))).toEqual([
    [[98, "%"]],
    [[40, "người"]],
  ]);
  expect(tables[0]?.columns.map(({ why }) => why.rule)).toEqual(Array(6).fill("hand"));
  expect(plan.unread).toEqual([]);
});

test("the same headers are known again lower down, on another sheet, in another year, in capitals", () => {
  const layout = portable(all(oddPlan(), header));
  expect(Layout.parse(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  expect(layout.headers[0]?.cell).toBeUndefined();
  expect(outline(readPlan(oddPlan(4), layout).plan)).toEqual(READ);
  const loud = oddPlan(1);
  for (const cell of loud.sheets[0]?.cells ?? [])
    if (ODD.includes(cell.text)) cell.value = cell.text = cell.text.toUpperCase().normalize("NFD");
  expect(outline(readPlan({ sheets: loud.sheets.map((one) => ({ ...one, name: "Năm 2027" })) }, layout).plan)).toEqual(
    READ,
  );
});

test("a header of one word more is another header", () => {
  const grid = oddPlan();
  for (const cell of grid.sheets[0]?.cells ?? []) if (cell.text === "Ai lo") cell.text = "Ai lo chính";
  expect(codeOf(() => readPlan(grid, portable(all(oddPlan(), header))))).toBe("plan.not-found");
});

const USUAL = ["STT", "Mục tiêu", "Biện pháp thực hiện", "Đơn vị chủ trì", "Thời gian hoàn thành"];
const usual = (...rows: (string | null)[][]): Grid => gridOf(sheetOf("KH", [USUAL, ...rows]));
const plain = usual(
  ["1", "Hồ sơ đúng hạn 98%", "Nhắc việc hằng tuần", "Văn phòng", "Quý I"],
  ["2", "Mở 02 lớp tập huấn", "Thuê giảng viên", "Phòng Văn hóa", "Quý II"],
  ["3", "Lời nhắn của lãnh đạo", "Đôn đốc chung", "Văn phòng", "Quý III"],
);

test("a column's field is changed for its header and stays with it", () => {
  const layout = all(plain, { kind: "setColumn", sheet: "KH", column: "D", field: "support" });
  const [first] = readPlan(plain, layout).plan.objectives;
  expect(first?.actions[0]).toMatchObject({ lead: [], support: ["Văn phòng"] });
  const back = correct(plain, layout, { kind: "setColumn", sheet: "KH", column: "D", field: "lead" });
  expect(back.headers[0]?.fields).toEqual([{ column: 3, field: "lead" }]);
  expect(readPlan(plain, back).plan.objectives).toEqual(readPlan(plain).plan.objectives);
});

test("a column that is none of the plan's leaves nothing unread", () => {
  const layout = all(plain, { kind: "setColumn", sheet: "KH", column: "D", field: "other" });
  const { plan } = readPlan(plain, layout);
  expect(plan.unread).toEqual([]);
  expect(plan.objectives.every(({ actions }) => actions.every(({ lead }) => lead.length === 0))).toBe(true);
});

test("a row is made no objective, and its work serves the one above; and back", () => {
  const no = all(plain, { kind: "setObjectiveRow", cell: "KH!B4", is: false });
  expect(outline(readPlan(plain, no).plan).slice(2)).toEqual([
    "2: Mở 02 lớp tập huấn",
    "  -: Thuê giảng viên | Phòng Văn hóa | Quý II",
    "  3: Đôn đốc chung | Văn phòng | Quý III",
  ]);
  expect(readPlan(plain, no).plan.unread).toEqual([{ cell: "KH!B4", text: "Lời nhắn của lãnh đạo" }]);
  const yes = correct(plain, no, { kind: "setObjectiveRow", cell: "KH!B4", is: true });
  expect(yes.cells).toHaveLength(1);
  expect(outline(readPlan(plain, yes).plan)).toEqual(outline(readPlan(plain).plan));
});

test("in a shared column too: a bold line is a heading or it is not", () => {
  const shared = gridOf(
    sheetOf("KH", [
      ["TT", "Mục tiêu và biện pháp thực hiện", "Chủ trì", "Thời gian"],
      ["I", "Hồ sơ đúng hạn 98%"],
      ["1", "Nhắc việc hằng tuần", "Văn phòng", "Quý I"],
      ["2", "Giữ sổ theo dõi của cả năm", "Văn phòng", "Quý I"],
      ["3", "Báo cáo hằng tuần", "Văn phòng", "Quý II"],
    ]),
  );
  const layout = all(shared, { kind: "setObjectiveRow", cell: "KH!B4", is: true });
  expect(outline(readPlan(shared, layout).plan).filter((line) => !line.startsWith(" "))).toEqual([
    "I: Hồ sơ đúng hạn 98%",
    "2: Giữ sổ theo dõi của cả năm",
  ]);
});

test("an area is left out, and again where it stands word for word", () => {
  const layout = all(plain, { kind: "ignoreRange", range: "KH!A4:E4" });
  expect(readPlan(plain, layout).plan.objectives).toHaveLength(2);
  const other = usual(
    ["1", "Trả lời đúng hạn 95%", "Phân công rõ việc", "Văn phòng", "Quý I"],
    ["3", "Lời nhắn của lãnh đạo", "Đôn đốc chung", "Văn phòng", "Quý III"],
  );
  expect(readPlan(other, portable(layout)).plan.objectives).toHaveLength(1);
});

test("a cell's targets are put right, and what was assumed of it is settled", () => {
  const grid = usual(["1", "Tỷ lệ hộ nghèo 3%", "Vay vốn", "Văn phòng", "Quý I"]);
  const before = readPlan(grid).plan;
  expect(before.findings.map(({ code }) => code)).toEqual(["target.direction-assumed"]);
  const layout = all(grid, {
    kind: "setTarget",
    cell: "KH!B2",
    targets: [{ comparator: "lessThan", value: 2.5, unit: "%" }],
  });
  const { plan, byHand } = readPlan(grid, layout);
  const [old] = before.objectives[0]?.targets ?? [];
  expect(plan.objectives[0]?.targets).toEqual([{ ...old, comparator: "lessThan", value: 2.5 }]);
  expect(plan.findings).toEqual([]);
  expect(byHand).toEqual(["KH!B2"]);
});

test("a cell that promises nothing gets a target, one that seems to loses it", () => {
  const layout = all(
    plain,
    { kind: "setTarget", cell: "KH!C2", targets: [{ comparator: "atLeast", value: 50, unit: "tin" }] },
    { kind: "setTarget", cell: "KH!B3", targets: [] },
  );
  const [first, second] = readPlan(plain, layout).plan.objectives;
  expect(first?.actions[0]?.targets).toMatchObject([
    { subject: "Nhắc việc hằng tuần", comparator: "atLeast", value: 50, unit: "tin", cell: "KH!C2" },
  ]);
  expect(second?.targets).toEqual([]);
});

describe("what cannot be meant is said", () => {
  test.each<[string, Correction]>([
    ["correction.sheet-unknown", { kind: "setHeader", sheet: "Không có", range: "A1:B1" }],
    ["correction.empty", { kind: "setHeader", sheet: "KH", range: "A40:F40" }],
    ["correction.outside", { kind: "setHeader", sheet: "KH", range: "hàng ba" }],
    ["correction.outside", { kind: "setHeader", sheet: "KH", range: "A9999999:B9999999" }],
    ["correction.not-header", { kind: "setHeader", sheet: "KH", range: "A2:A2" }],
    ["correction.field-unknown", { kind: "setHeader", sheet: "KH", range: "A1:E1", fields: { A: "màu" } }],
    ["correction.field-unknown", { kind: "setColumn", sheet: "KH", column: "A", field: "màu" }],
    ["correction.no-table", { kind: "setColumn", sheet: "KH", column: "ZZ", field: "lead" }],
    ["correction.empty", { kind: "setObjectiveRow", cell: "KH!B90", is: true }],
    ["correction.empty", { kind: "ignoreRange", range: "KH!H1:J9" }],
    ["correction.empty", { kind: "setTarget", cell: "KH!ZZ5", targets: [] }],
  ])("%s", (code, correction) => {
    const layout = all(plain, { kind: "setColumn", sheet: "KH", column: "D", field: "support" });
    expect(codeOf(() => correct(plain, layout, correction))).toBe(code);
    expect(readPlan(plain, layout).plan.objectives).toHaveLength(3);
  });

  test("a header over another one that was pointed at", () => {
    const layout = all(oddPlan(), header);
    const over: Correction = { kind: "setHeader", sheet: "KH", range: "A3:F4" };
    expect(codeOf(() => correct(oddPlan(), layout, over))).toBe("correction.overlap");
    expect(correct(oddPlan(), layout, header)).toEqual(layout);
  });
});
