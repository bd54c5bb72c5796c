import type { Timing } from "../../model/plan";
import { dayBeforeMonth, iso } from "./calendar";
import { EVENT_ROWS, type EventRow } from "./events";
import { matchIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";
import { fold } from "./fold";
import type { Mention } from "./mention";
import { mentionsIn } from "./mentions";
import { rhythmIn } from "./rhythms";

/** A stretch of days; an end that is not said, or whose year nobody knows, is absent. */
interface Stretch {
  start: number;
  end: number;
  kind: Mention["kind"] | "span";
  range?: boolean;
  from?: string;
  to?: string;
}

/** Words between two dates that make them one span. */
const SPANNING =
  /^ ?(?:-|->|~|đến|tới|đến hết|tới hết|đến ngày|đến hết ngày|tới ngày|đến trước|đến cuối|to|until|till|and|through)(?: the)? ?(?:ngày )?$/u;
const AND = /^ ?and ?$/u;
/** Words before a date that make it an end, or a beginning. */
const UNTIL =
  /(?:chậm nhất|muộn nhất|không (?:muộn|chậm) (?:hơn|quá)|đến hết|đến|tới|hết|trước|hạn|hạn cuối|hạn chót|xong|hoàn thành|by|before|until|till|no later than|not later than|due|deadline)(?: (?:là|vào|trong|trước|khi|ngày|hết|cuối|the|on|of|end|:))*[ :]*$/u;
const BEFORE = /(?:trước|before) ?$/u;
const SINCE = /(?:kể từ|bắt đầu từ|bắt đầu|từ|sau|from|since|starting|after)(?: (?:đầu|ngày|on|the|in))*[ :]*$/u;
/** `Từ ngày ban hành … đến 31/12`: a span whose beginning is an event. */
const EVENT_SPAN = /(?:^|[^\p{L}])từ (?!ngày \d|tháng \d|\d)[^\n;]{2,120} (?:đến|tới)(?: hết| ngày| hết ngày)? ?$/u;
/** `Từ ngày ban hành`: a beginning without a date. */
const EVENT_START = /^ ?(?:kể )?từ (?:ngày|khi|lúc) \p{L}/u;
/** A date somebody left for later: `Tháng 12/…`, `ngày … tháng …`, `Quý ……/2026`. */
const UNFINISHED =
  /(?:tháng|ngày|quý|năm) ?\d{0,2} ?[/.-]? ?(?:…|\.{3}|_{2})|\d ?[/] ?(?:…|\.{2}|_{2})|(?:…|\.{2}|_{2}) ?[/] ?\d/u;
/** The year of a date that nobody wrote to its end: `30/11/20…`, `tháng 6/20__`. Whatever else is there, the date is open. */
const HALF_YEAR =
  /(?:\d ?[/.-] ?\d{1,2} ?[/.-]|(?:tháng|quý) ?(?:\d{1,2}|[iv]{1,3}) ?[/.-]| năm) ?\d{1,3} ?(?:…|\.{2}|_)|(?:^|\P{L})(?:in|of) 20\d?(?:…|\.{2}|_)/u;
/** A half-written year can stand only beside such a sign. */
const LEFT_OPEN = /…|\.\.|_/;
/** Longest words looked at before a date. */
const BACK = 60;

/**
 * Reads when something is done (DESIGN §4): a date, a span, a rhythm, an event. Dates without a year take `year`;
 * without one they stay open. `text` is kept as it is. A date that does not exist, or is left open, is `unreadable`.
 * Never throws; linear in the text's length.
 */
export function readTiming(text: string, year: number | null): Timing {
  const { low } = fold(text);
  const { every, named } = rhythmIn(low);
  const mentions = mentionsIn(low);
  const event = eventIn(low);
  const timing = (fields: Omit<Timing, "text">): Timing => ({ ...fields, text });
  const rhythm = every === null ? {} : { every };

  if (mentions.some((mention) => mention.impossible) || isHalfWritten(low)) return timing({ kind: "unreadable" });
  if (event?.row.overDates && !named) return timing({ kind: event.row.kind, ...event.read });
  if (!named && isLeftOpen(low, mentions)) return timing({ kind: "unreadable" });

  const dated = readDates(low, mentions, year);
  if (dated !== null && !mentions.every(({ kind }) => kind === "year")) {
    // a rhythm shorter than the date's year leads: `hàng tháng, đến 15/12`; `trước 15/6 hằng năm` stays a date
    const leads = named && every !== "year" && dated.dates === undefined;
    if (leads) return timing({ kind: "recurring", ...spanOf(dated), ...rhythm });
    return timing({ ...dated, ...(named ? rhythm : {}) });
  }
  if (named) return timing({ kind: "recurring", ...spanOf(dated), ...rhythm });
  if (event?.row.kind === "continuous") return timing({ kind: "continuous", ...spanOf(dated) });
  if (event) return timing({ kind: event.row.kind, ...event.read });
  return timing(dated ?? undated(low, rhythm));
}

/** A year that was begun and not finished. */
function isHalfWritten(low: string): boolean {
  return LEFT_OPEN.test(low) && HALF_YEAR.test(low);
}

/** A date that is left for later, and no other day is named. */
function isLeftOpen(low: string, mentions: Mention[]): boolean {
  return LEFT_OPEN.test(low) && UNFINISHED.test(low) && !mentions.some(({ kind }) => kind === "day");
}

/** What is left of a text that names no date, no event and no rhythm by its name. */
function undated(low: string, rhythm: Pick<Timing, "every">): Omit<Timing, "text"> {
  if (rhythm.every !== undefined) return { kind: "recurring", ...rhythm };
  if (EVENT_START.test(low)) return { kind: "from" };
  // a rhythm whose length nobody said
  return {
    kind: /định kỳ|periodic|lặp lại|\d tháng ?\/ ?(?:1 |một )?lần|every \w+ (?:months|weeks|days)/u.test(low)
      ? "recurring"
      : "unreadable",
  };
}

function spanOf(dated: Pick<Timing, "from" | "to"> | null): Pick<Timing, "from" | "to"> {
  return { ...(dated?.from && { from: dated.from }), ...(dated?.to && { to: dated.to }) };
}

const EVENTS = new PatternTable(EVENT_ROWS);

/** The event row that speaks: the first that wins over dates, else the kind that `continuous` first, then what stands first. */
function eventIn(low: string): { row: EventRow; read: Pick<Timing, "within" | "offsetDays"> } | null {
  const held = wordsIn(low);
  const found = EVENTS.thatMay(held).flatMap((row) => {
    const match = matchIn(row, low, held);
    return match === null ? [] : [{ row, at: match.index, read: row.read?.(match.slice(1)) ?? {} }];
  });
  const rank = ({ row, at }: (typeof found)[number]): number =>
    row.overDates ? -2 : row.kind === "continuous" ? -1 : at;
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** What the dates of a text say together, or null where there is none. */
function readDates(low: string, mentions: Mention[], year: number | null): Omit<Timing, "text"> | null {
  const days = mentions.some(({ kind }) => kind === "day");
  const stretches = mentions.some(({ kind }) => kind === "stretch");
  // a day says more than a month, a month more than a year: `báo cáo quý I trước 20/3`
  const placed = placeAll(low, mentions, year);
  const spans = placed.filter(({ kind }) => kind === "span");
  const kept =
    spans.length > 0 ? spans : placed.filter(({ kind }) => kind === (days ? "day" : stretches ? "stretch" : "year"));
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.kind === "span") {
    const to = kept
      .flatMap((span) => (span.to === undefined ? [] : [span.to]))
      .sort()
      .at(-1);
    return { kind: "during", ...spanOf({ from: first.from, to }) };
  }
  const ends = [...new Set(kept.flatMap(({ to }) => (to === undefined ? [] : [to])))].slice(0, 50);
  if (kept.length === 1) return first.kind === "day" ? oneDay(low, first) : oneStretch(low, first);
  if (first.kind === "day")
    return ends.length > 1 ? { kind: "by", dates: ends } : { kind: "by", ...spanOf({ to: ends[0] }) };
  const touching = kept.every((stretch, at) => at === 0 || follows(kept[at - 1]?.to, stretch.from));
  if (touching || ends.length < 2) return { kind: "during", ...spanOf({ from: first.from, to: last.to }) };
  return { kind: "during", dates: ends };
}

/** A single day, with the words before it. */
function oneDay(low: string, { start, to }: Stretch): Omit<Timing, "text"> {
  if (EVENT_SPAN.test(low.slice(Math.max(0, start - 140), start))) return { kind: "during", ...spanOf({ to }) };
  if (SINCE.test(low.slice(Math.max(0, start - BACK), start))) return { kind: "from", ...spanOf({ from: to }) };
  return { kind: "by", ...spanOf({ to }) };
}

/** A single month, quarter, half or year, with the words before it. */
function oneStretch(low: string, { start, from, to, range }: Stretch): Omit<Timing, "text"> {
  if (EVENT_SPAN.test(low.slice(Math.max(0, start - 140), start))) return { kind: "during", ...spanOf({ to }) };
  const before = low.slice(Math.max(0, start - BACK), start);
  if (BEFORE.test(before) && from !== undefined) {
    const [year, month] = from.split("-").map(Number);
    return { kind: "by", to: dayBeforeMonth(year ?? 0, month ?? 1) };
  }
  if (UNTIL.test(before)) return { kind: "by", ...(to && { to }) };
  if (SINCE.test(before) && range !== true) return { kind: "from", ...(from && { from }) };
  return { kind: "during", ...(from && { from }), ...(to && { to }) };
}

/** Whether a stretch begins on the day after another ends. */
function follows(end: string | undefined, start: string | undefined): boolean {
  if (end === undefined || start === undefined) return false;
  return Date.parse(start) - Date.parse(end) === 86_400_000;
}

/** Gives every mention its days, and joins `A đến B` to one span. A missing year is the next date's, else the plan's. */
function placeAll(low: string, mentions: Mention[], year: number | null): Stretch[] {
  const years: (number | null)[] = [];
  for (let at = mentions.length - 1; at >= 0; at--) {
    const next = at + 1 < mentions.length ? (years[at + 1] ?? null) : year;
    const shift = mentions[at]?.shift;
    years[at] = shift === undefined ? (mentions[at]?.year ?? next) : year === null ? null : year + shift;
  }
  const placed: Stretch[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const [one, two] = [mentions[at], mentions[at + 1]];
    if (one === undefined) continue;
    if (two !== undefined && joins(low, one, two)) {
      placed.push(join(one, two, years[at] ?? null, years[at + 1] ?? null));
      at++;
    } else placed.push(place(one, years[at] ?? null));
  }
  return placed;
}

/** Whether two dates are the ends of one span. */
function joins(low: string, one: Mention, two: Mention): boolean {
  const between = low.slice(one.end, two.start);
  if (one.kind === "year") return one.range === true && one.start === two.start;
  if (!SPANNING.test(between)) return false;
  return !AND.test(between) || /between ?$/u.test(low.slice(Math.max(0, one.start - 12), one.start));
}

function join(one: Mention, two: Mention, startYear: number | null, endYear: number | null): Stretch {
  const starts = place(one, startYear);
  const ends = place(two, endYear);
  // `Tháng 12 – Tháng 01/2027` begins in the year before
  const crosses = one.year === null && starts.from !== undefined && ends.to !== undefined && starts.from > ends.to;
  const from = crosses && endYear !== null ? place(one, endYear - 1).from : starts.from;
  return { start: one.start, end: two.end, kind: "span", ...spanOf({ from, to: ends.to }) };
}

function place({ start, end, kind, range, from, to }: Mention, year: number | null): Stretch {
  const stretch: Stretch = { start, end, kind, ...(range && { range }) };
  if (year === null) return stretch;
  if (from) stretch.from = iso(year, from.month, from.day);
  // 29 February of a month whose year was not known when it was read
  if (to)
    stretch.to =
      to.month === 2 && to.day === 28 && kind === "stretch" ? dayBeforeMonth(year, 3) : iso(year, to.month, to.day);
  return stretch;
}
