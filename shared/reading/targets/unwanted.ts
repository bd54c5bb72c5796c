import { guarded, matchesIn, matchIn } from "../patterns/guarded";

/** Things an office wants less of. `words` is a pattern; `yes` names it, `no` uses the same letters for something else. */
export interface UnwantedRow {
  words: string;
  yes: string[];
  no: string[];
}

export const UNWANTED: UnwantedRow[] = [
  {
    words: "(?:trễ|quá|chậm|sai) (?:hạn|hẹn|thời hạn)|chậm muộn|chậm trễ|chậm tiến độ|chậm giải quyết",
    yes: ["hồ sơ trễ hạn"],
    no: ["đúng hạn"],
  },
  {
    words: "hộ (?:cận )?nghèo|cận nghèo|tái nghèo|nghèo đa chiều|thiếu hụt",
    yes: ["Tỷ lệ hộ cận nghèo"],
    no: ["hộ khá"],
  },
  { words: "suy dinh dưỡng|thấp còi|thiếu cân|béo phì", yes: ["trẻ suy dinh dưỡng thể thấp còi"], no: ["dinh dưỡng"] },
  {
    words: "vi phạm|sai (?:phạm|sót|thể thức|quy trình|quy định|lệch)|kỷ luật|tham nhũng|tiêu cực|nhũng nhiễu",
    yes: ["số vụ vi phạm"],
    no: ["phạm vi"],
  },
  {
    words: "tai nạn|thương vong|tử vong|người chết|bị thương|cháy nổ|vụ cháy|đuối nước|thiệt hại",
    yes: ["số vụ tai nạn"],
    no: ["an toàn"],
  },
  { words: "thất nghiệp|thiếu việc làm|mất việc", yes: ["tỷ lệ thất nghiệp"], no: ["việc làm mới"] },
  {
    words:
      "(?:tăng|gia tăng|phát triển) dân số|dân số tăng|tăng tự nhiên|sinh con thứ|tảo hôn|hôn nhân cận huyết|mất cân bằng giới tính",
    yes: ["tỷ lệ gia tăng dân số tự nhiên"],
    no: ["dân số tham gia bảo hiểm"],
  },
  {
    words: "tội phạm|(?<!quy )phạm pháp|phạm tội|tệ nạn|ma túy|nghiện|bạo lực|cờ bạc|mại dâm|trộm cắp|trọng án",
    yes: ["số vụ phạm pháp hình sự"],
    no: ["pháp luật", "văn bản quy phạm pháp luật"],
  },
  {
    words: "khiếu nại|khiếu kiện|tố cáo|đơn thư|phàn nàn|vượt cấp|bức xúc|không hài lòng",
    yes: ["đơn thư vượt cấp"],
    no: ["rất hài lòng"],
  },
  {
    words: "bỏ học|lưu ban|mù chữ|học sinh yếu|yếu kém|loại yếu|học lực yếu",
    yes: ["tỷ lệ học sinh bỏ học"],
    no: ["học sinh giỏi"],
  },
  {
    words: "nợ (?:đọng|xấu|thuế|quá hạn)|tồn đọng|hồ sơ tồn|thất thoát|thất thu|lãng phí|bội chi",
    yes: ["nợ đọng thuế"],
    no: ["dư nợ cho vay"],
  },
  {
    words:
      "ô nhiễm|rác thải tồn|phá rừng|rừng bị phá|bị phá|cháy rừng|trái pháp luật|lấn chiếm|xây dựng trái phép|trái phép|không phép",
    yes: ["số vụ phá rừng"],
    no: ["trồng rừng"],
  },
  {
    words:
      "dịch bệnh|mắc bệnh|ca mắc|nhiễm bệnh|ngộ độc|lây nhiễm|nhiễm hiv|nhiễm khuẩn|nhiễm trùng|biến chứng|chuyển tuyến|chuyển viện|tái nhập viện|xuất toán",
    yes: ["số ca mắc sốt xuất huyết", "tỷ lệ nhiễm khuẩn bệnh viện"],
    no: ["khám bệnh"],
  },
  {
    words:
      "hồ sơ (?:bị )?trả lại|bổ sung nhiều lần|không đạt|không hoàn thành|không phù hợp|sự cố|hư hỏng|lỗi(?!\\p{L})|thủ tục rườm rà|sai lỗi|sai sự thật|mất (?:điện|an toàn|an ninh|trật tự|cắp|mát|vệ sinh|đoàn kết)(?!\\p{L})|gián đoạn|tổn thất|hao hụt|hao phí|phế phẩm|hàng tồn kho|hủy bỏ hợp đồng|bị từ chối|saidi|saifi|maifi|nhắc việc|nhắc nhở|phê bình|làm lại",
    yes: ["số sự cố hệ thống", "tổn thất điện năng"],
    no: ["lối sống", "mất nhiều thời gian"],
  },
  { words: "nhà tạm|nhà dột nát|tai biến|tử suất|tỷ lệ chết", yes: ["số nhà tạm, nhà dột nát"], no: ["nhà văn hóa"] },
  {
    words:
      "thời gian (?:trung bình |bình quân )?(?:chờ|giải quyết|xử lý|tiếp nhận|trả kết quả|trả lời|phản hồi|luân chuyển|khắc phục|thẩm định|thông quan|cấp|sửa chữa|phục vụ|đáp ứng|làm thủ tục|ngừng|dừng|điều trị|xác minh)",
    yes: ["thời gian chờ bình quân"],
    no: ["thời gian biểu"],
  },
  {
    words:
      "(?:overdue|late|complaints?|accidents?|violations?|errors?|defects?|unemployment|poor households|poverty|backlog|non-?conformit(?:y|ies)|incidents?|fires?|delays?|delayed|corruption|dropouts?|injuries|deaths?|fatalities|breaches|fraud|losses|leaks?|outages?|waiting time|processing time)(?!\\p{L})",
    yes: ["overdue files", "minor nonconformities"],
    no: ["on time"],
  },
];

const WORD = guarded(new RegExp(`(?<!\\p{L})(?:${UNWANTED.map(({ words }) => words).join("|")})`, "gu"));
/** What is done against it or for those it befell is wanted: `xử lý vi phạm`, `hỗ trợ hộ nghèo`, `hộ nghèo có nhà`. */
const WANTED_BEFORE = guarded(
  /(?<!\p{L})(?:không|chưa|thoát|xóa|hỗ trợ|giải quyết|xử lý|khắc phục|phòng|chống|giám sát|kiểm soát|phòng ngừa|ngăn chặn|kiểm tra|phát hiện|tập huấn|tuyên truyền|trao|tặng|giúp|tiếp nhận|trả lời|điều tra|khám phá|thu hồi|thu|tháo gỡ|diễn tập|cho|đào tạo|tạo việc làm|cai|sửa chữa|xin lỗi|giảm|kéo giảm|rút ngắn|cắt giảm|tiết kiệm|shorten\p{L}{0,3}|cut|resolv\p{L}{1,4}|reduc\p{L}{1,4}|handl\p{L}{1,4})(?: [^,;.\n]{0,40})?$/u,
);
const WANTED_AFTER = guarded(
  /^[^;.\n]{0,80}?(?<!\p{L})(?:được|có|đã|tham gia|thoát|giảm|xin lỗi|hưởng|resolved|handled|answered)(?!\p{L})/u,
);

/** Between two things of one list. */
const LISTED = /^[^,;.\n]{0,20}(?:,| và| hoặc) (?:\p{L}+ )?$/u;

/** Whether words speak of something unwanted, and not of what is done against it. */
export function isUnwanted(low: string): boolean {
  let wanted = -1;
  for (const found of matchesIn(WORD, low.slice(0, 2000))) {
    const end = found.index + found[0].length;
    // `xóa nhà tạm, nhà dột nát`: what is done against the first is done against the next
    const listed = wanted >= 0 && LISTED.test(low.slice(wanted, found.index));
    wanted = end;
    if (listed) continue;
    const front = low.slice(Math.max(0, found.index - 60), found.index);
    if (matchIn(WANTED_BEFORE, front) === null && matchIn(WANTED_AFTER, low.slice(end, end + 100)) === null)
      return true;
  }
  return false;
}

/** Whether words name something unwanted at all. */
export function namesUnwanted(low: string): boolean {
  return matchesIn(WORD, low.slice(0, 2000)).length > 0;
}
