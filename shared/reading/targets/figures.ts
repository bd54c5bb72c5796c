import { guarded, matchesIn } from "../patterns/guarded";
import type { Spans } from "../patterns/spans";
import { matchesOf } from "../timings/matches";

/** A number of a text, or a band of two, with its place. */
export interface Figure {
  start: number;
  /** Past the number, its `%` and, for a band, the second number. */
  end: number;
  value: number;
  high?: number;
  percent: boolean;
  /** A comma before exactly three digits: thousands or a decimal. `value` holds the decimal. */
  ambiguous: boolean;
  /** `15/19 tiêu chí`: of how many. */
  of?: number;
  /** A place in an order, promised or only named (`từ hạng 9 lên hạng 5`). */
  rank?: "promised" | "aside";
}

interface Token {
  start: number;
  end: number;
  value: number;
  ambiguous: boolean;
}

/** No text promises more than this many things; the rest of a longer one is not read. */
const MOST = 500;
const NUMBER = /\d[\d.,]*/g;
/** Thousands set apart by spaces: `15 000`, `1 250 000,5`. */
const SPACED = /^(?: \d{3})+(?:[.,]\d{1,2})?(?![\d/]|[.,]\d| ?%)/u;
const PERCENT = /^ ?(?:%|％|phần trăm(?!\p{L})|per ?cent(?!\p{L}))/u;
const BAND = /^ ?(?:-|~|÷|đến|tới|->|to)(?: khoảng| mức| dưới)? ?(?=\d)/u;
/** Between the two figures of a fraction or a mark. */
const OUT_OF = /^(?: ?\/ ?| out of )$/u;
const BETWEEN = /(?:^|[^\p{L}])(?:between|trong khoảng|khoảng từ) ?$/u;
/** `from 60% to 75%` behind a word of change names a baseline and a target, no band. */
const CHANGES = /(?:increas|rais|improv|reduc|decreas|lower|cut|shorten)\p{L}*(?! by)[^;.\n\d]{0,70}from ?$/u;
const GLUED_BEFORE = /\p{L}[.\-/]?$|[\d_]$/u;
/** Letters that may stand right after a number: units written without a space. */
const GLUED_AFTER =
  /^(?:ha|km|kg|m|m2|m²|m3|tr|tỷ|tỉ|triệu|con|hộ|lần|tấn|tạ|lượt|người|đồng|đ|cm|lao|hồ|tin)(?!\p{L})/u;

/**
 * A number as Vietnamese and English write it: `15.000`, `1.150,5`, `78,5`, `98.6`. Null where it is none (`1.2.3`).
 * `ambiguous` tells a comma before exactly three digits.
 */
function parseNumber(text: string): { value: number; ambiguous: boolean } | null {
  const plain = (digits: string): { value: number; ambiguous: boolean } => ({
    value: Number(digits),
    ambiguous: false,
  });
  if (text.length > 18) return null;
  if (/^\d+$/.test(text)) return plain(text);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return plain(text.replaceAll(".", ""));
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(text)) return plain(text.replaceAll(",", ""));
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return { value: Number(text.replace(",", ".")), ambiguous: true };
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return plain(text.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return plain(text.replaceAll(",", ""));
  if (/^\d+[.,]\d+$/.test(text)) return plain(text.replace(",", "."));
  if (text.includes(" ")) return parseNumber(text.replaceAll(" ", ""));
  return null;
}

/**
 * The figures of a folded text, in order. `masked` marks what promises nothing; a percentage is never masked but where
 * `hard` says so (dates, document numbers).
 */
export function figuresIn(low: string, masked: Spans, hard: Spans): Figure[] {
  const tokens: Token[] = [];
  let past = 0;
  for (const found of matchesOf(NUMBER, low)) {
    const start = found.index;
    if (start < past) continue;
    let raw = found[0].replace(/[.,]+$/, "");
    if (/^[1-9]\d{0,2}$/.test(raw) && !masked.has(start))
      raw += SPACED.exec(low.slice(start + raw.length, start + raw.length + 24))?.[0] ?? "";
    const end = start + raw.length;
    past = end;
    const parsed = parseNumber(raw);
    if (parsed === null || hard.has(start) || GLUED_BEFORE.test(low.slice(Math.max(0, start - 2), start))) continue;
    const after = low.slice(end, end + 8);
    if (/^\p{L}/u.test(after) && !GLUED_AFTER.test(after)) continue;
    tokens.push({ start, end, ...parsed });
    if (tokens.length >= 2 * MOST) break;
  }
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length && figures.length < MOST; at++) {
    const one = tokens[at];
    if (one === undefined) continue;
    const { figure, used } = figureFrom(low, one, tokens[at + 1]);
    at += used;
    if (figure.percent || !masked.has(one.start)) figures.push(figure);
  }
  return figures;
}

/** A token with what follows it: `%`, the other end of a band, the whole of a fraction. `used` counts further tokens. */
function figureFrom(low: string, one: Token, two: Token | undefined): { figure: Figure; used: number } {
  const percent = PERCENT.exec(low.slice(one.end, one.end + 12));
  const end = one.end + (percent?.[0].length ?? 0);
  const figure: Figure = { ...settle(one, percent !== null, low), end, percent: percent !== null };
  if (two === undefined) return { figure, used: 0 };
  const between = low.slice(end, two.start);
  if (OUT_OF.test(between) && percent === null) return { figure: { ...figure, end: two.end, of: two.value }, used: 1 };
  const front = low.slice(Math.max(0, one.start - 90), one.start);
  const joins = between.length < 14 ? BAND.exec(`${between}0`) : null;
  const isBand =
    (joins !== null && joins[0].length === between.length) || (/^ (?:and|và) $/u.test(between) && BETWEEN.test(front));
  if (!isBand || (between.includes(" to ") && CHANGES.test(front))) return { figure, used: 0 };
  const second = PERCENT.exec(low.slice(two.end, two.end + 12));
  const bandEnd = two.end + (second?.[0].length ?? 0);
  const share = percent !== null || second !== null;
  const [from, to] = [settle(one, share, low), settle(two, share, low)];
  if (to.value <= from.value) return { figure, used: 0 };
  return { figure: { ...from, end: bandEnd, high: to.value, percent: share }, used: 1 };
}

/** A share has no thousands: `98.500 %` is a decimal. */
function settle(token: Token, percent: boolean, low: string): Omit<Figure, "percent"> {
  if (!percent) return { ...token };
  const raw = low.slice(token.start, token.end);
  const decimal = /^\d{1,3}[.,]\d{3}$/.test(raw) ? Number(raw.replace(",", ".")) : token.value;
  return { ...token, value: decimal, ambiguous: false };
}

const WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  đôi: 2,
  rưỡi: 1.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};
/** What is counted in words behind a word of doing: `mở hai lớp`, but not `ba công khai`. */
const COUNTED =
  "(?:lớp|cuộc|đợt|buổi|kỳ|phiên|lần|hội nghị|hội thảo|hội thi|mô hình|công trình|sáng kiến|đề tài|[a-z]{3,14}s|[a-z]{3,12} [a-z]{3,14}s)(?!\\p{L})";
const DOING_FIGURE = guarded(
  new RegExp(
    `(?<=(?:tổ chức|thực hiện|mở|xây dựng|ban hành|hoàn thành|conduct|hold|organi[sz]e|run|perform|complete|publish|deliver|carry out) )(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|two|three|four|five|six|ten)(?= ${COUNTED})|(?<=gấp )(?:đôi|rưỡi)(?!\\p{L})`,
    "gu",
  ),
);
const WORD_FIGURE = guarded(
  /(?<=(?:tối thiểu|ít nhất|không quá|tối đa|at least|at most|no more than) )(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|one|two|three|four|five|six|ten)(?= \p{L})(?! (?:cửa|phần|nửa))/gu,
);

/** Figures written in words behind a comparator or a word of doing: `ít nhất hai lần`, `tăng gấp đôi`. */
export function wordFiguresIn(low: string): Figure[] {
  return [...matchesIn(WORD_FIGURE, low), ...matchesIn(DOING_FIGURE, low)].slice(0, MOST).map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    value: WORDS[found[0]] ?? 1,
    percent: false,
    ambiguous: false,
  }));
}
