import { matchesOf } from "../timings/matches";

/** A stretch of a text without a full stop, semicolon or line break inside. `sentence` goes on over semicolons. */
export interface Segment {
  start: number;
  end: number;
  sentence: number;
}

/** Dots in the middle of words stand for something left out, and break nothing. */
const BREAK = /;|\n|(?:…|\.)+(?=[ \])"\n]|$)/g;
const SHORTENED = /(?<!\p{L})(?:tp|tx|ths|ts|tr|p|q|h|st|no|đ)$/u;

/** Cuts a folded text into segments. Text in which nothing is broken is one segment. */
export function segmentsOf(low: string): Segment[] {
  const segments: Segment[] = [];
  let [start, sentence] = [0, 0];
  for (const found of matchesOf(BREAK, low)) {
    const stop = found[0];
    if (stop === "." && SHORTENED.test(low.slice(Math.max(0, found.index - 4), found.index))) continue;
    if (found.index > start) segments.push({ start, end: found.index, sentence });
    start = found.index + stop.length;
    if (stop !== ";") sentence++;
  }
  if (start < low.length) segments.push({ start, end: low.length, sentence });
  return segments;
}

/** A comma or `và` behind which a new promise begins. */
const OPENS =
  /(?:,| và(?= )|(?= trong đó)|(?= \())(?: ?(?:và|đồng thời|trong đó|ngoài ra|riêng|còn)(?= |:|,))*[ :,(]*(?=(?:tỷ lệ|tổng|số|mức|chỉ số|phấn đấu|đảm bảo|bảo đảm|trong đó|duy trì|tối thiểu|ít nhất|diện tích|sản lượng|năng suất|thu nhập|giá trị|thu|chi|xây dựng|tổ chức|mở|đào tạo|ban hành|tạo|trồng|giải quyết|thực hiện|hoàn thành|100 ?%)(?!\p{L}))/u;
/** Longest stretch between two figures that is searched for the border between their words. */
const BETWEEN = 400;

/**
 * Where between two figures the words of the first end and those of the second begin; `leads` where the first has no
 * words before it, so that those behind it are its own.
 */
export function borderBetween(low: string, end: number, start: number, leads: boolean): number {
  const between = low.slice(end, Math.min(start, end + BETWEEN));
  // the words of the second figure may begin with its comparator, which lies behind `start`
  const opens = OPENS.exec(`${between}${low.slice(start, start + 12)}`);
  if (opens !== null && opens.index < between.length) return end + opens.index;
  const comma = between.lastIndexOf(",");
  if (comma >= 0) return end + comma;
  const and = / và$/u.test(between) ? between.length - 3 : between.lastIndexOf(" và ");
  if (and >= 0) return end + and;
  return leads ? start : end;
}

const JOINTS =
  "of|và|trong đó|đồng thời|ngoài ra|phấn đấu|đảm bảo|bảo đảm|cam kết|quyết tâm|nỗ lực|tiếp tục|cụ thể|như sau|gồm|riêng|mục tiêu \\d{1,2}";
const LEADING = new RegExp(`^(?:[\\s,;:.+*•\\-/\\])"]+|\\(\\d{1,2}\\)|(?:${JOINTS})(?=[\\s:,]))+`, "iu");
const TRAILING =
  /(?:[\s,;:([\-"]+|(?<=[\s,:(]|^)(?:đạt|là|từ|ở|mức|ổn định|khoảng|ước|có|còn|lên|xuống|phải|được|trong đó|và|với|between|phấn đấu|đảm bảo|bảo đảm|đạt được|duy trì|gồm|thêm|tối thiểu|ít nhất))+$/iu;

/** What words do not end with; `flatten` leaves no other space. */
const CLOSING = ' ,;:]["(/-';

/** One plain space between words. */
function flatten(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Words without the joints and signs around them. */
export function trimWords(text: string): string {
  const flat = flatten(text).slice(0, 2000).replace(LEADING, "");
  let end = flat.length;
  while (end > 0 && CLOSING.includes(flat[end - 1] ?? "")) end--;
  return flat.slice(0, end).trim();
}

/** Words before a figure, without what only leads over to it (`đạt`, `là`, `:`). */
export function trimBefore(text: string): string {
  const flat = flatten(text).slice(-600);
  const cut = TRAILING.exec(flat.slice(-80));
  const kept = cut === null ? flat : flat.slice(0, flat.length - cut[0].length);
  return trimWords(kept);
}
