import type { Comparator } from "../../model/plan";
import { matchIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";

/**
 * Words around a figure that say how it compares. `before` rows are matched against the words that end at the figure,
 * `after` rows against those that begin behind it and its unit. Examples are whole phrases.
 */
export interface ComparatorRow {
  comparator: Exclude<Comparator, "attain">;
  pattern: RegExp;
  /** Yields to a word behind the figure: `từ 5% trở xuống`. */
  weak?: boolean;
  yes: string[];
  no: string[];
}

/** What may stand between the comparing word and the figure: `tối thiểu phải đạt 90%`. */
const FILL = "(?: ?(?:có|là|đạt|được|phải|khoảng|mức|ở|từ|cho|bằng|:|of|to|a|be|is|are|about)(?= |$|:))* ?$";
const before = (source: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${source})${FILL}`, "u");
const sign = (source: string): RegExp => new RegExp(`(?:${source})${FILL}`, "u");

/** In order: the first that fits. */
export const BEFORE: ComparatorRow[] = [
  {
    comparator: "atLeast",
    pattern: before(
      "không (?:được )?(?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém hơn|kém|thua)|(?:no|not) (?:less|lower) than|(?:no|not) fewer than",
    ),
    yes: ["Tỷ lệ số hóa không dưới 80%", "không ít hơn 05 tin bài", "not less than 80%"],
    no: ["dưới 80%"],
  },
  {
    comparator: "atMost",
    pattern: before(
      "không (?:được )?(?:quá|vượt quá|vượt|trên|cao hơn|nhiều hơn|lớn hơn|hơn)|tối đa(?: không quá)?|nhiều nhất|cao nhất|(?:xuống|giảm|chỉ|giảm xuống) ?còn|còn|kéo giảm xuống|giảm xuống|xuống|at most|(?:no|not) more than|(?:no|not) (?:higher|greater) than|a maximum|maximum|max\\.?|(?:do(?:es)? )?not exceed(?:ing|s)?|never exceeds?|up to",
    ),
    yes: [
      "Tỷ lệ đơn thư vượt cấp không quá 5%",
      "tối đa 3 lần",
      "nợ thuế chỉ còn 2%",
      "at most 3%",
      "does not exceed 4%",
      "up to 6 complaints",
    ],
    no: ["còn dưới 3%", "tối thiểu 3%"],
  },
  {
    comparator: "atLeast",
    pattern: before(
      "tối thiểu|ít nhất|thấp nhất|đạt (?:và|hoặc|hay|,) vượt|bằng hoặc vượt|lớn hơn hoặc bằng|bằng hoặc (?:lớn|cao) hơn|trên hoặc bằng|at least|a minimum|minimum|min|not below",
    ),
    yes: [
      "Tối thiểu phải đạt 90%",
      "Đạt và vượt 90%",
      "Ít nhất 02 buổi tập huấn",
      "at least 90%",
      "a minimum of 15 articles",
    ],
    no: ["trên 90%"],
  },
  {
    comparator: "atMost",
    pattern: before("nhỏ hơn hoặc bằng|bằng hoặc (?:nhỏ|thấp) hơn|dưới hoặc bằng"),
    yes: ["nhỏ hơn hoặc bằng 4%"],
    no: ["nhỏ hơn 4%"],
  },
  {
    comparator: "atLeast",
    pattern: sign("≥|> ?=|=>|>/=|≧|⩾"),
    yes: ["≥ 85%", ">=85%", "Mức hài lòng: ≥85%"],
    no: ["> 85%"],
  },
  { comparator: "atMost", pattern: sign("≤|< ?=|=<|</=|≦|⩽"), yes: ["≤ 5%", "Hồ sơ chậm <= 5%"], no: ["< 5%"] },
  {
    comparator: "lessThan",
    pattern: before("dưới(?: mức)?|thấp hơn|ít hơn|nhỏ hơn|(?:less|lower|fewer) than|under|below"),
    yes: ["Dưới 2%", "giảm xuống dưới 3%", "thấp hơn 10%", "below 5%"],
    no: ["trẻ dưới 5 tuổi đạt 90%"],
  },
  { comparator: "lessThan", pattern: sign("<|＜"), yes: ["<3%", "Nợ đọng: < 4%"], no: ["≤ 3%"] },
  {
    comparator: "moreThan",
    pattern: before(
      "trên(?: mức)?|hơn|lớn hơn|cao hơn|nhiều hơn|vượt(?: mức| trên)?|more than|over|above|exceed(?:ing|s)?",
    ),
    yes: ["Trên 70%", "hơn 120 lượt người", "vượt 5%", "more than 70%"],
    no: ["không trên 70%"],
  },
  { comparator: "moreThan", pattern: sign(">|＞"), yes: [">40%", "Tỷ lệ: > 40%"], no: ["≥ 40%"] },
  { comparator: "equals", pattern: sign("(?<![<>])="), yes: ["= 12 cuộc họp", "=50%"], no: [">= 50%"] },
  {
    comparator: "equals",
    pattern: before("đúng bằng|bằng đúng|exactly"),
    yes: ["đúng bằng 4 đoàn kiểm tra"],
    no: ["đúng hạn 90%"],
  },
  {
    comparator: "atLeast",
    weak: true,
    pattern: before("từ"),
    yes: ["từ 85%", "Đạt từ 12 tin bài"],
    no: ["từ 5% trở xuống"],
  },
];

/** Behind the figure and at most a few words. */
export const AFTER: ComparatorRow[] = [
  {
    comparator: "atLeast",
    pattern: /^[^,;.:\d\n]{0,30}?(?:trở lên|hoặc hơn|hoặc cao hơn|or more|or higher|or above|and above)(?!\p{L})/u,
    yes: ["75% trở lên", "03 mô hình trở lên", "75% or more"],
    no: ["5% trở xuống"],
  },
  {
    comparator: "atMost",
    pattern: /^[^,;.:\d\n]{0,20}?(?:trở xuống|hoặc thấp hơn|hoặc ít hơn|or less|or fewer|or lower)(?!\p{L})/u,
    yes: ["từ 4% trở xuống", "4% or less"],
    no: ["4% trở lên"],
  },
];

/** What words that compare hold: the cheap question before the rows. */
const COMPARES =
  /không|quá|tối|nhiều|nhất|hơn|bằng|còn|xuống|dưới|trên|vượt|từ|most|least|maxi?m?|mini?m?|exceed|up to|than|under|below|over|above|exactly|[≥≤<>=＞＜≧⩾≦⩽]/u;
/** How many characters before a figure are looked at. */
const REACH = 48;

/** How a figure at [start, end) compares by the words around it; null where it stands bare. `from` is where those words begin; `about` are the objective's. */
export function comparatorAt(
  low: string,
  start: number,
  end: number,
  about = "",
): { comparator: ComparatorRow["comparator"] | null; from: number; weak?: true } {
  const words = low.slice(Math.max(0, start - REACH), start).replaceAll("\n", ";");
  const front = COMPARES.test(words) ? comparedBefore(words) : undefined;
  const from = front === undefined ? start : start - words.length + front.at;
  const behind = low.slice(end, end + 60);
  // `vượt từ 5% trở lên` is what stands behind
  const open = front?.row.weak === true || (front?.row.comparator === "moreThan" && /từ ?$/u.test(words));
  if (front !== undefined && !open) return { comparator: front.row.comparator, from };
  const back = /trở|hoặc| or |above/.test(behind) ? AFTER.find((row) => row.pattern.test(behind)) : undefined;
  const weak = back === undefined && front?.row.weak === true;
  return { comparator: back?.comparator ?? front?.row.comparator ?? limitOf(about), from, ...(weak && { weak }) };
}

const READY = new PatternTable(BEFORE);

/** The first row that fits words before a figure, and where in them its own begin. */
function comparedBefore(words: string): { row: ComparatorRow; at: number } | undefined {
  const held = wordsIn(words);
  for (const row of READY.thatMay(held)) {
    const at = matchIn(row, words, held)?.index;
    if (at !== undefined) return { row, at };
  }
  return undefined;
}

/** `Thời gian chờ tối đa` over a bare `02 giờ`: the objective's words end with the comparing one. */
function limitOf(about: string): ComparatorRow["comparator"] | null {
  const found = /(?<!\p{L})(?:(tối đa|không quá|maximum)|tối thiểu|ít nhất|minimum)(?: (?:là|đạt))?[ :()]*$/u.exec(
    about.slice(-30),
  );
  return found === null ? null : found[1] === undefined ? "atLeast" : "atMost";
}
