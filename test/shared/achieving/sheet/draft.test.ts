import { resultsSheet } from "../../../../shared/achieving/sheet/draft";
import { parseAddress } from "../../../../shared/model/address";
import type { PeriodId } from "../../../../shared/model/period";
import { compute } from "../ironcalc";
import { action, objective, plan, result, target } from "../samples";

const HEADERS =
  "Mã | TT | Mục tiêu, chỉ tiêu | ĐVT | Dấu | Kế hoạch năm | Đến | Mốc so sánh | Cách tính | Trọng số | Tử số | Mẫu số | Số liệu | Tình trạng | Là số ước | Kế hoạch so sánh | Thực hiện | Tỷ lệ so với kế hoạch | Đánh giá | Hồ sơ minh chứng | Nguyên nhân | Biện pháp khắc phục | Người, thời hạn | Ghi chú";
const ACTIONS = "Mã | TT | Biện pháp | Chủ trì | Thời gian hoàn thành | Tình trạng | Ngày | Văn bản, hồ sơ | Ghi chú";
const ALLOWED = "IF AND OR MIN MAX ABS ISNUMBER ROUND SUM SUMIF COUNTIF COUNTIFS IFERROR".split(" ");

const whole = plan([
  objective({
    targets: [
      target({ id: "a", value: 97.35 }),
      target({ id: "b", value: 5, unit: "lớp", per: "month", accrual: "cumulative" }),
    ],
    actions: [
      action({ targets: [target({ id: "c", comparator: "attain", value: null, unit: null, level: "Khá trở lên" })] }),
    ],
  }),
]);
const draft = resultsSheet(
  whole,
  {
    results: [
      result({ target: "a", actual: 98.6, basis: "estimate" }),
      result({ target: "b", actual: 30, span: "period" }),
      result({ target: "c", actual: "attained" }),
    ],
    actions: [{ action: "a1", state: "done", date: "2026-06-15" }],
  },
  "2026-H1",
);
const row = (at: number) =>
  draft.cells.filter((cell) => cell.row === at && cell.column <= 24).map(({ value }) => value);

it("stands under the names of DESIGN §6", () => {
  expect(row(5)).toEqual(HEADERS.split(" | "));
  expect(draft.tables.map(({ name }) => name)).toEqual(["MTCL_KQ_2026_H1", "MTCL_BP_2026_H1"]);
  expect(draft.tables[1]?.columns.map(({ name }) => name)).toEqual(ACTIONS.split(" | "));
  for (const { area, columns } of draft.tables) {
    const range = parseAddress(area);
    const header = draft.cells.filter((cell) => cell.row === range?.top && cell.column <= (range?.right ?? 0));
    expect(header.map(({ value }) => value)).toEqual(columns.map(({ name }) => name));
    expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(columns.length);
  }
});

it("holds shares as fractions, states as words, and what was worked out", () => {
  expect(row(6).slice(3, 19)).toEqual([
    "%",
    "≥",
    0.9735,
    null,
    null,
    "theo kỳ",
    null,
    null,
    null,
    0.986,
    null,
    "x",
    0.9735,
    0.986,
    0.986 / 0.9735,
    "Ước đạt",
  ]);
  expect(row(7).slice(4, 19)).toEqual([
    "≥",
    5,
    null,
    null,
    "mỗi tháng, trong kỳ",
    null,
    null,
    null,
    30,
    null,
    null,
    30,
    30,
    1,
    "Đạt",
  ]);
  expect(row(8).slice(4, 19)).toEqual([
    "Đạt",
    "Khá trở lên",
    null,
    null,
    "theo kỳ",
    null,
    null,
    null,
    null,
    "Đạt",
    null,
    "",
    1,
    1,
    "Đạt",
  ]);
  const formats = draft.cells.filter((cell) => cell.row === 6).map(({ style }) => style.format);
  expect(formats.slice(5, 8)).toEqual(["0.00%", "0.00%", "0.00%"]);
});

it("hides its helper columns and keeps names in sight", () => {
  expect(draft.columns.slice(0, 24).every(({ hidden }) => !hidden)).toBe(true);
  expect(draft.columns.slice(24).every(({ hidden }) => hidden)).toBe(true);
  expect(draft.freeze).toEqual({ rows: 5, columns: 3 });
});

it("uses only what every spreadsheet agrees on, in formulas that are not too long", () => {
  for (const { formula, column } of draft.cells) {
    if (formula === undefined) continue;
    const bare = formula.replace(/"[^"]*"/g, "");
    for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) expect(ALLOWED).toContain(name);
    expect(formula.length).toBeLessThanOrEqual(column <= 24 ? 400 : 650);
    expect(bare).not.toContain("[");
  }
});

it("keeps formulas short enough in the 20,000th row", () => {
  for (const { formula, column } of draft.cells) {
    if (formula === undefined) continue;
    const far = formula.replace(/([A-Z]{1,2}\$?)\d+/g, "$120007");
    expect(far.length).toBeLessThanOrEqual(column <= 24 ? 400 : 650);
  }
});

it.each<[PeriodId, string]>([
  ["2026-H1", "Kết quả 6T 2026"],
  ["2026-H2", "Kết quả 6TC 2026"],
  ["2026-Q3", "Kết quả Q3 2026"],
  ["2026-06", "Kết quả T6 2026"],
  ["2026", "Kết quả 2026"],
])("is called for %s: %s", (period, name) => {
  expect(resultsSheet(whole, { results: [], actions: [] }, period).name).toBe(name);
});

it("reckons as soon as a person fills in, whichever Unicode form is typed, and leaves their own rows alone", () => {
  const empty = resultsSheet(whole, { results: [], actions: [] }, "2026-H1");
  const typed = new Map<string, string | number>([
    ["6 11", 95],
    ["6 12", 100],
    ["6 15", "có".normalize("NFD")],
    ["8 14", "Đạt".normalize("NFD")],
  ]);
  const cells = empty.cells.map((cell) => ({ ...cell, value: typed.get(`${cell.row} ${cell.column}`) ?? cell.value }));
  const added = cells
    .filter((cell) => cell.row === 8 && cell.formula !== undefined)
    .map((cell) => ({
      ...cell,
      row: 500,
      formula: cell.formula?.replace(/(?<![$\d])([A-Z]{1,2})8\b/g, "$1500") ?? "",
    }));
  const own = [6, 13].map((column) => ({ row: 500, column, value: 7 }));
  const computed = compute([...cells, ...added, ...own]);
  expect(computed.shown(6, 19)).toBe("Ước không đạt");
  expect(computed.shown(7, 19)).toBe("Chưa có số liệu");
  expect(computed.shown(8, 19)).toBe("Đạt");
  expect([16, 17, 18, 19].map((column) => computed.shown(500, column))).toEqual(["", "7", "", ""]);
});

it("is a sheet even of a plan without targets or actions", () => {
  const bare = resultsSheet(plan([objective()]), { results: [], actions: [] }, "2026");
  expect(bare.tables).toHaveLength(1);
  expect(bare.cells.some(({ value }) => value === "Chưa có chỉ tiêu")).toBe(true);
});
