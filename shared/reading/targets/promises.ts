import type { Target } from "../../model/plan";
import { fold, type Folded } from "../timings/fold";
import { accrualOf } from "./accruals";
import { changesIn, type Change } from "./changes";
import { borderBetween, segmentsOf, trimBefore, trimWords } from "./clauses";
import { comparatorAt } from "./comparators";
import { figuresIn, wordFiguresIn, type Figure } from "./figures";
import { groupsOf, type Share } from "./groups";
import { masksOf } from "./masks";
import { perBefore, unitAfter } from "./units";
import { settle, type Doubt } from "./settle";
import { isUnwanted } from "./unwanted";
import { isBare, wordsOf, type Heading, type Placed, type Words } from "./words";

type Draft = Omit<Target, "id" | "cell">;

export interface Promises {
  placed: { at: number; target: Draft }[];
  doubts: Doubt[];
  /** The stretches of text that a figure speaks for. */
  covered: { start: number; end: number }[];
}

/** A counted figure without a comparator is a promise behind a word of doing, a colon or `đạt`. */
const DOES =
  /(?:^|[^\p{L}])(?:tổ chức|xây dựng|mở|đăng(?: tải)?|đào tạo|tạo|trồng|ban hành|cấp|hỗ trợ|sửa chữa|nâng cấp|tuyên truyền|thực hiện|triển khai|thêm|viết|phát|hoàn thành|giải quyết|tiếp nhận|kết nạp|phát triển|thành lập|vận động|huy động|thu hút|giới thiệu|bồi dưỡng|tập huấn|kiểm tra|thu|đưa|làm|lắp đặt|trang bị|tặng|trao|khám|tham gia|phấn đấu|đảm bảo|bảo đảm|có|xóa|cải tạo|nghiên cứu|rà soát|cung cấp|số hóa|biên soạn|đạt|là|:|=)[^,;.\n]{0,40}$/u;
/** Words behind a share that do not name what it is a share of. */
const NOT_WHOLE =
  /^ ?(?:so với|trở lên|trở xuống|trên|trong|vào|và|tại|đạt|theo|được|là|hoặc|có|nhưng|đến|năm|ở|từ|khi|tính|do|về|hoàn thành|compared|by|in|or)(?!\p{L})/u;
const LISTED = /^(?:tất cả |toàn bộ |số )?(?:các )?(?:chỉ tiêu|mục tiêu)/u;
const SCOPE =
  /\((?:trừ|ngoại trừ|không (?:kể|tính|bao gồm)|không gồm)[^()\n]{1,300}\)|(?<!\p{L})(?:ngoại trừ|trừ các)[^,;.()\n]{1,120}|(?<!\p{L})trên tổng (?:số)?(?:(?! đạt| phải| là )[^,;.()\n]){1,120}/u;

/** Every target with a figure, in order, with what was assumed on the way. */
export function promisesOf(folded: Folded, context: { subject?: string; list?: boolean; whole?: boolean }): Promises {
  const { text, low } = folded;
  const about = fold(context.subject ?? "").low;
  const { masked, hard } = masksOf(low, about);
  const figures = [...figuresIn(low, masked, hard), ...wordFiguresIn(low)].sort((a, b) => a.start - b.start);
  const { changes, baselines, served } = changesIn(low, figures, about);
  const placed = place(
    folded,
    figures.filter((figure) => !served.has(figure)),
    changes,
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
      ...(change && { change: change.change }),
      ...(groups[at] && { group: groups[at] }),
    };
    promises.placed.push({ at: one.figure.start, target });
  });
  return promises;
}

/** The target of a figure and its words, but for what it has from other figures. */
function draftOf(
  { text, low }: Folded,
  one: Placed,
  { own, before, behind, written }: Words,
  change: Change | undefined,
  context: { subject?: string; list?: boolean },
  doubts: Doubt[],
): Draft {
  const about = fold(context.subject ?? "").low;
  const words = `${about} ${fold(own).low}`;
  const settled = settle(one, words, fold(before).low || about, change, written, doubts);
  const share = one.figure.percent && settled.unit === "%";
  const counts = one.unit !== null && one.unit.kind !== "measure";
  const per = one.unit?.per ?? (counts ? perBefore(low.slice(one.from, one.words)) : undefined);
  const scope = SCOPE.exec(text.slice(one.from, one.to))?.[0];
  const elsewhere = context.subject !== undefined && (isBare(own, one.unit) || change !== undefined);
  return {
    subject: (elsewhere ? (context.subject ?? "") : own).slice(0, 32_000),
    ...settled,
    ...(per && !share && { per }),
    ...(scope && { scope: trimWords(scope).slice(0, 1000) }),
    ...(context.list && share && LISTED.test(fold(behind).low) && { workedOut: "share-of-met-below" as const }),
    accrual: accrualOf(words, share ? "share" : "count"),
    text: written,
  };
}

/** Gives each figure its unit and its words; a figure that promises nothing is left out. */
function place({ text, low }: Folded, figures: Figure[], changes: Map<Figure, Change>, whole: boolean): Placed[] {
  const segments = segmentsOf(low);
  const placed: Placed[] = [];
  let at = 0;
  for (const figure of figures) {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= figure.start) at++;
    const segment = segments[at] ?? { start: 0, end: low.length, sentence: 0 };
    // `tăng 10% so với năm 2025 (500 triệu đồng)` is counted in what its baseline is counted in
    const counted = changes.get(figure)?.unitOf ?? figure;
    const unit = counted.percent ? null : unitAfter(text, low, counted.end);
    const { comparator, from } = comparatorAt(low, figure.start, unit?.end ?? figure.end);
    const words = Math.max(from, segment.start);
    const one: Placed = {
      figure,
      unit,
      comparator,
      from: segment.start,
      words,
      to: segment.end,
      sentence: segment.sentence,
    };
    if (!promises(low, one, whole)) continue;
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

/** Whether a figure is a promise at all: a share always, a count by its unit and the words before it. */
function promises(low: string, { figure, unit, comparator, from, words }: Placed, whole: boolean): boolean {
  if (figure.percent) return true;
  if (figure.of !== undefined) return unit !== null && unit.kind !== "guess" && figure.of >= figure.value;
  const before = low.slice(Math.max(from, words - 90), words);
  if (isYear(figure, low)) return unit !== null && unit.kind !== "guess" && !/năm ?$/u.test(before);
  if (unit === null) return whole && !/\p{L}/u.test(low.slice(figure.end, figure.end + 3)) && before.trim().length < 60;
  if (comparator !== null || whole) return true;
  // a noun or a measure we know stands for itself, unless words before it only describe
  return unit.kind === "guess" ? DOES.test(before) && figure.value < 1900 : true;
}

function isYear({ value, start, end }: Figure, low: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d$/.test(low.slice(start, end)) && value < 2050;
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
