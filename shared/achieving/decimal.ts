/**
 * Moves the decimal point: `shift(97.35, -2)` is 0.9735. Dividing by 100 is inexact for many two-decimal percentages,
 * while a percentage cell holds the nearest double of the shifted digits.
 */
export function shift(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds half away from zero to decimal places, as a spreadsheet's ROUND does. */
export function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}

/** The number itself without the sign of minus zero, or null where arithmetic left the numbers. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
