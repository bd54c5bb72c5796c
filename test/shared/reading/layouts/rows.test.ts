import { readPlan } from "../../../../shared/reading/plan";
import { gridOf, sheetOf } from "../gridOf";
import { outline } from "../outline";

type Row = (string | number | null | { bold: string })[];
const read = (rows: Row[], merges: string[] = []) => readPlan(gridOf(sheetOf("KH", rows, merges))).plan;

describe("numbered lists in one cell", () => {
  const header: Row = ["Mục tiêu", "Mức phấn đấu", "Trọng số", "Giải pháp", "Đầu mối", "Hạn hoàn thành"];

  test("objectives, targets, weights and measures in parallel are so many rows", () => {
    const plan = read([
      header,
      [
        "1. Giảm chờ khám\n2. Trả kết quả sớm",
        "1. ≤ 30 phút\n2. ≥ 90%",
        "6\n4",
        "1. Thêm bàn\n2. Lấy mẫu tại chỗ",
        "Khoa Khám",
        "Quý I",
      ],
      ["3. Không nhầm thuốc", "100%", 5, "Kiểm tra chéo", "Khoa Dược", "Hàng tháng"],
    ]);
    expect(outline(plan)).toEqual([
      "1: Giảm chờ khám",
      "  1: Thêm bàn | Khoa Khám | Quý I",
      "2: Trả kết quả sớm",
      "  2: Lấy mẫu tại chỗ | Khoa Khám | Quý I",
      "3: Không nhầm thuốc",
      "  -: Kiểm tra chéo | Khoa Dược | Hàng tháng",
    ]);
    expect(plan.objectives.map(({ weight, targets }) => [weight, targets[0]?.value])).toEqual([
      [6, 30],
      [4, 90],
      [5, 100],
    ]);
    expect(plan.unread).toEqual([]);
  });

  test("numbers in the cell beside, one a line", () => {
    const plan = read([
      ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp"],
      ["1\n2", "Giảm chờ khám\nTrả kết quả sớm", "≤ 30 phút\n≥ 90%", "Thêm bàn"],
    ]);
    expect(plan.objectives.map(({ number, targets }) => [number, targets[0]?.value])).toEqual([
      ["1", 30],
      ["2", 90],
    ]);
  });

  test("measures with their times in parallel are measures of one objective", () => {
    const plan = read([
      ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp", "Chủ trì", "Thời hạn"],
      [1, "Giảm chờ khám", "≤ 30 phút", "1. Thêm bàn\n2. Gọi số tự động", "Khoa Khám", "1. Quý I\n2. Quý III"],
    ]);
    expect(outline(plan)).toEqual([
      "1: Giảm chờ khám",
      "  1: Thêm bàn | Khoa Khám | Quý I",
      "  2: Gọi số tự động | Khoa Khám | Quý III",
    ]);
    expect(plan.objectives[0]?.targets).toHaveLength(1);
  });

  test.each([
    ["steps of one measure", [1, "Giảm chờ khám", "≤ 30 phút", "1. Đo thời gian\n2. Thêm bàn", "Khoa Khám"]],
    ["a sentence with parts", [1, "Giảm chờ khám, gồm:\n1. Khám\n2. Xét nghiệm", "≤ 30 phút", "Thêm bàn", "Khoa Khám"]],
    ["several figures of one objective", [1, "Giảm chờ khám", "- ≤ 30 phút\n- ≥ 90%", "Thêm bàn", "Khoa Khám"]],
  ])("%s stay one row", (_, row) => {
    const plan = read([["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp", "Chủ trì"], row]);
    expect(plan.objectives.map(({ actions }) => actions.length)).toEqual([1]);
  });
});

describe("times", () => {
  const header: Row = ["TT", "Mục tiêu", "Biện pháp", "Bắt đầu", "Kết thúc"];
  const dates = (row: Row, merges: string[] = []) => {
    const action = read([header, row], merges).objectives[0]?.actions[0];
    return [action?.start?.text ?? null, action?.due?.text ?? null];
  };
  test("merged over start and end are when it is due", () =>
    expect(dates([1, "Trả hồ sơ", "Nhắc việc", "Quý I"], ["D2:E2"])).toEqual([null, "Quý I"]));
  test("a rhythm with no end is when it is due", () =>
    expect(dates([1, "Trả hồ sơ", "Nhắc việc", "Hàng tháng"])).toEqual([null, "Hàng tháng"]));
  test("a start stays a start", () =>
    expect(dates([1, "Trả hồ sơ", "Nhắc việc", "01/02/2026"])).toEqual(["01/02/2026", null]));
});

describe("numbers as Excel keeps them", () => {
  const header: Row = ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp"];
  const rows = (...numbers: (number | string)[]): Row[] =>
    numbers.map((n) => [n, `Mục tiêu của tổ ${n}`, "90%", "Nhắc việc"]);
  const found = (plan: ReturnType<typeof read>) =>
    plan.findings.filter(({ code }) => code === "objective.number-restored");

  test("1.1 after 1.9 is 1.10, and is said", () => {
    const plan = read([header, ...rows(1.8, 1.9, 1.1, 1.11)]);
    expect(plan.objectives.map(({ number }) => number)).toEqual(["1.8", "1.9", "1.10", "1.11"]);
    expect(found(plan)).toEqual([
      {
        code: "objective.number-restored",
        severity: "note",
        cell: "KH!A4",
        params: { number: "1.10", read: "1.1", before: "1.9" },
      },
    ]);
  });

  test.each([[["1.9", "1.1"]], [[1.1, 1.2]], [[9, 1]]])("%j is as it says", (numbers) => {
    const plan = read([header, ...rows(...numbers)]);
    expect(plan.objectives.map(({ number }) => number)).toEqual(numbers.map(String));
    expect(found(plan)).toEqual([]);
  });
});

describe("a line over a repeated header", () => {
  const header: Row = ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp"];
  const row = (n: number): Row => [n, `Mục tiêu của tổ ${n}`, "90%", "Nhắc việc"];
  const sections = (...lines: [Row, Row]) =>
    read([["KẾ HOẠCH MTCL NĂM 2026"], lines[0], header, row(1), lines[1], header, row(2)]).objectives.map(
      ({ section }) => section ?? null,
    );

  test.each([
    ["departments", [["I. PHÒNG KẾ TOÁN"], ["II. PHÒNG ĐÀO TẠO"]]],
    ["departments without a number", [[{ bold: "Phòng Kế toán" }], [{ bold: "Phòng Đào tạo" }]]],
    ["parts under letters", [["A. Công tác chuyên môn"], ["B. Công tác hành chính"]]],
  ] as [string, [Row, Row]][])("%s are sections", (_, lines) => {
    const words = lines.map(([cell]) => (typeof cell === "object" && cell !== null ? cell.bold : cell));
    expect(sections(...lines)).toEqual(words);
  });

  test.each([
    ["the document's own headings", [["I. MỤC TIÊU CHẤT LƯỢNG"], ["II. NỘI DUNG THỰC HIỆN"]]],
    ["the title again", [["(Kèm theo Quyết định số 5)"], ["KẾ HOẠCH MTCL NĂM 2026 (tiếp theo)"]]],
  ] as [string, [Row, Row]][])("%s are none", (_, lines) => expect(sections(...lines)).toEqual([null, null]));
});
