/** The plan that every dialect writes: its heading in row 1, its table from row 3. An empty text is an empty cell. */
const PLAN_ROWS: string[][] = [
  ["KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026 CỦA UBND XÃ SUỐI MÂY", "", "", "", ""],
  ["", "", "", "", ""],
  ["TT", "Mục tiêu", "Biện pháp thực hiện", "Thời gian hoàn thành", "Trách nhiệm thực hiện"],
  [
    "1",
    "Tỷ lệ hồ sơ chứng thực trả đúng hạn đạt 95%",
    "Rà soát hồ sơ hằng tuần & báo cáo",
    "Tháng 11/2026",
    "Văn phòng",
  ],
  ["2", "Tổ chức 04 buổi tập huấn\ncho tổ dân phố", "Lập lịch tập huấn", "Trước 30/6/2026", "Công chức Tư pháp"],
  ["3", "Giảm đơn thư tồn đọng xuống không quá 6 đơn", "Phân công người theo dõi", "Hàng tháng", "Văn phòng"],
];

export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Distinct texts in their order, and a cell's index among them. */
export const STRINGS = [...new Set(PLAN_ROWS.flat().filter((text) => text !== ""))];

/** The rows of the plan through a writer of rows and cells. */
export function planRows(
  row: (number: number, cells: string) => string,
  cell: (place: string, string: number | null) => string,
): string {
  return PLAN_ROWS.map((texts, at) =>
    row(
      at + 1,
      texts
        .map((text, i) => cell(`${"ABCDE".charAt(i)}${at + 1}`, text === "" ? null : STRINGS.indexOf(text)))
        .join(""),
    ),
  ).join("");
}
