import { fill, type Language, type Sentence } from "./language";

/** Every sentence of the body's page. Words of verdicts and states stand in `verdicts` and `consolidation`. */
export const UI_SENTENCES = {
  "page.title": {
    vi: "Tổng hợp kết quả thực hiện mục tiêu chất lượng",
    en: "Quality objectives: consolidated results",
  },
  "page.short": { vi: "Mục tiêu chất lượng", en: "Quality objectives" },
  "page.places": { vi: "Các phần của trang", en: "Places" },
  "page.overview": { vi: "Bảng tổng hợp", en: "Consolidated table" },
  "page.workbench": { vi: "Bàn làm việc", en: "Workbench" },
  "page.opening": { vi: "Đang mở…", en: "Opening…" },
  "page.language": { vi: "Ngôn ngữ", en: "Language" },
  "page.loading": { vi: "Đang lấy số liệu…", en: "Fetching the figures…" },
  "page.refresh": { vi: "Làm mới", en: "Refresh" },
  "page.as-of": { vi: "Số liệu lúc {time}", en: "As of {time}" },
  "page.refreshed": {
    vi: "Đã lấy số liệu lúc {time}: {received}/{units} đơn vị đã gửi.",
    en: "Figures fetched at {time}: {received} of {units} units have reported.",
  },

  "head.body": { vi: "Cơ quan tổng hợp", en: "Consolidating body" },
  "head.period": { vi: "Kỳ báo cáo", en: "Period" },
  "head.due": { vi: "Hạn gửi {date}", en: "Due {date}" },
  "head.days-left": { vi: "còn {days} ngày", en: "{days} days left" },
  "head.day-left": { vi: "còn 1 ngày", en: "1 day left" },
  "head.due-today": { vi: "hết hạn hôm nay", en: "due today" },
  "head.overdue": { vi: "đã quá hạn {days} ngày", en: "{days} days overdue" },
  "head.overdue-one": { vi: "đã quá hạn 1 ngày", en: "1 day overdue" },

  "tiles.unjudged": {
    vi: "Chưa có MTCL nào được đánh giá đạt hay không đạt",
    en: "No objective is judged met or not met yet",
  },
  "tiles.label": { vi: "Tình hình chung", en: "Where things stand" },
  "tiles.received": { vi: "Đã nhận", en: "Received" },
  "tiles.on-time": { vi: "Đúng hạn", en: "On time" },
  "tiles.filled": { vi: "Đủ số liệu", en: "Figures filled in" },
  "tiles.clean": { vi: "Không còn cảnh báo", en: "No open warning" },
  "tiles.rest": { vi: "Xem {count} đơn vị còn lại", en: "Show the other {count}" },
  "tiles.all": { vi: "Tất cả", en: "All of them" },
  "tiles.none": { vi: "Chưa có báo cáo", en: "No report yet" },

  "sample.words": {
    vi: "Tỉnh mẫu: các đơn vị và số liệu ở đây đều do phần mềm dựng ra để xem thử.",
    en: "A sample province: these units and figures are made up, to try things out.",
  },
  "sample.try": { vi: "Thử làm báo cáo với kế hoạch mẫu", en: "Try a report with a sample plan" },

  "not-there.body": { vi: "Không có cơ quan tổng hợp '{asked}'", en: "There is no consolidating body '{asked}'" },
  "not-there.period": { vi: "Không có kỳ báo cáo '{asked}'", en: "There is no period '{asked}'" },
  "not-there.choose-body": {
    vi: "Kiểm tra lại địa chỉ trang, hoặc chọn một trong các cơ quan đang có kỳ báo cáo:",
    en: "Check the page's address, or choose one of the bodies that have a period:",
  },
  "not-there.choose-period": {
    vi: "Kiểm tra lại địa chỉ trang, hoặc chọn một trong các kỳ đã mở:",
    en: "Check the page's address, or choose one of its periods:",
  },

  "export.workbook": { vi: "Tải biểu tổng hợp (Excel)", en: "Download the table (Excel)" },
  "export.units": { vi: "Tải bảng đơn vị (CSV)", en: "Download units (CSV)" },
  "export.targets": { vi: "Tải bảng chỉ tiêu (CSV)", en: "Download targets (CSV)" },
  "export.done": { vi: "Đã tải về.", en: "Downloaded." },
  "export.failed": {
    vi: "Chưa tạo được tệp. Kiểm tra kết nối rồi thử lại.",
    en: "The file could not be made. Check the connection and try again.",
  },

  "next.label": { vi: "Việc tiếp theo", en: "Where to go next" },
  "next.remind-label": { vi: "Nhắc các đơn vị chưa gửi", en: "Remind units that have not reported" },
  "next.copy-commands": { vi: "Chép lệnh", en: "Copy the commands" },
  "next.copy-reminder": { vi: "Chép lời nhắc", en: "Copy the reminder" },
  "next.copied": { vi: "Đã chép.", en: "Copied." },
  "next.copy-failed": {
    vi: "Không chép được tự động. Phần chữ đã được chọn, nhấn Ctrl+C để chép.",
    en: "It could not be copied. The text is selected: press Ctrl+C.",
  },
  "next.open": {
    vi: "Chưa có kỳ báo cáo nào. Mở một kỳ, tạo bảng kết quả để điền trong Excel, rồi gửi: lần lượt chạy ba lệnh này, thay mã đơn vị và tên tệp cho đúng.",
    en: "No period is open yet. Open one, make the results sheet and fill it in Excel, then submit it: run these three commands in turn, with your own unit codes and file names.",
  },
  "next.remind": {
    vi: "Còn {count} đơn vị chưa gửi. Chép lời nhắc này để gửi cho các đơn vị.",
    en: "{count} units have not reported. Copy this reminder and send it to them.",
  },
  "next.remind-one": {
    vi: "Còn 1 đơn vị chưa gửi. Chép lời nhắc này để gửi cho đơn vị.",
    en: "One unit has not reported. Copy this reminder and send it.",
  },
  "next.reminder": {
    vi: "Đề nghị các đơn vị sau gửi báo cáo kết quả thực hiện mục tiêu chất lượng, kỳ {period}, trước khi hết ngày {due}:",
    en: "The following units are asked to report on their quality objectives, {period}, by the end of {due}:",
  },
  "next.reminder-late": {
    vi: "Hạn gửi báo cáo kết quả thực hiện mục tiêu chất lượng, kỳ {period}, là ngày {due}. Đề nghị các đơn vị sau gửi ngay:",
    en: "Reports on quality objectives, {period}, were due on {due}. The following units are asked to report now:",
  },
  "next.export": {
    vi: "Tất cả đơn vị đã gửi. Tải biểu tổng hợp để trình và lưu.",
    en: "All units have reported. Download the consolidated table.",
  },

  "empty.title": { vi: "Bảng tổng hợp sẽ hiện ở đây", en: "The consolidated table will appear here" },
  "empty.words": {
    vi: "Khi có kỳ báo cáo và đơn vị gửi kết quả, trang này cho biết đơn vị nào đã gửi, đạt bao nhiêu mục tiêu và số liệu từng chỉ tiêu, như ví dụ sau.",
    en: "Once a period is open and units report, this page shows who has reported, how many objectives are met and the figure of every target, as in this example.",
  },
  "empty.workbench": {
    vi: "Chưa cần kỳ báo cáo nào để đọc và kiểm tra một kế hoạch:",
    en: "No period is needed to read and check a plan:",
  },
  "empty.example": { vi: "Ví dụ", en: "Example" },
  "empty.unit-a": { vi: "Đơn vị A", en: "Unit A" },
  "empty.unit-b": { vi: "Đơn vị B", en: "Unit B" },

  "units.title": { vi: "Các đơn vị", en: "Units" },
  "units.caption": {
    vi: "Tình hình báo cáo và kết quả mục tiêu của từng đơn vị, đơn vị cần xử lý đứng trước",
    en: "Each unit's report and objectives, those that need action first",
  },
  "units.showing": { vi: "Đang xem {count}/{all} đơn vị: {filter}", en: "Showing {count} of {all} units: {filter}" },
  "units.show-all": { vi: "Xem tất cả", en: "Show all" },
  "units.filter-received": { vi: "chưa gửi", en: "not received" },
  "units.filter-on-time": { vi: "chưa gửi hoặc gửi muộn", en: "not received or late" },
  "units.filter-filled": { vi: "còn thiếu số liệu", en: "figures missing" },
  "units.filter-clean": { vi: "còn cảnh báo", en: "with open warnings" },
  "units.unit": { vi: "Đơn vị", en: "Unit" },
  "units.state": { vi: "Trạng thái", en: "State" },
  "units.version": { vi: "Lần gửi", en: "Version" },
  "units.received": { vi: "Ngày nhận", en: "Received" },
  "units.late": { vi: "gửi muộn", en: "late" },
  "units.report": { vi: "Số báo cáo", en: "Report" },
  "units.report-of": { vi: "{number} ngày\u00a0{date}", en: "{number} of\u00a0{date}" },
  "units.set": { vi: "Đặt ra", en: "Set" },
  "units.other": { vi: "Khác", en: "Other" },
  "units.other-detail": {
    vi: "Không phát sinh: {nothingArose}; chưa có chỉ tiêu: {noTarget}",
    en: "Nothing arose: {nothingArose}; no target: {noTarget}",
  },
  "units.share": { vi: "Tỷ lệ đạt", en: "Share met" },
  "units.share-detail": { vi: "{met} đạt trên {judged} mục tiêu đã đánh giá", en: "{met} met of {judged} judged" },
  "units.filled": { vi: "Số liệu", en: "Figures" },
  "units.open": { vi: "Cảnh báo", en: "Warnings" },
  "units.targets-of": { vi: "Xem chỉ tiêu của {unit}", en: "Show the targets of {unit}" },
  "units.total": { vi: "Cộng", en: "Total" },

  "targets.title": { vi: "Biểu tổng hợp chỉ tiêu", en: "Consolidated targets" },
  "targets.caption": {
    vi: "Chỉ tiêu của các đơn vị: kế hoạch, thực hiện, tỷ lệ và đánh giá",
    en: "The units' targets: goal, result, rate and verdict",
  },
  "targets.filter-unit": { vi: "Đơn vị", en: "Unit" },
  "targets.filter-verdict": { vi: "Đánh giá", en: "Verdict" },
  "targets.every-unit": { vi: "Tất cả đơn vị", en: "Every unit" },
  "targets.every-verdict": { vi: "Tất cả đánh giá", en: "Every verdict" },
  "targets.objective": { vi: "Mục tiêu", en: "Objective" },
  "targets.text": { vi: "Chỉ tiêu", en: "Target" },
  "targets.goal": { vi: "Kế hoạch", en: "Goal" },
  "targets.used": { vi: "Thực hiện", en: "Result" },
  "targets.rate": { vi: "Tỷ lệ so với kế hoạch", en: "Rate against the plan" },
  "targets.verdict": { vi: "Đánh giá", en: "Verdict" },
  "targets.ratio": { vi: "{numerator}/{denominator}", en: "{numerator}/{denominator}" },
  "targets.showing": { vi: "Chỉ tiêu {first} – {last} trong {count}", en: "Targets {first} – {last} of {count}" },
  "targets.none": {
    vi: "Chưa có chỉ tiêu nào. Chỉ tiêu hiện ra khi đơn vị gửi báo cáo.",
    en: "No target yet. Targets appear when units report.",
  },
  "targets.none-filtered": {
    vi: "Không có chỉ tiêu nào khớp với lựa chọn trên.",
    en: "No target fits the choice above.",
  },
  "targets.clear": { vi: "Bỏ lọc", en: "Clear" },
  "targets.previous": { vi: "Trang trước", en: "Previous page" },
  "targets.next": { vi: "Trang sau", en: "Next page" },

  "failure.kept": { vi: "Bảng dưới đây là số liệu lúc {time}.", en: "What is shown below is as of {time}." },
  "failure.not-running": {
    vi: "Máy chủ trên máy này ({address}) không trả lời. Khởi động lại bằng 'npm start', rồi nhấn Thử lại.",
    en: "The server on this machine ({address}) does not answer. Start it again with 'npm start', then try again.",
  },
  "failure.away-here": {
    vi: "Chưa có mạng từ {time}: máy chủ trên máy này ({address}) không trả lời. Khởi động lại bằng 'npm start'; trang sẽ tự lấy lại số liệu.",
    en: "No connection since {time}: the server on this machine ({address}) does not answer. Start it again with 'npm start'; this page goes on by itself.",
  },
  "failure.away": {
    vi: "Chưa có mạng từ {time}. Trang sẽ tự lấy lại số liệu khi có mạng.",
    en: "No connection since {time}. This page fetches the figures again once there is one.",
  },
  "failure.retry": { vi: "Thử lại", en: "Try again" },
  "failure.bug": {
    vi: "Trang này gặp sự cố khi hiển thị. Tải lại trang; nếu vẫn vậy, báo người quản trị.",
    en: "This page failed to show. Reload it, then tell the administrator.",
  },
} as const satisfies Record<string, Sentence>;

export type UiSentence = keyof typeof UI_SENTENCES;

/** A sentence of the page in a language. */
export function uiSentence(key: UiSentence, params: Record<string, string | number>, language: Language): string {
  return fill(UI_SENTENCES[key], params, language);
}
