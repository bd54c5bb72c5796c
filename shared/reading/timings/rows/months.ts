import { daysOf, fullYear } from "../calendar";
import {
  ENGLISH,
  figures,
  MONTH_NAME,
  MONTH_WORDS,
  monthOf,
  months,
  part,
  pattern,
  range,
  TAIL,
  YEAR,
  type MentionRow,
} from "../mention";

const WEEKS: Record<string, number> = {
  đầu: 1,
  "đầu tiên": 1,
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const NAMES = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
/** What may follow a bare number of a list of months. */
const ENDS = "(?!\\d| ?[/.-] ?\\d{1,2}(?!\\d)| (?!hằng|hàng|mỗi|năm|và|in|of|each)\\p{L}{2})";

/** Seven days of a month, counted from its first day or, for the last ones, to its last. */
function week(word: string, month: number, year: number | null) {
  const end = daysOf(year ?? 2001, Math.min(12, Math.max(1, month)));
  const count = WEEKS[word] ?? Number(word);
  return count >= 1 && count <= 4 ? part(count * 7 - 6, count * 7, month, year) : part(end - 6, end, month, year);
}

/** The first, second or last ten days of a month; the half of it. */
function partOf(word: string, month: number, year: number | null) {
  if (/^nửa/.test(word)) return /đầu/.test(word) ? part(1, 15, month, year) : part(16, 31, month, year);
  if (/^(?:đầu|thượng|early)/.test(word)) return part(1, 10, month, year);
  return /^(?:giữa|trung|mid)/.test(word) ? part(11, 20, month, year) : part(21, 31, month, year);
}

/** Weeks of a month: before the days, for `tuần 2 tháng 3/2026` holds what looks like one. */
export const WEEKS_OF_MONTH: MentionRow[] = [
  {
    name: "week-of-month",
    needs: ["tuần"],
    pattern: pattern(
      `tuần(?: lễ)?(?: thứ)? ?(đầu tiên|đầu|cuối cùng|cuối|nhất|một|hai|ba|tư|bốn|[1-5])(?: của)?(?: ?/ ?| )tháng (\\d{1,2})(?!\\d)${TAIL}`,
    ),
    read: ([word = "", month, year]) => week(word, Number(month), fullYear(year)),
    yes: [
      ["Tuần đầu tháng 4", "during 2026-04-01..2026-04-07"],
      ["tuần thứ 2 của tháng 5/2026", "during 2026-05-08..2026-05-14"],
      ["Tuần cuối tháng 9", "during 2026-09-24..2026-09-30"],
    ],
    no: ["hạ tuần tháng 6", "tuần cuối hằng tháng"],
  },
];

/** Months and parts of a month. In order. */
export const MONTHS: MentionRow[] = [
  {
    name: "month-part",
    needs: ["tháng"],
    pattern: pattern(
      `(đầu|giữa|cuối|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần)(?: của)? tháng (\\d{1,2})(?!\\d| ?(?:-|,) ?\\d)${TAIL}`,
    ),
    read: ([word = "", month, year]) => partOf(word, Number(month), fullYear(year)),
    yes: [
      ["Đầu tháng 5", "during 2026-05-01..2026-05-10"],
      ["hạ tuần tháng 6/2026", "during 2026-06-21..2026-06-30"],
      ["Nửa cuối tháng 8", "during 2026-08-16..2026-08-31"],
    ],
    no: ["cuối tháng"],
  },
  {
    name: "month-range",
    needs: MONTH_WORDS,
    pattern: pattern(
      `(?:các )?(?:tháng|t) ?(\\d{1,2}) ?(-|đến|và|,|&) ?(?:hết )?(\\d{1,2})(?!\\d| ?/ ?\\d{1,2}(?!\\d)| ?(?:,|và \\d))${TAIL}`,
    ),
    read: ([first, joint, last, year]) => range(Number(first), joint, Number(last), 1, fullYear(year)),
    yes: [
      ["Tháng 8-9/2026", "during 2026-08-01..2026-09-30"],
      ["tháng 4 đến 6", "during 2026-04-01..2026-06-30"],
      ["Tháng 1 → 5", "during 2026-01-01..2026-05-31"],
      ["Tháng 12-13/2026", "unreadable"],
    ],
    no: ["tháng 6", "6 tháng", "Tháng 6, 12/6/2026", "tháng 6 và 12"],
  },
  {
    name: "month",
    needs: MONTH_WORDS,
    pattern: pattern(`(?:tháng|t|thg) ?(\\d{1,2})(?!\\d| (?:lần|cuộc|buổi|đợt|kỳ)(?!\\p{L}))${TAIL}`),
    read: ([month, year]) => months(Number(month), Number(month), fullYear(year)),
    yes: [
      ["Tháng 05/2026", "during 2026-05-01..2026-05-31"],
      ["trong tháng 5", "during 2026-05-01..2026-05-31"],
      ["Tháng 12/năm 2026", "during 2026-12-01..2026-12-31"],
      ["T2/2028", "during 2028-02-01..2028-02-29"],
      ["đến hết tháng 6", "by 2026-06-30"],
      ["Trước tháng 6", "by 2026-05-31"],
      ["Từ tháng 11 đến tháng 02 năm sau", "during 2026-11-01..2027-02-28"],
      ["Tháng 13", "unreadable"],
    ],
    no: ["6 tháng", "hàng tháng", "mỗi tháng 02 lần"],
  },
  {
    name: "month-in-words",
    needs: ["tháng"],
    // `tháng năm` is rather `tháng, năm`
    pattern: pattern(
      `(?<!\\d |hằng |hàng |mỗi |từng |một )tháng (giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười)(?!\\p{L}| (?:lần|cuộc|buổi|đợt|kỳ|tháng))${TAIL}`,
    ),
    read: ([word = "", year]) => {
      const month = 1 + NAMES.indexOf(word);
      return months(month, month, fullYear(year));
    },
    yes: [
      ["Tháng Ba", "during 2026-03-01..2026-03-31"],
      ["trong tháng mười hai", "during 2026-12-01..2026-12-31"],
    ],
    no: ["mỗi tháng hai lần", "tháng, năm"],
  },
  {
    name: "another-month",
    needs: MONTH_WORDS,
    pattern: new RegExp(
      `(?=\\d)(?<=(?<!\\p{L})(?:tháng|t) ?\\d{1,2}(?:(?: ?[,&] ?| và )\\d{1,2}){0,10}(?: ?[,&] ?| và ))(\\d{1,2})${ENDS}${TAIL}`,
      "gu",
    ),
    read: ([month, year]) => months(Number(month), Number(month), fullYear(year)),
    yes: [
      ["Tháng 6 và 12", "during 2026-06-30 2026-12-31"],
      ["Tháng 3, 6, 9 và 12/2026", "during 2026-03-31 2026-06-30 2026-09-30 2026-12-31"],
      ["Tháng 5, 10 hằng năm", "during 2026-05-31 2026-10-31"],
    ],
    no: ["tháng 6, 7 ngày", "6, 12"],
  },
  {
    name: "month-slash-year",
    needs: ["/"],
    pattern: figures(`(?<!quý )(0?[1-9]|1[0-2]) ?/ ?${YEAR}(?![\\d/])`),
    read: ([month, year]) => months(Number(month), Number(month), fullYear(year)),
    yes: [["06/2026", "during 2026-06-01..2026-06-30"]],
    no: ["61/2018", "01/2018/TT"],
  },
  {
    name: "month-edge-english",
    needs: ENGLISH,
    pattern: pattern(`(end|beginning|start) of ${MONTH_NAME}(?:,? (?:of )?${YEAR}(?!\\d))?`),
    read: ([edge, month, year]) => {
      const whole = months(monthOf(month), monthOf(month), fullYear(year));
      // only the edge is known
      return edge === "end" ? { ...whole, from: undefined } : { ...whole, to: undefined };
    },
    yes: [
      ["By the end of April", "by 2026-04-30"],
      ["end of August 2026", "during ..2026-08-31"],
    ],
    no: ["end of the year"],
  },
  {
    name: "month-part-english",
    needs: ENGLISH,
    pattern: pattern(`(early|mid|late)(?: in)?[ -]${MONTH_NAME}(?:,? (?:of )?${YEAR}(?!\\d))?`),
    read: ([word = "", month, year]) => partOf(word, monthOf(month), fullYear(year)),
    yes: [
      ["Early May 2026", "during 2026-05-01..2026-05-10"],
      ["mid-July", "during 2026-07-11..2026-07-20"],
    ],
    no: ["early warning"],
  },
  {
    name: "month-english",
    needs: ENGLISH,
    pattern: pattern(`${MONTH_NAME},?(?: (?:of )?${YEAR}(?!\\d))`),
    read: ([month, year]) => months(monthOf(month), monthOf(month), fullYear(year)),
    yes: [["in May 2026", "during 2026-05-01..2026-05-31"]],
    no: ["may need 2 days"],
  },
  {
    name: "month-english-alone",
    needs: ENGLISH,
    // `may` and `march` are words of their own: only behind what leads to a month
    pattern: pattern(
      `(?:(?<=(?:^|(?:in|by|of|from|to|until|till|before|since|during|throughout|and|or|,|-|/) ?))${MONTH_NAME}(?= ?(?:$|[,;.\\n/-]|and |or |to |until |till |each |every |at ))|(january|february|april|june|july|august|september|october|november|december)(?!\\p{L}))`,
    ),
    read: ([month, long]) => months(monthOf(month ?? long), monthOf(month ?? long), null),
    yes: [
      ["March", "during 2026-03-01..2026-03-31"],
      ["June and December 2026", "during 2026-06-30 2026-12-31"],
      ["From May to August", "during 2026-05-01..2026-08-31"],
    ],
    no: ["may need 2 days", "staff march on"],
  },
];
