import type { Rhythm } from "../timings/rhythms";

/** The day of a period that a rhythm names: a day of its first or last month, or of the month behind it. */
export interface PlaceInPeriod {
  month: "first" | "last" | "next";
  /** Past the month's end it is its last day; `last-working`: the last one that is worked. */
  day: number | "last-working";
}

/** A way of saying which day of a month, quarter or half-year. Patterns match folded text; examples are read by the tests. */
export interface PlaceRow {
  name: string;
  /** The rhythms it speaks of: beside a shorter one it is about something else. */
  every: readonly Rhythm[];
  pattern: RegExp;
  read: (day: string | undefined) => PlaceInPeriod;
  yes: [phrase: string, month: PlaceInPeriod["month"], day: PlaceInPeriod["day"]][];
  no: string[];
}

const DAY = "(?:ngày|mùng|mồng) (?:mùng |mồng )?(\\d{1,2})(?:st|nd|rd|th)?(?! ?[/.-] ?\\d|\\d| ngày)";
const OF = " (?:của |trong |vào )?(?:mỗi |từng |các )?";
const NEXT = "(?:sau|tiếp theo|kế tiếp|liền kề|liền sau)(?!\\p{L})";
const PERIOD = "(?:quý|kỳ|nửa năm|6 tháng)";
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}(?!\\p{L})`, "u");
const LONGER: readonly Rhythm[] = ["quarter", "half-year", "year"];

/** In order: the first row that fits wins. */
export const PLACE_ROWS: PlaceRow[] = [
  {
    name: "next-period",
    every: LONGER,
    pattern: pattern(`${DAY}${OF}(?:tháng (?:đầu(?: tiên)?|thứ nhất|1)${OF})?${PERIOD} ${NEXT}`),
    read: (day) => ({ month: "next", day: Number(day) }),
    yes: [
      ["Trước ngày 10 của tháng đầu quý sau", "next", 10],
      ["hằng quý, chậm nhất ngày 05 quý tiếp theo", "next", 5],
    ],
    no: ["ngày 10 tháng đầu quý"],
  },
  {
    name: "next-month",
    every: ["month", ...LONGER],
    pattern: pattern(`${DAY}${OF}tháng (?:${NEXT}|(?:đầu )?(?:của )?${PERIOD} ${NEXT})`),
    read: (day) => ({ month: "next", day: Number(day) }),
    yes: [["Hằng tháng, trước ngày 05 tháng sau", "next", 5]],
    no: ["trước ngày 05 hằng tháng"],
  },
  {
    name: "last-month",
    every: LONGER,
    pattern: pattern(`${DAY}${OF}(?:tháng )?cuối(?: cùng)?${OF}${PERIOD}`),
    read: (day) => ({ month: "last", day: Number(day) }),
    yes: [
      ["Chậm nhất ngày 25 tháng cuối quý", "last", 25],
      ["Hằng quý (trước ngày 20 tháng cuối của mỗi quý)", "last", 20],
      ["ngày 15 cuối quý", "last", 15],
    ],
    no: ["hằng quý", "cuối quý"],
  },
  {
    name: "first-month",
    every: LONGER,
    pattern: pattern(`${DAY}${OF}tháng (?:đầu(?: tiên)?|thứ nhất)${OF}${PERIOD}`),
    read: (day) => ({ month: "first", day: Number(day) }),
    yes: [["Ngày 12 tháng đầu tiên của quý", "first", 12]],
    no: ["ngày 12 tháng cuối quý"],
  },
  {
    name: "last-working-day",
    every: ["month", ...LONGER],
    pattern: pattern("ngày làm việc cuối cùng|the last working day"),
    read: () => ({ month: "last", day: "last-working" }),
    yes: [["Ngày làm việc cuối cùng của tháng", "last", "last-working"]],
    no: ["05 ngày làm việc"],
  },
  {
    name: "each-month",
    every: ["month"],
    pattern: pattern(`${DAY}(?: |, )(?:của |trong )?(?:hằng |hàng |mỗi |từng )?tháng(?! ?\\d)`),
    read: (day) => ({ month: "last", day: Number(day) }),
    yes: [
      ["Trước ngày 25 hằng tháng", "last", 25],
      ["mùng 5 hàng tháng", "last", 5],
    ],
    no: ["ngày 25 tháng 3", "hằng tháng"],
  },
  {
    name: "month-then-day",
    every: ["month"],
    pattern: pattern(
      `(?:hằng|hàng|mỗi) tháng(?:,|:| \\(| -)? ?(?:chậm nhất |trước |vào |đến )*(?:là )?${DAY}(?! (?:tháng|quý))`,
    ),
    read: (day) => ({ month: "last", day: Number(day) }),
    yes: [["Hằng tháng, chậm nhất ngày 20", "last", 20]],
    no: ["Hằng tháng, trước ngày 15/12"],
  },
  {
    name: "each-month-english",
    every: ["month"],
    pattern: pattern("the (\\d{1,2})(?:st|nd|rd|th)(?: day)? of (?:each|every|the) month"),
    read: (day) => ({ month: "last", day: Number(day) }),
    yes: [["by the 25th of each month", "last", 25]],
    no: ["by 25 June"],
  },
];
