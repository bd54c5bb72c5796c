import type { Figure } from "./figures";
import { comparatorAt } from "./comparators";
import type { Target } from "../../model/plan";

/** What is read of a figure that is written as a change. */
export interface Change {
  /** Null where it hangs on a baseline nobody wrote. */
  value: number | null;
  comparator: Target["comparator"];
  baseline?: NonNullable<Target["baseline"]>;
  change: number;
  /** The result is in the unit of the baseline (`tăng 10% so với 500 triệu đồng`). */
  unitOf?: Figure;
  points?: boolean;
  baselineMissing?: boolean;
}

export interface Changes {
  changes: Map<Figure, Change>;
  baselines: Map<Figure, NonNullable<Target["baseline"]>>;
  /** Figures that only serve another one. */
  served: Set<Figure>;
}

const DIRECTION =
  /(?<!\p{L})(tăng|giảm|kéo giảm|cao hơn|thấp hơn|nâng|increase|reduce|decrease)(?: (?:thêm|lên|ít nhất|tối thiểu|trên|từ|khoảng|bình quân|hơn|đạt|được|by|at least|tỷ lệ))* ?$/u;
const DOWN = /giảm|xuống|còn|hạ|thấp|reduce|decrease|down/u;
const UP_OR_DOWN = /(?<!\p{L})(?:lên|xuống|giảm|tăng|nâng|thành|còn|hạ|to|up to|down to)(?!\p{L})[^\d,;]{0,30}$/u;
const FROM = /(?<!\p{L})(?:từ|from)(?: mức| khoảng)? ?$/u;
const AGAINST = /^[^;.\n(]{0,40}?(?:so với|so sánh với|compared (?:to|with)|than in|on)(?!\p{L})[^;\n]{0,70}/u;
const SHARES = /tỷ lệ|mức độ|chỉ số|hài lòng/u;
const ASIDE = /^[^;.\n()]{0,30}\((?:năm (\d{4})|thực hiện|hiện (?:nay|tại)|cùng kỳ|kết quả|ước)[^()\n]{0,40}$/u;
const YEAR = /năm ((?:19|20)\d\d)/u;

/** Worked out in decimal, to twelve digits: 98.6 + 1 is 99.6. */
function round12(value: number): number {
  return Number(value.toPrecision(12));
}

/** Growth and reduction among the figures of a text (DESIGN §4): `Tăng 2% so với năm 2025 (91%)`, `từ 80 hộ xuống còn 68 hộ`. */
export function changesIn(low: string, figures: Figure[], about: string): Changes {
  const found: Changes = { changes: new Map(), baselines: new Map(), served: new Set() };
  figures.forEach((figure, at) => {
    if (found.served.has(figure)) return;
    const next = figures[at + 1];
    if (next && fromTo(low, figure, next, figures[at - 1], found)) return;
    const aside = next && ASIDE.exec(low.slice(figure.end, next.start).slice(0, 120));
    if (next && aside && next.start - figure.end < 110) {
      found.served.add(next);
      found.baselines.set(figure, { value: next.value, ...(aside[1] && { year: Number(aside[1]) }) });
    }
    const direction = DIRECTION.exec(low.slice(Math.max(0, figure.start - 40), figure.start));
    if (direction !== null) written(low, figure, next, direction[1] ?? "", about, found);
  });
  return found;
}

/** `từ 80% (năm 2021) lên 85%`: the second figure is the target, the first its baseline. */
function fromTo(low: string, one: Figure, two: Figure, before: Figure | undefined, found: Changes): boolean {
  const between = low.slice(one.end, Math.min(two.start, one.end + 80));
  if (two.start - one.end > 70 || /[;\n]/.test(between) || one.high !== undefined) return false;
  if (!FROM.test(low.slice(Math.max(0, one.start - 16), one.start)) || !UP_OR_DOWN.test(between)) return false;
  const front = low.slice(Math.max(0, one.start - 40), one.start);
  const down = DOWN.test(between) || (!/lên|tăng|nâng|up/u.test(between) && DOWN.test(front));
  const said = comparatorAt(low, two.start, two.end).comparator;
  const year = YEAR.exec(between)?.[1];
  found.served.add(one);
  // `giảm 12 hộ từ 80 hộ …`: the amount says the same once more
  if (before && !found.served.has(before) && /^[^;.\n,]{0,30}(?:từ|from) ?$/u.test(low.slice(before.end, one.start)))
    found.served.add(before);
  found.changes.set(two, {
    value: two.value,
    comparator: said ?? (down ? "atMost" : "atLeast"),
    baseline: { value: one.value, ...(year && { year: Number(year) }) },
    change: round12(two.value - one.value),
  });
  return true;
}

/** `tăng 5%`, `giảm 10% so với năm 2021 (50 vụ)`. */
function written(
  low: string,
  figure: Figure,
  next: Figure | undefined,
  word: string,
  about: string,
  found: Changes,
): void {
  const said = comparatorAt(low, figure.start, figure.end).comparator;
  if (said === "lessThan" || said === "atMost" || said === "equals") return;
  const sign = DOWN.test(word) ? -1 : 1;
  const behind = AGAINST.exec(low.slice(figure.end, figure.end + 120));
  const step = round12(sign * figure.value);
  if (behind === null) {
    found.changes.set(figure, { value: figure.value, comparator: said ?? "atLeast", change: step });
    return;
  }
  const base =
    next && next.start < figure.end + behind[0].length + 2 && /\(|là|đạt|:/u.test(low.slice(figure.end, next.start))
      ? next
      : null;
  const comparator = sign < 0 ? "atMost" : said === "moreThan" ? "moreThan" : "atLeast";
  if (base === null) {
    // growth of a count can be measured as it stands; of a share nobody can say where it should end
    const ofShare =
      figure.percent && SHARES.test(`${low.slice(Math.max(0, figure.start - 160), figure.start)} ${about}`);
    const open: Pick<Change, "value" | "comparator"> = ofShare
      ? { value: null, comparator }
      : { value: figure.value, comparator: said ?? "atLeast" };
    found.changes.set(figure, { ...open, change: step, baselineMissing: true });
    return;
  }
  found.served.add(base);
  found.changes.set(figure, { comparator, ...stepped(figure, base, step, YEAR.exec(behind[0])?.[1]) });
  if (/^ ?điểm/u.test(low.slice(figure.end, figure.end + 6))) delete found.changes.get(figure)?.points;
}

/** A baseline and a step give the level to reach: by points where both are percentages, else relative for a percentage. */
function stepped(figure: Figure, base: Figure, step: number, year: string | undefined): Omit<Change, "comparator"> {
  const relative = figure.percent && !base.percent;
  const value = round12(relative ? base.value * (1 + step / 100) : base.value + step);
  return {
    value,
    baseline: { value: base.value, ...(year && { year: Number(year) }) },
    change: relative ? round12(value - base.value) : step,
    ...(relative && { unitOf: base }),
    ...(figure.percent && base.percent && { points: true }),
  };
}
