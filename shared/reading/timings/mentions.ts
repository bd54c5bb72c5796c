import { guarded, matchesIn, wordsIn } from "../patterns/guarded";
import { Spans } from "../patterns/spans";
import { PatternTable } from "../patterns/table";
import type { Mention, MentionRow } from "./mention";
import { DAYS, LOOSE_DAYS } from "./rows/days";
import { MONTHS, WEEKS_OF_MONTH } from "./rows/months";
import { QUARTERS, YEARS } from "./rows/quarters";

/** Every way of writing a date, in order: an earlier row keeps what it claims. */
export const MENTIONS: MentionRow[] = [...WEEKS_OF_MONTH, ...DAYS, ...MONTHS, ...QUARTERS, ...LOOSE_DAYS, ...YEARS];

/** What a text that names a date holds: figures that are joined, a serial or a year alone, a word of the calendar. */
const DATED =
  /\d ?(?:[/.-]|~|đến|tới) ?\d|^ ?\d{4,5}|tháng|thg|t ?\d|quý|q[ .]?[1-4i]|quarter|ngày|mùng|mồng|năm|year|half|h[12]|(?:in|during|throughout|end of|beginning of) \d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
/** Numbers of documents with their days, and hours, which look like dates: `15/KH-UBND ngày 10/01/2026`, `số 30/12`, `trực 24/7`. */
const DOCUMENTS = guarded(
  /(?<!(?:trước|đến|ngày|từ|hạn|sau) |[\p{L}\d])24\/(?:7|24)h?(?![\/\d])|(?<![\p{L}\d])(?:số ?\d{1,6}(?:\/\d{1,4})?(?:\/[\p{L}\d&-]{1,40})?|\d{1,6}\/(?:\d{4}\/)?(?!năm|tháng|quý|tuần|lần|thg|q\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}[\p{L}\d&-]{0,40})(?:,? ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}(?!\d)| tháng \d{1,2} năm \d{4}))?/gu,
);
/** Every row, made ready. */
export const READY = new PatternTable(MENTIONS);
/** The year beside the plan's, in words behind a date. */
const OTHER_YEAR =
  /^,? ?(?:của )?(?:(năm (?:sau|tới|kế tiếp|tiếp theo|liền kề sau)|(?:of )?(?:the )?(?:next|following) year)|(năm (?:trước|ngoái|liền trước|trước liền kề)|(?:of )?(?:the )?(?:last|previous) year))(?!\p{L}| (?:mắt|khi|ngày|tháng|\d))/u;

/** Every date of a folded text in its order, by the given rows; overlapping readings go to the earlier row. */
export function mentionsIn(low: string, rows: PatternTable<MentionRow> = READY): Mention[] {
  if (!DATED.test(low)) return [];
  const claimed = new Spans();
  const claim = (start: number, end: number): boolean => {
    if (claimed.touches(start, end)) return false;
    claimed.mark(start, end);
    return true;
  };
  const held = wordsIn(low);
  if (low.includes("/") || low.includes("số"))
    for (const found of matchesIn(DOCUMENTS, low, held)) claim(found.index, found.index + found[0].length);
  const mentions: Mention[] = [];
  for (const row of rows.thatMay(held)) {
    for (const found of matchesIn(row, low, held)) {
      const [start, end] = [found.index, found.index + found[0].length];
      const read = row.read(found.slice(1));
      if (read === null || !claim(start, end)) continue;
      for (const one of Array.isArray(read) ? read : [read]) mentions.push({ ...one, start, end });
    }
  }
  for (const mention of mentions) shift(low, mention);
  return mentions.sort((a, b) => a.start - b.start);
}

/** `15/01 năm sau`: a date without a year takes the one that is said in words. */
function shift(low: string, mention: Mention): void {
  const found = mention.year === null ? OTHER_YEAR.exec(low.slice(mention.end, mention.end + 30)) : null;
  if (found === null) return;
  mention.shift = found[1] === undefined ? -1 : 1;
  mention.end += found[0].length;
}
