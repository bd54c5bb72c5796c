import { RHYTHMS, type Timing } from "../../model/plan";
import { matchesIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";
import { matchesOf } from "./matches";

export type Rhythm = NonNullable<Timing["every"]>;

/**
 * A way of naming a rhythm. `named` rhythms (with `hàng`, `định kỳ`, `lần`) win over bare lists of periods
 * (`sinh hoạt tuần/tháng`). Within a strength the shortest wins. Examples are read by the tests.
 */
export interface RhythmRow {
  name: string;
  named: boolean;
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => Rhythm[];
  yes: [phrase: string, every: Rhythm][];
  no: string[];
}

const UNIT = "(?:0?6 tháng|sáu tháng|0?3 tháng|ba tháng|0?9 tháng|12 tháng|nửa năm|bán niên|tháng|quý|tuần|năm)";
const UNITS = new RegExp(UNIT, "gu");
const END =
  "(?! ?\\d| đầu| cuối| học| (?:iv|i{1,3})(?!\\p{L})| (?:giêng|hai|ba|tư|bốn|sáu|bảy|tám|chín|mười)(?!\\p{L}| (?:lần|cuộc|buổi|đợt|kỳ)))(?!\\p{L})";
const JOIN = "(?: ?(?:/|,|;|-|&) ?| và | hoặc | hay )(?:hằng |hàng |mỗi |theo |cả |0?1 |một )?";
const LIST = `(${UNIT}(?:${JOIN}${UNIT}){0,5})${END}`;
const NUMBER = "(\\d{1,3}|một|hai|ba|bốn)";

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}`, "gu");

/** The rhythm of a period's name. */
function rhythmOf(unit: string): Rhythm {
  if (/^(?:0?6|sáu|nửa|bán)/.test(unit)) return "half-year";
  if (/^(?:0?3|ba)/.test(unit) || unit === "quý") return "quarter";
  if (unit === "tuần") return "week";
  return unit === "tháng" ? "month" : "year";
}

const listed = (list = ""): Rhythm[] => matchesOf(UNITS, list).map(([unit]) => rhythmOf(unit));

const COUNTS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  once: 1,
  twice: 2,
  "two times": 2,
  "three times": 3,
  "four times": 4,
};
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const countOf = (text = "1"): number => COUNTS[text] ?? Number(text);

/** So many times in a period: twice a year is every half-year. What fits no rhythm is the period's own. */
function times(count: number, unit: string): Rhythm {
  const every = rhythmOf(unit);
  const perYear = { week: 52, month: 12, quarter: 4, "half-year": 2, year: 1 }[every] * count;
  const found = { 1: "year", 2: "half-year", 3: "quarter", 4: "quarter", 12: "month", 52: "week" } as const;
  return found[perYear as keyof typeof found] ?? every;
}

/** Once in so many months. */
function monthsBetween(count: number): Rhythm[] {
  const found = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" } as const;
  const rhythm = found[count as keyof typeof found];
  return rhythm === undefined ? [] : [rhythm];
}

const ENGLISH: Record<string, Rhythm> = {
  weekly: "week",
  week: "week",
  monthly: "month",
  month: "month",
  quarterly: "quarter",
  quarter: "quarter",
  "half-yearly": "half-year",
  "half year": "half-year",
  "half-year": "half-year",
  semiannually: "half-year",
  "semi-annually": "half-year",
  biannually: "half-year",
  "six months": "half-year",
  "6 months": "half-year",
  "three months": "quarter",
  "3 months": "quarter",
  yearly: "year",
  annually: "year",
  annual: "year",
  year: "year",
};

export const RHYTHM_ROWS: RhythmRow[] = [
  {
    name: "every",
    named: true,
    pattern: pattern(
      `(?:(?:hằng|hàng|mỗi|từng|theo|định kỳ(?: theo| hằng| hàng| mỗi)?|cuối mỗi|đầu mỗi|báo cáo|sơ kết|tổng kết) )(?:1 |01 |một )?${LIST}`,
    ),
    read: ([list]) => listed(list),
    yes: [
      ["Hằng tuần", "week"],
      ["hàng tuần/tháng", "week"],
      ["Cuối mỗi quý", "quarter"],
      ["Định kỳ 6 tháng, năm", "half-year"],
      ["Mỗi năm một lần", "year"],
      ["theo từng tháng, hàng quý", "month"],
    ],
    no: ["theo năm học", "định kỳ", "6 tháng đầu năm", "mỗi tháng 6"],
  },
  {
    name: "times",
    named: true,
    pattern: pattern(
      `${NUMBER}(?: ?\\(\\p{L}{1,6}\\))? (?:lần|đợt|kỳ|buổi|cuộc) ?(?:/|trong|trên|một|mỗi|1|01)(?: ?(?:1|01|một|mỗi))? ?${LIST}`,
    ),
    read: ([count, list = ""]) => [times(countOf(count), listed(list).length > 0 ? list : "năm")],
    yes: [
      ["01 lần/năm", "year"],
      ["2 lần/năm", "half-year"],
      ["Một lần mỗi tuần", "week"],
      ["04 đợt trong năm", "quarter"],
    ],
    no: ["2 lần", "nhiều lần/ngày"],
  },
  {
    name: "times-after",
    named: true,
    pattern: pattern(
      `(?:mỗi|một|1|01|trong) (tháng|quý|tuần|năm)(?: ít nhất| tối thiểu)? ${NUMBER} (?:lần|buổi|cuộc|đợt|kỳ|phiên)(?!\\p{L})`,
    ),
    read: ([unit = "", count]) => [times(countOf(count), unit)],
    yes: [
      ["Mỗi năm 2 lần", "half-year"],
      ["Mỗi tuần 03 buổi", "week"],
      ["một quý 01 lần", "quarter"],
    ],
    no: ["năm lần"],
  },
  {
    name: "between",
    named: true,
    pattern: pattern(`(?:${NUMBER} )?(tuần|tháng|quý|năm) ?/? ?(?:1|01|một)? ?lần`),
    read: ([count, unit = ""]) =>
      unit === "tháng" && count !== undefined ? monthsBetween(countOf(count)) : [rhythmOf(unit)],
    yes: [
      ["3 tháng/lần", "quarter"],
      ["6 tháng một lần", "half-year"],
      ["Quý/lần", "quarter"],
    ],
    no: ["5 lần"],
  },
  {
    name: "period-edge",
    named: true,
    pattern: pattern(
      `(?:cuối|đầu|giữa|ngày \\d{1,2}|ngày cuối|trong) (?:của )?(tháng|quý|tuần)${END}(?! (?:này|sau|tới|\\p{L}{1,3}\\d))`,
    ),
    read: ([unit = ""]) => [rhythmOf(unit)],
    yes: [
      ["Ngày cuối tháng", "month"],
      ["Cuối quý", "quarter"],
    ],
    no: ["cuối tháng 6", "đầu quý II", "cuối năm"],
  },
  {
    name: "day-of-next-period",
    named: true,
    pattern: pattern(
      "(?:ngày|mùng)(?: làm việc)? (?:\\d{1,2}|đầu tiên|cuối cùng)(?: làm việc)?,? (?:của )?(?:tháng (?:đầu|thứ nhất|thứ hai|cuối) (?:của )?)?(tháng|quý) (?:sau|tiếp theo|kế tiếp|liền kề|kế)(?!\\p{L})",
    ),
    read: ([unit = ""]) => [rhythmOf(unit)],
    yes: [
      ["Chậm nhất ngày 03 của tháng sau", "month"],
      ["Ngày 05 tháng đầu quý sau", "quarter"],
    ],
    no: ["trong tháng sau", "ngày 05 tháng 7"],
  },
  {
    name: "weekday",
    named: false,
    pattern: pattern(
      `(?:(?<!(?:lần|tuần|tháng|quý|đợt|ngày|kỳ|con|phần|bước|năm|cấp|hạng|vị trí) )thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?![\\p{L}\\d]| ?(?:,|ngày|\\() ?(?:ngày )?\\d)|chủ nhật|on ${WEEKDAY})(?!\\p{L}| ngày \\d)`,
    ),
    read: () => ["week"],
    yes: [
      ["Sáng thứ Hai", "week"],
      ["on Fridays", "week"],
    ],
    no: ["lần thứ hai", "tuần thứ 2", "thứ Hai, ngày 15/6"],
  },
  {
    name: "times-english",
    named: true,
    pattern: pattern(
      "(once|twice|(?:two|three|four) times|\\d{1,2} times) (?:a|per|each|every|in a) (week|month|quarter|year)(?!\\p{L})",
    ),
    read: ([count = "", unit = ""]) => {
      const names: Record<string, string> = { week: "tuần", month: "tháng", quarter: "quý", year: "năm" };
      return [times(COUNTS[count] ?? Number.parseInt(count, 10), names[unit] ?? unit)];
    },
    yes: [
      ["Twice a year", "half-year"],
      ["4 times per year", "quarter"],
    ],
    no: ["many times a year"],
  },
  {
    name: "weekday-english",
    named: true,
    pattern: pattern(`(?:every|each) ${WEEKDAY}(?!\\p{L})`),
    read: () => ["week"],
    yes: [["every Monday morning", "week"]],
    no: ["on Monday 15 June"],
  },
  {
    name: "english",
    named: true,
    pattern: pattern(
      "(?:(?:every|each|once (?:a|per|every)|per)(?: other)? (week|month|quarter|year|half[ -]year|six months|6 months|three months|3 months)|(weekly|monthly|quarterly|half-yearly|semi-?annually|biannually|yearly|annually|annual(?! (?:plan|program|schedule))))(?!\\p{L})",
    ),
    read: ([noun, adverb]) => {
      const rhythm = ENGLISH[noun ?? adverb ?? ""];
      return rhythm === undefined ? [] : [rhythm];
    },
    yes: [
      ["Monthly report", "month"],
      ["once a quarter", "quarter"],
      ["every six months", "half-year"],
    ],
    no: ["this month"],
  },
  {
    name: "bare-list",
    named: false,
    pattern: pattern(
      `(?<!(?:trong|cả|cuối|đầu|giữa|suốt|toàn|hết|sau|\\d) )(${UNIT}(?:${JOIN}${UNIT}){0,5})(?= ?[.;\\])\\n]|\\.{2}| ?$)`,
    ),
    read: ([list]) => listed(list),
    yes: [
      ["Xét thưởng 6 tháng, năm", "half-year"],
      ["Xếp loại thi đua quý", "quarter"],
      ["6 tháng và cả năm", "half-year"],
      ["Tuần", "week"],
    ],
    no: ["6 tháng đầu năm", "trong năm", "cuối tháng", "quý I"],
  },
];

/** What a text that names a rhythm holds. */
const RHYTHMIC =
  /tháng|quý|tuần|năm|bán niên|lần|thứ|chủ nhật|week|month|quarter|year|annual|semi|biannual|day|once|twice|times/;

const READY = new PatternTable(RHYTHM_ROWS);

/** The rhythm of a folded text: the shortest of the named ones, else the shortest bare one. */
export function rhythmIn(low: string): { every: Rhythm | null; named: boolean } {
  if (!RHYTHMIC.test(low)) return { every: null, named: false };
  const held = wordsIn(low);
  const may = READY.thatMay(held);
  for (const named of [true, false]) {
    const found = may
      .filter((row) => row.named === named)
      .flatMap((row) => matchesIn(row, low, held).flatMap((match) => row.read(match.slice(1))));
    const every = RHYTHMS.find((rhythm) => found.includes(rhythm));
    if (every !== undefined) return { every, named };
  }
  return { every: null, named: false };
}
