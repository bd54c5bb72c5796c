import type { Target } from "../../model/plan";
import type { Context } from "../context";
import { grouped } from "../gather";
import type { Found, Rule } from "../rule";
import { folded } from "../words";

/** A comparison with the figures of a year. */
const COMPARED = /\b(?:so voi|so sanh|doi chieu)\b(?:[^.;]{0,60}?)\bnam (20\d\d)\b/;

/** The same, roughly and cheaply. */
const COMPARING = /(?:so với|so sánh|đối chiếu)[^]*20\d\d/i;

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
  const year = COMPARING.test(text) ? COMPARED.exec(folded(text))?.[1] : undefined;
  return year === undefined ? null : Number(year);
}

/** One objective compares with two different years: in its targets, and in the words beside them. */
export const BASELINE_YEAR: Rule = {
  code: "text.baseline-year-conflict",
  look({ plan, texts, targetsFor }: Context): Found[] {
    const compared = texts.flatMap(({ cell, text, objective }) => {
      const year = yearCompared(text);
      return year === null || objective === undefined ? [] : [{ cell, year, objective }];
    });
    const beside = grouped(compared, ({ objective }) => objective);
    return plan.objectives.flatMap((objective) => {
      const others = beside.get(objective.id) ?? [];
      const base = others.length > 0 ? baseOf(targetsFor(objective)) : null;
      if (!base) return [];
      return others
        .filter(({ cell, year }) => cell !== base.cell && year !== base.year)
        .map(({ cell, year }): Found => {
          return { cell, params: { found: year, baseline: base.year, other: base.cell.replace(/^.*!/, "") } };
        });
    });
  },
};
