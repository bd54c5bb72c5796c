import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { understand } from "../../../addin/actions/understand";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";
import type { Plan } from "../../../shared/model/plan";
import { Problem } from "../../../shared/problems/problem";
import type { ExpectedPlan } from "./expected";
import { misses } from "./holds";

const scorer = resolve(__dirname, "../../../../shared/plans/score.mjs");

/** What every plan has to reach in the end. */
export const GOAL = 0.99;

/** Whether the scorer lies beside the project; without it nothing can be said. */
export const hasScorer = existsSync(scorer);

/** How much of a plan was read right: 0 to 1, the F1 of each field, and what was missed, a sentence each. */
export interface Score {
  score: number;
  fields: Record<string, number>;
  misses: string[];
  /** Sections and weights read otherwise, which the scorer does not weigh. */
  beside: string[];
}

/**
 * The plan of a workbook, read as the product reads it, held against what a careful reader gets out of it.
 * @param expected the path of that account; a plan that is refused scores nothing
 */
export async function scoreOf(workbook: Uint8Array, expected: string): Promise<Score> {
  try {
    const { plan } = (await understand(new FileWorkbook(workbook))).reading;
    const account = JSON.parse(readFileSync(expected, "utf8")) as ExpectedPlan;
    return {
      ...byScorer(plan, expected),
      beside: misses(plan, account).filter((miss) => /: (?:section|weight) read as /.test(miss)),
    };
  } catch (error) {
    if (error instanceof Problem) return { score: 0, fields: {}, misses: [error.code], beside: [] };
    throw error;
  }
}

function byScorer(plan: Plan, expected: string): Omit<Score, "beside"> {
  const file = join(mkdtempSync(join(tmpdir(), "mtcl-scores-")), "plan.json");
  writeFileSync(file, JSON.stringify(plan));
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, expected], { encoding: "utf8" });
  const score = /^score (?<figure>\d\.\d+)$/m.exec(stdout)?.groups?.figure;
  if (score === undefined) throw new Error(`the scorer said no score: ${stderr}`);
  const lines = stdout.split("\n");
  return {
    score: Number(score),
    fields: Object.fromEntries(
      lines.flatMap((line) => {
        const found = /^(?<field>\S.*?) +\d+\/\d+.* F1 (?<f1>\d\.\d+)$/.exec(line)?.groups;
        return found?.field === undefined ? [] : [[found.field, Number(found.f1)]];
      }),
    ),
    misses: lines.filter((line) => line.startsWith("  - ")).map((line) => line.slice(4)),
  };
}

/** Of objectives, actions and targets, those not read whole. */
export function brokenOf({ fields }: Score): string[] {
  return ["objectives", "actions", "targets"].filter((field) => fields[field] !== 1);
}

/** What keeps a plan from reaching a score: empty where it does; from GOAL on nothing is broken, nothing beside is missed. */
export function lacking(read: Score, least: number): string[] {
  const unbroken = brokenOf(read).length + read.beside.length === 0;
  if (read.score >= least && (unbroken || least < GOAL)) return [];
  return [`score ${read.score}, not ${least}`, ...read.misses, ...read.beside];
}
