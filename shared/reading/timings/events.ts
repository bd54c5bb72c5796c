import type { Timing } from "../../model/plan";

/** A timing that names no date: always, at an event, as a plan says. Examples are read by the tests. */
export interface EventRow {
  name: string;
  kind: Extract<Timing["kind"], "continuous" | "on-event" | "per-plan" | "during">;
  /** Whether it also wins over a date in the same text (`10 ngày trước khi báo cáo năm 2026`). */
  overDates: boolean;
  pattern: RegExp;
  read?: (groups: (string | undefined)[]) => Pick<Timing, "within" | "offsetDays">;
  yes: [phrase: string, reading: string][];
  no: string[];
}

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}`, "u");
const SPAN =
  "(?:thời gian |thời hạn |vòng )?(?:không quá |tối đa |chậm nhất (?:là )?)?(\\d{1,4})(?: ?\\(\\p{L}{1,12}(?: \\p{L}{1,12}){0,2}\\))? (ngày làm việc|ngày|giờ làm việc|giờ|tuần|tháng)(?! \\d)(?!\\p{L})";
const UNITS: Record<string, string> = {
  "ngày làm việc": "working days",
  ngày: "days",
  "giờ làm việc": "working hours",
  giờ: "hours",
  tuần: "weeks",
  tháng: "months",
};
const COUNTS: Record<string, number> = { one: 1, two: 2, three: 3, five: 5, ten: 10 };
const within = (count: string | undefined, unit: string | undefined) => ({
  within: `${Number(count)} ${UNITS[unit ?? ""] ?? unit ?? ""}`,
});

/** In order: the first row that fits wins, but `continuous` and `on-event` are told apart by what stands first. */
export const EVENT_ROWS: EventRow[] = [
  {
    name: "days-before-event",
    kind: "on-event",
    overDates: true,
    pattern: /trước (?:khi |thời điểm |ngày )[^\n]{1,160}? (?:là |ít nhất |tối thiểu )(\d{1,3}) ngày/u,
    read: ([count]) => ({ offsetDays: -Number(count) }),
    yes: [["Trước thời điểm họp tổng kết năm 2026 là 15 ngày", "on-event -15"]],
    no: ["trước ngày 15 tháng 6"],
  },
  {
    name: "days-before-event-at-its-end",
    kind: "on-event",
    overDates: true,
    pattern:
      /trước (?:khi|thời điểm|kỳ|cuộc|đợt|buổi|phiên|hội nghị|hạn|sự kiện)(?= \p{L})[^\n;,.\d]{1,80} (\d{1,3}) ngày(?= ?[;,.)\n]| ?$| làm việc)/u,
    read: ([count]) => ({ offsetDays: -Number(count) }),
    yes: [["Trước khi khai giảng lớp học 10 ngày", "on-event -10"]],
    no: ["trước khi họp, trong 10 ngày", "Trước ngày 10 tháng 6"],
  },
  {
    name: "days-ahead",
    kind: "on-event",
    overDates: true,
    pattern: pattern("(\\d{1,3}) ngày trước (?:khi|thời điểm|kỳ|ngày|cuộc|buổi|đợt|phiên)(?!\\p{L})(?! \\d)"),
    read: ([count]) => ({ offsetDays: -Number(count) }),
    yes: [["Chậm nhất 05 ngày trước khi tổ chức hội nghị", "on-event -5"]],
    no: ["5 ngày"],
  },
  {
    name: "days-after-event",
    kind: "on-event",
    overDates: true,
    pattern: pattern(
      "(?<!(?:chậm|muộn) nhất )sau (?:là )?(\\d{1,3}) ngày(?: làm việc)?(?:,)? (?:kể từ|từ|sau|tính từ)(?!\\p{L})",
    ),
    read: ([count]) => ({ offsetDays: Number(count) }),
    yes: [["Sau 10 ngày kể từ khi kết thúc đợt kiểm tra", "on-event +10"]],
    no: ["sau ngày 10/6"],
  },
  {
    name: "within",
    kind: "on-event",
    overDates: true,
    pattern: pattern(`trong ${SPAN}`),
    read: ([count, unit]) => within(count, unit),
    yes: [
      ["Trong vòng 03 ngày làm việc", "on-event 3 working days"],
      ["Trong 90 ngày kể từ ngày ký", "on-event 90 days"],
      ["trong thời hạn 24 giờ sau khi nhận tin", "on-event 24 hours"],
    ],
    no: ["trong sáu tháng đầu năm", "trong năm 2026"],
  },
  {
    name: "span-of-event",
    kind: "on-event",
    overDates: true,
    pattern: pattern(
      "(\\d{1,3})(?: ?\\(\\p{L}{1,12}\\))? (ngày làm việc|ngày|giờ làm việc|giờ)(?:,)? (?:kể từ|từ khi|tính từ|sau|từ ngày nhận)(?!\\p{L})",
    ),
    read: ([count, unit]) => within(count, unit),
    yes: [
      ["07 ngày làm việc kể từ ngày nhận đủ hồ sơ", "on-event 7 working days"],
      ["Chậm nhất 03 ngày sau khi kết thúc hội nghị", "on-event 3 days"],
    ],
    no: ["07 ngày làm việc"],
  },
  {
    name: "span-alone",
    kind: "on-event",
    overDates: false,
    pattern:
      /^ ?(?:không quá |tối đa |chậm nhất(?: là)? |ít nhất )?(\d{1,3})(?: ?\(\p{L}{1,12}\))? (ngày làm việc|ngày|giờ làm việc|giờ|tuần)(?: ?\/ ?(?:hồ sơ|lượt|lần|văn bản|trường hợp))? ?\.?$/u,
    read: ([count, unit]) => within(count, unit),
    yes: [
      ["05 ngày làm việc", "on-event 5 working days"],
      ["Không quá 24 giờ", "on-event 24 hours"],
    ],
    no: ["5 ngày mỗi tháng", "9 tháng"],
  },
  {
    name: "within-english",
    kind: "on-event",
    overDates: true,
    pattern: pattern(
      "within (?:a period of )?(\\d{1,3}|one|two|three|five|ten) (working days?|business days?|calendar days?|days?|weeks?|months?|hours?)(?!\\p{L})",
    ),
    read: ([count, unit = ""]) => ({
      within: `${COUNTS[count ?? ""] ?? Number(count)} ${unit
        .replace(/^business/, "working")
        .replace(/^calendar /, "")
        .replace(/s?$/, "s")}`,
    }),
    yes: [["Within 5 working days of receipt", "on-event 5 working days"]],
    no: ["within the year"],
  },
  {
    name: "always",
    kind: "continuous",
    overDates: false,
    pattern: pattern(
      "(?:thường xuyên|liên tục|(?:hằng|hàng|mỗi) ngày|thường trực|thường kỳ|quanh năm|xuyên suốt|trong (?:suốt )?quá trình|ongoing|continuous(?:ly)?|at all times|always|daily|every day|regularly|24/24h?|24/7(?!/))(?!\\p{L})",
    ),
    yes: [
      ["Liên tục", "continuous"],
      ["Hằng ngày", "continuous"],
      ["Trong quá trình xử lý hồ sơ", "continuous"],
      ["Thường xuyên, theo kế hoạch", "continuous"],
      ["ongoing", "continuous"],
      ["Trực 24/7", "continuous"],
    ],
    no: ["thường vụ"],
  },
  {
    name: "when",
    kind: "on-event",
    overDates: false,
    pattern: pattern(
      "(?:(?:ngay )?(?:sau )?khi |nếu có|ngay sau |sau |đột xuất|bất thường|theo (?:yêu cầu|nhu cầu|đề nghị|phát sinh|thực tế|tình hình|từng vụ việc)|kể từ (?:khi|ngày (?!\\d))|lúc có |tùy |when |whenever |upon |after |on request|as (?:needed|required|necessary)|(?:if|where|when) (?:needed|required|necessary)|if any|on demand|once (?!a |per |every |in )|(?:trước|sau|dịp|trong dịp) (?:dịp )?(?:tết|kỳ họp|đại hội|mùa mưa|mùa bão|năm học))",
    ),
    yes: [
      ["Khi có yêu cầu của cấp trên", "on-event"],
      ["Sau khi được phê duyệt", "on-event"],
      ["Đột xuất", "on-event"],
      ["Sau kết thúc lớp học theo kế hoạch", "on-event"],
      ["upon request", "on-event"],
      ["As required", "on-event"],
      ["Trước Tết Nguyên đán", "on-event"],
    ],
    no: ["từ ngày 15/6", "once a month"],
  },
  {
    name: "school-term",
    kind: "on-event",
    overDates: false,
    pattern: pattern(
      "(?:đầu|giữa|cuối|hết|kết thúc|sơ kết|tổng kết|trong|từng|mỗi) (?:học kỳ|hk|kỳ học|năm học)(?!\\p{L})|học kỳ (?:i{1,2}|[12])(?!\\p{L})",
    ),
    yes: [
      ["Cuối học kỳ I", "on-event"],
      ["Đầu năm học", "on-event"],
      ["Hết học kỳ II và cuối năm học", "on-event"],
    ],
    no: ["Cuối năm", "đầu quý II"],
  },
  {
    name: "school-year",
    kind: "during",
    overDates: false,
    pattern: pattern("năm học (?:20\\d\\d ?- ?20\\d\\d|này)"),
    yes: [["Năm học 2026-2027", "during .."]],
    no: ["Năm 2026"],
  },
  {
    name: "as-planned",
    kind: "per-plan",
    overDates: false,
    pattern: pattern(
      "(?:theo|thực hiện|như|đúng|căn cứ) (?:các |đúng |từng |nội dung |thời gian |lộ trình )?(?:kế hoạch|chương trình|lịch|tiến độ|lộ trình|quy định|thông báo|hướng dẫn|chỉ đạo|đề án|dự án|quy chế|văn bản|công văn|nghị quyết|quyết định|thời hạn|kỳ|đợt|mùa vụ|thời vụ|niên vụ|giấy mời|thư mời|giấy triệu tập|kh(?=[ .;,]|$))|(?:according to|as|per|in line with)(?: the)?(?: annual| approved| training| work)? (?:plan|planned|schedule|scheduled)",
    ),
    yes: [
      ["Theo kế hoạch đề ra", "per-plan"],
      ["theo lịch công tác của huyện", "per-plan"],
      ["Theo Kế hoạch năm 2026", "per-plan"],
      ["Theo kỳ kiểm kê", "per-plan"],
      ["as scheduled", "per-plan"],
    ],
    no: ["theo quý", "theo tháng"],
  },
  {
    name: "as-they-set",
    kind: "per-plan",
    overDates: false,
    pattern: pattern("(?:kế hoạch|chương trình|lịch|quy định)(?: \\p{L}{1,12}){0,4}$"),
    yes: [["Lịch tiếp công dân", "per-plan"]],
    no: ["kế hoạch 5"],
  },
];
