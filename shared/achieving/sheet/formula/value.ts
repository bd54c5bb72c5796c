/** What a cell or a part of a formula comes to. */
export type Value = number | string | boolean | null;

/** An error value such as #VALUE!, thrown through a formula until IFERROR or ISNUMBER takes it. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

/** As a number in arithmetic: blank is 0, text that is no number an error. */
export function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

/** As a condition: text is an error. */
export function toBoolean(value: Value): boolean {
  if (typeof value === "string") throw new FormulaError("#VALUE!");
  return typeof value === "boolean" ? value : toNumber(value) !== 0;
}

/** As `&` joins it. */
export function toText(value: Value): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

const rank = (value: Value): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

/** Order of two values as comparison operators see it: numbers before text before truth, text without regard to case. */
export function compare(left: Value, right: Value): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [p, q] = [a.toLowerCase(), b.toLowerCase()];
    return p < q ? -1 : p > q ? 1 : 0;
  }
  return toNumber(a) - toNumber(b);
}

function blankLike(other: Value): Value {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const CRITERION = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** The condition of SUMIF and COUNTIF: a number, `">=5"`, or words with `*` and `?`. */
export function criterion(wanted: Value): (value: Value) => boolean {
  if (typeof wanted !== "string") return (value) => typeof value === typeof wanted && value === wanted;
  const [, sign = "=", rest = ""] = CRITERION.exec(wanted) ?? [];
  const number = rest.trim() === "" ? NaN : Number(rest);
  if (!Number.isNaN(number)) {
    const holds = SIGNS[sign];
    return (value) => typeof value === "number" && holds !== undefined && holds(value - number);
  }
  const words = new RegExp(
    `^${rest
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "isu",
  );
  return (value) => typeof value === "string" && words.test(value) === (sign !== "<>");
}

/** What each comparison operator asks of a difference. */
export const SIGNS: Record<string, (difference: number) => boolean> = {
  "=": (d) => d === 0,
  "<>": (d) => d !== 0,
  "<": (d) => d < 0,
  ">": (d) => d > 0,
  "<=": (d) => d <= 0,
  ">=": (d) => d >= 0,
};
