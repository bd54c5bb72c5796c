import { fill, type Language, type Sentence } from "./language";

/** What the terminal says when all is well. */
const TERMINAL_SENTENCES = {
  "help.title": {
    vi: "mtcl: từ kế hoạch mục tiêu chất lượng đến biểu tổng hợp. Các lệnh:",
    en: "mtcl: from the quality objectives plan to the consolidated table. Commands:",
  },
  "help.language": {
    vi: "Mọi lệnh đều nhận --lang vi|en. Kỳ báo cáo P: 2026, 2026-H1, 2026-Q3, 2026-06.",
    en: "Every command takes --lang vi|en. A period P: 2026, 2026-H1, 2026-Q3, 2026-06.",
  },
  "results.written": {
    vi: "Đã ghi trang '{sheet}' vào {out}. Điền Tử số, Mẫu số hoặc Số liệu; các cột đánh giá tự tính.",
    en: "The sheet '{sheet}' is in {out}. Fill numerator, denominator or figure; the verdict columns work themselves out.",
  },
  "layout.written": {
    vi: "Đã ghi {out}: sổ tính như cũ, kèm cách đọc đã sửa.",
    en: "{out} is the workbook as it was, with its corrections kept in it.",
  },
  "print.written": {
    vi: "Bản in để ký ở trang '{sheet}': khổ A4 ngang, số liệu theo bảng kết quả. Điền xong, chạy lại với --print để dòng vừa với chữ.",
    en: "The annex to sign is the sheet '{sheet}': A4 landscape, its figures follow the results sheet. Run again with --print once all is filled in, so that rows fit their words.",
  },
  "convert.written": {
    vi: "Đã chuyển {cells} ô sang Unicode, phông Times New Roman, và ghi vào {out}. Tệp cũ giữ nguyên.",
    en: "{cells} cells are now in Unicode, in Times New Roman, in {out}. The old file stays as it was.",
  },
  "convert.comments": {
    vi: "Ghi chú (comment) của các ô được giữ nguyên như đã gõ.",
    en: "Comments of cells stay as they were typed.",
  },
  "period.opened": {
    vi: "Đã mở kỳ {period} của '{body}' cho {units} đơn vị, hạn gửi {due}.",
    en: "The period {period} of '{body}' is open for {units} units, due {due}.",
  },
  "audit.holds": {
    vi: "Sổ theo dõi của {unit}, kỳ {period} đúng: {rows} dòng, {submissions} lần gửi, {receipts} biên nhận khớp. Dấu cuối sổ: {head}",
    en: "The record of {unit} for {period} holds: {rows} rows, {submissions} submissions, {receipts} receipts fit. Its head: {head}",
  },
  "audit.broken": {
    vi: "Sổ theo dõi của {unit}, kỳ {period} KHÔNG đúng, {count} chỗ. Chỗ đầu tiên:",
    en: "The record of {unit} for {period} does NOT hold, at {count} places. The first:",
  },
  "keys.issued": {
    vi: "Đã cấp {count} khóa. Khóa chỉ hiện một lần này: giao tận tay từng đơn vị, không gửi chung một danh sách.",
    en: "{count} keys were issued. They are shown this once: hand each to its unit, not the list to all.",
  },
  "keys.columns": {
    vi: "Khóa | Đơn vị | Vai trò | Cấp lúc | Người cấp | Hết hạn | Dùng lần cuối | Trạng thái",
    en: "Key | Unit | Role | Issued | By | Until | Last used | State",
  },
  "keys.none": { vi: "Chưa có khóa nào.", en: "There is no key." },
  "keys.good": { vi: "đang dùng được", en: "good" },
  "keys.expired": { vi: "đã hết hạn", en: "expired" },
  "keys.revoked": { vi: "đã thu hồi {at}", en: "revoked {at}" },
  "keys.was-revoked": {
    vi: "Đã thu hồi khóa {id} của {unit}. Lần gọi tiếp theo bằng khóa này bị từ chối.",
    en: "The key {id} of {unit} is revoked. The next call with it is refused.",
  },
  "consolidation.written": {
    vi: "Đã ghi biểu tổng hợp vào {out}.",
    en: "The consolidated table is in {out}.",
  },
  "plan.unit-unknown": { vi: "(chưa rõ đơn vị)", en: "(unit not found)" },
  "plan.head": {
    vi: "{unit} · MTCL {year}",
    en: "{unit} · quality objectives {year}",
  },
  "plan.issued": { vi: "Ban hành: {said}", en: "Issued: {said}" },
  "plan.counts": {
    vi: "{objectives} mục tiêu · {actions} biện pháp · {targets} chỉ tiêu · {announced} mục tiêu đã công bố",
    en: "{objectives} objectives · {actions} actions · {targets} targets · {announced} announced objectives",
  },
  "plan.findings": {
    vi: "{errors} lỗi · {warnings} cảnh báo · {notes} lưu ý (xem bằng 'mtcl check')",
    en: "{errors} errors · {warnings} warnings · {notes} notes (see 'mtcl check')",
  },
  "plan.unread": { vi: "Còn {count} ô chưa xếp được vào đâu:", en: "{count} cells found no place:" },
  "due.count": { vi: "{count} hạn:", en: "{count} deadlines:" },
  "due.none": {
    vi: "Không có hạn nào trong khoảng này. Các thời gian như 'Thường xuyên', 'Theo kế hoạch' không định ra ngày.",
    en: "There is no deadline in this span. Times such as 'continuously' or 'as planned' fix no day.",
  },
  "due.weekend": {
    vi: " (ngày nghỉ cuối tuần; ngày làm việc liền trước {before}, liền sau {after})",
    en: " (a weekend; working days beside it: {before}, {after})",
  },
  "due.holiday": {
    vi: " (ngày nghỉ lễ, nghỉ bù; ngày làm việc liền trước {before}, liền sau {after})",
    en: " (a public holiday; working days beside it: {before}, {after})",
  },
  "due.unknown": {
    vi: " (chưa có lịch nghỉ lễ chắc chắn cho ngày này)",
    en: " (the public holidays of that time are not known for sure)",
  },
  "check.counts": {
    vi: "{errors} lỗi · {warnings} cảnh báo · {notes} lưu ý",
    en: "{errors} errors · {warnings} warnings · {notes} notes",
  },
  "check.clean": { vi: "Không có điểm nào cần xem lại.", en: "Nothing needs another look." },
  "check.plan": { vi: "Cả kế hoạch", en: "The whole plan" },
  "check.more": { vi: "và {count} ô nữa: {cells}", en: "and {count} more: {cells}" },
  "check.matrix": {
    vi: "ISO 9001:2015, điều 6.2 (đo được · việc làm · nguồn lực · ai · khi nào · cách đánh giá):",
    en: "ISO 9001:2015, clause 6.2 (measurable · what · resources · who · when · how evaluated):",
  },
  "severity.error": { vi: "lỗi", en: "error" },
  "severity.warning": { vi: "cảnh báo", en: "warning" },
  "severity.note": { vi: "lưu ý", en: "note" },
  "rates.unjudged": {
    vi: "Chưa có MTCL nào được đánh giá đạt hay không đạt",
    en: "No objective is judged met or not met yet",
  },
  "rates.headline": { vi: "{met}/{judged} MTCL đạt{share}", en: "{met}/{judged} objectives met{share}" },
  "receipt.results": {
    vi: "Đã tiếp nhận kết quả, lần gửi {version} của {unit}, kỳ {period}, lúc {receivedAt}{late}.",
    en: "The results of {unit} for {period}, submission {version}, were received at {receivedAt}{late}.",
  },
  "receipt.plan": {
    vi: "Đã tiếp nhận kế hoạch (chưa phải kết quả), lần gửi {version} của {unit}, kỳ {period}, lúc {receivedAt}{late}.",
    en: "The plan (not the results) of {unit} for {period}, submission {version}, was received at {receivedAt}{late}.",
  },
  "receipt.on-time": { vi: " (đúng hạn)", en: " (on time)" },
  "receipt.late": { vi: " (quá hạn)", en: " (late)" },
  "receipt.numbers": {
    vi: "{with}/{of} chỉ tiêu đã có số liệu · {open} cảnh báo chưa giải trình · sổ theo dõi số {sequence} · dấu kiểm {sha256}",
    en: "{with}/{of} targets have a figure · {open} warnings not explained · register no. {sequence} · fingerprint {sha256}",
  },
  "consolidation.head": {
    vi: "Biểu tổng hợp kỳ {period} của {body}: {received}/{units} đơn vị đã gửi",
    en: "Consolidated table of {body} for {period}: {received}/{units} units have reported",
  },
  "consolidation.columns": {
    vi: "Mã | Đơn vị | Trạng thái | Lần | Đúng hạn | Số liệu | Cảnh báo | Đạt/Đặt ra",
    en: "Code | Unit | State | Version | On time | Figures | Warnings | Met/Set",
  },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
} as const satisfies Record<string, Sentence>;

type TerminalSentence = keyof typeof TERMINAL_SENTENCES;

/** A sentence of the terminal, filled. */
export function sentence(name: TerminalSentence, params: Record<string, string | number>, language: Language): string {
  return fill(TERMINAL_SENTENCES[name], params, language);
}
