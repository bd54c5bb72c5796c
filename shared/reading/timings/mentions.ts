import { daysOf, exists, fromSerial, fullYear } from "./calendar";

/** A place of a text that names a day or a stretch of the calendar. */
export interface Mention {
  start: number;
  end: number;
  /** A single day, a stretch of months, or a whole year without more. */
  kind: "day" | "stretch" | "year";
  /** Null where the year is not written. A stretch lies in one year. */
  year: number | null;
  /** Month and day of its first and last day; a first day that is not said is absent. */
  from?: { month: number; day: number };
  to?: { month: number; day: number };
  /** Two ends are written (`quý I đến quý III`). */
  range?: boolean;
  /** It looks like a date, and no such day exists. */
  impossible?: boolean;
}

type Found = Omit<Mention, "start" | "end"> | null;

/** A way of writing a date: the pattern, what it means, examples (read with the year 2026) and what it must leave alone. */
export interface MentionRow {
  name: string;
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => Found;
  yes: [phrase: string, reading: string][];
  no: string[];
}

const YEAR = "((?:19|20)\\d\\d)";
const TAIL = `(?: ?(?:/|-|,)? ?(?:năm )?${YEAR}(?!\\d))?`;
const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?!\\p{L})";
const QUARTER = "(iv|i{1,3}|[1-4])(?![\\p{L}\\d])";
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}`, "gu");
const monthOf = (name = ""): number => ENGLISH.indexOf(name.slice(0, 3)) + 1;
const quarterOf = (text = ""): number => ROMAN[text] ?? Number(text);

function day(dayText = "", monthText: string | number = "", yearText?: string): Found {
  const [month, dayNumber, year] = [Number(monthText), Number(dayText), fullYear(yearText)];
  const at = { month, day: dayNumber };
  return exists(year, month, dayNumber)
    ? { kind: "day", year, from: at, to: at }
    : { kind: "day", year, impossible: true };
}

function months(first: number, last: number, year: number | null): Found {
  const fits = first >= 1 && first <= 12 && last >= 1 && last <= 12;
  if (!fits) return { kind: "stretch", year, impossible: true };
  return {
    kind: "stretch",
    year,
    from: { month: first, day: 1 },
    to: { month: last, day: daysOf(year ?? 2001, last) },
  };
}

/** `Quý I - III`, `tháng 4, 5`: parts of a year that lie together; those that do not (`quý I và quý III`) are none. */
function range(first: number, joint: string | undefined, last: number, length: number, year: number | null): Found {
  const lists = joint !== "-" && joint !== "đến";
  if (lists && last !== first + 1) return null;
  const found = months((first - 1) * length + 1, last * length, year);
  // from the end of one year into the next one, or written the wrong way round
  if (found !== null && last < first) return null;
  return found === null ? null : { ...found, range: true };
}

/** Part of a month: its first, second or last ten days. */
function part(word: string, month: number, year: number | null): Found {
  const whole = months(month, month, year);
  if (whole === null || whole.impossible) return whole;
  const end = daysOf(year ?? 2001, month);
  const [from, to] = /^(?:đầu|thượng)/.test(word) ? [1, 10] : /^(?:giữa|trung)/.test(word) ? [11, 20] : [21, end];
  return { ...whole, from: { month, day: from }, to: { month, day: to } };
}

/** In order: an earlier row keeps what it claims. Groups are those of the pattern. */
export const MENTIONS: MentionRow[] = [
  {
    name: "serial",
    pattern: /^ ?((?:3|4|5)\d{4})(?:\.\d{1,10})? ?$/gu,
    read: ([serial]) => {
      const [year = "", month = "", dayText = ""] = fromSerial(Number(serial)).split("-");
      return day(dayText, month, year);
    },
    yes: [["46203", "by 2026-06-30"]],
    no: ["12345", "46203 hồ sơ"],
  },
  {
    name: "year-month-day",
    pattern: pattern(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`),
    read: ([year, month, dayText]) => day(dayText, month, year),
    yes: [
      ["2026-06-30", "by 2026-06-30"],
      ["2026/9/5", "by 2026-09-05"],
    ],
    no: ["2026-Q2"],
  },
  {
    name: "day-month-year",
    pattern: pattern(`(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?((?:19|20)\\d\\d|\\d\\d)(?![\\d/])`),
    // 12/31/2026: Excel under American settings shows the month first
    read: ([a, , b, year]) =>
      Number(b) > 12 && Number(a) <= 12 && year?.length === 4 ? day(b, a, year) : day(a, b, year),
    yes: [
      ["31/12/2026", "by 2026-12-31"],
      ["chậm nhất 15-11-2026", "by 2026-11-15"],
      ["5.9.26", "by 2026-09-05"],
      ["12/31/2026", "by 2026-12-31"],
      ["31/02/2026", "unreadable"],
    ],
    no: ["12/2026", "số 15/2026/QĐ"],
  },
  {
    name: "day-month-words",
    pattern: pattern(`(?:ngày|mùng|mồng) (\\d{1,2}) ?(?:tháng|/|-|\\.) ?(\\d{1,2})(?![\\d/])${TAIL}`),
    read: ([dayText, month, year]) => day(dayText, month, year),
    yes: [
      ["Trước ngày 12 tháng 7", "by 2026-07-12"],
      ["ngày 02 tháng 9 năm 2026", "by 2026-09-02"],
      ["ngày 15-11", "by 2026-11-15"],
      ["ngày 31 tháng 4", "unreadable"],
    ],
    no: ["ngày 15 hàng tháng"],
  },
  {
    name: "day-month-year-words",
    pattern: pattern(`(\\d{1,2}) tháng (\\d{1,2}) ?(?:năm|/|,) ?${YEAR}(?!\\d)`),
    read: ([dayText, month, year]) => day(dayText, month, year),
    yes: [["20 tháng 11 năm 2026", "by 2026-11-20"]],
    no: ["6 tháng 1 lần năm 2026"],
  },
  {
    name: "day-english",
    pattern: pattern(
      `(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH_NAME}(?:[ ,-]{1,2}((?:19|20)\\d\\d|\\d\\d)(?!\\d))?`,
    ),
    read: ([dayText, month, year]) => day(dayText, monthOf(month), year),
    yes: [
      ["by 30 June 2026", "by 2026-06-30"],
      ["31-Dec-26", "by 2026-12-31"],
      ["15th of March", "by 2026-03-15"],
    ],
    no: ["30 marbles"],
  },
  {
    name: "english-day",
    pattern: pattern(`${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ${YEAR})?`),
    read: ([month, dayText, year]) => day(dayText, monthOf(month), year),
    yes: [
      ["before June 30, 2026", "by 2026-06-30"],
      ["December 15", "by 2026-12-15"],
    ],
    no: ["June 2026"],
  },
  {
    name: "month-part",
    pattern: pattern(`(đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) tháng (\\d{1,2})(?!\\d| ?(?:-|,) ?\\d)${TAIL}`),
    read: ([word = "", month, year]) => part(word, Number(month), fullYear(year)),
    yes: [
      ["Đầu tháng 5", "during 2026-05-01..2026-05-10"],
      ["hạ tuần tháng 6/2026", "during 2026-06-21..2026-06-30"],
    ],
    no: ["cuối tháng"],
  },
  {
    name: "month-range",
    pattern: pattern(
      `(?:các )?(?:tháng|t) ?(\\d{1,2}) ?(-|đến|và|,|&) ?(?:hết )?(\\d{1,2})(?!\\d| ?/ ?\\d{1,2}(?!\\d)| ?,)${TAIL}`,
    ),
    read: ([first, joint, last, year]) => range(Number(first), joint, Number(last), 1, fullYear(year)),
    yes: [
      ["Tháng 8-9/2026", "during 2026-08-01..2026-09-30"],
      ["tháng 4 đến 6", "during 2026-04-01..2026-06-30"],
      ["Tháng 12-13/2026", "unreadable"],
    ],
    no: ["tháng 6", "6 tháng", "Tháng 6, 12/6/2026", "tháng 6 và 12"],
  },
  {
    name: "month",
    pattern: pattern(`(?:tháng|t|thg) ?(\\d{1,2})(?!\\d)${TAIL}`),
    read: ([month, year]) => months(Number(month), Number(month), fullYear(year)),
    yes: [
      ["Tháng 05/2026", "during 2026-05-01..2026-05-31"],
      ["trong tháng 5", "during 2026-05-01..2026-05-31"],
      ["Tháng 12/năm 2026", "during 2026-12-01..2026-12-31"],
      ["T2/2028", "during 2028-02-01..2028-02-29"],
      ["đến hết tháng 6", "by 2026-06-30"],
      ["Trước tháng 6", "by 2026-05-31"],
      ["Tháng 13", "unreadable"],
    ],
    no: ["6 tháng", "hàng tháng"],
  },
  {
    name: "another-month",
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:tháng|t) ?\\d{1,2} ?(?:,|và|&) ?)(\\d{1,2})(?!\\d| ?[/.-] ?\\d{1,2}(?!\\d)| \\p{L}{2})${TAIL}`,
      "gu",
    ),
    read: ([month, year]) => months(Number(month), Number(month), fullYear(year)),
    yes: [["Tháng 6 và 12", "during .."]],
    no: ["tháng 6, 7 ngày", "6, 12"],
  },
  {
    name: "month-slash-year",
    pattern: pattern(`(?<!quý )(0?[1-9]|1[0-2]) ?/ ?${YEAR}(?![\\d/])`),
    read: ([month, year]) => months(Number(month), Number(month), fullYear(year)),
    yes: [["06/2026", "during 2026-06-01..2026-06-30"]],
    no: ["61/2018", "01/2018/TT"],
  },
  {
    name: "month-english",
    pattern: pattern(`${MONTH_NAME}(?: (?:of )?${YEAR}(?!\\d))`),
    read: ([month, year]) => months(monthOf(month), monthOf(month), fullYear(year)),
    yes: [["in May 2026", "during 2026-05-01..2026-05-31"]],
    no: ["may need 2 days"],
  },
  {
    name: "quarter-range",
    pattern: pattern(`(?:các )?(?:quý|q) ?${QUARTER} ?(-|đến|và|,|&) ?(?:quý ?)?${QUARTER}(?! ?,)${TAIL}`),
    read: ([first, joint, last, year]) => range(quarterOf(first), joint, quarterOf(last), 3, fullYear(year)),
    yes: [
      ["Quý I, II", "during 2026-01-01..2026-06-30"],
      ["quý 2 - quý 4/2026", "during 2026-04-01..2026-12-31"],
    ],
    no: ["Quý I", "Quý I và quý III"],
  },
  {
    name: "quarter",
    pattern: pattern(`(?:(đầu|cuối) )?(?:quý|q) ?${QUARTER}${TAIL}`),
    read: ([edge, quarter, year]) => {
      const last = quarterOf(quarter) * 3;
      const first = edge === "cuối" ? last : last - 2;
      return months(first, edge === "đầu" ? first : last, fullYear(year));
    },
    yes: [
      ["Quý III/2026", "during 2026-07-01..2026-09-30"],
      ["Q1 2026", "during 2026-01-01..2026-03-31"],
      ["hết quý II", "by 2026-06-30"],
      ["cuối quý IV", "during 2026-12-01..2026-12-31"],
    ],
    no: ["hàng quý", "quý khách"],
  },
  {
    name: "months-of-year",
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
    ],
    no: ["6 tháng/lần", "6 tháng, năm"],
  },
  {
    name: "half-english",
    pattern: pattern(`(?:(first|second) half(?: of)?(?: (?:the year|${YEAR}))?|h([12])[ /]${YEAR})(?![\\p{L}\\d])`),
    read: ([word, year, half, halfYear]) =>
      word === "first" || half === "1"
        ? months(1, 6, fullYear(year ?? halfYear))
        : months(7, 12, fullYear(year ?? halfYear)),
    yes: [
      ["first half of 2026", "during 2026-01-01..2026-06-30"],
      ["H2 2026", "during 2026-07-01..2026-12-31"],
    ],
    no: ["half-yearly"],
  },
  {
    name: "year-edge",
    pattern: pattern(
      `(?:(đầu|cuối) năm(?! học)|(?:the )?(end of (?:the )?year|year-end|end of(?= \\d{4}))) ?${YEAR}?(?!\\d)`,
    ),
    read: ([edge, english, year]) => {
      void english;
      const whole = months(1, 12, fullYear(year));
      if (whole === null) return null;
      // neither says where it ends or begins: only the edge is known
      return edge === "đầu" ? { ...whole, to: undefined } : { ...whole, from: undefined };
    },
    yes: [
      ["Cuối năm", "during ..2026-12-31"],
      ["cuối năm 2027", "during ..2027-12-31"],
      ["by the end of 2026", "by 2026-12-31"],
    ],
    no: ["cuối mỗi năm", "năm cuối"],
  },
  {
    name: "day-month",
    pattern: pattern(`(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/])(?: ?(?:năm|,) ?${YEAR}(?!\\d))?`),
    read: ([dayText, month, year]) => day(dayText, month, year),
    yes: [
      ["Trước 15/6", "by 2026-06-15"],
      ["30/11 năm 2026", "by 2026-11-30"],
      ["31/02", "unreadable"],
      ["Từ 05/03 đến 18/10/2026", "during 2026-03-05..2026-10-18"],
    ],
    no: ["12/2026", "1/QĐ"],
  },
  {
    name: "day-dash-month",
    pattern: /(?<![\p{L}\d\-/])(\d{1,2})-(\d{1,2})(?![\d/-]| ?(?:tuổi|ngày|tháng|năm|lần|%))/gu,
    read: ([dayText, month]) => day(dayText, month),
    yes: [
      ["31-12", "by 2026-12-31"],
      ["đến 30-6", "by 2026-06-30"],
    ],
    no: ["3-5 ngày", "1-2 lần"],
  },
  {
    name: "year",
    pattern: pattern(`(?:năm|year|in|during|throughout) ${YEAR}(?![\\d/])`),
    read: ([year]) => {
      const whole = months(1, 12, fullYear(year));
      return whole === null ? null : { ...whole, kind: "year" };
    },
    yes: [
      ["Năm 2026", "during 2026-01-01..2026-12-31"],
      ["trong năm 2027", "during 2027-01-01..2027-12-31"],
    ],
    no: ["năm"],
  },
  {
    name: "bare-year",
    pattern: /^ ?((?:19|20)\d\d) ?\.?$/gu,
    read: ([year]) => {
      const whole = months(1, 12, fullYear(year));
      return whole === null ? null : { ...whole, kind: "year" };
    },
    yes: [["2026", "during 2026-01-01..2026-12-31"]],
    no: ["2026 hồ sơ"],
  },
  {
    name: "this-year",
    pattern: pattern(`(?:cả năm|trong năm|suốt năm|toàn năm|all year|whole year)(?! ?\\d| học)(?!\\p{L})`),
    read: () => {
      const whole = months(1, 12, null);
      return whole === null ? null : { ...whole, kind: "year" };
    },
    yes: [
      ["Trong năm", "during 2026-01-01..2026-12-31"],
      ["Cả năm", "during 2026-01-01..2026-12-31"],
    ],
    no: ["trong năm học"],
  },
];

/** Numbers of documents and hours, which look like dates: `15/2026/QĐ-UBND`, `số 30/12`, `trực 24/7`. */
const DOCUMENTS =
  /(?<!(?:trước|đến|ngày|từ|hạn|sau) |[\p{L}\d])24\/(?:7|24)h?(?![\/\d])|(?<![\p{L}\d])(?:số ?\d{1,6}(?:\/\d{1,4})?(?:\/[\p{L}\d&-]{1,40})?|\d{1,6}\/(?:\d{4}\/)?(?!năm|tháng|quý|tuần|lần|thg|q\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}[\p{L}\d&-]{0,40})/gu;

/** Every date of a folded text in its order, by the given rows; overlapping readings go to the earlier row. */
export function mentionsIn(low: string, rows: MentionRow[] = MENTIONS): Mention[] {
  const claimed = new Uint8Array(low.length);
  const claim = (start: number, end: number): boolean => {
    if (claimed.subarray(start, end).includes(1)) return false;
    claimed.fill(1, start, end);
    return true;
  };
  for (const found of low.matchAll(DOCUMENTS)) claim(found.index, found.index + found[0].length);
  const mentions: Mention[] = [];
  for (const row of rows) {
    for (const found of low.matchAll(row.pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      const read = row.read(found.slice(1));
      if (read !== null && claim(start, end)) mentions.push({ ...read, start, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
