import type { ProblemCode } from "../problems/catalogue";
import type { Sentence } from "./language";

/** Why a correction of the reading cannot be meant, and what to point at instead. */
export const CORRECTION_PROBLEMS = {
  "correction.sheet-unknown": {
    vi: "Sổ tính không có trang '{sheet}'. Chọn một trang đang có.",
    en: "The workbook has no sheet '{sheet}'. Choose one that it has.",
  },
  "correction.own-sheet": {
    vi: "Trang '{sheet}' là bảng kết quả do phần mềm lập, không phải kế hoạch. Chọn trang kế hoạch.",
    en: "The sheet '{sheet}' is the product's own, not the plan's. Choose the plan's sheet.",
  },
  "correction.outside": {
    vi: "'{cell}' không phải là ô hoặc vùng của trang tính. Chỉ vào một ô có chữ, như B5 hoặc A5:G6.",
    en: "'{cell}' is no cell or area of the sheet. Point at a cell that holds something, like B5 or A5:G6.",
  },
  "correction.empty": {
    vi: "Vùng {cell} chưa có chữ nào. Chỉ vào ô hoặc hàng có nội dung.",
    en: "Nothing stands in {cell}. Point at a cell or row that holds something.",
  },
  "correction.not-header": {
    vi: "Vùng {range} không thể là hàng tiêu đề. Chọn từ một đến năm hàng, có ít nhất hai ô ghi tên cột.",
    en: "{range} cannot be a header. Choose one to five rows with at least two cells that name columns.",
  },
  "correction.overlap": {
    vi: "Hàng tiêu đề {range} chồng lên hàng tiêu đề đã chỉ ở {other}. Bỏ hàng tiêu đề kia trước, hoặc chọn hàng khác.",
    en: "The header {range} shares cells with the one pointed at in {other}. Withdraw that one first, or choose other rows.",
  },
  "correction.field-unknown": {
    vi: "Không có loại cột '{field}'. Chọn một trong các loại: {choices}.",
    en: "There is no kind of column called '{field}'. Choose one of these: {choices}.",
  },
  "correction.no-table": {
    vi: "Ô {cell} không nằm trong bảng kế hoạch nào đã nhận ra. Chỉ vào hàng tiêu đề của bảng trước.",
    en: "{cell} is in no plan table that was found. Point at the table's header first.",
  },
  "correction.too-many": {
    vi: "Đã có quá nhiều chỗ sửa cách đọc (tối đa {limit}). Bỏ bớt những chỗ không còn cần.",
    en: "There are too many corrections (at most {limit}). Withdraw those that are not needed any more.",
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
