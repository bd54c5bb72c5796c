import { folded } from "./words";

/** What is written as a time and is none: a row a way of writing it, with the part that is out of the calendar. */
const WRITTEN: { words: RegExp; isWrong: (first: string, second?: string) => boolean; example: string }[] = [
  {
    words: /\bquy (v|vi{1,3}|ix|x|\d{1,2})(?![a-z\d])/g,
    isWrong: (quarter) => !/^0?[1-4]$/.test(quarter),
    example: "Quý V/2026",
  },
  {
    words: /\bthang (\d{1,2})(?!\d)/g,
    isWrong: (month) => Number(month) < 1 || Number(month) > 12,
    example: "Tháng 13/2026",
  },
  {
    words: /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](?:20)?\d\d)?(?![\d/])/g,
    isWrong: (day, month = "") => !isDay(Number(day), Number(month)),
    example: "Trước ngày 31/6/2026",
  },
];

/** The longest days of a month; 29 February is a matter of the year, and left to it. */
function isDay(day: number, month: number): boolean {
  const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

/** The part of a text that no calendar has (`Quý V`, `31/6`); null where there is none. */
export function impossibleTime(text: string): string | null {
  for (const { words, isWrong } of WRITTEN) {
    for (const [found, first = "", second] of folded(text).matchAll(words)) if (isWrong(first, second)) return found;
  }
  return null;
}

export const IMPOSSIBLE_TIMES = WRITTEN.map(({ example }) => example);
