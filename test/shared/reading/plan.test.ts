import { Plan } from "../../../shared/model/plan";
import { readPlan } from "../../../shared/reading/plan";
import { droppedCells } from "./dropped";
import { gridOf, sheetOf } from "./gridOf";
import { outline } from "./outline";

const office = "Văn phòng";

describe("one column for objectives and measures", () => {
  const nfd = (text: string) => text.normalize("NFD");
  const grid = gridOf(
    sheetOf(
      "KH",
      [
        ["ỦY BAN NHÂN DÂN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["PHƯỜNG AN BÌNH", null, null, "Độc lập - Tự do - Hạnh phúc"],
        ["Số: 15/KH-UBND", null, null, "An Bình, ngày 10 tháng 02 năm 2026"],
        ["KẾ HOẠCH"],
        ["Thực hiện mục tiêu chất lượng năm 2026"],
        ["Căn cứ Quyết định số 100/QĐ-UBND ngày 01/01/2026 của UBND tỉnh Đông Hải;"],
        ["I. MỤC ĐÍCH, YÊU CẦU"],
        ["1. Nhằm phục vụ tốt 100% người dân"],
        ["II. NỘI DUNG"],
        ["STT", "Mục tiêu/ Nội dung công việc", "Người thực hiện", "Phối hợp", "Thời gian", "Minh chứng"].map(nfd),
        [nfd("I. Giải quyết 98% hồ sơ đúng hạn")],
        [1, nfd("Rà soát hồ sơ"), nfd(office), "Các bộ phận", "Hàng tháng", "Sổ theo dõi"],
        [],
        [2, "Nhắc việc", office, null, "Quý II/2026", null],
        ["II. Đào tạo 12 công chức"],
        [1, "Mở lớp", "Phòng Nội vụ", null, "Tháng 9/2026", "Danh sách"],
        ["III. Mục tiêu khác"],
        ["III. TỔ CHỨC THỰC HIỆN"],
        ["1. Văn phòng chủ trì theo dõi"],
        ["Nơi nhận:", null, null, "TM. ỦY BAN NHÂN DÂN"],
      ],
      ["A4:F4", "A5:F5", "A11:F11", "A15:F15", "A17:F17", "A18:F18"],
    ),
  );
  const reading = readPlan(grid);

  it("reads merged lines as objectives, blank rows and decomposed letters notwithstanding", () => {
    expect(outline(reading.plan).map((line) => line.normalize("NFC"))).toEqual([
      "I: Giải quyết 98% hồ sơ đúng hạn",
      "  1: Rà soát hồ sơ | Văn phòng | Hàng tháng",
      "  2: Nhắc việc | Văn phòng | Quý II/2026",
      "II: Đào tạo 12 công chức",
      "  1: Mở lớp | Phòng Nội vụ | Tháng 9/2026",
      "III: Mục tiêu khác",
    ]);
    expect(Plan.parse(reading.plan)).toEqual(reading.plan);
    expect(droppedCells(grid, reading)).toEqual([]);
  });

  it("keeps the cell's own characters", () => {
    expect(reading.plan.objectives[0]?.statement).toBe(nfd("Giải quyết 98% hồ sơ đúng hạn"));
  });

  it("knows whose plan it is and what it cites", () => {
    const { unit, year, issued, announced, title } = reading.plan;
    expect({ unit, year, title }).toEqual({
      unit: "UBND phường An Bình",
      year: 2026,
      title: "KẾ HOẠCH Thực hiện mục tiêu chất lượng năm 2026",
    });
    expect(issued).toEqual({ number: "15/KH-UBND", date: "2026-02-10", by: "UBND phường An Bình" });
    expect(announced).toEqual([]);
    expect(reading.lines.find(({ cell }) => cell === "KH!A6")?.place).toBe("ground");
    expect(reading.lines.find(({ cell }) => cell === "KH!A19")?.place).toBe("after");
  });
});

describe("a column of its own for objectives", () => {
  it("reads English headings in another order, with blank columns and rows", () => {
    const grid = gridOf(
      sheetOf("Plan", [
        [],
        [null, "QUALITY OBJECTIVES 2025"],
        [null, "of UBND xã Tân Mỹ"],
        [],
        [null, "No.", "Deadline", "Responsible", "Actions", "Quality objectives", "Target", "Remarks"],
        [null, 1, "30/06/2025", "Office", "Publish all procedures", "Citizens are served on time", "95%", "new"],
        [null, null, "31/12/2025", "One-stop desk; Office", "Send a reminder", null, null, null],
        [],
        [null, 2, "Monthly", "Office", "Ask citizens", "Satisfied citizens", "≥ 90%", ""],
        [],
        [null, "Prepared by", null, null, "Approved by"],
      ]),
    );
    const { plan } = readPlan(grid);
    expect(outline(plan)).toEqual([
      "1: Citizens are served on time",
      "  -: Publish all procedures | Office | 30/06/2025",
      "  -: Send a reminder | One-stop desk + Office | 31/12/2025",
      "2: Satisfied citizens",
      "  -: Ask citizens | Office | Monthly",
    ]);
    expect(plan.objectives.map(({ targets }) => targets.map(({ value }) => value))).toEqual([[95], [90]]);
    expect({ unit: plan.unit, year: plan.year }).toEqual({ unit: "UBND xã Tân Mỹ", year: 2025 });
  });

  it("tells sections, sub-numbers, repeated objectives, units of measure and last year's figures", () => {
    const grid = gridOf(
      sheetOf(
        "Biểu 2",
        [
          ["TT", "Mục tiêu", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2024", "Biện pháp", "Chủ trì", "Thời gian", "Cách đo"],
          ["A", "PHÒNG VĂN HÓA"],
          [1, "Di tích được tu bổ", 12, "đợt", 10, "Lập danh mục", "Phòng Di sản", "Quý I", "Đếm số đợt"],
          [1, "Di tích được tu bổ", null, null, null, "Chọn nhà thầu", "Phòng Di sản", "Quý II", ""],
          ["B", "VĂN PHÒNG"],
          [3, "Xử lý văn bản"],
          ["3.1", "Văn bản đến", "98", "%", null, "Chuyển trong ngày", "Văn thư", "Thường xuyên", "Tỷ lệ văn bản"],
          ["3.2", "Văn bản đi", "99", "%", null, "Ký số", "Văn thư", "Thường xuyên", "Tỷ lệ"],
        ],
        ["B2:I2", "B5:I5", "B6:I6"],
      ),
    );
    const reading = readPlan(grid);
    expect(outline(reading.plan)).toEqual([
      "1 [PHÒNG VĂN HÓA]: Di tích được tu bổ",
      "  -: Lập danh mục | Phòng Di sản | Quý I",
      "  -: Chọn nhà thầu | Phòng Di sản | Quý II",
      "3 [VĂN PHÒNG]: Xử lý văn bản",
      "3.1 under 3 [VĂN PHÒNG]: Văn bản đến",
      "  -: Chuyển trong ngày | Văn thư | Thường xuyên",
      "3.2 under 3 [VĂN PHÒNG]: Văn bản đi",
      "  -: Ký số | Văn thư | Thường xuyên",
    ]);
    const [first, , third] = reading.plan.objectives;
    expect(first?.targets[0]).toMatchObject({
      value: 12,
      baseline: { value: 10, year: 2024 },
      measurement: "Đếm số đợt",
    });
    expect(third?.targets[0]).toMatchObject({ value: 98, unit: "%", cell: "'Biểu 2'!C7" });
    expect(droppedCells(grid, reading).filter((cell) => !/: (A|B|đợt|10|%)$/.test(cell))).toEqual([]);
  });

  it("reads a header of two rows, the row that numbers the columns, and ticks under quarters", () => {
    const grid = gridOf(
      sheetOf(
        "KH",
        [
          ["STT", "Mục tiêu", null, "Nội dung thực hiện", "Trách nhiệm", null, "Thời gian", null],
          [null, "Nội dung", "Chỉ tiêu", null, "Chủ trì", "Phối hợp", "Quý I", "Quý II"],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
          [1, "Hồ sơ trực tuyến", "Tối thiểu 70%", "Hướng dẫn", "Một cửa", "Đoàn xã, Công an xã", "x", null],
          [null, null, null, "Đặt máy quét", office, null, null, "x"],
        ],
        ["B1:C1", "E1:F1", "G1:H1"],
      ),
    );
    const { plan, tables } = readPlan(grid);
    expect(outline(plan)).toEqual([
      "1: Hồ sơ trực tuyến",
      "  -: Hướng dẫn | Một cửa | Quý I",
      "  -: Đặt máy quét | Văn phòng | Quý II",
    ]);
    expect(plan.objectives[0]?.actions[0]?.support).toEqual(["Đoàn xã", "Công an xã"]);
    expect(tables[0]?.header).toEqual({ top: 1, left: 1, bottom: 3, right: 8 });
  });

  it("goes on on a sheet without a header", () => {
    const header = ["TT", "Mục tiêu", "Biện pháp", "Chủ trì", "Thời gian"];
    const { plan } = readPlan(
      gridOf(
        sheetOf("Trang 1", [header, [1, "Một", "Việc a", "X", "Quý I"], [null, null, "Việc b", "Y", "Quý II"]]),
        sheetOf("Trang 2", [[null, null, "Việc c", "Z", "Quý III"], [2, "Hai", "Việc d", "X", "Quý IV"], ["CHỦ TỊCH"]]),
      ),
    );
    expect(plan.objectives.map(({ actions }) => actions.length)).toEqual([3, 1]);
    expect(plan.objectives[0]?.actions[2]?.range).toBe("'Trang 2'!A1:E1");
  });
});
