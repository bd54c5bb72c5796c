import { daysOf, exists } from "./calendar";

/** A place of a text that names a day or a stretch of the calendar. */
export interface Mention {
  start: number;
  end: number;
  /** A single day, a stretch of days or months, or a whole year without more. */
  kind: "day" | "stretch" | "year";
  /** Null where the year is not written. A stretch lies in one year. */
  year: number | null;
  /** The year is the one after or before the plan's (`15/01 năm sau`). */
  shift?: 1 | -1;
  /** Month and day of its first and last day; a first day that is not said is absent. */
  from?: { month: number; day: number };
  to?: { month: number; day: number };
  /** Two ends are written (`quý I đến quý III`). */
  range?: boolean;
  /** It looks like a date, and no such day exists. */
  impossible?: boolean;
}

export type Found = Omit<Mention, "start" | "end" | "shift">;

/** A way of writing a date: the pattern, what it means, examples (read with the year 2026) and what it must leave alone. */
export interface MentionRow {
  name: string;
  pattern: RegExp;
  /** Words without which the pattern cannot match. */
  needs?: string[];
  /** One mention, several that are written in one (`ngày 15 các tháng 3, 6, 9`), or none after all. */
  read: (groups: (string | undefined)[]) => Found | Found[] | null;
  yes: [phrase: string, reading: string][];
  no: string[];
}

export const YEAR = "((?:19|20)\\d\\d)";
/** A year behind a date. */
export const TAIL = `(?: ?(?:/|-|,)? ?(?:năm )?${YEAR}(?!\\d))?`;
export const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?!\\p{L})";
export const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A letter with a figure right behind it or after a space: `t5`, `q 2`. */
const lettered = (letter: string, ends: string): string[] =>
  [...ends].flatMap((end) => [letter + end, `${letter} ${end}`, `${letter}.${end}`]);
/** What a text that names a month, a quarter by its number holds. */
export const MONTH_WORDS = ["tháng", "thg", ...lettered("t", "0123456789")];
export const QUARTER_WORDS = ["quý", "quarter", ...lettered("q", "1234i")];

/** A pattern at the beginning of a word. */
export const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}`, "gu");
/** A pattern that begins with a figure: the engine passes letters by without asking what stands before them. */
export const figures = (source: string): RegExp => new RegExp(`(?=\\d)(?<![\\p{L}\\d])${source}`, "gu");

export const monthOf = (name = ""): number => ENGLISH.indexOf(name.slice(0, 3)) + 1;

export function day(dayText = "", monthText: string | number = "", year: number | null = null): Found {
  const [month, dayNumber] = [Number(monthText), Number(dayText)];
  const at = { month, day: dayNumber };
  return exists(year, month, dayNumber)
    ? { kind: "day", year, from: at, to: at }
    : { kind: "day", year, impossible: true };
}

/** Days of one month, `first` to `last`. */
export function days(first: number, last: number, month: number, year: number | null): Found {
  const fits = first <= last && exists(year, month, first) && exists(year, month, last);
  if (!fits) return { kind: "stretch", year, impossible: true };
  return { kind: "stretch", year, from: { month, day: first }, to: { month, day: last }, range: true };
}

export function months(first: number, last: number, year: number | null): Found {
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
export function range(
  first: number,
  joint: string | undefined,
  last: number,
  length: number,
  year: number | null,
): Found | null {
  const lists = joint !== "-" && joint !== "đến";
  if (lists && last !== first + 1) return null;
  const found = months((first - 1) * length + 1, last * length, year);
  // from the end of one year into the next one, or written the wrong way round
  if (last < first) return null;
  return { ...found, range: true };
}

/** Part of a month, by its days; `first` and `last` of a month of 31 days, cut to the month's length. */
export function part(first: number, last: number, month: number, year: number | null): Found {
  const whole = months(month, month, year);
  if (whole.impossible) return whole;
  return { ...whole, from: { month, day: first }, to: { month, day: Math.min(last, daysOf(year ?? 2001, month)) } };
}
