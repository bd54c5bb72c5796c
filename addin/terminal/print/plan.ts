import { sentence } from "../../../shared/messages/terminal";
import type { Language } from "../../../shared/messages/language";
import type { Action, Objective, Plan, Target } from "../../../shared/model/plan";
import { chip } from "../../../shared/messages/chips";
import { shownDay } from "./dates";

const WIDTH = 100;

/** Text on one line, cut at a length that a terminal shows. */
export function oneLine(text: string, width = WIDTH): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length <= width ? flat : `${flat.slice(0, width - 1).trimEnd()}…`;
}

/** The plan as an indented tree: what was found, in lines that can be checked against the sheet. */
export function printPlan(plan: Plan, language: Language): string {
  const say = (name: Parameters<typeof sentence>[0], params = {}) => sentence(name, params, language);
  const actions = plan.objectives.flatMap((objective) => objective.actions);
  const targets = [...plan.objectives, ...actions].flatMap((one) => one.targets);
  const weighing = (severity: string) => plan.findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    say("plan.head", { unit: plan.unit ?? say("plan.unit-unknown"), year: plan.year ?? "?" }),
    ...(plan.issued ? [issuedLine(plan.issued, language)] : []),
    say("plan.counts", {
      objectives: plan.objectives.length,
      actions: actions.length,
      targets: targets.length,
      announced: plan.announced.length,
    }),
    say("plan.findings", { errors: weighing("error"), warnings: weighing("warning"), notes: weighing("note") }),
    "",
    ...plan.objectives.flatMap((objective) => objectiveLines(objective)),
  ];
  if (plan.unread.length > 0) {
    lines.push("", say("plan.unread", { count: plan.unread.length }));
    for (const { cell, text } of plan.unread) lines.push(`  ${cell}  ${oneLine(text, 80)}`);
  }
  return lines.join("\n");
}

function issuedLine({ number, date }: NonNullable<Plan["issued"]>, language: Language): string {
  const said = [number, date === null ? null : shownDay(date)].filter((part) => part !== null).join(", ");
  return sentence("plan.issued", { said }, language);
}

function objectiveLines(objective: Objective): string[] {
  const indent = objective.parent === null ? "" : "  ";
  return [
    `${indent}${objective.number ?? "•"}  ${oneLine(objective.statement)}`,
    ...targetLines(objective.targets, `${indent}     `),
    ...objective.actions.flatMap((action) => actionLines(action, `${indent}     `)),
  ];
}

function actionLines(action: Action, indent: string): string[] {
  const who = action.lead.join("; ");
  const due = action.due ? oneLine(action.due.text, 40) : "";
  const tail = [who, due].filter(Boolean).join(" · ");
  return [
    `${indent}${action.number ?? "-"} ${oneLine(action.content.replace(/^\s*[-–+•]\s*/, ""))}`,
    ...(tail ? [`${indent}    ${oneLine(tail)}`] : []),
    ...targetLines(action.targets, `${indent}    `),
  ];
}

function targetLines(targets: Target[], indent: string): string[] {
  return targets.map((target) => `${indent}◦ ${chip(target)}  ${oneLine(target.subject, 70)}`);
}
