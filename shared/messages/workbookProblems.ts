import type { ProblemCode } from "../problems/catalogue";
import type { Sentence } from "./language";

type OfWorkbooks = Extract<ProblemCode, `workbook.${string}`>;

/** What a file that cannot be opened or written says, and how to go on. */
export const WORKBOOK_PROBLEMS: Record<OfWorkbooks, Sentence> = {
  "workbook.not-zip": {
    vi: "Tệp này không phải sổ tính Excel (.xlsx) hay văn bản Word (.docx). Mở tệp bằng Excel hoặc Word và lưu lại dạng .xlsx hoặc .docx.",
    en: "This file is neither an Excel workbook (.xlsx) nor a Word document (.docx). Open it in Excel or Word and save it as .xlsx or .docx.",
  },
  "workbook.encrypted": {
    vi: "Tệp đang đặt mật khẩu. Mở bằng Excel hoặc Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc, Bảo vệ tài liệu) rồi lưu lại.",
    en: "The file is protected by a password. Open it in Excel or Word, remove the password (File > Info > Protect Workbook, Protect Document) and save it.",
  },
  "workbook.old-format": {
    vi: "Tệp ở dạng Excel 97-2003 (.xls). Mở bằng Excel và lưu lại dạng .xlsx.",
    en: "The file is in the Excel 97-2003 format (.xls). Open it in Excel and save it as .xlsx.",
  },
  "workbook.not-workbook": {
    vi: "Tệp nén này không chứa sổ tính Excel. Chọn đúng tệp .xlsx của kế hoạch.",
    en: "This zip file holds no Excel workbook. Choose the .xlsx file of the plan.",
  },
  "workbook.damaged": {
    vi: "Sổ tính bị hỏng ở phần '{part}'. Mở bằng Excel để sửa, lưu lại rồi thử lại.",
    en: "The workbook is damaged in its part '{part}'. Open it in Excel to repair it, save it and try again.",
  },
  "workbook.too-large": {
    vi: "Sổ tính quá lớn: {what} vượt mức {limit}. Chép trang kế hoạch sang một tệp mới rồi thử lại.",
    en: "The workbook is too large: {what} is over {limit}. Copy the plan's sheet into a new file and try again.",
  },
  "workbook.unsafe": {
    vi: "Sổ tính có nội dung không an toàn ở phần '{part}' nên không được mở. Chép trang kế hoạch sang một tệp mới.",
    en: "The workbook holds something unsafe in its part '{part}' and is not opened. Copy the plan's sheet into a new file.",
  },
  "workbook.locked": {
    vi: "Sổ tính đang khóa cấu trúc (Xem lại > Bảo vệ Sổ làm việc). Bỏ khóa trong Excel, hoặc chạy lại với --unlock để vẫn thêm trang kết quả; khóa được giữ nguyên.",
    en: "The structure of the workbook is locked (Review > Protect Workbook). Unlock it in Excel, or run again with --unlock to add the results sheet all the same; the lock itself stays.",
  },
  "workbook.shared": {
    vi: "Sổ tính đang ở chế độ dùng chung kiểu cũ. Mở bằng Excel, bỏ chia sẻ (Xem lại > Bỏ chia sẻ Sổ làm việc) rồi lưu lại.",
    en: "The workbook is shared in the old way. Open it in Excel, stop sharing it (Review > Unshare Workbook) and save it.",
  },
  "workbook.signed": {
    vi: "Sổ tính có chữ ký số. Chữ ký không còn hiệu lực trong tệp mới; giữ lại tệp gốc, và ký lại nếu cần.",
    en: "The workbook carries a digital signature. It no longer holds in the new file; keep the original, and sign again where needed.",
  },
};
