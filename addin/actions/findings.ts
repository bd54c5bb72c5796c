import { parseAddress } from "../../shared/model/address";
import type { Explanation, Finding } from "../../shared/model/finding";
import type { Objective, Plan } from "../../shared/model/plan";
import type { FindingCode } from "../../shared/problems/findings";

/** Findings of one code in one objective, folded: they say the same of several cells. */
export interface Fold {
  code: string;
  severity: Finding["severity"];
  findings: [Finding, ...Finding[]];
}

/** What is to be said of one objective, or (null) of the plan as a whole. */
export interface FindingGroup {
  objective: Objective | null;
  folds: Fold[];
}

const WEIGHT: Record<Finding["severity"], number> = { error: 0, warning: 1, note: 2 };

/** Findings by objective in the order of the sheet, the plan's own first; in each the heavier ones first. */
export function groupFindings(plan: Pick<Plan, "objectives">, findings: Finding[]): FindingGroup[] {
  const find = objectiveFinder(plan.objectives);
  const groups = new Map<Objective | null, Map<string, Fold>>();
  for (const finding of findings) {
    const objective = find(finding.cell);
    const folds = groups.get(objective) ?? new Map<string, Fold>();
    groups.set(objective, folds);
    const fold = folds.get(finding.code);
    if (fold) fold.findings.push(finding);
    else folds.set(finding.code, { code: finding.code, severity: finding.severity, findings: [finding] });
  }
  return [null, ...plan.objectives].flatMap((objective) => {
    const folds = groups.get(objective);
    if (!folds) return [];
    return [{ objective, folds: [...folds.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]) }];
  });
}

/** Finds the objective in whose rows (its own, its actions') a cell stands. */
function objectiveFinder(objectives: Objective[]): (cell: string) => Objective | null {
  const rows = new Map<string, Objective>();
  for (const objective of objectives)
    for (const range of [objective.range, ...objective.actions.map((action) => action.range)]) {
      const area = parseAddress(range);
      for (let row = area?.top ?? 1; area && row <= area.bottom; row++) rows.set(`${area.sheet} ${row}`, objective);
    }
  return (cell) => {
    const place = parseAddress(cell);
    // What is said of a whole table is said of no objective of it.
    if (!place || cell.includes(":")) return null;
    return rows.get(`${place.sheet} ${place.top}`) ?? null;
  };
}

export function countBySeverity(findings: Finding[]): Record<Finding["severity"], number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings that tell how something was taken to be meant: to be confirmed by a person. */
const GUESSES: readonly FindingCode[] = [
  "target.direction-assumed",
  "target.points-assumed",
  "target.ambiguous-number",
];

export function isGuess({ code }: Pick<Finding, "code">): boolean {
  return GUESSES.some((guess) => guess === code);
}

/** A person's sentences for findings, by what they are for. */
export type Explained = Readonly<Record<string, string>>;

export function explanationKey({ code, cell }: Pick<Finding, "code" | "cell">): string {
  return `${code} ${cell}`;
}

/** The sentences that still have their finding, as they are sent. */
export function explanationsFor(findings: Finding[], explained: Explained): Explanation[] {
  return findings.flatMap((finding) => {
    const text = explained[explanationKey(finding)]?.trim();
    return text ? [{ code: finding.code, cell: finding.cell, text }] : [];
  });
}

/** Warnings that nobody has explained: they are counted with the report. */
export function openWarnings(findings: Finding[], explained: Explained): number {
  return findings.filter((finding) => finding.severity === "warning" && !explained[explanationKey(finding)]?.trim())
    .length;
}
