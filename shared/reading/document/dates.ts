import { fold } from "../words";

/** The first day named in words or figures: `04 tháng 01 năm 2022`, `30 /12/2022`; null where there is none that exists. */
export function dateIn(text: string): string | null {
  const plain = fold(text);
  const match =
    /(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(20\d\d)/.exec(plain) ??
    /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d)/.exec(plain);
  if (!match) return null;
  const [, day, month, year] = match.map(Number);
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

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
