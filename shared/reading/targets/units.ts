import type { Target } from "../../model/plan";
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
      "(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm triệu|nghìn tỷ|ngàn tỷ) (?:đồng|vnđ|vnd|usd)|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?= ?(?:/|[,.;)]|$|\\n))",
    yes: [
      ["3,5 tỷ đồng", "tỷ đồng"],
      ["45 triệu đồng/người/năm", "triệu đồng/người/năm"],
      ["800 triệu đồng/ha", "triệu đồng/ha"],
    ],
  },
  { pattern: "tr\\.? ?đ(?:ồng)?|trđ", unit: "triệu đồng", yes: [["120 trđ", "triệu đồng"]] },
  { pattern: "đồng(?! chí| bào| đội)|vnđ|vnd|usd|đô la", yes: [["500.000 đồng", "đồng"]] },
  { pattern: "điểm (?:phần trăm|%)", unit: "điểm %", yes: [["2 điểm phần trăm", "điểm %"]] },
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
    ],
  },
  {
    pattern: "km2|km²|km|m2|m²|m3|m³|mét khối|mét vuông|mét|cm|m",
    yes: [
      ["2,5 km", "km"],
      ["40 m2", "m2"],
    ],
  },
  { pattern: "lít|kwh|mw|kw|mbps|gb|tb", yes: [["1000 kWh", "kWh"]] },
  { pattern: "điểm", yes: [["đạt 85 điểm", "điểm"]] },
  {
    pattern: "ngày làm việc|ngày công|ngày|giờ|phút|tháng|points?|days?|hours?|working days?",
    yes: [["2000 ngày công", "ngày công"]],
  },
];

const MEASURE = new RegExp(`^ ?(?:${MEASURES.map(({ pattern }) => `(${pattern})`).join("|")})(?![\\p{L}\\d])`, "u");
const SLASH =
  /^ ?\/ ?((?:người|hộ|năm|tháng|quý|ha|vụ|lao động|ngày|tuần|lần|đơn vị|thôn|xã|học sinh|m2|km2|1 ?ha|sào|con|cây|lượt|vạn dân|10\.000 dân|1\.000 dân|nghìn dân|dân|bộ phận|phòng|cán bộ|cơ quan|cá nhân|chi bộ|lớp|trường|person|year|month|quarter)(?!\p{L}))/u;
const byLength = (words: string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const CLASSIFIED_UNIT = new RegExp(
  `^ ?((?:${byLength(CLASSIFIERS.split("|"))}) (?:${byLength(CLASSIFIED.split("|"))}))(?!\\p{L})`,
  "u",
);
const NOUN = new RegExp(`^ ?(${byLength(NOUNS)})(?!\\p{L})`, "u");
const ACRONYM = /^ ?((?:\p{Lu}[\p{Lu}\d&-]{1,11}))(?![\p{L}\d])/u;
const GUESS = new RegExp(
  `^ ?(?!(?:${QUALIFIERS})(?!\\p{L}))(\\p{L}{2,12}(?: (?!(?:${QUALIFIERS})(?!\\p{L}))\\p{L}{2,12})?)(?!\\p{L})`,
  "u",
);
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
    `^(?:[^,;.:\\d\\n]{0,24}?)(?: ?/ ?(?:1 ?|01 ?|một )?|(?<!\\p{L})(?:trong |trên )?(?:mỗi|một|hằng|hàng|1|01|per|each|every|a) )${PERIOD}`,
    "u",
  ),
  yes: [
    ["ít nhất 01 lần/tháng", "month"],
    ["tối thiểu 02 buổi tập huấn mỗi quý", "quarter"],
    ["Đăng ít nhất 4 tin bài một tháng", "month"],
    ["at least 2 meetings per quarter", "quarter"],
    ["ít nhất 1 cuộc kiểm tra/6 tháng", "half-year"],
  ],
  no: ["ít nhất 04 hội nghị trong năm 2026", "tối thiểu 3 lớp, mỗi lớp 40 người"],
};

const PER_BEFORE =
  /(?<!\p{L})(?:mỗi|hằng|hàng|từng|every|each) (6 tháng|tháng|quý|năm|month|quarter|year)[ ,:]*(?:(?:phải|có|tổ chức|thực hiện|đăng|đăng tải|ít nhất|tối thiểu) ?){0,3}$/u;

/** The period a count is owed in, where the words before it name one: `Mỗi quý 01 phóng sự`. */
export function perBefore(low: string): Target["per"] {
  return PER[PER_BEFORE.exec(low.slice(-60))?.[1] ?? ""];
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
    const unit = own(classified[0].length);
    return withParts(text, low, from + classified[0].length, unit, "noun");
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
    const part = SLASH.exec(low.slice(at, at + 20));
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
  if (parts.length > 0) return { unit: whole, end: at, kind };
  const per = kind === "measure" ? undefined : PER[PERS.pattern.exec(low.slice(at, at + 60))?.[1] ?? ""];
  return { unit, end: at, kind, ...(per && { per }) };
}
