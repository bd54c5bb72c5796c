/** Viet Nam keeps UTC+7 all year. */
const AHEAD = 7 * 3_600_000;

/** `2026-07-10` → `10/07/2026`. */
export function shownDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** An instant as a clock in Viet Nam shows it: `10/07/2026 08:05`. */
export function shownMoment(instant: string): string {
  const local = new Date(Date.parse(instant) + AHEAD).toISOString();
  return `${shownDay(local.slice(0, 10))} ${local.slice(11, 16)}`;
}
