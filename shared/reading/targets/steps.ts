import { guarded, matchIn } from "../patterns/guarded";
import { baselineOf, AGAINST, DIRECTION, DOWN, round12, type Change, type Changes } from "./change";
import { comparatorAt } from "./comparators";
import type { Figure } from "./figures";

/** The same with its object between: `giảm tỷ lệ hộ nghèo 1,5% so với …`. */
const DIRECTION_OF = guarded(
  /(?<!\p{L})(?<!(?:cắt|tinh) )(tăng|giảm|kéo giảm|nâng|increas\p{L}+|reduc\p{L}+|decreas\p{L}+|rais\p{L}+|cut|lower|improv\p{L}+)(?! (?:xuống|còn|lên))(?: [^\s\d,;.()]{1,14}){1,9} ?$/u,
);
/** What is held against a rule or a plan needs no figure of an earlier time. */
const AGAINST_RULE =
  /(?:so với|so sánh với|compared (?:to|with)|than|against)(?: the)?(?: mức| tổng| thời gian| thời hạn)? (?:quy định|kế hoạch|dự toán|chỉ tiêu|nghị quyết|định mức|mặt bằng|bình quân chung|trung bình(?! (?:giai đoạn|các năm|những năm|\d))|plan|rule|regulat|legal|statut)/u;
const SHARES = /tỷ lệ|mức độ|chỉ số|hài lòng|share|rate|satisf/u;
const POINTS = /^ ?(?:điểm(?: phần trăm| %)?|percentage points?|points?)(?!\p{L})/u;
const TIMES = /^ ?lần(?!\p{L})/u;
const TWICE = /^(?:đôi|ba|rưỡi)$/u;

/** `tăng 5%`, `giảm 10% so với năm 2021 (50 vụ)`, `gấp 2 lần năm 2025 (30 mô hình)`. */
export function written(low: string, figure: Figure, next: Figure | undefined, about: string, found: Changes): void {
  if (figure.rank !== undefined) return;
  const after = low.slice(figure.end, figure.end + 130);
  const behind = matchIn(AGAINST, after)?.[0];
  const front = low.slice(Math.max(0, figure.start - 90), figure.start);
  const direction = directionOf(front, behind);
  const base = baseBehind(low, figure, next, behind);
  const said = comparatorAt(low, figure.start, figure.end).comparator;
  if (direction === null || said === "lessThan" || said === "atMost" || said === "equals") {
    // `xuống dưới 3% so với năm 2025 (4,5%)`: a level, beside what was before
    if (base !== null && behind !== undefined && base.percent === figure.percent) {
      found.served.add(base);
      found.baselines.set(figure, baselineOf(base.value, behind));
    }
    return;
  }
  const down = DOWN.test(direction);
  const times = TIMES.test(after) || TWICE.test(low.slice(figure.start, figure.end));
  const change =
    times || direction === "gấp"
      ? multiplied(figure, times ? base : null, down, behind)
      : grown(low, figure, base, { down, said, behind, about, inPoints: POINTS.test(after) });
  if (change === null) return;
  if (base !== null && change.baseline) found.served.add(base);
  found.changes.set(figure, change);
}

/** The word of change before a figure. `cao hơn 6,5 điểm` compares: it says no change where nothing is named to hold it against. */
function directionOf(front: string, behind: string | undefined): string | null {
  const found = matchIn(DIRECTION, front) ?? (behind === undefined ? null : matchIn(DIRECTION_OF, front));
  const word = found?.[1] ?? null;
  return word?.endsWith("hơn") === true && behind === undefined ? null : word;
}

/** The figure of an earlier time that stands behind `so với …`. */
function baseBehind(low: string, figure: Figure, next: Figure | undefined, behind: string | undefined): Figure | null {
  if (next === undefined || behind === undefined || next.start >= figure.end + behind.length + 2) return null;
  return /\(|là|đạt|:/u.test(low.slice(figure.end, next.start)) ? next : null;
}

/** `gấp 2 lần năm 2025 (30 mô hình)`; without the figure it is a count of times. */
function multiplied(figure: Figure, base: Figure | null, down: boolean, behind = ""): Change | null {
  if (base === null) return null;
  const value = round12(base.value * figure.value);
  return {
    value,
    comparator: down ? "atMost" : "atLeast",
    baseline: baselineOf(base.value, behind),
    change: round12(value - base.value),
    unitOf: base,
  };
}

interface Growth {
  down: boolean;
  said: ReturnType<typeof comparatorAt>["comparator"];
  behind: string | undefined;
  about: string;
  /** `3 điểm %`: points are written. */
  inPoints: boolean;
}

/** An amount of growth or reduction, with what it is held against. */
function grown(low: string, figure: Figure, base: Figure | null, growth: Growth): Change {
  const { down, said, behind } = growth;
  const step = round12(down ? -figure.value : figure.value);
  if (behind === undefined || AGAINST_RULE.test(behind))
    return { value: figure.value, comparator: said ?? "atLeast", change: step };
  const comparator = down ? "atMost" : said === "moreThan" ? "moreThan" : "atLeast";
  if (base === null) {
    // growth of a count can be measured as it stands; of a share nobody can say where it should end
    const words = `${low.slice(Math.max(0, figure.start - 160), figure.start)} ${growth.about}`;
    const open: Pick<Change, "value" | "comparator"> =
      figure.percent && SHARES.test(words)
        ? { value: null, comparator }
        : { value: figure.value, comparator: said ?? "atLeast" };
    return { ...open, change: step, baselineMissing: true };
  }
  return { comparator, ...stepped(figure, base, step, behind, growth.inPoints) };
}

/** A baseline and a step give the level to reach: by points where both are percentages, else relative for a percentage. */
function stepped(
  figure: Figure,
  base: Figure,
  step: number,
  behind: string,
  inPoints: boolean,
): Omit<Change, "comparator"> {
  const relative = figure.percent && !base.percent;
  const value = round12(relative ? base.value * (1 + step / 100) : base.value + step);
  return {
    value,
    baseline: baselineOf(base.value, behind),
    change: relative ? round12(value - base.value) : step,
    ...((relative || (inPoints && base.percent)) && { unitOf: base }),
    // `tăng 3 điểm %` says itself that points are meant
    ...(figure.percent && base.percent && !inPoints && { points: true }),
  };
}
