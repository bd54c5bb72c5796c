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

function show(token: string, at: Moment, serial: number, half: boolean, minute: boolean): string {
  const low = token.toLowerCase();
  const hour = half ? at.hour % 12 || 12 : at.hour;
  switch (low) {
    case "yy":
    case "y":
      return pad(at.year % 100, 2);
    case "m":
      return String(minute ? at.minute : at.month);
    case "mm":
      return pad(minute ? at.minute : at.month, 2);
    case "mmm":
      return `Thg ${at.month}`;
    case "d":
      return String(at.day);
    case "dd":
      return pad(at.day, 2);
    case "ddd":
      return WEEKDAYS_SHORT[at.weekday] ?? "";
    case "h":
      return String(hour);
    case "hh":
      return pad(hour, 2);
    case "s":
      return String(at.second);
    case "ss":
      return pad(at.second, 2);
    case "am/pm":
      return at.hour < 12 ? "SA" : "CH";
    case "a/p":
      return at.hour < 12 ? "S" : "C";
    default:
  }
  if (/^y+$/.test(low)) return String(at.year);
  if (/^m+$/.test(low)) return `Tháng ${at.month}`;
  if (/^d+$/.test(low)) return WEEKDAYS[at.weekday] ?? "";
  if (/^\.0+$/.test(low)) return `.${pad(at.milliseconds, 3).slice(0, low.length - 1)}`;
  if (/^\[h+\]$/.test(low)) return pad(Math.floor(serial * 24 + 1e-9), low.length - 2);
  if (/^\[m+\]$/.test(low)) return pad(Math.floor(serial * 1440 + 1e-7), low.length - 2);
  if (/^\[s+\]$/.test(low)) return pad(Math.round(serial * 86_400), low.length - 2);
  if (token.startsWith('"')) return token.replaceAll('"', "");
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  return token.startsWith("*") || token.startsWith("[") || token === "@" ? "" : token;
}
