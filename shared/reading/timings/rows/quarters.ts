import { fullYear } from "../calendar";
import { figures, months, pattern, QUARTER_WORDS, range, TAIL, YEAR, type Found, type MentionRow } from "../mention";

const QUARTER = "(iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
const SHORT = "(?:iv|i{1,3}|[1-4])";
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const NAMES: Record<string, number> = { một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };
const ORDER: Record<string, number> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: 4,
  final: 4,
};
const quarterOf = (text = ""): number => ROMAN[text] ?? Number(text);

/** A quarter, or its first, middle or last month. */
function quarter(edge: string | undefined, count: number, year: number | null): Found {
  const last = count * 3;
  if (edge === undefined) return months(last - 2, last, year);
  const month = /đầu|beginning|start|early/.test(edge) ? last - 2 : /giữa|mid/.test(edge) ? last - 1 : last;
  return months(month, month, year);
}

/** Quarters and other parts of a year. In order. */
export const QUARTERS: MentionRow[] = [
  {
    name: "quarter-range",
    needs: QUARTER_WORDS,
    pattern: pattern(
      `(?:các )?(?:quý|quarters?|q\\.?) ?${QUARTER} ?(-|đến|và|,|&|\\+) ?(?:(?:quý|quarter|q\\.?) ?)?${QUARTER}(?! ?(?:,|và ${SHORT}(?!\\p{L})))${TAIL}`,
    ),
    read: ([first, joint, last, year]) => range(quarterOf(first), joint, quarterOf(last), 3, fullYear(year)),
    yes: [
      ["Quý I, II", "during 2026-01-01..2026-06-30"],
      ["Quý I + II", "during 2026-01-01..2026-06-30"],
      ["quý 2 - quý 4/2026", "during 2026-04-01..2026-12-31"],
      ["Q1 - Q3 2026", "during 2026-01-01..2026-09-30"],
    ],
    no: ["Quý I", "Quý I và quý III"],
  },
  {
    name: "quarter",
    needs: QUARTER_WORDS,
    pattern: pattern(
      `(?:(đầu|giữa|cuối|(?:beginning|start|end) of(?: the)?|early|mid|late)[ -])?(?:quý|quarter|q\\.?) ?${QUARTER}(?: of(?= \\d{4}))?${TAIL}`,
    ),
    read: ([edge, count, year]) => quarter(edge, quarterOf(count), fullYear(year)),
    yes: [
      ["Quý III/2026", "during 2026-07-01..2026-09-30"],
      ["Q.II/2026", "during 2026-04-01..2026-06-30"],
      ["Q1 2026", "during 2026-01-01..2026-03-31"],
      ["Quarter 3", "during 2026-07-01..2026-09-30"],
      ["hết quý II", "by 2026-06-30"],
      ["by the end of Q3", "by 2026-09-30"],
      ["cuối quý IV", "during 2026-12-01..2026-12-31"],
      ["Giữa quý II", "during 2026-05-01..2026-05-31"],
    ],
    no: ["hàng quý", "quý khách"],
  },
  {
    name: "quarter-in-words",
    needs: ["quý"],
    pattern: pattern(
      `(?<!hằng |hàng |mỗi |từng |một )quý (?:thứ )?(một|nhất|hai|ba|tư|bốn)(?!\\p{L}| (?:lần|cuộc|buổi|đợt|kỳ|khách))${TAIL}`,
    ),
    read: ([word = "", year]) => quarter(undefined, NAMES[word] ?? 1, fullYear(year)),
    yes: [
      ["Quý hai/2026", "during 2026-04-01..2026-06-30"],
      ["Quý thứ nhất", "during 2026-01-01..2026-03-31"],
    ],
    no: ["mỗi quý một lần", "quý một lần"],
  },
  {
    name: "another-quarter",
    needs: QUARTER_WORDS,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:quý|q) ?${SHORT}(?:(?: ?[,&] ?| và | and )(?:quý |q)?${SHORT}){0,3}(?: ?[,&] ?| và | and ))${QUARTER}(?! (?!hằng|hàng|mỗi|năm|và)\\p{L}{2})${TAIL}`,
      "gu",
    ),
    read: ([count, year]) => quarter(undefined, quarterOf(count), fullYear(year)),
    yes: [
      ["Quý I, II, III, IV", "during 2026-01-01..2026-12-31"],
      ["Quý I, III/2026", "during 2026-03-31 2026-09-30"],
      ["Quý 2 và 4", "during 2026-06-30 2026-12-31"],
    ],
    no: ["quý I, 2 lớp", "I, II"],
  },
  {
    name: "quarter-english",
    needs: ["quarter"],
    pattern: pattern(
      `(?:((?:beginning|start|end) of(?: the)?|early|mid|late)[ -])?(first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter(?!\\p{L})(?:(?: of)?(?: the year| ${YEAR}(?!\\d)))?`,
    ),
    read: ([edge, word = "", year]) => quarter(edge, ORDER[word] ?? 1, fullYear(year)),
    yes: [
      ["First quarter", "during 2026-01-01..2026-03-31"],
      ["in the third quarter of 2026", "during 2026-07-01..2026-09-30"],
      ["by the end of the second quarter", "by 2026-06-30"],
    ],
    no: ["every quarter"],
  },
  {
    name: "months-of-year",
    needs: ["tháng", "nửa"],
    pattern: pattern(`(?:(0?[369]|sáu|ba|chín|12) tháng|nửa) (đầu|cuối)(?: của)? năm(?: ?${YEAR})?`),
    read: ([count, edge, year]) => {
      const words: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };
      const length = count === undefined ? 6 : (words[count] ?? Number(count));
      return edge === "đầu" ? months(1, length, fullYear(year)) : months(13 - length, 12, fullYear(year));
    },
    yes: [
      ["6 tháng đầu năm", "during 2026-01-01..2026-06-30"],
      ["Sáu tháng cuối năm 2026", "during 2026-07-01..2026-12-31"],
      ["nửa đầu năm 2026", "during 2026-01-01..2026-06-30"],
      ["9 tháng đầu năm", "during 2026-01-01..2026-09-30"],
    ],
    no: ["6 tháng/lần", "6 tháng, năm"],
  },
  {
    name: "nine-months",
    needs: ["9 tháng"],
    pattern: new RegExp(`^ ?(?:báo cáo |trong )?0?9 tháng(?: ?/ ?|(?: năm)? )?${YEAR}? ?\\.?$`, "gu"),
    read: ([year]) => months(1, 9, fullYear(year)),
    yes: [["9 tháng", "during 2026-01-01..2026-09-30"]],
    no: ["9 tháng/lần", "6 tháng, 9 tháng"],
  },
  {
    name: "half-english",
    needs: ["half", "h1", "h2"],
    pattern: pattern(
      `(?:(first|second|1st|2nd|last) half(?: of)?(?: (?:the year|${YEAR}))?|h([12])[ /]${YEAR})(?![\\p{L}\\d])`,
    ),
    read: ([word, year, half, halfYear]) =>
      word === "first" || word === "1st" || half === "1"
        ? months(1, 6, fullYear(year ?? halfYear))
        : months(7, 12, fullYear(year ?? halfYear)),
    yes: [
      ["first half of 2026", "during 2026-01-01..2026-06-30"],
      ["H2 2026", "during 2026-07-01..2026-12-31"],
    ],
    no: ["half-yearly"],
  },
];

/** Whole years and their edges. In order, behind all others. */
export const YEARS: MentionRow[] = [
  {
    name: "year-edge",
    needs: ["năm", "year", "end of", "beginning of"],
    pattern: pattern(
      `(?:(đầu|giữa|cuối|kết thúc) năm(?! học)|(mid)-year|(?:the )?(?:(end of (?:the )?year|year[- ]end|end of(?= \\d{4}))|(beginning of (?:the )?year|beginning of(?= \\d{4})))) ?${YEAR}?(?!\\d)`,
    ),
    read: ([edge, mid, , beginning, year]) => {
      const whole = months(1, 12, fullYear(year));
      if (edge === "giữa" || mid !== undefined) return months(6, 6, fullYear(year));
      // neither says where it ends or begins: only the edge is known
      return edge === "đầu" || beginning !== undefined ? { ...whole, to: undefined } : { ...whole, from: undefined };
    },
    yes: [
      ["Cuối năm", "during ..2026-12-31"],
      ["Đầu năm", "during 2026-01-01.."],
      ["Giữa năm 2026", "during 2026-06-01..2026-06-30"],
      ["Mid-year", "during 2026-06-01..2026-06-30"],
      ["cuối năm 2027", "during ..2027-12-31"],
      ["Trước khi kết thúc năm 2026", "by 2026-12-31"],
      ["by the end of 2026", "by 2026-12-31"],
    ],
    no: ["cuối mỗi năm", "năm cuối"],
  },
  {
    name: "years",
    needs: ["19", "20"],
    pattern: figures(`(?<!học )${YEAR} ?(?:-|đến|to)(?: hết)? ?(?:năm )?${YEAR}(?![\\d/])`),
    read: ([first, last]) => {
      const [one, two] = [fullYear(first), fullYear(last)];
      const whole = (year: number | null): Found => ({ ...months(1, 12, year), kind: "year", range: true });
      return one !== null && two !== null && one < two ? [whole(one), whole(two)] : null;
    },
    yes: [
      ["Giai đoạn 2026 - 2030", "during 2026-01-01..2030-12-31"],
      ["Từ năm 2026 đến năm 2028", "during 2026-01-01..2028-12-31"],
    ],
    no: ["2030 - 2026", "Năm học 2026-2027", "2026"],
  },
  {
    name: "year",
    pattern: pattern(`(?:năm|year|in|during|throughout) ${YEAR}(?![\\d/])`),
    needs: ["19", "20"],
    read: ([year]) => ({ ...months(1, 12, fullYear(year)), kind: "year" }),
    yes: [
      ["Năm 2026", "during 2026-01-01..2026-12-31"],
      ["trong năm 2027", "during 2027-01-01..2027-12-31"],
    ],
    no: ["năm"],
  },
  {
    name: "bare-year",
    pattern: /^ ?((?:19|20)\d\d) ?\.?$/gu,
    read: ([year]) => ({ ...months(1, 12, fullYear(year)), kind: "year" }),
    yes: [["2026", "during 2026-01-01..2026-12-31"]],
    no: ["2026 hồ sơ"],
  },
  {
    name: "this-year",
    needs: ["năm", "year"],
    pattern: pattern(
      `(?:(?<!(?:tháng|quý) ?(?:,|và|/|;|-) ?)cả năm|trong năm|suốt năm|toàn năm|all year(?: round)?|(?:the )?whole year|throughout the year|during the year|year[- ]round)(?! ?\\d| học)(?!\\p{L})`,
    ),
    read: () => ({ ...months(1, 12, null), kind: "year" }),
    yes: [
      ["Trong năm", "during 2026-01-01..2026-12-31"],
      ["Cả năm", "during 2026-01-01..2026-12-31"],
      ["Throughout the year", "during 2026-01-01..2026-12-31"],
    ],
    no: ["trong năm học", "6 tháng và cả năm"],
  },
];
