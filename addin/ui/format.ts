import type { IsoDate, Instant } from "../../shared/model/primitives";
import type { Language } from "../../shared/messages/language";

/** What stands where there is nothing to show. */
export const NOTHING = "–";

/** Between a figure and its unit: the two never part at a line's end. */
const NO_BREAK = "\u00a0";

const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-GB" };

/** Dates are those of Viet Nam whatever the machine's clock is set to. */
const ZONE = "Asia/Ho_Chi_Minh";

/** A figure as offices write it: `1.150`, `98,6`. At most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  // -0 and what rounds to it would show as "-0".
  const rounded = Number(value.toFixed(digits)) === 0 ? 0 : value;
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits, useGrouping: "always" }).format(
    rounded,
  );
}

/** 84.999 of 85.000 is not met, and "100 %" beside that verdict would contradict it. A millionth off is arithmetic. */
function shortOfWhole(fraction: number): number {
  return fraction < 1 - 1e-9 && fraction > 0.999 ? 0.999 : fraction;
}

/** A fraction as a share, 0.986 as `98,6 %`. What falls short of the whole never shows as the whole. */
export function formatShare(fraction: number, language: Language): string {
  return `${formatNumber(shortOfWhole(fraction) * 100, language, 1)}${NO_BREAK}%`;
}

/** A share of a whole that may be empty: 0 of 0 has no share. */
export function formatShareOf(part: number, whole: number, language: Language): string {
  return whole === 0 ? NOTHING : formatShare(part / whole, language);
}

/** A figure with its unit of measure, `98,6 %`, `1.150 con`. The figure is in that unit: 97 for 97 %. */
export function formatMeasure(value: number | null, measure: string | null, language: Language): string {
  if (value === null) return NOTHING;
  const figure = formatNumber(value, language);
  return measure === null ? figure : `${figure}${NO_BREAK}${measure}`;
}

/** The headline of achievement as offices report it: `11/13 MTCL đạt (84,6%)`, met of judged. */
export function formatHeadline(met: number, judged: number, language: Language): string {
  const words = language === "vi" ? "MTCL đạt" : "objectives met";
  const counts = `${formatNumber(met, language)}/${formatNumber(judged, language)} ${words}`;
  return judged === 0 ? counts : `${counts} (${formatNumber(shortOfWhole(met / judged) * 100, language, 1)}%)`;
}

/** A calendar date as `30/11/2026`, in both languages. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

function partsOf(instant: Instant | Date): (name: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(typeof instant === "string" ? new Date(instant) : instant);
  return (name) => parts.find((part) => part.type === name)?.value ?? "";
}

/** The day of a clock's moment in Viet Nam, `2026-06-30`. */
export function dayOf(now: Date): IsoDate {
  const part = partsOf(now);
  return `${part("year")}-${part("month")}-${part("day")}`;
}

/** The day an instant falls on in Viet Nam, `30/06/2026`. */
export function formatDay(instant: Instant): string {
  const part = partsOf(instant);
  return `${part("day")}/${part("month")}/${part("year")}`;
}

/** The hour and minute of an instant in Viet Nam, `14:05`. */
export function formatTime(instant: Date): string {
  const part = partsOf(instant);
  return `${part("hour")}:${part("minute")}`;
}

/** Whole days from an instant's day in Viet Nam to a date; negative when the date has passed. */
export function daysUntil(date: IsoDate, now: Date): number {
  const part = partsOf(now);
  const today = Date.UTC(Number(part("year")), Number(part("month")) - 1, Number(part("day")));
  return Math.round((Date.parse(`${date}T00:00:00Z`) - today) / 86_400_000);
}
