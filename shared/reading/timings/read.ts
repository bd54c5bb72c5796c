import type { Timing } from "../../model/plan";
import { dayBeforeMonth, iso } from "./calendar";
import { EVENT_ROWS, type EventRow } from "./events";
import { fold } from "./fold";
import { mentionsIn, type Mention } from "./mentions";
import { rhythmIn } from "./rhythms";

/** A stretch of days; an end that is not said, or whose year nobody knows, is absent. */
interface Stretch {
  start: number;
  end: number;
  kind: Mention["kind"] | "span";
  from?: string;
  to?: string;
}

/** Words between two dates that make them one span. */
const SPANNING =
  /^ ?(?:-|->|~|đến|tới|đến hết|tới hết|đến ngày|đến hết ngày|tới ngày|đến trước|đến cuối|to|until|till|and|through) ?(?:ngày )?$/u;
const AND = /^ ?and ?$/u;
/** Words before a date that make it an end, or a beginning. */
const UNTIL =
  /(?:chậm nhất|muộn nhất|không (?:muộn|chậm) (?:hơn|quá)|đến hết|đến|tới|hết|trước|hạn|hạn cuối|hạn chót|xong|hoàn thành|by|before|until|till|no later than|not later than|due|deadline)(?: (?:là|vào|trong|trước|ngày|hết|cuối|the|on|of|:))*[ :]*$/u;
const BEFORE = /(?:trước|before) ?$/u;
const SINCE = /(?:kể từ|bắt đầu từ|bắt đầu|từ|sau|from|since|starting|after)(?: (?:đầu|ngày|on|the))*[ :]*$/u;
/** `Từ ngày ban hành … đến 31/12`: a span whose beginning is an event. */
const EVENT_SPAN = /(?:^|[^\p{L}])từ (?!ngày \d|tháng \d|\d)[^\n;]{2,120} (?:đến|tới)(?: hết| ngày| hết ngày)? ?$/u;
/** `Từ ngày ban hành`: a beginning without a date. */
const EVENT_START = /^ ?(?:kể )?từ (?:ngày|khi|lúc) \p{L}/u;
/** A date somebody left for later: `Tháng 12/…`, `ngày … tháng …`, `Quý ……/2026`. */
const UNFINISHED =
  /(?:tháng|ngày|quý|năm) ?\d{0,2} ?[/.-]? ?(?:…|\.{3}|_{2})|\d ?[/] ?(?:…|\.{2}|_{2})|(?:…|\.{2}|_{2}) ?[/] ?\d/u;
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

  if (mentions.some((mention) => mention.impossible)) return timing({ kind: "unreadable" });
  if (event?.row.overDates && !named) return timing({ kind: event.row.kind, ...event.read });
  if (!named && UNFINISHED.test(low) && !mentions.some(({ kind }) => kind === "day"))
    return timing({ kind: "unreadable" });

  const dated = readDates(low, mentions, year);
  const onlyYear = mentions.every(({ kind }) => kind === "year");
  if (dated !== null && !onlyYear) {
    // a rhythm shorter than the date's year leads: `hàng tháng, đến 15/12`; `trước 15/6 hằng năm` stays a date
    const leads = named && every !== null && every !== "year" && dated.dates === undefined;
    const { from, to } = dated;
    if (leads) return timing({ kind: "recurring", ...(from && { from }), ...(to && { to }), ...rhythm });
    return timing({ ...dated, ...(named ? rhythm : {}) });
  }
  const span = dated === null ? {} : { ...(dated.from && { from: dated.from }), ...(dated.to && { to: dated.to }) };
  if (named) return timing({ kind: "recurring", ...span, ...rhythm });
  if (event?.row.kind === "continuous") return timing({ kind: "continuous", ...span });
  if (event) return timing({ kind: event.row.kind, ...event.read });
  if (dated !== null) return timing(dated);
  if (every !== null) return timing({ kind: "recurring", ...rhythm });
  if (EVENT_START.test(low)) return timing({ kind: "from" });
  // a rhythm whose length nobody said
  if (/định kỳ|periodic|lặp lại/u.test(low)) return timing({ kind: "recurring" });
  return timing({ kind: "unreadable" });
}

/** The event row that speaks: the first that wins over dates, else the kind that `continuous` first, then what stands first. */
function eventIn(low: string): { row: EventRow; read: Pick<Timing, "within" | "offsetDays"> } | null {
  const found = EVENT_ROWS.flatMap((row) => {
    const match = row.pattern.exec(low);
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
  const before = low.slice(Math.max(0, first.start - BACK), first.start);

  if (first.kind === "span") {
    const [from, to] = [
      first.from,
      kept
        .map((span) => span.to)
        .filter(Boolean)
        .sort()
        .at(-1),
    ];
    return { kind: "during", ...(from && { from }), ...(to && { to }) };
  }
  if (first.kind === "day") {
    const dates = [...new Set(kept.flatMap(({ to }) => (to === undefined ? [] : [to])))];
    if (kept.length > 1)
      return dates.length > 1
        ? { kind: "by", dates: dates.slice(0, 50) }
        : { kind: "by", ...(dates[0] && { to: dates[0] }) };
    const to = first.to;
    if (EVENT_SPAN.test(low.slice(Math.max(0, first.start - 140), first.start)))
      return { kind: "during", ...(to && { to }) };
    if (SINCE.test(before)) return { kind: "from", ...(to && { from: to }) };
    return { kind: "by", ...(to && { to }) };
  }
  if (kept.length === 1) return oneStretch(first, before);
  const touching = kept.every((stretch, at) => at === 0 || follows(kept[at - 1]?.to, stretch.from));
  const ends = [...new Set(kept.flatMap(({ to }) => (to === undefined ? [] : [to])))];
  if (touching || ends.length < 2)
    return { kind: "during", ...(first.from && { from: first.from }), ...(last.to && { to: last.to }) };
  return { kind: "during", dates: ends.slice(0, 50) };
}

/** A single month, quarter, half or year, with the words before it. */
function oneStretch({ from, to }: Stretch, before: string): Omit<Timing, "text"> {
  if (BEFORE.test(before) && from !== undefined) {
    const [year, month] = from.split("-").map(Number);
    return { kind: "by", to: dayBeforeMonth(year ?? 0, month ?? 1) };
  }
  if (UNTIL.test(before)) return { kind: "by", ...(to && { to }) };
  if (SINCE.test(before)) return { kind: "from", ...(from && { from }) };
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
    years[at] = mentions[at]?.year ?? next;
  }
  const placed: Stretch[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const [one, two] = [mentions[at], mentions[at + 1]];
    if (one === undefined) continue;
    const between = two === undefined ? null : low.slice(one.end, two.start);
    const joined =
      between !== null &&
      SPANNING.test(between) &&
      one.kind !== "year" &&
      (!AND.test(between) || /between ?$/u.test(low.slice(Math.max(0, one.start - 12), one.start)));
    if (joined && two !== undefined) {
      const endYear = years[at + 1] ?? null;
      const starts = place(one, years[at] ?? null);
      const ends = place(two, endYear);
      // `Tháng 12 – Tháng 01/2027` begins in the year before
      const crosses = one.year === null && starts.from !== undefined && ends.to !== undefined && starts.from > ends.to;
      const from = crosses && endYear !== null ? place(one, endYear - 1).from : starts.from;
      placed.push({
        start: one.start,
        end: two.end,
        kind: "span",
        ...(from && { from }),
        ...(ends.to && { to: ends.to }),
      });
      at++;
    } else placed.push(place(one, years[at] ?? null));
  }
  return placed;
}

function place({ start, end, kind, from, to }: Mention, year: number | null): Stretch {
  const stretch: Stretch = { start, end, kind };
  if (year === null) return stretch;
  if (from) stretch.from = iso(year, from.month, from.day);
  // 29 February of a month whose year was not known when it was read
  if (to)
    stretch.to =
      to.month === 2 && to.day === 28 && kind === "stretch" ? dayBeforeMonth(year, 3) : iso(year, to.month, to.day);
  return stretch;
}
