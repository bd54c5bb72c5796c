import type { Target } from "../../model/plan";
import type { Change } from "./change";
import { isUnwanted } from "./unwanted";
import type { Placed } from "./words";

/** Something that was assumed in reading a target: a finding of the family `target.`. */
export interface Doubt {
  code: string;
  params: Record<string, string | number>;
}

export type Settled = Pick<Target, "comparator" | "value" | "unit" | "high">;

/**
 * Comparator, value, band and unit of a figure, by the table of DESIGN §4. `words` are all its words, `before` those
 * before it, both folded; `written` is what a doubt shows. Doubts are added to `doubts`.
 */
export function settle(
  one: Placed,
  words: string,
  before: string,
  change: Change | undefined,
  written: string,
  doubts: Doubt[],
): Settled {
  const { figure, unit } = one;
  const name = figure.percent ? "%" : (unit?.unit ?? null);
  const band = figure.high === undefined ? {} : { high: figure.high };
  if (figure.rank !== undefined) return { comparator: "atMost", value: figure.value, unit: "hạng", ...band };
  const { value } = figure;
  if (figure.ambiguous) doubts.push({ code: "target.ambiguous-number", params: { text: written, value } });
  if (change !== undefined) return changed(one, change, name, written, doubts);
  return {
    comparator: one.comparator ?? bareComparator(one, words, before, written, doubts),
    value,
    unit: name,
    ...band,
  };
}

/** How a bare figure compares: one wants as little as possible of some things. */
function bareComparator(one: Placed, words: string, before: string, written: string, doubts: Doubt[]) {
  const { figure, unit } = one;
  // `5 hạng` of a ranking: the smaller the better
  if (unit?.unit === "hạng") return "atMost";
  // at least nothing promises nothing
  if (figure.value === 0 && figure.high === undefined) return "atMost";
  // at most 100 % promises nothing
  const bad = !(figure.percent && figure.value >= 100) && speaksOfUnwanted(one, words, before);
  if (bad && figure.value > 0)
    doubts.push({ code: "target.direction-assumed", params: { text: written, value: figure.value } });
  return bad ? "atMost" : "atLeast";
}

/** A figure that is written as a change. */
function changed(
  { figure, unit }: Placed,
  change: Change,
  name: string | null,
  written: string,
  doubts: Doubt[],
): Settled {
  if (change.points)
    doubts.push({ code: "target.points-assumed", params: { text: written, value: change.value ?? 0 } });
  if (change.baselineMissing) doubts.push({ code: "target.baseline-missing", params: { text: written } });
  return {
    comparator: change.comparator,
    value: change.value,
    unit: change.unitOf === undefined ? name : change.unitOf.percent ? "%" : (unit?.unit ?? null),
    ...(figure.high !== undefined && change.baseline === undefined && { high: figure.high }),
  };
}

/** Whether a bare figure counts what one wants less of. An explicit share of something (`95% hồ sơ …`) does so only when it is small. */
function speaksOfUnwanted(one: Placed, words: string, before: string): boolean {
  if (one.figure.percent && one.figure.value >= 50) return isUnwanted(before);
  return (
    isUnwanted(before === "" ? words : before) ||
    (isUnwanted(words) && !/được|có |xử lý|giải quyết|hỗ trợ/u.test(words))
  );
}
