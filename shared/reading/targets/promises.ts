import type { Target } from "../../model/plan";
import type { Why } from "../../model/reading";
import { fold, type Folded } from "../timings/fold";
import { guarded, matchIn } from "../patterns/guarded";
import { accrualOf } from "./accruals";
import type { Change } from "./change";
import { changesIn } from "./changes";
import { borderBetween, segmentsOf, trimBefore, trimWords, type Segment } from "./clauses";
import { comparatorAt } from "./comparators";
import { figuresIn, wordFiguresIn, type Figure } from "./figures";
import { groupsOf, type Share } from "./groups";
import { masksOf } from "./masks";
import { ranksIn } from "./ranks";
import { isFine, perBefore, unitAfter, type UnitFound } from "./units";
import { settle, type Doubt } from "./settle";
import { isUnwanted, namesUnwanted } from "./unwanted";
import { zeroIn } from "./zeros";
import { isBare, wordsOf, type Heading, type Placed, type Words } from "./words";

import type { TargetContext } from "./context";

type Draft = Omit<Target, "id" | "cell">;

export interface Promises {
  placed: { at: number; target: Draft; why: Why }[];
  doubts: Doubt[];
  /** The stretches of text that a figure speaks for. */
  covered: { start: number; end: number }[];
}

/** A text without such a sign promises nothing by a figure. */
const FIGURED =
  /\d|(?:tối thiểu|ít nhất|không quá|tối đa|at least|at most|no more than) \p{L}|nhất|nhì|thứ ba|hạng ba|gấp đôi|(?<!\p{L})(?:hai|bốn|sáu|bảy|tám|chín|mười|two|three|four|five|six|ten|(?:mở|tổ chức|thực hiện|ban hành) (?:ba|năm)) \p{L}/u;
/** A counted figure without a comparator is a promise behind a word of doing, a colon or `đạt`. */
const DOES = guarded(
  /(?:^|[^\p{L}])(?:train|publish|hold|organi[sz]e|conduct|build|develop|issue|plant|create|provide|complete|achieve|reach|open|settle|digiti[sz]e|recruit|install|carry out|tổ chức|xây dựng|mở|đăng(?: tải)?|đào tạo|tạo|trồng|ban hành|cấp|hỗ trợ|sửa chữa|nâng cấp|tuyên truyền|thực hiện|triển khai|thêm|viết|phát|hoàn thành|giải quyết|tiếp nhận|kết nạp|phát triển|thành lập|vận động|huy động|thu hút|giới thiệu|bồi dưỡng|tập huấn|kiểm tra|kiểm định|kiểm nghiệm|hiệu chuẩn|thử nghiệm|lấy mẫu|quan trắc|thanh tra|giám sát|điều tra|khảo sát|thẩm định|phê duyệt|công bố|công nhận|chứng nhận|xử lý|chỉnh lý|sửa|in|may|mua|mua sắm|đóng|cử|tuyển|tuyển dụng|tuyển sinh|bố trí|chi trả|chi|cho vay|giải ngân|phục vụ|đón|tiếp|tư vấn|hướng dẫn|chăm sóc|nuôi|chăn nuôi|tiêm|lập|đo|đo đạc|sản xuất|chế biến|khai thác|cung ứng|tiêu thụ|vận chuyển|phát sóng|phát hành|xuất bản|khởi công|bàn giao|chuyển giao|ứng dụng|ký|ký kết|tặng|trao|xét|bình chọn|tổng|test|repair|inspect|serve|deliver|handle|process|audit|review|print|award|thu|đưa|làm|lắp đặt|trang bị|tặng|trao|khám|tham gia|phấn đấu|đảm bảo|bảo đảm|có|xóa|cải tạo|nghiên cứu|rà soát|cung cấp|số hóa|biên soạn|đạt|là|:|=)(?:[^,;.\n]|[.,]\d){0,40}$/u,
);
/** Words behind a share that do not name what it is a share of. */
const NOT_WHOLE =
  /^ ?(?:so với|trở lên|trở xuống|trên|trong|vào|và|tại|đạt|theo|được|là|hoặc|có|nhưng|đến|năm|ở|từ|khi|tính|do|về|hoàn thành|compared|by|in|or)(?!\p{L})/u;
/** Right before `60/63` that is reached. */
const ATTAINED = /(?:đạt|hoàn thành|có|là|:|score|reach|achieve)(?: (?:được|điểm|mức|of))? ?$/u;
/** A figure without a unit is promised right behind a sign, or where the words before it name a number or an index. */
const SIGNED = /[≥≤<>=] ?$/u;
const NUMBERED = guarded(
  /(?<!\p{L})(?:số|chỉ số|điểm|hệ số|tỷ số|tỷ suất|mật độ|tổng số|số lượng|index|number of|score)(?!\p{L})[^,;.\n]{2,90}(?:đạt|là|:|từ|tối thiểu|ít nhất|không quá|tối đa|trên|dưới|of|is|at least|at most|below|above)(?: (?:được|mức|từ|trên|dưới))? ?$/u,
);
/** An objective that says what it is counted in: `Tỷ lệ hồ sơ đúng hạn (%)`, `Diện tích (ha)`. */
const SHARE_OF = /\( ?(?:đvt:? |đơn vị(?: tính)?:? |tính theo )?% ?\)[ :]*$/u;
const COUNTED_IN = /\( ?(?:đvt:? |đơn vị(?: tính)?:? |tính theo )?(\p{L}[\p{L} /\d²³]{0,24})\)[ :]*$/u;
/** A currency before its figure: `VND 25,000,000`. */
const CURRENCY = /(?<![\p{L}\d])(vnd|usd|eur|\$|€) ?$/u;
const RATED = guarded(/điểm|hài lòng|đánh giá|thang|score|rating|satisf|point/u);
const LISTED = /^(?:tất cả |toàn bộ |số )?(?:các )?(?:chỉ tiêu|mục tiêu)/u;
const SCOPE = guarded(
  /\((?:trừ|ngoại trừ|không (?:kể|tính|bao gồm)|không gồm)[^()\n]{1,300}\)|(?<!\p{L})(?:ngoại trừ|trừ các)[^,;.()\n]{1,120}|(?<!\p{L})trên tổng (?:số)?(?:(?! đạt| phải| là )[^,;.()\n]){1,120}/u,
);

/** Every target with a figure, in order, with what was assumed on the way. */
export function promisesOf(folded: Folded, context: TargetContext): Promises {
  const { text, low } = folded;
  if (!FIGURED.test(low)) return { placed: [], doubts: [], covered: [] };
  const about = foldedSubject(context);
  const { masked, hard } = masksOf(low, about, context.whole === true);
  const ranks = ranksIn(low, about, context.whole === true).filter(({ start, end }) => !hard.touches(start, end));
  for (const { start, end } of ranks) hard.mark(start, end);
  const figures = [...figuresIn(low, masked, hard), ...wordFiguresIn(low), ...ranks]
    .filter((figure) => !isBareYear(figure, text, low))
    .map((figure) => (context.whole && SHARE_OF.test(about) ? { ...figure, percent: true } : figure))
    .map((figure) => (figure.ambiguous ? weighed(figure, text, low) : figure))
    .sort((a, b) => a.start - b.start);
  const { changes, baselines, served } = changesIn(low, figures, about, context.year ?? null);
  const placed = place(
    folded,
    figures.filter((figure) => !served.has(figure)),
    changes,
    about,
    context.whole === true,
  );
  const groups = groupsOf(placed.map((one) => shareOf(low, one, changes.has(one.figure))));
  const promises: Promises = {
    placed: [],
    doubts: [],
    covered: placed.map(({ from, to }) => ({ start: from, end: to })),
  };
  let heading: Heading = { sentence: -1, words: "" };
  placed.forEach((one, at) => {
    const change = changes.get(one.figure);
    const aside = baselines.get(one.figure);
    const words = wordsOf(text, one, change, aside !== undefined, heading);
    heading = words.heading;
    const draft = draftOf(folded, one, words, change, context, promises.doubts);
    const baseline = change?.baseline ?? aside;
    const target: Draft = {
      ...draft,
      ...(baseline && { baseline }),
      ...(change?.change !== undefined && { change: change.change }),
      ...(groups[at] && { group: groups[at] }),
    };
    promises.placed.push({ at: one.figure.start, target, why: whyOf(text, one, change, target) });
  });
  return promises;
}

/** The rule that made a figure what it is, with the words that compare it. */
function whyOf(text: string, { figure, words, comparator }: Placed, change: Change | undefined, target: Draft): Why {
  if (figure.rank !== undefined) return { rule: "rank" };
  if (change !== undefined) return { rule: "change" };
  if (comparator === null) return { rule: target.comparator === "atMost" ? "unwanted" : "bare" };
  const said = text.slice(words, figure.start).trim();
  return said === "" ? { rule: "compared" } : { rule: "compared", words: said };
}

function foldedSubject({ subject }: TargetContext): string {
  return subject === undefined ? "" : fold(subject).low;
}

/** The target of a figure and its words, but for what it has from other figures. */
function draftOf(
  { text, low }: Folded,
  one: Placed,
  { own, before, behind, written }: Words,
  change: Change | undefined,
  context: TargetContext,
  doubts: Doubt[],
): Draft {
  const about = foldedSubject(context);
  const words = `${about} ${fold(own).low}`;
  const settled = settle(one, words, fold(before).low || about, change, written, doubts);
  const share = settled.unit === "%" && (one.figure.percent || change?.unitOf?.percent === true);
  const per = share ? undefined : perOf(low, one);
  const scope = matchIn(SCOPE, text.slice(one.from, one.to))?.[0];
  const elsewhere = context.subject !== undefined && (isBare(own, one.unit) || change !== undefined);
  return {
    subject: (elsewhere ? (context.subject ?? "") : own).slice(0, 32_000),
    ...settled,
    ...(per && { per }),
    ...(scope && { scope: trimWords(scope).slice(0, 1000) }),
    ...(context.list && share && LISTED.test(fold(behind).low) && { workedOut: "share-of-met-below" as const }),
    // the words of a change lie between its figures
    accrual: buildsUp(one, change ? `${words} ${fold(written).low}` : words, share, settled.unit),
    text: written,
  };
}

function buildsUp({ figure, unit }: Placed, words: string, share: boolean, name: string | null): Target["accrual"] {
  if (figure.rank !== undefined) return "year-end";
  return share ? accrualOf(words, "share") : accrualOf(words, "count", { name, counted: unit?.kind === "noun" });
}

/** The period a counted figure is owed in, said with its unit or before it. */
function perOf(low: string, { unit, from, words }: Placed): Target["per"] {
  if (unit === null || unit.kind === "measure") return unit?.per;
  return unit.per ?? perBefore(low.slice(from, words));
}

/**
 * A plan seldom writes a decimal with exactly three places: a comma before three digits are thousands, but of a measure
 * whose thousands would be out of all proportion.
 */
function weighed(figure: Figure, text: string, low: string): Figure {
  const unit = unitAfter(text, low, figure.end);
  const fine = figure.percent || (unit?.kind === "measure" && isFine(unit.unit));
  if (fine) return figure;
  const { high } = figure;
  // both ends of a band are written alike
  const end = high === undefined || high >= figure.value * 500 ? {} : { high: Math.round(high * 1000) };
  return { ...figure, value: Math.round(figure.value * 1000), ...end };
}

/** Gives each figure its unit and its words; a figure that promises nothing is left out. */
function place(
  { text, low }: Folded,
  figures: Figure[],
  changes: Map<Figure, Change>,
  about: string,
  whole: boolean,
): Placed[] {
  const segments = segmentsOf(low);
  const placed: Placed[] = [];
  let at = 0;
  for (const figure of figures) {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= figure.start) at++;
    const segment = segments[at] ?? { start: 0, end: low.length, sentence: 0 };
    const change = changes.get(figure);
    const one = placeIn({ text, low }, figure, change, segment, about);
    if (!counts(low, one, change, whole)) continue;
    const { words } = one;
    const last = placed.at(-1);
    if (last && last.figure.start >= segment.start) {
      const leads = trimBefore(low.slice(last.from, last.words)) === "";
      const border = borderBetween(low, Math.max(last.unit?.end ?? 0, last.figure.end), words, leads);
      last.to = border;
      one.from = border;
    }
    placed.push(one);
  }
  return placed;
}

/** A figure in its segment, with its unit and the words that compare it. */
function placeIn(
  { text, low }: Folded,
  figure: Figure,
  change: Change | undefined,
  segment: Segment,
  about: string,
): Placed {
  // `tăng 10% so với năm 2025 (500 triệu đồng)` is counted in what its baseline is counted in
  const counted = change?.unitOf ?? figure;
  const unit = counted.percent || figure.rank ? null : unitOf(text, low, counted, about);
  const said = comparatorAt(low, figure.start, unit?.end ?? figure.end, about);
  return {
    figure,
    unit,
    // `từ 1-2%` of something unwanted is a band like any other
    comparator: figure.rank || (said.weak && figure.high !== undefined) ? null : said.comparator,
    from: segment.start,
    words: Math.max(change?.from ?? said.from, segment.start),
    to: endOf(low, figure.end, segment.end),
    sentence: segment.sentence,
  };
}

/** Where a promise of something that shall not be begins behind a figure: `100% đúng hạn, không có hồ sơ quá hạn`. */
const NEVER = guarded(/(?:,| và|, và) (?=không (?:để|có|còn|xảy ra|phát sinh)(?!\p{L}))/u);

function endOf(low: string, start: number, end: number): number {
  const words = low.slice(start, Math.min(end, start + 400));
  const cut = matchIn(NEVER, words)?.index;
  return cut === undefined || zeroIn(words.slice(cut + 1)) === null ? end : start + cut;
}

/** Whether a figure is read as a target: a promised place, what is worked out from a baseline, or a promise by its words. */
function counts(low: string, one: Placed, change: Change | undefined, whole: boolean): boolean {
  if (one.figure.rank === "aside") return change !== undefined;
  return one.figure.rank === "promised" || change?.unitOf !== undefined || promises(low, one, whole);
}

/** The unit of a counted figure; a mark out of 5, 10 or 100 is in points where nothing else is said. */
function unitOf(text: string, low: string, figure: Figure, about: string): UnitFound | null {
  const unit = unitAfter(text, low, figure.end) ?? currencyOf(text, low, figure) ?? namedIn(about, figure.end);
  if (figure.of === undefined || (unit !== null && unit.kind !== "guess")) return unit;
  const marks = [4, 5, 10, 100, 1000].includes(figure.of) && figure.value <= figure.of;
  const words = `${low.slice(Math.max(0, figure.start - 90), figure.start)} ${about}`;
  if (!marks || !(matchIn(RATED, words) !== null || !Number.isInteger(figure.value))) return unit;
  return { unit: /score|rating|point|satisf/.test(words) ? "points" : "điểm", end: figure.end, kind: "measure" };
}

/** The unit that the objective's words end with, in brackets. */
function namedIn(about: string, end: number): UnitFound | null {
  const name = COUNTED_IN.exec(about.slice(-60))?.[1]?.trim();
  if (name === undefined) return null;
  const found = unitAfter(` ${name}`, ` ${name}`, 0);
  return found === null || found.kind === "guess" || found.end < name.length ? null : { ...found, end };
}

function currencyOf(text: string, low: string, { start, end }: Figure): UnitFound | null {
  const found = CURRENCY.exec(low.slice(Math.max(0, start - 5), start))?.[1];
  if (found === undefined) return null;
  const at = low.lastIndexOf(found, start);
  return { unit: text.slice(at, at + found.length), end, kind: "measure" };
}

/** Whether a figure is a promise at all: a share always, a count by its unit and the words before it. */
function promises(low: string, { figure, unit, comparator, from, words }: Placed, whole: boolean): boolean {
  if (figure.percent) return true;
  const before = low.slice(Math.max(from, words - 90), words);
  if (figure.of !== undefined) {
    if (figure.of < figure.value) return false;
    return (unit !== null && unit.kind !== "guess") || comparator !== null || whole || ATTAINED.test(before);
  }
  if (unit === null) {
    if (/\p{L}/u.test(low.slice(figure.end, figure.end + 3))) return false;
    return (whole && before.trim().length < 60) || isNumbered(low, figure.start, from);
  }
  if (figure.value === 0 && figure.high === undefined && namesUnwanted(low.slice(figure.end, figure.end + 60)))
    return true;
  if (comparator !== null || whole) return true;
  // a noun or a measure we know stands for itself, unless words before it only describe
  return unit.kind === "guess" ? matchIn(DOES, before) !== null : true;
}

/** `Số sự cố: 0`, `hệ số ≤ 2`: a number that is named before it needs no unit. */
function isNumbered(low: string, start: number, from: number): boolean {
  const front = low.slice(Math.max(from, start - 120), start);
  return SIGNED.test(front) || matchIn(NUMBERED, front) !== null;
}

/** A year that counts nothing. */
function isBareYear({ start, end }: Figure, text: string, low: string): boolean {
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(low.slice(start, end))) return false;
  const unit = unitAfter(text, low, end);
  return (
    unit === null || unit.kind === "guess" || /(?:năm|in|by|of|from) ?$/u.test(low.slice(Math.max(0, start - 6), start))
  );
}

/** A bare share with the words before it, for the groups; null for what cannot be a part of a whole. */
function shareOf(
  low: string,
  { figure, comparator, from, words, sentence, to }: Placed,
  changed: boolean,
): Share | null {
  if (!figure.percent || comparator !== null || changed || figure.high !== undefined) return null;
  const leads =
    to - figure.end > 2 && /^ ?\p{L}/u.test(low.slice(figure.end, to)) && !NOT_WHOLE.test(low.slice(figure.end, to));
  const before = trimBefore(low.slice(from, words));
  // what one wants less of is no part of what is promised
  if (isUnwanted(before)) return null;
  return { value: figure.value, before: leads ? "" : before, sentence };
}
