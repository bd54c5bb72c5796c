import type { Target } from "../../model/plan";
import type { Context } from "../context";
import type { Found, Rule } from "../rule";
import { folded } from "../words";

/** A comparison with the figures of a year. */
const COMPARED = /\b(?:so voi|so sanh|doi chieu)\b(?:[^.;]{0,60}?)\bnam (20\d\d)\b/;

/** The year an objective's targets are built on: as read, or in their own words. */
function baseOf(targets: Target[]): { year: number; cell: string } | null {
  for (const { baseline, text, cell } of targets) {
    const year = baseline?.year ?? yearCompared(text);
    if (year !== null) return { year, cell };
  }
  return null;
}

/** The year that a text compares with, null where it compares with none. */
function yearCompared(text: string): number | null {
  const year = COMPARED.exec(folded(text))?.[1];
  return year === undefined ? null : Number(year);
}

/** One objective compares with two different years: in its targets, and in the words beside them. */
export const BASELINE_YEAR: Rule = {
  code: "text.baseline-year-conflict",
  look({ plan, texts, targetsFor }: Context): Found[] {
    return plan.objectives.flatMap((objective) => {
      const base = baseOf(targetsFor(objective));
      if (!base) return [];
      return texts.flatMap(({ cell, text, objective: owner }): Found[] => {
        const found = owner === objective.id && cell !== base.cell ? yearCompared(text) : null;
        if (found === null || found === base.year) return [];
        return [{ cell, params: { found, baseline: base.year, other: base.cell.replace(/^.*!/, "") } }];
      });
    });
  },
};
