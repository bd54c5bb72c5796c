import { matchesIn, wordsIn } from "../patterns/guarded";
import { Spans } from "../patterns/spans";
import { PatternTable } from "../patterns/table";
import { NOUNS } from "./nouns";
import { mentionsIn, READY as MENTIONS } from "../timings/mentions";

/**
 * Figures that promise nothing: a date, an age, a document's number. `hard` ones count for percentages too. Examples:
 * `yes` holds no target, `no` holds one.
 */
export interface MaskRow {
  name: string;
  hard: boolean;
  /** Words without which the pattern cannot match. */
  needs?: string[];
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
    needs: ["iso", "tcvn", "iec", "qcvn", "haccp", "ohsas"],
    pattern: pattern(
      "(?:iso|tcvn|iec|qcvn|haccp|ohsas)(?:[ /-]{1,2}(?:iso|iec|tcvn))?[ :-]{0,2}\\d{2,6}(?:-\\d{1,2})?(?: ?: ?\\d{4})?",
    ),
    yes: ["Áp dụng ISO 9001:2015 trong toàn cơ quan", "Duy trì TCVN ISO 9001: 2015"],
    no: ["Áp dụng ISO 9001:2015 cho 100% thủ tục"],
  },
  {
    name: "documents",
    hard: true,
    needs: ["/", "-", "số", " của ", " ngày ", " khoản ", " điều ", " mục "],
    pattern: pattern(
      "(?:(?:nghị định|quyết định|thông tư|nghị quyết|chỉ thị|kế hoạch|công văn|luật|pháp lệnh|văn bản|kết luận|thông báo|hướng dẫn|chương trình|đề án)(?: số)? ?:? ?\\d{1,6}(?=/|-\\p{L}| của | ngày | khoản | điều | mục )[\\p{L}\\d/.&-]{0,40}|số:? ?\\d{1,6}(?:/[\\p{L}\\d/.&-]{1,40}|(?= ngày| của |[,;.)]|-\\p{L}))|(?<![\\d.,])\\d{1,6}/\\d{4}/[\\p{L}-]{1,30}|(?<![\\d.,])\\d{1,6}/(?:qđ|kh|ct|nq|tb|bc|cv|tt|nđ|ubnd|hđnd|ttr|hd|đa)[\\p{L}&-]{0,30})",
    ),
    yes: [
      "Thực hiện Nghị định 61/2018/NĐ-CP",
      "Theo Kế hoạch số 25/KH-UBND",
      "Chế độ theo Thông tư 09 khoản 2",
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
      `(?=\\d)(?<=(?<![\\p{L}\\d]|(?<!\\p{L})(?:mỗi|từng) )(?:mức độ|cấp độ|(?<=(?:trường|đô thị|di tích|công trình|bệnh viện|thiên tai|học sinh) )cấp|thứ|lần thứ|loại|hạng|nhóm|giai đoạn|phần|chương|điều|khoản|mục|(?<!(?:dứt|trọng|thời|địa) )điểm|bước|(?<!định )kỳ|khóa|đợt|phiên bản|quốc lộ|tỉnh lộ|khu|khu vực|khu phố|tổ|thôn|xóm|ấp|đội|lớp|khối|quận|phường|cách mạng công nghiệp|công nghiệp|covid|vùng|tầng|phòng|số|level|phase|step)(?: lần thứ)?[ -](?:số )?)${NOT_SHARE}${LIST}${NOT_SHARE}(?! (?:người|lao động|hộ|triệu|tỷ|con|ha)(?!\\p{L}))`,
    ),
    yes: [
      "Dịch vụ công trực tuyến mức độ 3, 4",
      "Tư vấn cho gia đình sinh con thứ 3",
      "Thực hiện giai đoạn 2",
      "mức độ 3-4",
    ],
    no: ["Xử lý dứt điểm 03 vụ việc", "thôn 50% đạt", "đạt mức độ hài lòng 90%", "Bình quân mỗi thôn 02 mô hình"],
  },
  {
    name: "degree",
    hard: false,
    needs: ["mức "],
    pattern: pattern(
      "(?<!\\p{L})mức [1-5](?:(?: ?(?:,|-|và|mức) ?)+[1-5]){0,3}(?! ?%|[.,]\\d|\\d| (?:triệu|tỷ|điểm|đồng|lần))",
    ),
    yes: ["Cung cấp dịch vụ công mức 3 và mức 4"],
    no: ["Giữ ở mức 4,5 điểm"],
  },
  {
    name: "per-one",
    hard: false,
    needs: [" trên ", " tính trên ", " cho mỗi ", " mỗi "],
    pattern: pattern(
      "(?=\\d)(?<=(?:giá trị|thu nhập|doanh thu|năng suất|sản phẩm|sản lượng|chi phí|số|tỷ số|tỷ suất|mật độ|bình quân)[^,;.\\d\\n]{1,50} (?:trên|cho mỗi|mỗi|tính trên) )(?:0?1|10|100|1\\.000|10\\.000|100\\.000|1000|10000|100000) ?(?:ha|hecta|m2|sào|đơn vị|người|hộ|vạn dân|dân|lao động|giường|trẻ|học sinh|khách hàng|cán bộ|km)(?!\\p{L})",
    ),
    yes: ["Nâng giá trị sản phẩm trên 1 ha đất canh tác"],
    no: ["Giá trị sản phẩm trên 1 ha đạt 120 triệu đồng", "Trồng trên 10 ha rừng"],
  },
  {
    name: "ages",
    hard: false,
    needs: ["tuổi"],
    pattern: pattern(`(?=\\d)${N}(?: ?(?:-|đến|tới) ?${N})? ?(?:tuổi|tháng tuổi)(?!\\p{L})`),
    yes: ["Chăm sóc trẻ dưới 5 tuổi", "Trẻ từ 2 - 3 tuổi ra lớp", "Trẻ 24 tháng tuổi"],
    no: ["Trẻ dưới 6 tuổi được tiêm chủng 95%"],
  },
  {
    name: "durations",
    hard: false,
    needs: [
      "ngày",
      "giờ",
      "phút",
      "giây",
      "tuần",
      "tháng",
      "năm",
      "quý",
      "kỳ",
      "day",
      "month",
      "week",
      "hour",
      "minute",
      "year",
    ],
    pattern: pattern(
      `(?=\\d)(?<![\\d.,/])${N}(?: ?\\(\\p{L}{1,8}\\))?(?: ?(?:-|đến|to) ?${N})? ?(?:ngày làm việc|ngày|giờ làm việc|giờ|phút|giây|tuần|tháng|năm|quý|học kỳ|nhiệm kỳ|(?:working |business |calendar )?days?|months?|weeks?|hours?|minutes?|years?)(?!\\p{L})(?! công| học| ?/ ?(?!ngày|đêm|lần|kỳ|day)\\p{L})`,
    ),
    yes: ["Trả lời trong 07 ngày làm việc", "Báo cáo 6 tháng, 12 tháng", "Kế hoạch 5 năm", "48 giờ"],
    no: ["Trong 6 tháng giải quyết 50% đơn", "Mỗi người học 24 giờ/người"],
  },
  {
    name: "rhythms",
    hard: false,
    needs: ["lần"],
    pattern: pattern(`(?:định kỳ|thường xuyên)[^,;.\\d\\n]{0,20} ${N} lần`),
    yes: ["Họp định kỳ 01 lần/quý"],
    no: ["Họp tối thiểu 01 lần/quý"],
  },
  {
    name: "capacity",
    hard: false,
    needs: ["chỗ", "quy mô", "sức chứa", "cỡ"],
    pattern: pattern(`(?<![\\d.,])${N} chỗ(?! (?:làm|việc))(?!\\p{L})|(?:quy mô|sức chứa|cỡ chữ|cỡ)(?: khoảng)? ${N}`),
    yes: ["Phòng họp quy mô 60 chỗ", "Hội trường 200 chỗ ngồi"],
    no: ["Tạo 200 chỗ làm việc mới"],
  },
  {
    name: "scales",
    hard: true,
    needs: ["1/"],
    pattern: pattern("(?:tỷ lệ|tỉ lệ|bản đồ|scale) 1/\\d[\\d.]{0,8}"),
    yes: ["Lập quy hoạch tỷ lệ 1/500"],
    no: ["Tỷ lệ đạt 1/2 chỉ tiêu"],
  },
  {
    name: "clock",
    hard: false,
    needs: ["h", ":", "giờ", "24/"],
    pattern: pattern(
      "(?=\\d)(?:(?<![\\d.,])\\d{1,2}(?:h\\d{0,2}|:\\d{2}| giờ \\d{1,2})(?!\\p{L})|(?<=(?:lúc|vào|trước|khung giờ|từ|đến|sau) )\\d{1,2} giờ(?!\\p{L})|24/(?:7|24)h?)",
    ),
    yes: ["Mở cửa lúc 7h30", "Trực 24/7", "Họp lúc 14 giờ 30", "Phát thanh vào 17 giờ"],
    no: ["Đạt 7 huy chương", "Thời gian tiếp nhận không quá 02 giờ"],
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
      `(?=\\d)(?:(?<=(?<![\\p{L}\\d])(?:the|all|these|các|những|cả|gồm|bao gồm|tại|của|thuộc|đối với|giữa|trong số|trong tổng số|trên tổng số|trên địa bàn|ở|theo|trong|chia thành|chia làm|chia|trên(?= \\d+ (?:lĩnh vực|mặt|phương diện|nền tảng|phương tiện|địa bàn)))(?: cả)? )${NOT_SHARE}${N}(?: ?- ?${N})?(?! (?:tỷ|tỉ|triệu|nghìn|đồng|ha|tấn|tạ|km|kg|điểm|con|m2)(?!\\p{L})) \\p{L}|(?<![\\d.,])${N} (?:nội dung|nhiệm vụ|giải pháp|nhóm|vấn đề|tiêu chí|biện pháp)(?: \\p{L}{1,10}){0,3} (?:sau|sau đây|dưới đây|nêu trên|trên)(?!\\p{L}))`,
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
    needs: ["tổng đài", "đường dây", "điện thoại", "hotline", "mã", "số hiệu", "số máy", "zalo", "fax"],
    pattern: pattern(
      "(?:tổng đài|đường dây nóng|điện thoại|hotline|mã số|số hiệu|số máy|zalo|fax|mã)(?: số)?:? ?[\\d. ]{2,20}",
    ),
    yes: ["Tiếp nhận qua tổng đài 1022"],
    no: ["Tiếp nhận qua tổng đài đạt 80%"],
  },
  {
    name: "whose-share",
    hard: true,
    needs: ["("],
    pattern: pattern(
      "\\((?:kế hoạch|chỉ tiêu|tỉnh|huyện|trung ương|tw|kh|nghị quyết|tương đương|tương ứng|khoảng|bằng|chiếm)(?:[^()\\n]{0,60})\\d[^()\\n]{0,60}\\)",
    ),
    yes: ["Trồng rừng (kế hoạch huyện giao 45 ha)"],
    no: ["Trồng rừng 50 ha (kế hoạch huyện giao 45 ha)"],
  },
];

const READY = new PatternTable(MASKS);

/** Ways of writing a date that in a promise are rather a band or a count. */
const NOT_DATES = new Set([
  "serial",
  "day-dash-month",
  "bare-year",
  "this-year",
  "day-english",
  "english-day",
  "days-english",
  "month-english",
  "month-edge-english",
  "month-part-english",
  "month-english-alone",
  "nine-months",
  "another-quarter",
]);
const DATES = MENTIONS.without(({ name }) => NOT_DATES.has(name));
/** `15/19 tiêu chí` is a count, though 15/9 would be a day. */
const FRACTION_NOUNS = NOUNS.filter(
  (noun) => !/^(?:báo cáo|kế hoạch|hội |sự kiện|tọa đàm|phong trào|cuộc|kỳ|đợt|tổ chức)/u.test(noun),
);
const FRACTION_WORDS = new RegExp(`^ (?:${FRACTION_NOUNS.join("|")})(?!\\p{L})`, "u");
/** What makes a day of `15/9`, whatever follows. */
const TIMED = /(?:ngày|trước|sau|đến|tới|từ|hạn|lúc|vào|dịp|lễ|nhất|và|,|-|mùng) ?$/u;
const FRACTION =
  /^ (?:điểm|tiêu chí|chỉ tiêu|thôn|xã|phường|huyện|hộ|trường|đơn vị|mục tiêu|bản|ấp|khu|tổ|xóm|nội dung|nhiệm vụ|phòng|cơ quan|thủ tục|hồ sơ|lĩnh vực|chi bộ|dự án|công trình|mô hình|sản phẩm|chợ|trạm|doanh nghiệp|quy trình|points?|criteria|units?|targets?)(?!\p{L})/u;

/** Which characters of a folded text hold figures that promise nothing. */
export function masksOf(low: string, about: string, whole: boolean): { masked: Spans; hard: Spans } {
  const [masked, hard] = [new Spans(), new Spans()];
  for (const { start, end, kind, year, impossible } of mentionsIn(low, DATES)) {
    if (kind === "day" && year === null) {
      // 60/63 is no day; `4/5` alone in a target cell, or before what is counted, is no date
      if (impossible || FRACTION.test(low.slice(end, end + 16)) || isFraction(low, start, end)) continue;
      if (whole && low.slice(0, start).trim() === "" && low.slice(end).trim() === "") continue;
    }
    // `mỗi tháng 02 bài viết` is a rhythm and a count
    if (kind === "stretch" && /(?:mỗi|hằng|hàng|từng|một) $/u.test(low.slice(Math.max(0, start - 5), start))) continue;
    hard.mark(start, end);
  }
  const held = wordsIn(low);
  for (const row of READY.thatMay(held)) {
    for (const found of matchesIn(row, low, held)) {
      if (row.name === "durations" && isLimit(low, found.index, found[0], about, whole)) continue;
      (row.hard ? hard : masked).mark(found.index, found.index + found[0].length);
    }
  }
  return { masked, hard };
}

/** `03/05 đề tài`: a part of a whole, of what is counted. */
function isFraction(low: string, start: number, end: number): boolean {
  const parts = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(low.slice(start, end));
  if (parts === null || Number(parts[1]) > Number(parts[2])) return false;
  // a mark: `đạt 9/10`
  if (/^(?:5|10)$/.test(parts[2] ?? "") && /(?:đạt|điểm|≥) ?$/u.test(low.slice(Math.max(0, start - 6), start)))
    return true;
  return FRACTION_WORDS.test(low.slice(end, end + 30)) && !TIMED.test(low.slice(Math.max(0, start - 8), start));
}

const UPPER =
  /(?:không quá|tối đa|không vượt quá|≤|<=|<|dưới|ít hơn|rút ngắn|giảm|còn|at most|no more than|not exceed(?:ing|s)?|below|under|less than|up to|max\.?|maximum(?: of)?)(?: (?:còn|là|xuống|ít nhất|tối thiểu|xuống còn))* ?$/u;
/** What is made shorter: both its old and its new length are limits. */
const SHORTENS = /(?<!\p{L})(?:rút ngắn|giảm|cắt giảm|shorten\p{L}*|reduc\p{L}*|cut)(?!\p{L})[^;.\n]{0,100}$/u;
const LASTS = /thời gian|thời hạn|time|saidi|ngày (?:điều trị|nằm viện)/u;
/** A limit written with its sign is one, but for `trong ≤ 3 ngày`. */
const SIGNED = /(?<!trong ?)(?:≤|<=|<) ?$/u;
const SHORT_TIME = /phút|giây|minute|working day/u;
/** A target cell that holds a limit and nothing else, of an objective about how long something takes. */
const TAKES =
  /(?:thời gian|thời hạn)(?! (?:làm việc|hoạt động|vận hành|đào tạo|học|bảo hành|sử dụng|mở cửa|phát sóng|lưu trữ|thực tập)(?!\p{L}))|(?:waiting|processing|response|handling|lead|turnaround|repair|cycle) time/u;

/** `Thời gian giải quyết không quá 03 ngày` promises a duration; `trong 03 ngày` only says when. */
function isLimit(low: string, start: number, words: string, about: string, whole: boolean): boolean {
  const front = low.slice(Math.max(0, start - 120), start);
  const alone = whole && low.slice(start + words.length).length < 12;
  if (alone && (UPPER.test(front) || (TAKES.test(about) && !/\p{L}/u.test(front)))) return true;
  if (SIGNED.test(front.slice(-8))) return true;
  if (SHORTENS.test(front) && LASTS.test(`${front} ${low.slice(start, start + 60)} ${about}`)) return true;
  if (!UPPER.test(front.slice(-40))) return false;
  return SHORT_TIME.test(words) || LASTS.test(`${front} ${about}`);
}
