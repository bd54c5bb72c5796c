import type { GridCell } from "../model/grid";
import { isDateFormat, showDate, showsCalendar } from "../workbook/parts/numberDates";
import { ownWords } from "./words";

/**
 * What a cell says, figures and dates from its value and not from how it shows them: `1250` for 1,250, `97,5%` for 98 % in
 * the format `0%`, `31/12/2026` for 12/31/26. Words are its own.
 */
export function wordsIn(cell: GridCell): string {
  const text = ownWords(cell.text);
  const { value, format } = cell;
  if (typeof value !== "number") return text;
  if (format !== undefined && isDateFormat(format)) return dateIn(value, format) ?? text;
  if (/[?#0]\/|E[+-]/.test(format ?? "")) return figure(value);
  if (/^0*\d+$/.test(text) && Number(text) === value) return text;
  const shown = isPercent(format) ? Number((value * 100).toPrecision(12)) : value;
  return text.replace(FIGURE, (found) => figure(found.startsWith("-") ? shown : Math.abs(shown)));
}

/** The day a number means in a column of times, where its cell has lost the format of a date; else its words. */
export function timeIn(cell: GridCell): string {
  const { value, format } = cell;
  const bare = typeof value === "number" && (format === undefined || !isDateFormat(format));
  if (!bare || !Number.isInteger(value) || value < FIRST_DAY || value > LAST_DAY) return wordsIn(cell);
  return showDate(value, DAY) ?? wordsIn(cell);
}

const FIGURE = /-?\d(?:[\d.,\s]*\d)?/;
const DAY = "dd/mm/yyyy";
/** 2000 to 2099 as serial days. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** Years and months alone stay so; what a format adds in words is kept. */
function dateIn(serial: number, format: string): string | null {
  const bare = format.replace(/\[[^\]]*\]/g, "");
  if (/"[^"]*\p{L}[^"]*"/u.test(bare) || !showsCalendar(format)) return null;
  if (/d/i.test(bare)) return showDate(serial, DAY);
  return showDate(serial, /m/i.test(bare) ? "mm/yyyy" : "yyyy");
}

function isPercent(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** A number as it is written in Vietnamese; three decimals get a fourth, or they would look like thousands. */
function figure(value: number): string {
  const plain = Number(value.toPrecision(15));
  const [whole = "", decimals] = String(plain).split(".");
  if (decimals === undefined) return whole;
  return `${whole},${decimals}${decimals.length === 3 && !/^-?0$/.test(whole) ? "0" : ""}`;
}
