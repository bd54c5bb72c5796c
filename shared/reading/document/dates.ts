import { fold } from "../words";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(20\\d\\d)(?!\\d)`);
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(20\\d\\d)(?!\\d)`);

/** The first day named in words or figures: `04 tháng 01 năm 2022`, `30 /12/2022`, `16 January 2026`; null where there is none that exists. */
export function dateIn(text: string): string | null {
  const plain = fold(text);
  const match =
    /(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(20\d\d)/.exec(plain) ??
    /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d)/.exec(plain);
  const [, day, month, year] = match?.map(Number) ?? english(plain) ?? [];
  if (
    day === undefined ||
    month === undefined ||
    year === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysIn(month, year)
  )
    return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** As a match would have it: all, day, month, year. */
function english(plain: string): number[] | null {
  const day = DAY_FIRST.exec(plain);
  if (day) return [0, Number(day[1]), MONTHS.indexOf(day[2] ?? "") + 1, Number(day[3])];
  const month = MONTH_FIRST.exec(plain);
  return month && [0, Number(month[2]), MONTHS.indexOf(month[1] ?? "") + 1, Number(month[3])];
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
