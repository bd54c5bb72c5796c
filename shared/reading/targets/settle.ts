import type { Target } from "../../model/plan";
import type { Change } from "./changes";
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
  // what is counted comes whole: a comma before three digits are thousands; a measure may be a fraction
  const thousands = figure.ambiguous && unit?.kind !== "measure";
  const value = thousands ? Math.round(figure.value * 1000) : figure.value;
  if (figure.ambiguous) doubts.push({ code: "target.ambiguous-number", params: { text: written, value } });
  if (change !== undefined) return changed(one, change, name, written, doubts);
  if (one.comparator !== null) return { comparator: one.comparator, value, unit: name, ...band };
  // at most 100 % promises nothing
  const bad = !(figure.percent && value >= 100) && speaksOfUnwanted(one, words, before);
  if (bad && value > 0) doubts.push({ code: "target.direction-assumed", params: { text: written, value } });
  return { comparator: bad ? "atMost" : "atLeast", value, unit: name, ...band };
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
    unit: change.unitOf === undefined ? name : (unit?.unit ?? null),
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
