import type { TargetDraft } from "../../../../../shared/reading/targets/read";

/** A phrase, what a careful reader gets out of it, and for a target cell the objective's words. */
export type WideRow = [text: string, wanted: string[], subject?: string];

const SIGNS = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<", equals: "=", attain: "attain" };
const ACCRUALS = { rate: "r", cumulative: "c", point: "p", "year-end": "y" };

/**
 * Whether a target is what a row wants: `>= 99.6 % {b98.6@2021} {c1} r`. Behind the figure stands its unit (`[a|b]`: either
 * will do), in braces the baseline with its year, the change, the rhythm, `group`, `scope` or a level's words, last the
 * accrual by its first letter. What a row does not say must not be there, but the accrual and the words of a scope.
 */
export function fits(draft: TargetDraft, wanted: string): boolean {
  const accrual = / (\[[rcpy|]+\]|[rcpy])$/.exec(wanted);
  const rest = accrual === null ? wanted : wanted.slice(0, accrual.index);
  if (accrual !== null && !(accrual[1] ?? "").includes(ACCRUALS[draft.accrual])) return false;
  if (draft.comparator === "attain") {
    const level = /^attain \{(.*)\}$/.exec(rest)?.[1];
    return level !== undefined && (draft.level ?? "").toLowerCase().includes(level.toLowerCase());
  }
  const choices = /\[(.*?)\]/.exec(rest);
  const units = choices?.[1]?.split("|") ?? [null];
  return units.some((unit) => (unit === null ? rest : rest.replace(/\[.*?\]/, unit)) === shortOf(draft));
}

/** A target in one line, without its accrual. */
function shortOf({ comparator, value, high, unit, ...more }: TargetDraft): string {
  const { baseline, change, per, group, scope, level, workedOut } = more;
  const figure = value === null ? "" : high === undefined ? String(value) : `${String(value)}..${String(high)}`;
  const year = baseline?.year === undefined ? "" : `@${String(baseline.year)}`;
  const details = [
    baseline && `b${String(baseline.value)}${year}`,
    change !== undefined && `c${String(change)}`,
    per,
    group !== undefined && "group",
    scope !== undefined && "scope",
    level,
    workedOut !== undefined && "below",
  ];
  return [SIGNS[comparator], figure, unit ?? "", ...details.map((one) => (one ? `{${one}}` : ""))]
    .filter(Boolean)
    .join(" ");
}

/** The same with its accrual, for a message. */
export const shown = (draft: TargetDraft): string => `${shortOf(draft)} ${ACCRUALS[draft.accrual]}`;
