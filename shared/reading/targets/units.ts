import type { Target } from "../../model/plan";
import { guarded, matchIn } from "../patterns/guarded";
import { CLASSIFIED, CLASSIFIERS, NOUNS, QUALIFIERS } from "./nouns";

export interface UnitFound {
  unit: string;
  /** Where the unit's words end. */
  end: number;
  per?: Target["per"];
  /** A measure can be divided (ha, tỷ đồng), a noun counts whole things, a guess is the next word or two. */
  kind: "measure" | "noun" | "guess";
}

/** A measure as it is written, and the unit it is read as. */
export interface MeasureRow {
  pattern: string;
  unit?: string;
  yes: [phrase: string, unit: string][];
}

/** Longest first within what begins alike. */
export const MEASURES: MeasureRow[] = [
  {
    pattern:
      "(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm triệu|nghìn tỷ|ngàn tỷ) (?:đồng|vnđ|vnd|usd|đô la|euro|m3|m³|m2|m²|kwh|mwh|tấn|lít|kg)|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?= ?(?:/|[,.;)]|$|\\n))",
    yes: [
      ["3,5 tỷ đồng", "tỷ đồng"],
      ["45 triệu đồng/người/năm", "triệu đồng/người/năm"],
      ["800 triệu đồng/ha", "triệu đồng/ha"],
      ["5,5 triệu m3", "triệu m3"],
    ],
  },
  { pattern: "tr\\.? ?đ(?:ồng)?|trđ", unit: "triệu đồng", yes: [["120 trđ", "triệu đồng"]] },
  { pattern: "đồng(?! chí| bào| đội)|vnđ|vnd|usd|đô la", yes: [["500.000 đồng", "đồng"]] },
  {
    pattern: "điểm (?:phần trăm|%)|percentage points?",
    unit: "điểm %",
    yes: [["2 điểm phần trăm", "điểm %"]],
  },
  {
    pattern: "héc ?ta|hecta|ha",
    unit: "ha",
    yes: [
      ["12 ha", "ha"],
      ["3 hecta", "ha"],
    ],
  },
  {
    pattern: "tạ|tấn|kg|ki-?lô-?gam|gam|yến",
    yes: [
      ["62 tạ/ha", "tạ/ha"],
      ["900 tấn", "tấn"],
      ["420 kg/người/năm", "kg/người/năm"],
      ["65 tạ/ha/vụ", "tạ/ha/vụ"],
    ],
  },
  {
    pattern: "km2|km²|km|m2|m²|m3|m³|mét khối|mét vuông|mét giá|mét|cm|m",
    yes: [
      ["2,5 km", "km"],
      ["40 m2", "m2"],
    ],
  },
  { pattern: "lít|kwh|mwh|mw|kw|mbps|gb|tb|kva|mva", yes: [["1000 kWh", "kWh"]] },
  { pattern: "‰", yes: [["tỷ suất 7,5 ‰", "‰"]] },
  { pattern: "điểm", yes: [["đạt 85 điểm", "điểm"]] },
  {
    pattern:
      "ngày làm việc|ngày công|ngày|giờ làm việc|giờ|phút|giây|tháng|points?|working days?|days?|hours?|minutes?|seconds?",
    yes: [
      ["2000 ngày công", "ngày công"],
      ["không quá 18 phút/lượt", "phút/lượt"],
    ],
  },
];

/** Measures whose thousands are out of all proportion: their comma before three digits is a decimal. */
export const FINE: { pattern: RegExp; yes: [phrase: string, value: number][]; no: [phrase: string, value: number][] } =
  {
    pattern:
      /^(?:(?:trăm triệu|(?:nghìn |ngàn )?t[ỷỉ])(?!\p{L})|(?:triệu đồng|triệu|trđ|tr)\/|(?:tạ|tấn)\/|km|điểm|points?|lần|ngày|giờ|mét|m$|% ?$)/u,
    yes: [
      ["Tổng thu 2,125 tỷ đồng", 2.125],
      ["Thu nhập 62,500 triệu đồng/người/năm", 62.5],
      ["Làm mới 3,250 km đường", 3.25],
    ],
    no: [
      ["Tổng thu 1,850 triệu đồng", 1850],
      ["Sản lượng 4,600 tấn", 4600],
      ["Trồng 2,350 ha", 2350],
    ],
  };

/** Whether a figure of such a unit with a comma before three digits is a decimal. */
export function isFine(unit: string): boolean {
  return FINE.pattern.test(unit.toLowerCase());
}

const MEASURE = new RegExp(`^ ?(?:${MEASURES.map(({ pattern }) => `(${pattern})`).join("|")})(?![\\p{L}\\d])`, "u");
const SLASH =
  /^ ?\/ ?((?:(?:1|01|một|10|100|1\.000|10\.000|100\.000|1000|10000|100000) (?!\d)\p{L}{2,10}(?: (?!(?:và|trở|trong|theo|là|đạt|của)(?!\p{L}))\p{L}{2,6})?|(?:(?:1|một|10|100|1\.000|10\.000|100\.000) ?)?(?:khách hàng|công trình|lần đánh giá|lần kiểm tra|người bệnh|đầu người|nhân viên|công chức|viên chức|giáo viên|giảng viên|sinh viên|học viên|tờ khai|hợp đồng|dự án|sản phẩm|chuyến|phiên|kwh|m3|km|vụ việc|đơn hàng|đơn|ca|khoa|trạm|cơ sở|bệnh án|nhóm|tổ|xe|lô hàng|lô|mẫu|bài|người|hộ|năm|tháng|quý|ha|vụ|lao động|ngày đêm|ngày|tuần|giờ|lần|lượt người|lượt|hồ sơ|thủ tục|trường hợp|văn bản|đơn vị|thôn|xã|huyện|học sinh|m2|km2|sào|con|cây|khách|giường|bệnh nhân|phiếu|cuộc|buổi|doanh nghiệp|vạn dân|nghìn dân|triệu dân|dân|trẻ|phụ nữ|bộ phận|phòng|cán bộ|cơ quan|cá nhân|chi bộ|lớp|trường|lít|kg|tấn|person|capita|household|case|file|application|visit|day|week|hour|year|month|quarter))(?!\p{L}))/u;
const byLength = (words: string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const CLASSIFIED_UNIT = new RegExp(
  `^ ?((?:${byLength(CLASSIFIERS.split("|"))}) (?:${byLength(CLASSIFIED.split("|"))}))(?!\\p{L})`,
  "u",
);
const NOUN = new RegExp(`^ ?(${byLength(NOUNS)})(?!\\p{L})`, "u");
const ACRONYM = /^ ?((?:\p{Lu}[\p{Lu}\d&-]{1,11}))(?![\p{L}\d])/u;
const GUESS = new RegExp(
  `^ ?(?!(?:${QUALIFIERS})(?!\\p{L}))(\\p{L}{2,18}(?: (?!(?:${QUALIFIERS})(?!\\p{L}))\\p{L}{2,18})?)(?!\\p{L})`,
  "u",
);
/** What is published is counted together: `tin, bài`. */
const SERIES = "tin tức|tin|bài viết|bài báo|bài|ảnh|phóng sự|video|clip|infographic";
const SERIAL = new RegExp(`^(?:(?:,| và) ?(?:${SERIES})(?!\\p{L}))+`, "u");
const PUBLISHED = new RegExp(`^ ?(?:${SERIES})$`, "u");
/** A number said again in words or letters: `02 (hai) lớp`. */
const SAID_AGAIN = /^ ?\([^\d()\n]{1,12}\)/u;

const PER: Record<string, Target["per"]> = {
  tháng: "month",
  quý: "quarter",
  năm: "year",
  month: "month",
  quarter: "quarter",
  year: "year",
  "6 tháng": "half-year",
};
const PERIOD = "(6 tháng|tháng|quý|năm|month|quarter|year)(?!\\p{L}| ?\\d| học| (?:iv|i{1,3})(?!\\p{L}))";
/** How often the count is owed. Examples: unit and period. */
export const PERS: { pattern: RegExp; yes: [phrase: string, per: NonNullable<Target["per"]>][]; no: string[] } = {
  pattern: new RegExp(
    `^(?:[^,;.:\\d\\n]{0,24}?)(?:, ?(?:${SERIES})){0,3}(?: ?/ ?(?:1 ?|01 ?|một )?|(?<!\\p{L})(?:trong |trên )?(?:mỗi|một|hằng|hàng|1|01|per|each|every|a) )${PERIOD}`,
    "u",
  ),
  yes: [
    ["ít nhất 01 lần/tháng", "month"],
    ["tối thiểu 02 buổi tập huấn mỗi quý", "quarter"],
    ["Đăng ít nhất 4 tin bài một tháng", "month"],
    ["at least 2 meetings per quarter", "quarter"],
    ["Đăng ít nhất 8 tin, bài mỗi tháng", "month"],
    ["ít nhất 06 tin, bài, phóng sự/tháng", "month"],
    ["Mỗi quý kiểm tra 02 đơn vị", "quarter"],
    ["Hằng tháng tổ chức 01 buổi đối thoại", "month"],
    ["Một năm ít nhất 2 đợt kiểm tra", "year"],
    ["ít nhất 1 cuộc kiểm tra/6 tháng", "half-year"],
  ],
  no: ["ít nhất 04 hội nghị trong năm 2026", "tối thiểu 3 lớp, mỗi lớp 40 người"],
};

const PER_BEFORE = guarded(
  /(?<!\p{L})(?:(?:mỗi|hằng|hàng|từng|every|each|một|in each|trong một) (6 tháng|tháng|quý|năm|month|quarter|year))(?! (?:học|iv|i{1,3})(?!\p{L})| ?\d)[,:]?(?: [^\s,;.:\d]{1,14}){0,8} ?$/u,
);

/** The period a count is owed in, where the words before it name one: `Mỗi quý 01 phóng sự`. */
export function perBefore(low: string): Target["per"] {
  return PER[matchIn(PER_BEFORE, low.slice(-90))?.[1] ?? ""];
}

/** The unit behind a counted figure that ends at `at`; null where nothing nameable follows. `text` keeps its own letters. */
export function unitAfter(text: string, low: string, at: number): UnitFound | null {
  const again = SAID_AGAIN.exec(low.slice(at, at + 16))?.[0].length ?? 0;
  const from = at + again;
  const words = low.slice(from, from + 60);
  const own = (length: number): string =>
    text
      .slice(from, from + length)
      .trim()
      .replace(/\s+/g, " ");

  const measure = MEASURE.exec(words);
  if (measure !== null) {
    const row = MEASURES[measure.slice(1).findIndex((group) => group !== undefined)];
    return withParts(text, low, from + measure[0].length, row?.unit ?? own(measure[0].length), "measure");
  }
  const classified = CLASSIFIED_UNIT.exec(words) ?? NOUN.exec(words);
  if (classified !== null) {
    const series = PUBLISHED.test(classified[0]) ? SERIAL.exec(words.slice(classified[0].length)) : null;
    const length = classified[0].length + (series?.[0].length ?? 0);
    return withParts(text, low, from + length, own(length), "noun");
  }
  const acronym = ACRONYM.exec(text.slice(from, from + 20));
  if (acronym !== null) return withParts(text, low, from + acronym[0].length, own(acronym[0].length), "noun");
  const guess = GUESS.exec(words);
  if (guess === null) return null;
  return withParts(text, low, from + guess[0].length, own(guess[0].length), "guess");
}

/** Takes `/người/năm` along, and tells a period that a count is owed in from a part of a measure. */
function withParts(text: string, low: string, end: number, unit: string, kind: UnitFound["kind"]): UnitFound {
  const parts: string[] = [];
  let at = end;
  for (let count = 0; count < 3; count++) {
    const part = SLASH.exec(low.slice(at, at + 30));
    if (part === null) break;
    parts.push(
      text
        .slice(at, at + part[0].length)
        .replace(/[\s/]+/g, " ")
        .trim(),
    );
    at += part[0].length;
  }
  const only = parts.length === 1 ? PER[parts[0]?.toLowerCase() ?? ""] : undefined;
  if (kind !== "measure" && only !== undefined) return { unit, end: at, per: only, kind };
  const whole = [unit, ...parts].join("/");
  // what is counted by something is no guess any more: `95 máy/100 dân`
  if (parts.length > 0) return { unit: whole, end: at, kind: kind === "guess" ? "noun" : kind };
  const per = kind === "measure" ? undefined : PER[PERS.pattern.exec(low.slice(at, at + 60))?.[1] ?? ""];
  return { unit, end: at, kind, ...(per && { per }) };
}
