import { readPlan } from "../../../../shared/reading/plan";
import { gridOf, sheetOf } from "../gridOf";
import { outline } from "../outline";

const header = ["STT", "Đơn vị chủ trì", "Mục tiêu", "ĐVT", "Chỉ tiêu", "Biện pháp", "Thời hạn", "Phối hợp"];
const row = (number: number, unit: string) => [number, "Tổ A", `Mục tiêu ${unit}`, unit, 12, "Làm", "Quý I", "Tổ B"];

describe("a heading row where who does the work stands second", () => {
  const rows = [
    header,
    ["A", "PHÒNG MỘT"],
    row(1, "tin"),
    ["B", "PHÒNG HAI"],
    row(2, "ngày/hồ sơ"),
    [null, null, null, null, null, "Làm tiếp", "Quý II", null],
  ];

  test.each([
    ["merged over the row", ["B2:H2", "B4:H4"]],
    ["beside its letter alone", []],
  ])("is a section: %s", (_, merges) => {
    const { plan } = readPlan(gridOf(sheetOf("KH", rows, merges)));
    expect(outline(plan)).toEqual([
      "1 [PHÒNG MỘT]: Mục tiêu tin",
      "  -: Làm | Tổ A | Quý I",
      "2 [PHÒNG HAI]: Mục tiêu ngày/hồ sơ",
      "  -: Làm | Tổ A | Quý I",
      "  -: Làm tiếp |  | Quý II",
    ]);
  });

  it("keeps the unit of the unit's column whole", () => {
    const rowOf = ["1", "Tổ A", "Thời gian trả lời", "ngày/hồ sơ", "≤ 3", "Làm", "Quý I", ""];
    const { plan } = readPlan(gridOf(sheetOf("KH", [header, rowOf])));
    expect(plan.objectives[0]?.targets).toMatchObject([{ comparator: "atMost", value: 3, unit: "ngày/hồ sơ" }]);
  });
});

test("columns under headings of other words than ours are still found", () => {
  const other = ["TT", "Phần việc của từng người", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"];
  const { plan } = readPlan(
    gridOf(sheetOf("KH", [["Mục tiêu 1: Đúng hạn 98%"], other, [1, "Nhắc việc", "Tổ A", "Tổ B", "Quý I", "Sổ"]])),
  );
  expect(outline(plan)).toEqual(["1: Đúng hạn 98%", "  1: Nhắc việc | Tổ A | Quý I"]);
});

test("every cell of a body stands in texts as it was typed", () => {
  const { texts } = readPlan(gridOf(sheetOf("KH", [header, ["A", "PHÒNG MỘT"], row(1, "tin")], ["B2:H2"])));
  expect(texts.map(({ cell, field }) => `${cell} ${field}`)).toEqual([
    "KH!A2 number",
    "KH!B2 statement",
    ..."A3 number,B3 lead,C3 statement,D3 targetUnit,E3 target,F3 content,G3 due,H3 support"
      .split(",")
      .map((one) => `KH!${one}`),
  ]);
});

test.each([
  ["in capitals alone", [[], [null, null, null, "GIÁM ĐỐC"], [], [null, null, null, "Trần Thị B"]]],
  [
    "side by side",
    [
      ["Người lập biểu", null, null, "Thủ trưởng đơn vị"],
      ["Trần Thị B", null, null, "Lê Văn C"],
    ],
  ],
])("signatories under the table, %s, do no work", (_, signed) => {
  const short = ["TT", "Mục tiêu", "Biện pháp", "Chủ trì", "Thời gian"];
  const grid = gridOf(sheetOf("KH", [short, [1, "Đúng hạn 98%", "Nhắc việc", "Văn phòng", "Quý I"], ...signed]));
  expect(outline(readPlan(grid).plan)).toEqual(["1: Đúng hạn 98%", "  -: Nhắc việc | Văn phòng | Quý I"]);
});

test("a bare heading `Đơn vị` over units of measure is no party", () => {
  const named = [
    "TT",
    "Tên chỉ tiêu",
    "Đơn vị",
    "Kế hoạch 2026",
    "TH 2025",
    "Giải pháp chủ yếu",
    "Chủ trì",
    "Thời gian",
  ];
  const grid = gridOf(
    sheetOf("KH", [named, [1, "Số tin đã đăng", "tin", 120, 110, "Viết tin", "Tổ tin", "Hàng tháng"]]),
  );
  const [objective] = readPlan(grid).plan.objectives;
  expect(objective?.targets).toMatchObject([{ value: 120, unit: "tin", baseline: { value: 110, year: 2025 } }]);
  expect(objective?.actions[0]?.lead).toEqual(["Tổ tin"]);
});
