import { readPlan } from "../../../../shared/reading/plan";
import { Problem } from "../../../../shared/problems/problem";
import { gridOf, sheetOf } from "../gridOf";
import { outline } from "../outline";

type Row = (string | number | null)[];
const card = (number: number, statement: string): Row[] => [
  [`Mục tiêu số ${number}:`, statement],
  ["Chỉ tiêu:", "Tối thiểu 95%"],
  [null, "Không quá 02 vụ"],
  ["Biện pháp:", "Đi kiểm tra"],
  [null, "Nhắc từng hộ"],
  ["Người phụ trách:", "Tổ kiểm tra"],
  ["Thời hạn:", "Trước 30/6/2026"],
  ["Ký hiệu tủ:", `T${number}`],
];
const title: Row[] = [["TRẠM BẢO VỆ RỪNG SUỐI CẠN"], ["KẾ HOẠCH MỤC TIÊU CHẤT LƯỢNG NĂM 2026"], []];

test("cards, a label beside its value, are read like the rows of a table", () => {
  const rows = [...title, ...card(1, "Giữ rừng đầu nguồn"), [], ...card(2, "Phòng cháy"), [], ["TRẠM TRƯỞNG"]];
  const { plan, texts } = readPlan(gridOf(sheetOf("Phiếu", rows)));
  const actions = [
    "  -: Đi kiểm tra | Tổ kiểm tra | Trước 30/6/2026",
    "  -: Nhắc từng hộ | Tổ kiểm tra | Trước 30/6/2026",
  ];
  expect(outline(plan)).toEqual(["1: Giữ rừng đầu nguồn", ...actions, "2: Phòng cháy", ...actions]);
  expect(plan.objectives.map(({ targets }) => targets.length)).toEqual([2, 2]);
  expect(plan.objectives[0]?.actions.map(({ range }) => range)).toEqual(["Phiếu!A7:B7", "Phiếu!A8:B8"]);
  expect(plan.unread.map(({ cell }) => cell)).toEqual(["Phiếu!B11", "Phiếu!B20"]);
  expect({ year: plan.year, title: plan.title }).toEqual({ year: 2026, title: title[1]?.[0] });
  expect(texts.filter(({ field }) => field === "lead").map(({ text }) => text)).toEqual(["Tổ kiểm tra", "Tổ kiểm tra"]);
});

test("the objective may stand in its label's own cell", () => {
  const rows: Row[] = [
    ["A. TỔ KIỂM LÂM"],
    ["Mục tiêu 1: Giữ rừng đầu nguồn"],
    ["Chỉ tiêu:", "100%"],
    ["Biện pháp:", "Tuần tra"],
    ["Chủ trì:", "Tổ trưởng"],
  ];
  const { plan } = readPlan(gridOf(sheetOf("Phiếu", rows)));
  expect(outline(plan)).toEqual(["1: Giữ rừng đầu nguồn", "  -: Tuần tra | Tổ trưởng | "]);
});

test.each([
  [
    "a form of another kind",
    [
      ["Họ và tên:", "…"],
      ["Đơn vị:", "…"],
      ["Nội dung:", "…"],
      ["Thời gian:", "…"],
    ],
  ],
  [
    "a line about objectives",
    [
      ["Mục tiêu:", "Giữ rừng"],
      ["Căn cứ:", "Kế hoạch"],
    ],
  ],
])("%s is no card", (_, rows) => {
  expect(() => readPlan(gridOf(sheetOf("Phiếu", rows as Row[])))).toThrow(Problem);
});
