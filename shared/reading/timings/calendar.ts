/** Calendar days as `YYYY-MM-DD`, worked out without a clock or a time zone. */

/** The number of days of a month (1 to 12). */
export function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether such a day exists. Without a year 29 February counts as existing. */
export function exists(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year ?? 2000, month);
}

export function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day before the first of a month. */
export function dayBeforeMonth(year: number, month: number): string {
  return month === 1 ? iso(year - 1, 12, 31) : iso(year, month - 1, daysOf(year, month - 1));
}

/** The day of an Excel serial number (1900 date system), for serials after February 1900. */
export function fromSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** A year written with two or four digits; two digits are of this century. */
export function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
