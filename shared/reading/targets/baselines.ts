import type { Target } from "../../model/plan";
import { guarded, matchIn, wordsIn } from "../patterns/guarded";
import type { Figure } from "./figures";

type Comparator = Exclude<Target["comparator"], "attain">;
type Baseline = NonNullable<Target["baseline"]>;

const YEAR = "(?:19|20)\\d\\d";
/** A time before the plan's: what was reached then is a baseline. */
const BEFORE =
  `(?:năm )?${YEAR}|năm (?:trước|ngoái|liền kề|liền trước)|cùng kỳ|thực hiện|hiện (?:nay|tại)|kết quả|ước|đầu kỳ|đầu năm|` +
  "baselines?|current(?:ly)?|last year|previous year|(?:up |down )?from|was|actual";

/** Behind a figure, before the figure of an earlier time in brackets: `đạt 90% (năm 2025: 85%)`. Examples of whole phrases. */
export const ASIDE = {
  pattern: new RegExp(`^[^;.()]{0,30}(?:\\((?:${BEFORE}|hạng|thứ)(?!\\p{L})[^()\\n]{0,40}|, (?:up|down) from )$`, "u"),
  yes: [
    ["Tỷ lệ hài lòng đạt 93% (năm 2025: 88%)", 88],
    ["No more than 3%\n(2025: 6%)", 6],
    ["At least 82% (2025 baseline: 74%)", 74],
    ["Đạt 60% (thực hiện năm trước 52%)", 52],
  ] as [phrase: string, baseline: number][],
  no: ["Đạt 90% (trong đó đúng hạn 85%)", "Trồng 20 ha rừng (15 ha rừng sản xuất)"],
};

/** A level that is the one of an earlier time, named in brackets. The first that fits. */
export const LEVELS: { comparator: Comparator; words: string; yes: string; no: string }[] = [
  {
    comparator: "atLeast",
    words:
      "bằng hoặc (?:cao|lớn|nhiều|tốt) hơn|(?:cao|lớn|nhiều) hơn hoặc bằng|không (?:thấp|kém|ít|nhỏ) hơn|không giảm so với|ít nhất bằng|tối thiểu bằng|bằng|duy trì(?: ở)?(?: mức)?|equal to or (?:higher|better|greater) than|(?:not|no) (?:lower|less|worse) than|at least equal to|same as",
    yes: "Mức độ hài lòng bằng hoặc cao hơn năm 2025 (84%)",
    no: "Mức độ hài lòng cao hơn năm 2025 (84%)",
  },
  {
    comparator: "atMost",
    words:
      "bằng hoặc (?:thấp|nhỏ|ít) hơn|(?:thấp|nhỏ|ít) hơn hoặc bằng|không (?:cao|nhiều|lớn) hơn|không tăng so với|(?:not|no) (?:higher|more|greater) than|equal to or (?:lower|less) than",
    yes: "Số đơn khiếu nại không cao hơn năm 2025 (14 đơn)",
    no: "Số đơn khiếu nại thấp hơn năm 2025 (14 đơn)",
  },
  {
    comparator: "moreThan",
    words: "(?:cao|lớn|nhiều|tốt) hơn|vượt|tăng|tăng so với|(?:higher|better|greater|more) than|exceed(?:s|ing)?",
    yes: "Tỷ lệ số hóa cao hơn năm 2025 (61%)",
    no: "Tỷ lệ số hóa thấp hơn năm 2025 (61%)",
  },
  {
    comparator: "lessThan",
    words: "(?:thấp|ít|nhỏ) hơn|giảm|giảm so với|(?:lower|less|fewer) than",
    yes: "Số vụ cháy thấp hơn năm 2025 (7 vụ)",
    no: "Số vụ cháy không cao hơn năm 2025 (7 vụ)",
  },
];

const EARLIER =
  `(?: (?:so với|với|mức|kết quả|của|thực hiện|in|the|that of|the level of)){0,3} (?:năm ${YEAR}|năm (?:trước|ngoái)|cùng kỳ|${YEAR}|last year|the previous year)` +
  "[^\\d;.\\n]{0,20}(?:\\(|là|đạt|:)[^\\d()]{0,20}$";
const ROWS = LEVELS.map(({ comparator, words }) => ({
  comparator,
  earlier: guarded(new RegExp(`(?:^|[^\\p{L}])(?:${words})${EARLIER}`, "u")),
}));
/** What a text that speaks of an earlier time has before its brackets; the rows are not asked without it. */
const TIMED = /hơn|bằng|vượt|duy trì|tăng|giảm|than|same|exceed|equal/;

/** The comparator of a figure that is an earlier level (`cao hơn năm 2025 (82%)`), with where its words begin. */
export function levelBefore(low: string, start: number): { comparator: Comparator; from: number } | null {
  const front = low.slice(Math.max(0, start - 110), start);
  if (!TIMED.test(front)) return null;
  const held = wordsIn(front);
  for (const { comparator, earlier } of ROWS) {
    const found = matchIn(earlier, front, held);
    if (found !== null) return { comparator, from: start - front.length + found.index };
  }
  return null;
}

/** The year that stands in some words, the last one. */
export function yearIn(words: string): number | undefined {
  const found = words.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1);
  return found === undefined ? undefined : Number(found);
}

/** The figure behind another one that is its baseline, in brackets; null where it is none. */
export function asideOf(low: string, figure: Figure, next: Figure, year: number | null): Baseline | null {
  if (next.start - figure.end > 110) return null;
  const between = low.slice(figure.end, next.start);
  if (!ASIDE.pattern.test(between)) return null;
  const behind = /^[^()\n;]{0,30}/.exec(low.slice(next.end, next.end + 30))?.[0] ?? "";
  const found = yearIn(between) ?? yearIn(behind);
  // `(năm 2026 đạt 90%)` of a plan of 2026 is a promise
  if (found !== undefined && year !== null && found >= year) return null;
  return { value: next.value, ...(found !== undefined && { year: found }) };
}

const OWN_YEAR = /(?<!\p{L})(?:năm|in|thực hiện|kế hoạch|kh|th|ước|mục tiêu|chỉ tiêu) ((?:19|20)\d\d)[^\d;.\n]{0,40}$/u;
const AIMS = /phấn đấu|mục tiêu|kế hoạch|chỉ tiêu|target|aim/u;

/** `Năm 2025 đạt 85%, năm 2026 phấn đấu 90%`: whether the first is what was reached before the second. */
export function reachedBefore(low: string, one: Figure, two: Figure, year: number | null): Baseline | null {
  if (two.start - one.end > 60 || one.percent !== two.percent || two.rank !== one.rank) return null;
  const first = OWN_YEAR.exec(low.slice(Math.max(0, one.start - 60), one.start));
  const between = low.slice(one.end, two.start);
  const second = OWN_YEAR.exec(between);
  if (first === null || second === null || Number(first[1]) >= Number(second[1])) return null;
  const before = year === null ? AIMS.test(between) && !AIMS.test(first[0]) : Number(second[1]) === year;
  return before ? { value: one.value, year: Number(first[1]) } : null;
}
