/** Four places of a denominator are more than any sheet shows. */
const MOST_PLACES = 4;

/**
 * A number as a fraction format shows it: `# ?/?` of 1.5 is `1 1/2`, `?/?` is `3/2`, `# ?/8` keeps its eighths. The
 * spaces with which Excel lines fractions up are left out.
 * @param value not negative
 * @param pattern the digit places of the format from the first to the last, `/` among them
 */
export function showFraction(value: number, pattern: string): string {
  const [, mixed = "", denominator = ""] = /^(.*?)[0#?]+\s*\/\s*([0-9#?]+)/.exec(pattern) ?? [];
  const fixed = /^[1-9]\d*$/.test(denominator) ? Number(denominator) : null;
  const hasWhole = /[0#?]/.test(mixed);
  const whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  const { top, bottom } =
    fixed === null ? nearest(rest, denominator.length) : { top: Math.round(rest * fixed), bottom: fixed };
  if (!hasWhole) return `${top}/${bottom}`;
  if (top === bottom) return String(whole + 1);
  if (top === 0) return String(whole);
  return whole === 0 ? `${top}/${bottom}` : `${whole} ${top}/${bottom}`;
}

/** The nearest fraction whose denominator has at most so many digits; of equally near ones the smallest. */
function nearest(value: number, places: number): { top: number; bottom: number } {
  let best = { top: Math.round(value), bottom: 1 };
  let error = Math.abs(value - best.top);
  for (let bottom = 2; bottom < 10 ** Math.min(MOST_PLACES, places) && error > 1e-12; bottom++) {
    const top = Math.round(value * bottom);
    const off = Math.abs(value - top / bottom);
    if (off < error - 1e-15) [best, error] = [{ top, bottom }, off];
  }
  return best;
}
