import { fromSerial, fullYear } from "../calendar";
import { day, days, ENGLISH, figures, MONTH_NAME, monthOf, pattern, TAIL, YEAR, type MentionRow } from "../mention";

/** A slash or words between a day and its month. */
const OF = " ?(?:tháng|/|-|\\.) ?";

/** Single days and days of one month. In order. */
export const DAYS: MentionRow[] = [
  {
    name: "serial",
    pattern: /^ ?((?:3|4|5)\d{4})(?:\.\d{1,10})? ?$/gu,
    read: ([serial]) => {
      const [year = "", month = "", dayText = ""] = fromSerial(Number(serial)).split("-");
      return day(dayText, month, fullYear(year));
    },
    yes: [["46203", "by 2026-06-30"]],
    no: ["12345", "46203 hồ sơ"],
  },
  {
    name: "year-month-day",
    pattern: figures(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`),
    read: ([year, month, dayText]) => day(dayText, month, fullYear(year)),
    yes: [
      ["2026-06-30", "by 2026-06-30"],
      ["2026/9/5", "by 2026-09-05"],
    ],
    no: ["2026-Q2"],
  },
  {
    name: "days-of-month",
    pattern: figures(
      `(?<!\\d ?[/.-] ?)(\\d{1,2}) ?(?:-|~|đến|đến ngày|đến hết ngày|tới|tới ngày) ?(\\d{1,2})(?: ?/ ?| ?\\. ?| tháng )(\\d{1,2})(?!\\d|/(?!(?:19|20)\\d\\d))${TAIL}`,
    ),
    read: ([first, last, month, year]) =>
      Number(first) < Number(last) ? days(Number(first), Number(last), Number(month), fullYear(year)) : null,
    yes: [
      ["Từ 05 đến 20/3/2026", "during 2026-03-05..2026-03-20"],
      ["ngày 10-15 tháng 6", "during 2026-06-10..2026-06-15"],
      ["Từ ngày 01 đến ngày 10/9", "during 2026-09-01..2026-09-10"],
    ],
    no: ["tháng 5-10/2026", "15/12 đến 20/12"],
  },
  {
    name: "day-month-year",
    pattern: figures(`(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?((?:19|20)\\d\\d|\\d\\d)(?![\\d/])`),
    // 12/31/2026: Excel under American settings shows the month first
    read: ([a, , b, year]) =>
      Number(b) > 12 && Number(a) <= 12 && year?.length === 4 ? day(b, a, fullYear(year)) : day(a, b, fullYear(year)),
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
    name: "day-of-months",
    needs: ["tháng"],
    pattern: pattern(
      `(?:ngày|mùng|mồng) (\\d{1,2}) (?:của )?(?:các )?tháng ((?:\\d{1,2}(?: ?[,;&] ?| và )(?:tháng )?){1,11}\\d{1,2})(?!\\d| ?/ ?\\d{1,2}(?!\\d))${TAIL}`,
    ),
    read: ([dayText, list = "", year]) =>
      (list.match(/\d+/g) ?? []).map((month) => day(dayText, month, fullYear(year))),
    yes: [["Ngày 10 tháng 4 và 10/2026", "by 2026-04-10 2026-10-10"]],
    no: ["ngày 15 tháng 6", "ngày 15 tháng 6, 12/7"],
  },
  {
    name: "day-month-words",
    needs: ["ngày", "mùng", "mồng"],
    pattern: pattern(
      `(?:ngày|mùng|mồng) (\\d{1,2})${OF}(\\d{1,2})(?![\\d/]| (?:hằng|hàng|mỗi|của) (?:tháng|quý|các))${TAIL}`,
    ),
    read: ([dayText, month, year]) => day(dayText, month, fullYear(year)),
    yes: [
      ["Trước ngày 12 tháng 7", "by 2026-07-12"],
      ["ngày 02 tháng 9 năm 2026", "by 2026-09-02"],
      ["ngày 15-11", "by 2026-11-15"],
      ["ngày 31 tháng 4", "unreadable"],
    ],
    no: ["ngày 15 hàng tháng", "ngày 15-20 hằng tháng"],
  },
  {
    name: "day-month-year-words",
    needs: ["tháng"],
    pattern: figures(`(\\d{1,2}) tháng (\\d{1,2}) ?(?:năm|/|,) ?${YEAR}(?!\\d)`),
    read: ([dayText, month, year]) => day(dayText, month, fullYear(year)),
    yes: [["20 tháng 11 năm 2026", "by 2026-11-20"]],
    no: ["6 tháng 1 lần năm 2026"],
  },
  {
    name: "day-month-in-words",
    needs: ["tháng"],
    // `6 tháng 1` is rather the end of one thing and the beginning of another
    pattern:
      /(?=\d)(?<=(?:^|[,;(\n]|trước|đến|hết|và|từ|vào) ?)(?!0?[369] |12 )(\d{1,2}) tháng (\d{1,2})(?= ?(?:$|[,;.)\n]| và ))/gu,
    read: ([dayText, month]) => day(dayText, month),
    yes: [["Trước 15 tháng 6", "by 2026-06-15"]],
    no: ["6 tháng 1 lần", "Báo cáo 6 tháng 12"],
  },
  {
    name: "days-english",
    needs: ENGLISH,
    pattern: figures(
      `(\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|until|till|and) ?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAME}(?:,? ${YEAR}(?!\\d))?`,
    ),
    read: ([first, last, month, year]) =>
      Number(first) < Number(last) ? days(Number(first), Number(last), monthOf(month), fullYear(year)) : null,
    yes: [
      ["1-15 September 2026", "during 2026-09-01..2026-09-15"],
      ["from 3 to 20 May", "during 2026-05-03..2026-05-20"],
    ],
    no: ["15 June"],
  },
  {
    name: "day-english",
    needs: ENGLISH,
    pattern: figures(
      `(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH_NAME}(?:[ ,-]{1,2}((?:19|20)\\d\\d|\\d\\d)(?!\\d))?`,
    ),
    read: ([dayText, month, year]) => day(dayText, monthOf(month), fullYear(year)),
    yes: [
      ["by 30 June 2026", "by 2026-06-30"],
      ["31-Dec-26", "by 2026-12-31"],
      ["15th of March", "by 2026-03-15"],
    ],
    no: ["30 marbles"],
  },
  {
    name: "english-day",
    needs: ENGLISH,
    pattern: pattern(`${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ${YEAR})?`),
    read: ([month, dayText, year]) => day(dayText, monthOf(month), fullYear(year)),
    yes: [
      ["before June 30, 2026", "by 2026-06-30"],
      ["December 15", "by 2026-12-15"],
    ],
    no: ["June 2026"],
  },
];

/** Two figures that are a day and a month only where nothing else claims them. */
export const LOOSE_DAYS: MentionRow[] = [
  {
    name: "day-month",
    pattern: figures(`(?<!\\d[.,])(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/])(?: ?(?:năm|,) ?${YEAR}(?!\\d))?`),
    read: ([dayText, month, year]) => day(dayText, month, fullYear(year)),
    yes: [
      ["Trước 15/6", "by 2026-06-15"],
      ["30/11 năm 2026", "by 2026-11-30"],
      ["31/02", "unreadable"],
      ["Từ 05/03 đến 18/10/2026", "during 2026-03-05..2026-10-18"],
      ["Trước 15/01 năm sau", "by 2027-01-15"],
    ],
    no: ["12/2026", "1/QĐ", "4,2/5"],
  },
  {
    name: "day-dash-month",
    needs: ["-"],
    pattern:
      /(?=\d)(?<![\p{L}\d\-/])(\d{1,2})-(\d{1,2})(?![\d/-]| ?(?:tuổi|ngày|tháng|năm|lần|%|hằng|hàng|mỗi|của|of|each|every))/gu,
    read: ([dayText, month]) => day(dayText, month),
    yes: [
      ["31-12", "by 2026-12-31"],
      ["đến 30-6", "by 2026-06-30"],
    ],
    no: ["3-5 ngày", "1-2 lần", "15-20 hằng tháng"],
  },
];
