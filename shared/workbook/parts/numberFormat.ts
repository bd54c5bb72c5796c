import { showDate, isDateFormat } from "./numberDates";
import { showFraction } from "./numberFraction";
import { roundedDecimal, showGeneral } from "./numberDigits";

/**
 * A number as its format shows it: General, digits with thousands and decimals, percent, exponents, dates and times,
 * sections, quoted words. The point is the decimal sign and the comma groups, whatever the machine's region, so that
 * a text is read the same everywhere. Fractions are shown without the spaces that line them up.
 */
export function showNumber(value: number, format: string | undefined): string {
  if (format === undefined) return showGeneral(value);
  const { code, absolute } = section(format, value);
  const plain = code.replace(/\[(?!h+\]|m+\]|s+\]|\$)[^\]]*\]/gi, ""); // colours and conditions
  if (plain.trim() === "" && code === "") return "";
  if (isDateFormat(plain)) return showDate(value, plain) ?? showGeneral(value);
  return showDigits(absolute ? Math.abs(value) : value, plain);
}

/** A text through its format: `@` or the fourth section; others leave it as it is. */
export function showText(text: string, format: string | undefined): string {
  if (format === undefined || format === "@") return text;
  const parts = split(format);
  const code = parts.length === 4 ? parts[3] : parts.length === 1 && format.includes("@") ? format : undefined;
  if (code === undefined) return text;
  return tokens(code)
    .map((token) => (token === "@" ? text : literal(token)))
    .join("");
}

/** Sections are parted by `;` outside quotes, escapes and brackets. */
function split(format: string): string[] {
  const parts = [""];
  for (const token of tokens(format)) {
    if (token === ";") parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

const TOKEN = /"[^"]*"?|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|[\s\S]/g;

function tokens(code: string): string[] {
  return code.match(TOKEN) ?? [];
}

/** What a token adds to the text that is no digit place. */
function literal(token: string): string {
  if (token.startsWith('"')) return token.replaceAll('"', "");
  if (token.startsWith("\\")) return token.slice(1);
  if (token.startsWith("_")) return " ";
  if (token.startsWith("*")) return "";
  if (token.startsWith("[$")) return token.slice(2, -1).replace(/-[^-]*$/, "");
  return token.startsWith("[") ? "" : token;
}

const CONDITION = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
const HOLDS: Record<string, (a: number, b: number) => boolean> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "=": (a, b) => a === b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "<>": (a, b) => a !== b,
};

/** The section for a value; a section of its own for negative numbers writes their sign itself. */
function section(format: string, value: number): { code: string; absolute: boolean } {
  const parts = split(format);
  const first = parts[0] ?? "";
  if (parts.some((part) => CONDITION.test(part))) {
    const fits = (part: string): boolean => {
      const [, sign = "", limit = ""] = CONDITION.exec(part) ?? [];
      return HOLDS[sign]?.(value, Number(limit)) ?? true;
    };
    const numeric = parts.slice(0, 3);
    return { code: numeric.find(fits) ?? first, absolute: false };
  }
  if (value < 0 && parts.length > 1) return { code: parts[1] ?? "", absolute: true };
  if (value === 0 && parts.length > 2) return { code: parts[2] ?? "", absolute: true };
  return { code: first, absolute: false };
}

function showDigits(value: number, code: string): string {
  const all = tokens(code);
  const isPlace = (token: string): boolean => /^[0#?]$/.test(token);
  const firstPlace = all.findIndex(isPlace);
  if (all.some((token) => /^General$/i.test(token)) || /^\s*general/i.test(code)) {
    return code.replace(/general/i, showGeneral(value)).replaceAll('"', "");
  }
  if (firstPlace < 0)
    return (value < 0 ? "-" : "") + all.map((t) => (t === "@" ? showGeneral(value) : literal(t))).join("");
  const lastPlace = all.findLastIndex(isPlace);
  const pattern = all.slice(firstPlace, lastPlace + 1);
  if (all.includes("/")) return fraction(value, all, firstPlace);
  const point = pattern.indexOf(".");
  const whole = point < 0 ? pattern : pattern.slice(0, point);
  const decimals = point < 0 ? [] : pattern.slice(point + 1);
  const exponent = /[eE][+-]/.exec(code);
  if (exponent) return showExponent(value, decimals, code);
  // a comma behind the last place divides by a thousand, one between places groups
  let shift = all.filter((token) => token === "%").length * 2;
  let after = lastPlace + 1;
  for (; all[after] === ","; after++) shift -= 3;
  const places = decimals.filter(isPlace);
  const digits = roundedDecimal(Math.abs(value), shift, places.length);
  const number = placed(digits, whole.filter(isPlace), places, whole.includes(","));
  const before = all.slice(0, firstPlace).map(literal).join("");
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return sign + before + number + inner(pattern) + all.slice(after).map(literal).join("");
}

/** A denominator may be given in digits of any sort (`?/16`), so the pattern ends behind them. */
function fraction(value: number, all: string[], firstPlace: number): string {
  const end = all.findLastIndex((token) => /^[0-9#?]$/.test(token)) + 1;
  const words = (tokens: string[]): string => tokens.map(literal).join("").trim();
  const shown = showFraction(Math.abs(value), all.slice(firstPlace, end).join(""));
  return [words(all.slice(0, firstPlace)), (value < 0 ? "-" : "") + shown, words(all.slice(end))]
    .filter(Boolean)
    .join(" ");
}

/** Words between digit places (rare) follow the number, so that nothing is lost. */
function inner(pattern: string[]): string {
  return pattern
    .filter((token) => !/^[0#?.,]$/.test(token))
    .map(literal)
    .join("");
}

function placed(digits: string, whole: string[], decimals: string[], grouped: boolean): string {
  const [left = "", right = ""] = digits.split(".");
  const least = whole.filter((place) => place !== "#").length;
  let front = left.replace(/^0+/, "").padStart(least, "0");
  if (grouped) front = front.replace(/\B(?=(\d{3})+$)/g, ",");
  let back = right;
  for (let i = decimals.length - 1; i >= 0 && decimals[i] === "#" && back.endsWith("0"); i--) back = back.slice(0, -1);
  // Excel leaves the point even where no decimal is shown: `0.##` of 97 is `97.`
  return decimals.length > 0 ? `${front}.${back}` : front;
}

function showExponent(value: number, decimals: string[], code: string): string {
  const places =
    decimals
      .join("")
      .split(/[eE]/)[0]
      ?.replace(/[^0#?]/g, "").length ?? 0;
  const [mantissa = "", power = "0"] = value.toExponential(places).split("e");
  const exponent = Number(power);
  const sign = exponent < 0 ? "-" : code.includes("+") ? "+" : "";
  return `${mantissa}E${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
