import path from "node:path";
import { problemSentence } from "../../shared/messages/problems";
import { Problem } from "../../shared/problems/problem";
import { runInstance } from "./run";
import { readSettings } from "./settings";

/** What the product is started with; `signal` is aborted when it shall stop. */
export interface StartOptions {
  root: string;
  env: Record<string, string | undefined>;
  signal: AbortSignal;
}

/**
 * Runs the whole product on this machine until it is asked to stop, then stops everything it started.
 * @returns the exit code: 0 stopped as asked; 2 with a sentence on stderr
 */
export async function start({ root, env, signal }: StartOptions): Promise<number> {
  try {
    const folders = { root, dist: path.join(root, "dist") };
    await runInstance(folders, readSettings(root, env), signal, {
      ready: (line) => process.stdout.write(`${line}\n`),
      remark: (line) => process.stderr.write(`${line}\n`),
    });
    return 0;
  } catch (error) {
    if (signal.aborted && error === signal.reason) return 0;
    if (!(error instanceof Problem)) throw error;
    for (const language of ["vi", "en"] as const)
      process.stderr.write(
        `${problemSentence(error.code, error.params, language)}${language === "en" ? ` [${error.code}]` : ""}\n`,
      );
    return 2;
  }
}
