import { guarded, matchIn } from "../patterns/guarded";
import { baselineOf, AGAINST, DIRECTION, DOWN, round12, type Changes } from "./change";
import { comparatorAt } from "./comparators";
import type { Figure } from "./figures";

const UPWARD = /(?<!\p{L})(?:lên|tăng|nâng|up|increas\p{L}+|rais\p{L}+|improv\p{L}+)(?!\p{L})/u;
const UP_OR_DOWN = /(?<!\p{L})(?:lên|xuống|giảm|tăng|nâng|thành|còn|hạ|to|up to|down to)(?!\p{L})[^\d,;]{0,30}$/u;
const FROM = /(?<!\p{L})(?:từ|from)(?: mức| khoảng)? ?$/u;
/** `giảm 12 hộ, còn 19 hộ`: the amount, then what is left. */
const LEFT = guarded(
  /^[^;.\n\d]{0,40}?[,(]? ?(?:và )?(?:xuống còn|giảm còn|chỉ còn|còn lại|còn|xuống|nâng lên|tăng lên|lên|to)(?: (?:mức|khoảng|dưới|không quá|trên|còn))* ?$/u,
);
/** Between a level and the amount it lies above or below an earlier one: `, tăng`. */
const AMOUNT = guarded(
  /^[^,;.\n\d(]{0,40}[,(] ?(?:tức |và )?(tăng|giảm|cao hơn|thấp hơn|up|down|an increase of|a decrease of)(?: (?:thêm|ít nhất|tối thiểu|khoảng|hơn|by))* ?$/u,
);

/** `từ 80% (năm 2021) lên 85%`: the second figure is the target, the first its baseline. */
export function fromTo(low: string, one: Figure, two: Figure, before: Figure | undefined, found: Changes): boolean {
  const between = low.slice(one.end, Math.min(two.start, one.end + 80));
  if (two.start - one.end > 70 || /[;\n]/.test(between) || one.high !== undefined) return false;
  if (!FROM.test(low.slice(Math.max(0, one.start - 16), one.start)) || !UP_OR_DOWN.test(between)) return false;
  found.served.add(one);
  if (before && !found.served.has(before) && saysItAgain(low, before, one)) {
    found.served.add(before);
    found.changes.delete(before);
  }
  const said = two.rank === undefined ? comparatorAt(low, two.start, two.end).comparator : null;
  found.changes.set(two, {
    value: two.value,
    comparator: said ?? (goesDown(low, one, two, between) ? "atMost" : "atLeast"),
    baseline: baselineOf(one.value, between),
    change: round12(two.value - one.value),
  });
  return true;
}

/** Whether a level is one not to go over: of places in an order always, else by the words, last by the figures. */
function goesDown(low: string, one: Figure, two: Figure, between: string): boolean {
  if (two.rank !== undefined || DOWN.test(between)) return true;
  if (UPWARD.test(between)) return false;
  const front = low.slice(Math.max(0, one.start - 90), one.start);
  return DOWN.test(front) || (!UPWARD.test(front) && two.value < one.value);
}

/** `giảm 12 hộ từ 80 hộ …`, `giảm 12 hộ (từ 80 hộ …`: the amount says the same once more. */
function saysItAgain(low: string, amount: Figure, from: Figure): boolean {
  const beside = low.slice(amount.end, from.start);
  if (/^[^;.\n,(]{0,30}(?:từ|from) ?$/u.test(beside)) return true;
  const moved = matchIn(DIRECTION, low.slice(Math.max(0, amount.start - 40), amount.start)) !== null;
  return moved && /^[^;.\n]{0,40}[,(] ?(?:từ|from) ?$/u.test(beside);
}

/** `giảm 12 hộ, còn 19 hộ`: what is left is the target, the baseline follows. */
export function amountThenRest(low: string, one: Figure, two: Figure, found: Changes): boolean {
  if (two.start - one.end > 50 || one.percent !== two.percent || one.high !== undefined) return false;
  if (one.rank !== undefined || two.rank !== undefined) return false;
  const direction = matchIn(DIRECTION, low.slice(Math.max(0, one.start - 40), one.start));
  if (direction === null || matchIn(LEFT, low.slice(one.end, two.start)) === null) return false;
  const down = DOWN.test(direction[1] ?? "");
  const step = down ? -one.value : one.value;
  const said = comparatorAt(low, two.start, two.end).comparator;
  found.served.add(one);
  found.changes.set(two, {
    value: two.value,
    comparator: said ?? (down ? "atMost" : "atLeast"),
    baseline: { value: round12(two.value - step) },
    change: step,
  });
  return true;
}

/** `18.600 tỷ đồng, tăng 12%`: nothing more is said. */
function isSaidAlone(low: string, level: Figure, amount: Figure): boolean {
  return amount.percent && !level.percent && /^ ?(?:[).;,\n]|$)/u.test(low.slice(amount.end, amount.end + 2));
}

/** `đạt 90%, tăng 2% so với năm 2025 (88%)`: the level is the target, the amount says how far that is. */
export function levelThenAmount(
  low: string,
  level: Figure,
  amount: Figure,
  base: Figure | undefined,
  found: Changes,
): boolean {
  if (amount.start - level.end > 60 || level.rank || amount.rank || amount.high !== undefined) return false;
  const direction = matchIn(AMOUNT, low.slice(level.end, amount.start))?.[1];
  const behind = matchIn(AGAINST, low.slice(amount.end, amount.end + 130))?.[0];
  if (direction === undefined || (level.percent && !amount.percent)) return false;
  if (behind === undefined && !isSaidAlone(low, level, amount)) return false;
  if (matchIn(DIRECTION, low.slice(Math.max(0, level.start - 40), level.start)) !== null) return false;
  found.served.add(amount);
  if (behind === undefined) return true;
  if (base && base.start < amount.end + behind.length + 2 && base.percent === level.percent) {
    found.served.add(base);
    found.baselines.set(level, baselineOf(base.value, behind));
  } else if (!level.percent && !amount.percent) {
    // of a share nobody knows whether points are meant: what was before follows only from counts
    const step = DOWN.test(direction) ? -amount.value : amount.value;
    found.baselines.set(level, baselineOf(round12(level.value - step), behind));
  }
  return true;
}
