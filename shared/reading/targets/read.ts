import type { Target } from "../../model/plan";
import type { Why } from "../../model/reading";
import { fold } from "../timings/fold";
import type { TargetContext } from "./context";
import { promisesOf } from "./promises";
import { qualitiesOf } from "./qualities";

export type { TargetContext };

/** A target as its words say it; the caller adds `id` and `cell` and makes the local `group` unique. */
export type TargetDraft = Omit<Target, "id" | "cell">;

export interface TargetReading {
  targets: TargetDraft[];
  /** Findings of the family `target.`: what was assumed. `params.text` are the target's words. */
  doubts: { code: string; params: Record<string, string | number> }[];
  /** For each target the rule that fired. */
  why: Why[];
}

/**
 * Reads every measurable promise of a text, in its order (DESIGN §4 "Targets"): figures with their comparators, units and
 * own words, levels to attain, things that must not happen. Text that promises nothing gives no target.
 * Never throws; linear in the text's length.
 */
export function readTargets(text: string, context: TargetContext = {}): TargetReading {
  const folded = fold(text);
  const promises = promisesOf(folded, context);
  const qualities = qualitiesOf(folded, context, promises.covered);
  const placed = [...promises.placed, ...qualities].sort((a, b) => a.at - b.at);
  return { targets: placed.map(({ target }) => target), doubts: promises.doubts, why: placed.map(({ why }) => why) };
}
