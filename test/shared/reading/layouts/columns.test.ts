import { readPlan } from "../../../../shared/reading/plan";
import { gridOf, sheetOf } from "../gridOf";

type Row = (string | number | null)[];

const columnsOf = (rows: Row[], merges: string[] = []) =>
  Object.fromEntries(
    (readPlan(gridOf(sheetOf("KH", rows, merges))).tables[0]?.columns ?? []).map(({ words, field }) => [words, field]),
  );
const targetsOf = (rows: Row[]) =>
  readPlan(gridOf(sheetOf("KH", rows))).plan.objectives.flatMap(({ targets }) =>
    targets.map(({ value, unit, baseline }) => [value, unit, baseline?.value ?? null, baseline?.year ?? null]),
  );

const title = ["KẾ HOẠCH MỤC TIÊU CHẤT LƯỢNG NĂM 2026"];
const body = (...figures: Row): Row => [1, "Diện tích rau an toàn", "ha", ...figures, "Mở lớp cho hộ trồng", "Tổ rau"];
const header = (...figures: string[]): Row => ["TT", "Mục tiêu", "ĐVT", ...figures, "Giải pháp", "Phụ trách"];

describe("several years side by side", () => {
  test.each([
    ["the plan's year before its outlook", ["TH 2024", "Ước TH 2025", "KH 2026", "KH 2027"], [8, 9, 10, 12]],
    ["the plan's year last", ["Thực hiện 2024", "Thực hiện 2025", "Kế hoạch 2026"], [8, 9, 10]],
    ["the plan's year first", ["Kế hoạch năm 2026", "Thực hiện năm 2025", "Thực hiện năm 2024"], [10, 9, 8]],
    ["what was planned beside what was reached", ["KH 2025", "ƯTH 2025", "KH 2026"], [7, 9, 10]],
    ["years and nothing else", ["2024", "2025", "2026"], [8, 9, 10]],
    ["a share of two others", ["TH 2025", "KH 2026", "KH 2026 so với TH 2025 (%)"], [9, 10, 111.1]],
    ["a share written with a stroke", ["TH 2025", "KH 2026", "KH2026/TH2025 (%)"], [9, 10, 111.1]],
    ["what has come of it since", ["TH 2025", "KH 2026", "Thực hiện 6 tháng"], [9, 10, 4]],
  ])("%s", (_, heads, figures) => {
    expect(targetsOf([title, header(...heads), body(...figures)])).toEqual([[10, "ha", 9, 2025]]);
  });

  test("without a title the last year planned is meant", () => {
    expect(targetsOf([header("KH 2029", "KH 2030"), body(9, 10)])).toEqual([[10, "ha", 9, 2029]]);
  });

  test("one column under the year before the plan's is still the target", () => {
    expect(targetsOf([title, header("Chỉ tiêu 2025"), body(10)])).toEqual([[10, "ha", null, null]]);
  });
});

describe("what stands under a heading settles it", () => {
  const row = (required: string): Row => [1, "Trả hồ sơ", required, "Nhắc việc", "Một cửa", "Quý I"];
  const head: Row = ["TT", "Mục tiêu", "Kết quả cần đạt", "Biện pháp", "Chủ trì", "Thời hạn"];
  test("what must be reached is the target over figures", () =>
    expect(columnsOf([head, row("≥ 95%")])).toMatchObject({ "Kết quả cần đạt": "target" }));
  test("over sentences it is the outcome", () =>
    expect(columnsOf([head, row("Quy trình được ban hành và niêm yết tại bộ phận")])).toMatchObject({
      "Kết quả cần đạt": "outcome",
    }));
  test("beside a target too", () =>
    expect(
      columnsOf([
        ["TT", "Mục tiêu", "Mức phấn đấu", "Kết quả cần đạt", "Biện pháp", "Chủ trì"],
        [1, "Trả hồ sơ", "≥ 95%", "100 phiếu", "Nhắc việc", "Một cửa"],
      ]),
    ).toMatchObject({ "Mức phấn đấu": "target", "Kết quả cần đạt": "outcome" }));
  test("a bare plan is the target over figures, the work over sentences", () => {
    expect(
      columnsOf([
        ["TT", "Mục tiêu", "ĐVT", "KH", "Chủ trì"],
        [1, "Số lớp", "lớp", 12, "Tổ rau"],
      ]),
    ).toMatchObject({
      KH: "target",
    });
    expect(
      columnsOf([
        ["TT", "Mục tiêu", "Kế hoạch", "Chủ trì"],
        [1, "Mở 12 lớp", "Mời giảng viên", "Tổ rau"],
      ]),
    ).toMatchObject({
      "Kế hoạch": "content",
    });
  });
  test("where figures come from is evidence beside how often they are measured, else how they are", () => {
    const rows = (...heads: string[]): Row[] => [
      ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp", ...heads],
      [1, "Trả hồ sơ", "≥ 95%", "Nhắc việc", ...heads.map(() => "Phần mềm")],
    ];
    expect(columnsOf(rows("Tần suất đo", "Nguồn số liệu"))).toMatchObject({
      "Tần suất đo": "measurement",
      "Nguồn số liệu": "evidence",
    });
    expect(columnsOf(rows("Nguồn số liệu"))).toMatchObject({ "Nguồn số liệu": "measurement" });
  });
});

describe("beside the table", () => {
  const plan = (row: number): Row =>
    row === 0
      ? ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp", "Chủ trì"]
      : [row, `Mục tiêu thứ ${row} của tổ`, "≥ 95%", "Nhắc việc", "Một cửa"];
  const legend = [
    ["Viết tắt", "Nghĩa"],
    ["MC", "Một cửa"],
    ["VP", "Văn phòng"],
  ];
  const reading = (rows: Row[]) => readPlan(gridOf(sheetOf("KH", rows)));

  test.each([
    ["to the left", legend.map((words, row): Row => [...words, null, ...plan(row)])],
    ["to the right", legend.map((words, row): Row => [...plan(row), null, ...words])],
  ])("a legend %s is no part of it, and is not lost", (_, rows) => {
    const { plan: read, lines } = reading(rows);
    expect(read.unread).toEqual([]);
    expect(read.objectives).toHaveLength(2);
    expect(lines.map(({ text }) => text)).toEqual(["Viết tắt", "Nghĩa", "MC", "Một cửa", "VP", "Văn phòng"]);
  });

  test("a column right at the table that nobody headed is shown unread", () => {
    const rows = [0, 1, 2].map((row): Row => [...plan(row), row === 0 ? null : `x${row}`]);
    expect(reading(rows).plan.unread.map(({ text }) => text)).toEqual(["x1", "x2"]);
  });

  test("a hidden helper column is left alone, a hidden column of the plan is read", () => {
    const rows = [0, 1, 2].map((row): Row => [...plan(row), row === 0 ? "Khóa" : `K-${row}`]);
    const sheet = { ...sheetOf("KH", rows), hiddenColumns: [5, 6] };
    const read = readPlan(gridOf(sheet)).plan;
    expect(read.unread).toEqual([]);
    expect(read.objectives[0]?.actions[0]?.lead).toEqual(["Một cửa"]);
  });

  test("rows that a filter hides are part of the plan", () => {
    const sheet = { ...sheetOf("KH", [0, 1, 2].map(plan)), hiddenRows: [3] };
    expect(readPlan(gridOf(sheet)).plan.objectives).toHaveLength(2);
  });
});
