import type { Objective } from "../model/plan";

const WORDS = 12;

/** How an objective is named beside its targets: its number where it has one, else the beginning of its words. */
export function objectiveLabel(objective: Pick<Objective, "number" | "statement">): string {
  const number = objective.number?.trim();
  if (number) return number;
  const words = objective.statement.trim().split(/\s+/);
  return words.length > WORDS ? `${words.slice(0, WORDS).join(" ")} …` : words.join(" ");
}
