import { Problem, type ProblemParams } from "../../shared/problems/problem";
import { isProblemCode } from "../../shared/problems/problem";
import { fork, type ChildProcess } from "node:child_process";

/** What a part says once: that it listens, with what others need to know of it, or why it cannot. */
export type FirstWord<T> = { ready: T } | { problem: { code: string; params: ProblemParams } };

/** A part of the product in a process of its own. */
export interface Part<T> {
  ready: T;
  /** Resolves when the process has ended, asked or not. */
  ended: Promise<void>;
  /** Asks it to finish what it does and waits until it is gone; `patience` milliseconds later it is killed. */
  stop: (patience?: number) => Promise<void>;
}

/**
 * Starts a part and waits for its first word. Parts get a process group of their own: Ctrl-C reaches the main process
 * alone, which stops them in order. When the main process dies the channel closes and they stop by themselves.
 * @throws Problem whatever the part reports; local.part-ended when it ends without a word
 */
export async function startPart<T>(
  name: string,
  file: string,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<Part<T>> {
  const child = fork(file, [], {
    env: { ...process.env, ...env },
    execArgv: ["--enable-source-maps"],
    detached: process.platform !== "win32",
    stdio: ["ignore", 2, 2, "ipc"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const stop = (patience = 15_000) => stopChild(child, ended, patience);
  const aborted = new Promise<never>((_, reject) => {
    const give = () => reject(signal.reason as Error);
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
  });
  const word = new Promise<FirstWord<T>>((resolve) => child.once("message", (said) => resolve(said as FirstWord<T>)));
  const silent = ended.then(() => Promise.reject(new Problem("local.part-ended", { part: name })));
  silent.catch(() => undefined);
  aborted.catch(() => undefined);
  try {
    const said = await Promise.race([word, silent, aborted]);
    if ("problem" in said) throw problemOf(said.problem);
    return { ready: said.ready, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function problemOf({ code, params }: { code: string; params: ProblemParams }): Error {
  return isProblemCode(code) ? new Problem(code, params) : new Error(code);
}

async function stopChild(child: ChildProcess, ended: Promise<void>, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await ended;
  clearTimeout(timer);
}
