import { aCell, aDraft } from "../drafts";

const HEADER = ["TT", "Mục tiêu", "Biện pháp thực hiện", "Thời gian hoàn thành", "Trách nhiệm thực hiện"];
export const FIRST: [string, string][] = [
  ["Tỷ lệ hồ sơ chứng thực trả đúng hạn đạt 95%", "Rà soát hồ sơ hằng tuần"],
  ["Tổ chức 04 buổi tập huấn cho tổ dân phố", "Lập lịch tập huấn"],
  ["Giảm số đơn thư tồn đọng xuống không quá 6 đơn", "Phân công người theo dõi đơn"],
];
/** What the plan gains in the middle of the year. */
export const LATER: [string, string][] = [
  ["Trồng mới 120 cây xanh dọc tuyến đường chính", "Chọn giống cây"],
  ["Tỷ lệ hài lòng của người dân đạt 90%", "Đặt phiếu khảo sát tại bộ phận một cửa"],
  ["Số hóa 300 hồ sơ lưu trữ", "Thuê máy quét"],
  ["Vận động 15 triệu đồng cho quỹ khuyến học", "Gửi thư ngỏ"],
];

/** The plan of a made-up ward with these objectives, one action each. */
export function planSheet(rows: [string, string][]) {
  const lines = [
    ["MỤC TIÊU CHẤT LƯỢNG NĂM 2026 CỦA UBND PHƯỜNG BẾN SƯƠNG"],
    [],
    HEADER,
    ...rows.map(([objective, action], at) => [String(at + 1), objective, action, "Tháng 12/2026", "Văn phòng"]),
  ];
  return aDraft({
    name: "KH",
    cells: lines.flatMap((line, row) =>
      line.map((words, at) => aCell(row + 1, at + 1, words, { style: { bold: row < 3 } })),
    ),
  });
}
