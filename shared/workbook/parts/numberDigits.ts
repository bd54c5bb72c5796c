/** A number as General shows it in a wide cell: at most eleven places (Excel). */
export function showGeneral(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", power = ""] = value.toExponential(5).split("e");
    const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
    const exponent = Number(power);
    return `${digits}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  const wholePlaces = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  return String(Number(roundedSigned(value, Math.max(0, 10 - wholePlaces))));
}

function roundedSigned(value: number, places: number): string {
  const digits = roundedDecimal(Math.abs(value), 0, places);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/**
 * `value` × 10^shift rounded half up to `places` decimals, worked out on the decimal digits: 0.285 × 100 is 29 to no
 * places, as in Excel, not 28.
 * @param value not negative
 */
export function roundedDecimal(value: number, shift: number, places: number): string {
  const [mantissa = "0", power = "0"] = value.toExponential(14).split("e"); // Excel keeps 15 digits
  const digits = mantissa.replace(".", "");
  const point = 1 + Number(power) + shift; // where the decimal point stands in `digits`
  const keep = point + places;
  const padded = (keep < 0 ? "0" : "") + (keep > 0 ? digits.slice(0, keep).padEnd(keep, "0") : "0");
  const roundUp = keep >= 0 && (digits[keep] ?? "0") >= "5";
  const scaled = (BigInt(padded) + (roundUp ? 1n : 0n)).toString().padStart(places + 1, "0");
  return places === 0 ? scaled : `${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
}
