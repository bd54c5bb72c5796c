import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { understand } from "../../../addin/actions/understand";
import { FileWorkbook } from "../../../addin/host/file/fileWorkbook";

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
}

/** The plan of a workbook, read as the product reads it, held against what a careful reader gets out of it (a file's path). */
export async function scoreOf(workbook: Uint8Array, expected: string): Promise<Score> {
  const { reading } = await understand(new FileWorkbook(workbook));
  const file = join(mkdtempSync(join(tmpdir(), "mtcl-scores-")), "plan.json");
  writeFileSync(file, JSON.stringify(reading.plan));
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, file, expected], { encoding: "utf8" });
  const score = /^score (\d\.\d+)$/m.exec(stdout)?.[1];
  if (score === undefined) throw new Error(`the scorer said no score: ${stderr}`);
  return {
    score: Number(score),
    fields: Object.fromEntries(
      [...stdout.matchAll(/^(\S.*?) +\d+\/\d+.* F1 (\d\.\d+)$/gm)].map(([, field = "", f1]) => [field, Number(f1)]),
    ),
    misses: stdout
      .split("\n")
      .filter((line) => line.startsWith("  - "))
      .map((line) => line.slice(4)),
  };
}

/** What keeps a plan from reaching a score: empty where it does, and from GOAL on its objectives, actions and targets are whole. */
export function lacking({ score, fields, misses }: Score, least: number): string[] {
  const whole = ["objectives", "actions", "targets"].every((field) => fields[field] === 1);
  return score >= least && (whole || least < GOAL) ? [] : [`score ${score}, not ${least}`, ...misses];
}
