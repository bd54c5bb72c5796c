import { Problem } from "../../../shared/problems/problem";
import { readPlan } from "../../../shared/reading/plan";
import { gridOf, sheetOf } from "./gridOf";
import { outline } from "./outline";

const office = "Văn phòng";

function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

describe("small tables, one an objective", () => {
  it("takes the objective from the line above, its label off, its dashed lines with it", () => {
    const header = ["Công việc", "Người phụ trách", "Hoàn thành", "Sản phẩm"];
    const { plan, lines } = readPlan(
      gridOf(
        sheetOf("Sheet1", [
          ["UBND HUYỆN SÔNG ĐÀ\nXÃ BẢN MUỒNG"],
          ["KẾ HOẠCH"],
          ["Mục tiêu chất lượng năm 2024"],
          ["1. Mục tiêu số 1: Giảm 20% văn bản giấy"],
          ["- Tối thiểu 60% cuộc họp không giấy"],
          header,
          ["Số hóa hồ sơ", "Văn thư", "Quý III", "Kho dữ liệu"],
          ["Tập huấn", "Văn thư", "Quý I", "Biên bản"],
          ["2. Mục tiêu số 2: Mức hài lòng đạt 92%"],
          header,
          ["Phát phiếu", "Một cửa", "Hàng quý", "Phiếu"],
          ["Ghi chú: các mốc có thể thay đổi"],
          ["CHỦ TỊCH"],
        ]),
      ),
    );
    expect(outline(plan)).toEqual([
      "1: Giảm 20% văn bản giấy",
      "  -: Số hóa hồ sơ | Văn thư | Quý III",
      "  -: Tập huấn | Văn thư | Quý I",
      "2: Mức hài lòng đạt 92%",
      "  -: Phát phiếu | Một cửa | Hàng quý",
    ]);
    expect(plan.objectives[0]?.targets.map(({ value, cell }) => [value, cell])).toEqual([
      [20, "Sheet1!A4"],
      [60, "Sheet1!A5"],
    ]);
    expect(plan.unit).toBe("UBND xã Bản Muồng");
    expect(lines.slice(-2).map(({ place }) => place)).toEqual(["after", "after"]);
  });
});

describe("tables that are not to be read", () => {
  const header = ["TT", "Mục tiêu và biện pháp", "Chủ trì", "Thời gian", "Ghi chú"];
  const template = sheetOf("Mẫu", [
    ["Mẫu kế hoạch năm …"],
    header,
    ["I", "Giải quyết hồ sơ đúng hạn"],
    [1, "Rà soát quy trình", "…", "…"],
    [2, "Công khai thủ tục", "…", ""],
    ["II", "[Mục tiêu khác]"],
    [1, "…"],
  ]);
  const real = sheetOf("2025", [
    ["KẾ HOẠCH MTCL NĂM 2025 CỦA UBND XÃ HÒA LỘC"],
    header,
    ["I", "Giải quyết 97% hồ sơ đúng hạn"],
    [1, "Rà soát quy trình", "Tư pháp", "Quý I"],
    [2, "Công khai thủ tục", office, "Quý II"],
    ["II", "100% công chức học số"],
    [1, "Mở lớp", office, "Quý III"],
  ]);

  it.each([
    ["before", [template, real]],
    ["after", [real, template]],
  ])("says once that a copy was left over, %s the plan", (_, sheets) => {
    const { plan, templates } = readPlan(gridOf(...sheets));
    expect(templates).toEqual(["Mẫu!A2:E7"]);
    expect(plan.findings.filter(({ code }) => code === "table.leftover-template")).toEqual([
      { code: "table.leftover-template", severity: "warning", cell: "Mẫu!A2", params: { range: "Mẫu!A2:E7" } },
    ]);
    expect(plan.objectives.map(({ statement }) => statement)).toEqual([
      "Giải quyết 97% hồ sơ đúng hạn",
      "100% công chức học số",
    ]);
    expect(plan.unread).toEqual([]);
    expect({ unit: plan.unit, year: plan.year }).toEqual({ unit: "UBND xã Hòa Lộc", year: 2025 });
  });

  it("reads a real second table with the same header", () => {
    const second = sheetOf("Bổ sung", [
      header,
      ["III", "Trồng 500 cây"],
      [1, "Đào hố", "Đoàn xã", "Tháng 3"],
      [2, "Mua cây", "Đoàn xã", "Tháng 2"],
    ]);
    const { plan, templates } = readPlan(gridOf(real, second));
    expect(templates).toEqual([]);
    expect(plan.objectives.map(({ number }) => number)).toEqual(["I", "II", "III"]);
  });

  it("takes a list of objectives before the plan as announced, a calendar of work as lines", () => {
    const { plan, tables } = readPlan(
      gridOf(
        sheetOf("MTCL", [
          ["TT", "Mục tiêu chất lượng", "Chỉ tiêu"],
          [1, "Hồ sơ đúng hạn", "98%"],
          [2, "Hài lòng", "90%"],
        ]),
        sheetOf("KH", [
          ["TT", "Mục tiêu", "Biện pháp", "Chủ trì", "Thời gian"],
          [1, "Hồ sơ đúng hạn", "Nhắc việc", office, "Quý I"],
        ]),
        sheetOf("Lịch", [
          ["TT", "Nội dung công việc", "Người thực hiện", "Thời gian"],
          [1, "Trực cơ quan", office, "Hằng ngày"],
          [2, "Họp", office, "Thứ hai"],
        ]),
      ),
    );
    expect(tables.map(({ sheet }) => sheet)).toEqual(["KH"]);
    expect(plan.announced.map(({ statement, targets }) => [statement, targets[0]?.value])).toEqual([
      ["Hồ sơ đúng hạn", 98],
      ["Hài lòng", 90],
    ]);
  });

  it("reads what is in sight before what is hidden, and leaves the product's own sheets alone", () => {
    const own = {
      ...real,
      name: "Kết quả",
      tables: [{ name: "MTCL_KQ_2025", range: { top: 2, left: 1, bottom: 7, right: 5 }, columns: [] }],
    };
    const old = { ...real, name: "2024", hidden: true };
    expect(readPlan(gridOf(old, own, real)).tables.map(({ sheet }) => sheet)).toEqual(["2025"]);
    expect(readPlan(gridOf(old)).tables.map(({ sheet }) => sheet)).toEqual(["2024"]);
    expect(codeOf(() => readPlan(gridOf(own)))).toBe("plan.not-found");
  });

  it("refuses a workbook without a plan and one past the limit", () => {
    expect(codeOf(() => readPlan(gridOf(sheetOf("a", [["x", "y"], ["Mục tiêu"]]))))).toBe("plan.not-found");
    const rows = Array.from({ length: 2001 }, (_, i) => [i + 1, `Mục tiêu ${i}`, "Việc", office, "Quý I"]);
    const large = sheetOf("KH", [["TT", "Mục tiêu", "Biện pháp", "Chủ trì", "Thời gian"], ...rows]);
    expect(codeOf(() => readPlan(gridOf(large)))).toBe("plan.too-large");
  });
});

describe("ids", () => {
  const rows = [
    ["TT", "Mục tiêu", "Biện pháp", "Chủ trì", "Thời gian"],
    ...[1, 2, 3].map((n) => [n, "Như nhau 90%", "Làm 5 việc", office, "Quý I"]),
  ];
  it("are the same at every reading and never twice in a plan", () => {
    const idsOf = () =>
      readPlan(gridOf(sheetOf("KH", rows))).plan.objectives.flatMap((o) => [
        o.id,
        ...o.targets.map((t) => t.id),
        ...o.actions.flatMap((a) => [a.id, ...a.targets.map((t) => t.id)]),
      ]);
    expect(idsOf()).toEqual(idsOf());
    expect(new Set(idsOf()).size).toBe(idsOf().length);
  });
});
