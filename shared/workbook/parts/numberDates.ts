const TOKEN = /"[^"]*"?|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|AM\/PM|A\/P|\.0+|y+|m+|d+|h+|s+|[\s\S]/gi;
const DAY = 86_400_000;
/** Days from the 1900 to the 1904 beginning. */
export const DAYS_1904 = 1462;

function tokens(code: string): string[] {
  return code.match(TOKEN) ?? [];
}

/** Whether a format shows a date or a time: it has a day, month, year, hour or second outside quotes and brackets. */
export function isDateFormat(code: string): boolean {
  return tokens(code).some((token) => /^(y+|m+|d+|h+|s+|\[(h+|m+|s+)\])$/i.test(token));
}

/** Whether the format shows a calendar date, not only a time of day or a length of time. */
export function showsCalendar(format: string): boolean {
  const parts = tokens(format.split(";")[0] ?? "");
  return parts.some((token, i) => /^(y+|d+)$/i.test(token) || (/^m+$/i.test(token) && !isMinute(parts, i)));
}

/**
 * A serial day (since 1900) as its format shows it; null where it is no day (negative, past 9999). Names of months and days are
 * Vietnamese, the system's date is `dd/MM/yyyy`.
 */
export function showDate(serial: number, format: string): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const parts = tokens(format);
  const at = momentOf(serial, fractionPlaces(parts));
  const half = parts.some((token) => /^(AM\/PM|A\/P)$/i.test(token));
  return parts.map((token, i) => show(token, at, serial, half, isMinute(parts, i))).join("");
}

interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  milliseconds: number;
}

/** Serial 60 is 29 February 1900, a day that never was (Lotus 1-2-3): the days before it are one off. */
function momentOf(days: number, places: number): Moment {
  const step = DAY / (86_400 * 10 ** Math.min(places, 3));
  const time = Math.round((days * DAY) / step) * step;
  const whole = Math.floor(time / DAY);
  const offset = whole < 60 ? 25_568 : 25_569;
  const date = new Date((whole - offset) * DAY);
  const rest = time - whole * DAY;
  return {
    year: date.getUTCFullYear(),
    month: whole === 60 ? 2 : whole === 0 ? 1 : date.getUTCMonth() + 1,
    day: whole === 60 ? 29 : whole === 0 ? 0 : date.getUTCDate(),
    weekday: (whole + 6) % 7,
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    milliseconds: Math.round(rest % 1000),
  };
}

function fractionPlaces(parts: string[]): number {
  const fraction = parts.find((token) => /^\.0+$/.test(token));
  return fraction ? fraction.length - 1 : 0;
}

/** `m` is a minute behind an hour or before a second. */
function isMinute(parts: string[], at: number): boolean {
  if (!/^m{1,2}$/i.test(parts[at] ?? "")) return false;
  const isField = (token: string): boolean => /^(y+|m+|d+|h+|s+|\[(h+|m+|s+)\])$/i.test(token);
  const before = parts.slice(0, at).findLast(isField);
  const after = parts.slice(at + 1).find(isField);
  return /^\[?h/i.test(before ?? "") || /^\[?s/i.test(after ?? "");
}

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
const WEEKDAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
const WEEKDAYS_SHORT = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];

/** What each field of a format shows. `hour` follows the clock of the format, 12 or 24 hours. */
const FIELDS = new Map<string, (at: Moment, hour: number) => string>([
  ["y", (at) => pad(at.year % 100, 2)],
  ["yy", (at) => pad(at.year % 100, 2)],
  ["yyy", (at) => String(at.year)],
  ["m", (at) => String(at.month)],
  ["mm", (at) => pad(at.month, 2)],
  ["mmm", (at) => `Thg ${at.month}`],
  ["mmmm", (at) => `Tháng ${at.month}`],
  ["d", (at) => String(at.day)],
  ["dd", (at) => pad(at.day, 2)],
  ["ddd", (at) => WEEKDAYS_SHORT[at.weekday] ?? ""],
  ["dddd", (at) => WEEKDAYS[at.weekday] ?? ""],
  ["h", (_, hour) => String(hour)],
  ["hh", (_, hour) => pad(hour, 2)],
  ["s", (at) => String(at.second)],
  ["ss", (at) => pad(at.second, 2)],
  ["am/pm", (at) => (at.hour < 12 ? "SA" : "CH")],
  ["a/p", (at) => (at.hour < 12 ? "S" : "C")],
]);
/** More letters than the longest field has show what the longest shows. */
const LONGEST: Record<string, number> = { y: 3, m: 4, d: 4, h: 2, s: 2 };

function show(token: string, at: Moment, serial: number, half: boolean, minute: boolean): string {
  const low = token.toLowerCase();
  if (minute) return low === "m" ? String(at.minute) : pad(at.minute, 2);
  const field = FIELDS.get(/^([ymdhs])\1*$/.test(low) ? low.slice(0, LONGEST[low.charAt(0)]) : low);
  if (field) return field(at, half ? at.hour % 12 || 12 : at.hour);
  if (/^\.0+$/.test(low)) return `.${pad(at.milliseconds, 3).slice(0, low.length - 1)}`;
  return elapsed(low, serial) ?? literal(token);
}

/** `[h]`, `[m]`, `[s]`: a length of time in whole hours, minutes, seconds; null for anything else. */
function elapsed(token: string, serial: number): string | null {
  if (!/^\[(h+|m+|s+)\]$/.test(token)) return null;
  const parts = { h: 24, m: 1440, s: 86_400 }[token.charAt(1)] ?? 1;
  return pad(Math.floor(serial * parts + 1e-4), token.length - 2);
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', "");
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  return token.startsWith("*") || token.startsWith("[") || token === "@" ? "" : token;
}
