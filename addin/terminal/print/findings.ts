import { findingSentence } from "../../../shared/messages/findings";
import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import { parseAddress } from "../../../shared/model/address";
import { type Finding, type MatrixRow, SEVERITIES } from "../../../shared/model/finding";
import type { Plan } from "../../../shared/model/plan";
import { oneLine } from "./plan";

/** Findings by objective, equal ones folded into one line with their cells, then the 6.2 matrix. */
export function printFindings(plan: Plan, matrix: MatrixRow[], language: Language): string {
  const weighing = (severity: string) => plan.findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    sentence(
      "check.counts",
      { errors: weighing("error"), warnings: weighing("warning"), notes: weighing("note") },
      language,
    ),
  ];
  if (plan.findings.length === 0) lines.push(sentence("check.clean", {}, language));
  const heads = plan.objectives.map(({ range, number, statement, actions }) => ({
    area: parseAddress(range),
    last: Math.max(...[range, ...actions.map((action) => action.range)].map((area) => parseAddress(area)?.bottom ?? 0)),
    title: `${number ?? "•"}  ${oneLine(statement, 80)}`,
  }));
  const sections = new Map<string, Finding[]>();
  for (const finding of plan.findings) {
    const at = parseAddress(finding.cell);
    const above = heads.find(
      ({ area, last }) => at && area?.sheet === at.sheet && area.top <= at.top && at.top <= last,
    );
    const title = above ? above.title : sentence("check.plan", {}, language);
    sections.set(title, [...(sections.get(title) ?? []), finding]);
  }
  for (const [title, findings] of sections) lines.push("", title, ...folded(findings, language));
  lines.push("", sentence("check.matrix", {}, language), ...matrix.map(matrixLine));
  return lines.join("\n");
}

function folded(findings: Finding[], language: Language): string[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  const groups = [...byCode.values()].sort(
    ([a], [b]) => SEVERITIES.indexOf(a?.severity ?? "note") - SEVERITIES.indexOf(b?.severity ?? "note"),
  );
  return groups.flatMap((group) => {
    const [first, ...rest] = group;
    if (!first) return [];
    const line = `  ${sentence(`severity.${first.severity}`, {}, language)}: ${findingSentence(first, language)} [${first.code}]`;
    if (rest.length === 0) return [line];
    const cells = rest.map(({ cell }) => cell.replace(/^.*!/, ""));
    const shown = cells.length > 8 ? `${cells.slice(0, 8).join(", ")}…` : cells.join(", ");
    return [line, `      ${sentence("check.more", { count: rest.length, cells: shown }, language)}`];
  });
}

function matrixLine(row: MatrixRow): string {
  const marks = [row.measurable, row.what, row.resources, row.who, row.when, row.evaluated];
  return `  ${marks.map((has) => (has ? "✓" : "✕")).join(" ")}  ${row.number ?? "•"}`;
}
