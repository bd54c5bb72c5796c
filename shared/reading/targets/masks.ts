import { MENTIONS, mentionsIn } from "../timings/mentions";

/**
 * Figures that promise nothing: a date, an age, a document's number. `hard` ones count for percentages too. Examples:
 * `yes` holds no target, `no` holds one.
 */
export interface MaskRow {
  name: string;
  hard: boolean;
  pattern: RegExp;
  yes: string[];
  no: string[];
}

const N = "\\d[\\d.,]{0,8}";
/** A small number that is no thousand or decimal. */
const ORDINAL = "\\d{1,3}(?!\\d|[.,]\\d)";
const LIST = `${ORDINAL}(?:(?: ?(?:-|,|;|và|đến|hoặc|/|mức độ|cấp|&)){1,3} ?${ORDINAL}){0,4}`;
const NOT_SHARE = "(?![\\d.,]*\\d? ?%| ?- ?\\d+ ?%)";
const pattern = (source: string): RegExp => new RegExp(source, "gmu");

export const MASKS: MaskRow[] = [
  {
    name: "standards",
    hard: true,
    pattern: pattern(
      "(?:iso|tcvn|iec|qcvn|haccp|ohsas)(?:[ /-]{1,2}(?:iso|iec|tcvn))?[ :-]{0,2}\\d{2,6}(?:-\\d{1,2})?(?: ?: ?\\d{4})?",
    ),
    yes: ["Áp dụng ISO 9001:2015 trong toàn cơ quan", "Duy trì TCVN ISO 9001: 2015"],
    no: ["Áp dụng ISO 9001:2015 cho 100% thủ tục"],
  },
  {
    name: "documents",
    hard: true,
    pattern: pattern(
      "(?:(?:nghị định|quyết định|thông tư|nghị quyết|chỉ thị|kế hoạch|công văn|luật|pháp lệnh|văn bản|kết luận|thông báo|hướng dẫn|chương trình|đề án)(?: số)? ?:? ?\\d{1,6}(?=/|-\\p{L}| của | ngày )[\\p{L}\\d/.&-]{0,40}|số:? ?\\d{1,6}(?:/[\\p{L}\\d/.&-]{1,40}|(?= ngày| của |[,;.)]|-\\p{L}))|(?<![\\d.,])\\d{1,6}/\\d{4}/[\\p{L}-]{1,30}|(?<![\\d.,])\\d{1,6}/(?:qđ|kh|ct|nq|tb|bc|cv|tt|nđ|ubnd|hđnd|ttr|hd|đa)[\\p{L}&-]{0,30})",
    ),
    yes: [
      "Thực hiện Nghị định 61/2018/NĐ-CP",
      "Theo Kế hoạch số 25/KH-UBND",
      "Triển khai Quyết định 12/QĐ-TTg ngày 05/01/2026",
    ],
    no: ["Ban hành tối thiểu 12 văn bản"],
  },
  {
    name: "placeholders-and-numbering",
    hard: true,
    pattern: pattern(
      "(?:\\(\\d{1,2}(?:\\.\\d{1,2})?\\)|^[ \\-+*]{0,4}\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)/:](?= |\\p{L})|(?:mục tiêu|biện pháp|chỉ tiêu|nhiệm vụ|nội dung|giải pháp|phụ lục|biểu|bảng|mẫu)(?: số)? \\d{1,2}(?:\\.\\d{1,2})?(?= ?[:.)]|$))",
    ),
    yes: ["(4) Nâng cao đời sống nhân dân", "2. Giữ gìn vệ sinh", "Mục tiêu 3: Sạch đẹp"],
    no: ["(4) Trồng 12 ha rừng"],
  },
  {
    name: "ordinals",
    hard: false,
    pattern: pattern(
      `(?<![\\p{L}\\d])(?:mức độ|cấp độ|(?<=(?:trường|đô thị|di tích|công trình|bệnh viện|thiên tai|học sinh) )cấp|thứ|lần thứ|loại|hạng|nhóm|giai đoạn|phần|chương|điều|khoản|mục|điểm|bước|(?<!định )kỳ|khóa|đợt|phiên bản|quốc lộ|tỉnh lộ|khu|khu vực|khu phố|tổ|thôn|xóm|ấp|đội|lớp|khối|quận|phường|cách mạng công nghiệp|công nghiệp|covid|vùng|tầng|phòng|số|level|phase|step)(?: lần thứ)?[ -](?:số )?${NOT_SHARE}${LIST}${NOT_SHARE}(?! (?:người|lao động|hộ|triệu|tỷ|con|ha)(?!\\p{L}))`,
    ),
    yes: [
      "Dịch vụ công trực tuyến mức độ 3, 4",
      "Tư vấn cho gia đình sinh con thứ 3",
      "Thực hiện giai đoạn 2",
      "mức độ 3-4",
    ],
    no: ["thôn 50% đạt", "đạt mức độ hài lòng 90%"],
  },
  {
    name: "degree",
    hard: false,
    pattern: pattern(
      "(?<!\\p{L})mức [1-5](?:(?: ?(?:,|-|và|mức) ?)+[1-5]){0,3}(?! ?%|[.,]\\d|\\d| (?:triệu|tỷ|điểm|đồng|lần))",
    ),
    yes: ["Cung cấp dịch vụ công mức 3 và mức 4"],
    no: ["Giữ ở mức 4,5 điểm"],
  },
  {
    name: "ages",
    hard: false,
    pattern: pattern(`${N}(?: ?(?:-|đến|tới) ?${N})? ?(?:tuổi|tháng tuổi)(?!\\p{L})`),
    yes: ["Chăm sóc trẻ dưới 5 tuổi", "Trẻ từ 2 - 3 tuổi ra lớp", "Trẻ 24 tháng tuổi"],
    no: ["Trẻ dưới 6 tuổi được tiêm chủng 95%"],
  },
  {
    name: "durations",
    hard: false,
    pattern: pattern(
      `(?<![\\d.,/])${N}(?: ?\\(\\p{L}{1,8}\\))?(?: ?(?:-|đến) ?${N})? ?(?:ngày làm việc|ngày|giờ|phút|giây|tuần|tháng|năm|quý|học kỳ|nhiệm kỳ|months?|days?|weeks?|hours?|years?)(?!\\p{L})(?! công)`,
    ),
    yes: ["Trả lời trong 07 ngày làm việc", "Báo cáo 6 tháng, 12 tháng", "Kế hoạch 5 năm", "48 giờ"],
    no: ["Trong 6 tháng giải quyết 50% đơn"],
  },
  {
    name: "rhythms",
    hard: false,
    pattern: pattern(`(?:định kỳ|thường xuyên)[^,;.\\d\\n]{0,20} ${N} lần`),
    yes: ["Họp định kỳ 01 lần/quý"],
    no: ["Họp tối thiểu 01 lần/quý"],
  },
  {
    name: "clock",
    hard: false,
    pattern: pattern("(?<![\\d.,])\\d{1,2}(?:h\\d{0,2}|:\\d{2}| giờ(?: \\d{1,2})?)(?!\\p{L})|24/(?:7|24)h?"),
    yes: ["Mở cửa lúc 7h30", "Trực 24/7"],
    no: ["Đạt 7 huy chương"],
  },
  {
    name: "slogans",
    hard: false,
    pattern: pattern(
      `(?:"\\d{1,2} (?![^"\\n]{0,40}%)[^"\\n]{1,60}"|(?<![\\d.,])\\d{1,2} (?:tại chỗ|cửa|rõ|không(?= |,|"|$)|sạch|nhất(?!\\p{L})|xin|luôn|dám|trong 1|trụ cột|khâu đột phá|đột phá|sao(?!\\p{L})|biết|cùng|giảm|tăng cường|có(?= *[,"])))`,
    ),
    yes: [
      "Theo phương châm “4 tại chỗ”",
      "Cơ chế 01 cửa liên thông",
      "Thực hiện “5 không, 3 sạch”",
      "Làm tốt 3 khâu đột phá",
    ],
    no: ["Có 2 hội nghị"],
  },
  {
    name: "what-is-there",
    hard: false,
    pattern: pattern(
      `(?<![\\p{L}\\d])(?:các|những|cả|gồm|bao gồm|tại|của|thuộc|đối với|giữa|trong số|trong tổng số|trên tổng số|trên địa bàn|ở|theo|trong|chia thành|chia làm|trên(?= \\d+ (?:lĩnh vực|mặt|phương diện|nền tảng|phương tiện|địa bàn)))(?: cả)? ${NOT_SHARE}${N}(?: ?- ?${N})?(?! (?:tỷ|tỉ|triệu|nghìn|đồng|ha|tấn|tạ|km|kg|điểm|con|m2)(?!\\p{L})) \\p{L}|(?<![\\d.,])${N} (?:nội dung|nhiệm vụ|giải pháp|nhóm|vấn đề|tiêu chí|biện pháp)(?: \\p{L}{1,10}){0,3} (?:sau|sau đây|dưới đây|nêu trên|trên)(?!\\p{L})`,
    ),
    yes: [
      "Triển khai 04 giải pháp sau",
      "Tuyên truyền tại 12 thôn",
      "Rà soát các 05 nhóm thủ tục",
      "Quản lý trên 3 lĩnh vực",
    ],
    no: ["Tuyên truyền tại 90% số thôn", "Hỗ trợ cho 15 hộ nghèo"],
  },
  {
    name: "telephones-and-codes",
    hard: true,
    pattern: pattern(
      "(?:tổng đài|đường dây nóng|điện thoại|hotline|mã số|số hiệu|số máy|zalo|fax|mã)(?: số)?:? ?[\\d. ]{2,20}",
    ),
    yes: ["Tiếp nhận qua tổng đài 1022"],
    no: ["Tiếp nhận qua tổng đài đạt 80%"],
  },
  {
    name: "whose-share",
    hard: true,
    pattern: pattern(
      "\\((?:kế hoạch|chỉ tiêu|tỉnh|huyện|trung ương|tw|kh|nghị quyết|tương đương|tương ứng|khoảng|bằng|chiếm)(?:[^()\\n]{0,60})\\d[^()\\n]{0,60}\\)",
    ),
    yes: ["Trồng rừng (kế hoạch huyện giao 45 ha)"],
    no: ["Trồng rừng 50 ha (kế hoạch huyện giao 45 ha)"],
  },
];

/** Ways of writing a date that in a promise are rather a band or a count. */
const NOT_DATES = new Set([
  "serial",
  "day-dash-month",
  "bare-year",
  "this-year",
  "day-english",
  "english-day",
  "month-english",
]);
const DATES = MENTIONS.filter(({ name }) => !NOT_DATES.has(name));
/** `15/19 tiêu chí` is a count, though 15/9 would be a day. */
const FRACTION =
  /^ (?:điểm|tiêu chí|chỉ tiêu|thôn|xã|hộ|trường|đơn vị|mục tiêu|bản|ấp|khu|tổ|xóm|nội dung|nhiệm vụ|phòng|cơ quan)(?!\p{L})/u;

/** Which characters of a folded text hold figures that promise nothing. */
export function masksOf(low: string, about: string): { masked: Uint8Array; hard: Uint8Array } {
  const masked = new Uint8Array(low.length);
  const hard = new Uint8Array(low.length);
  for (const { start, end, kind } of mentionsIn(low, DATES)) {
    if (kind === "day" && FRACTION.test(low.slice(end, end + 12))) continue;
    hard.fill(1, start, end);
  }
  for (const row of MASKS) {
    for (const found of low.matchAll(row.pattern)) {
      if (row.name === "durations" && isLimit(low, found.index, about)) continue;
      (row.hard ? hard : masked).fill(1, found.index, found.index + found[0].length);
    }
  }
  return { masked, hard };
}

const UPPER =
  /(?:không quá|tối đa|không vượt quá|≤|<=|<|dưới|ít hơn|rút ngắn|giảm|at most)(?: (?:còn|là|xuống|ít nhất|tối thiểu|xuống còn))* ?$/u;

/** `Thời gian giải quyết không quá 03 ngày` promises a duration; `trong 03 ngày` only says when. */
function isLimit(low: string, start: number, about: string): boolean {
  if (!UPPER.test(low.slice(Math.max(0, start - 40), start))) return false;
  return /thời gian|thời hạn|time/u.test(`${low.slice(Math.max(0, start - 120), start)} ${about}`);
}
