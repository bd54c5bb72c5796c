import type { Target } from "../../model/plan";

/** What surrounds the text: an objective's words for a target cell, whether a list of targets stands below. */
export interface TargetContext {
  /** The objective's words, when the text is a target cell of its own. */
  subject?: string;
  /** The objective stands over a list of targets: `Hoàn thành 100% các chỉ tiêu …` is worked out from them. */
  list?: boolean;
  /** The text is a whole target cell: a bare `100%` or `98` counts. */
  whole?: boolean;
}

/** A target as its words say it; the caller adds `id` and `cell` and makes the local `group` unique. */
export type TargetDraft = Omit<Target, "id" | "cell">;

export interface TargetReading {
  targets: TargetDraft[];
  doubts: { code: string; params: Record<string, string | number> }[];
}

/** Reads every measurable promise of a text (DESIGN §4 "Targets"). Never throws; linear in the text's length. */
export function readTargets(text: string, context: TargetContext = {}): TargetReading {
  const targets: TargetDraft[] = [];
  for (const found of text.normalize("NFC").matchAll(/(\d{1,3}(?:[.,]\d{1,2})?) ?%/g)) {
    targets.push({
      subject: context.subject ?? text,
      comparator: "atLeast",
      value: Number((found[1] ?? "0").replace(",", ".")),
      unit: "%",
      accrual: "rate",
      text: found[0],
    });
  }
  return { targets, doubts: [] };
}
