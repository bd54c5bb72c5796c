import type { Target } from "../../model/plan";
import { fold, type Folded } from "../timings/fold";
import { accrualOf } from "./accruals";
import { changesIn, type Change } from "./changes";
import { borderBetween, segmentsOf, trimBefore, trimWords } from "./clauses";
import { comparatorAt } from "./comparators";
import { figuresIn, wordFiguresIn, type Figure } from "./figures";
import { groupsOf, type Share } from "./groups";
import { masksOf } from "./masks";
import { perBefore, unitAfter, type UnitFound } from "./units";
import { isUnwanted } from "./unwanted";

type Draft = Omit<Target, "id" | "cell">;
type Doubt = { code: string; params: Record<string, string | number> };

export interface Promises {
  placed: { at: number; target: Draft }[];
  doubts: Doubt[];
  /** The stretches of text that a figure speaks for. */
  covered: { start: number; end: number }[];
}

/** A figure with its words: `from` is where they begin, `words` where those before it end, `to` where all end. */
interface Placed {
  figure: Figure;
  unit: UnitFound | null;
  comparator: Exclude<Target["comparator"], "attain"> | null;
  from: number;
  words: number;
  to: number;
  sentence: number;
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
  let heading = { sentence: -1, words: "" };

  placed.forEach((one, at) => {
    const { figure } = one;
    const changed = changes.has(figure);
    const against = changes.get(figure)?.baseline !== undefined || changes.get(figure)?.baselineMissing === true;
    const before = trimBefore(uncounted(text.slice(one.from, one.words), against));
    const colon = before.lastIndexOf(": ");
    if (colon > 0) heading = { sentence: one.sentence, words: before.slice(0, colon + 1) };
    const under = heading.sentence === one.sentence && colon < 0 && at > 0 && before !== "" && !NAMED.test(before);
    const behind = against
      ? ""
      : wordsBehind(text, one, before).replace(baselines.has(figure) ? /^\([^()]*\)\s*/u : /^$/u, "");
    const own = [under ? heading.words : "", before, behind].filter((words) => words !== "").join(" ");
    const bare = one.unit !== null && fold(own).low === fold(one.unit.unit).low;
    const subject = context.subject !== undefined && (own === "" || bare || changed) ? context.subject : own;
    const words = `${about} ${fold(own).low}`;
    const written = trimWords(text.slice(one.from, one.to)) || text.slice(figure.start, figure.end);
    const sentence = settle(one, words, fold(before).low || about, changes.get(figure), written, promises.doubts);
    const share = figure.percent && sentence.unit === "%";
    const baseline = changes.get(figure)?.baseline ?? baselines.get(figure);
    const per = one.unit?.per ?? (one.unit?.kind === "measure" ? undefined : perBefore(low.slice(one.from, one.words)));
    const scope = SCOPE.exec(text.slice(one.from, one.to))?.[0];
    const target: Draft = {
      subject: subject.slice(0, 32_000),
      comparator: sentence.comparator,
      value: sentence.value,
      ...(sentence.high !== undefined && { high: sentence.high }),
      unit: sentence.unit,
      ...(baseline && { baseline }),
      ...(changes.has(figure) && { change: changes.get(figure)?.change }),
      ...(per && sentence.unit !== "%" && { per }),
      ...(groups[at] && { group: groups[at] }),
      ...(scope && { scope: trimWords(scope).slice(0, 1000) }),
      ...(context.list === true &&
        share &&
        LISTED.test(fold(behind).low) && { workedOut: "share-of-met-below" as const }),
      accrual: accrualOf(words, share ? "share" : "count"),
      text: written,
    };
    promises.placed.push({ at: figure.start, target });
  });
  return promises;
}

/** Words that name what is measured on their own, without the heading or the unit. */
const NAMED = /^(?:tỷ lệ|tổng|số|mức|sản lượng|diện tích)(?!\p{L})/iu;
/** What only ends the figure: `trở lên`, `/năm` behind a share. */
const OVER = /^(?: ?\/ ?(?:năm|tháng|quý)(?!\p{L}))? ?(?:trở lên|trở xuống|or more|or less)?/u;
const CHANGING = / (?:tăng|giảm|kéo giảm|nâng|từ)(?= [^,;]{0,60}\d)[\s\S]*$/u;

/** Words before a figure; of a change, those before its first figure. */
function uncounted(words: string, changed: boolean): string {
  return changed ? words.replace(CHANGING, "") : words;
}

/** Words behind a figure that are its own: of a counted noun the noun too, of a measure what follows it. */
function wordsBehind(text: string, { figure, unit, to }: Placed, before: string): string {
  const rest = trimWords(text.slice(unit?.end ?? figure.end, Math.max(to, unit?.end ?? figure.end)).replace(OVER, ""));
  if (unit === null || unit.kind === "measure") return rest;
  if (rest === "" && before !== "" && (NAMED.test(before) || /^(?:con|lần|cái|chiếc)$/u.test(unit.unit))) return "";
  return [unit.unit, rest].filter((words) => words !== "").join(" ");
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

/** Comparator, value, band and unit of a figure, by the table of DESIGN §4. */
function settle(
  one: Placed,
  words: string,
  before: string,
  change: Change | undefined,
  written: string,
  doubts: Doubt[],
): Pick<Draft, "comparator" | "value" | "unit"> & { high?: number } {
  const { figure, unit } = one;
  const name = figure.percent ? "%" : (unit?.unit ?? null);
  let [value, high] = [figure.value, figure.high];
  if (figure.ambiguous) {
    // what is counted comes whole: a comma before three digits are thousands; a measure may be a fraction
    const thousands = unit === null || unit.kind !== "measure";
    if (thousands) value = Math.round(value * 1000);
    doubts.push({ code: "target.ambiguous-number", params: { text: written, value } });
  }
  if (change !== undefined) {
    if (change.points)
      doubts.push({ code: "target.points-assumed", params: { text: written, value: change.value ?? 0 } });
    if (change.baselineMissing) doubts.push({ code: "target.baseline-missing", params: { text: written } });
    return {
      comparator: change.comparator,
      value: change.value,
      unit: change.unitOf === undefined ? name : (unit?.unit ?? null),
      ...(high !== undefined && change.baseline === undefined && { high }),
    };
  }
  let comparator = one.comparator;
  if (comparator === null || (comparator === "atLeast" && high !== undefined)) {
    const bad = comparator === null && value < 100 && speaksOfUnwanted(one, words, before);
    if (bad && value > 0) doubts.push({ code: "target.direction-assumed", params: { text: written, value } });
    comparator = bad ? "atMost" : "atLeast";
  }
  return { comparator, value, unit: name, ...(high !== undefined && { high }) };
}

/** Whether a bare figure counts what one wants less of. An explicit share of something (`95% hồ sơ …`) does so only when it is small. */
function speaksOfUnwanted(one: Placed, words: string, before: string): boolean {
  if (one.figure.percent && one.figure.value >= 50) return isUnwanted(before);
  return (
    isUnwanted(before === "" ? words : before) ||
    (isUnwanted(words) && !/được|có |xử lý|giải quyết|hỗ trợ/u.test(words))
  );
}
