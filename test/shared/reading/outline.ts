import type { Plan } from "../../../shared/model/plan";

/** A plan's bones, one line an objective or action, for expectations a person can read. */
export function outline(plan: Plan): string[] {
  return plan.objectives.flatMap((objective) => [
    [
      `${objective.number ?? "-"}`,
      objective.parent === null ? "" : ` under ${objective.parent}`,
      objective.section === undefined ? "" : ` [${objective.section}]`,
      `: ${objective.statement}`,
    ].join(""),
    ...objective.actions.map(
      (action) =>
        `  ${action.number ?? "-"}: ${action.content} | ${action.lead.join(" + ")} | ${action.due?.text ?? ""}`,
    ),
  ]);
}
