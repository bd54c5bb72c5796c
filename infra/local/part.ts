import { Problem } from "../../shared/problems/problem";
import type { FirstWord } from "./child";

/**
 * The body of a part's own process: starts, says its first word to the main process, and stops when the main process
 * asks (by closing the channel), dies, or SIGTERM comes. `start` returns what others need to know and how to stop.
 */
export async function runPart<T>(start: () => Promise<{ ready: T; stop: () => Promise<void> }>): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    process.once("disconnect", resolve);
    process.once("SIGTERM", resolve);
    // Ctrl-C belongs to the main process, which stops its parts in order.
    process.on("SIGINT", () => undefined);
  });
  // Its output goes through the main process's own; when that is gone there is nobody to tell.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const tell = (word: FirstWord<T>) =>
    new Promise<void>((resolve) => process.send?.(word, () => resolve()) ?? resolve());
  try {
    const { ready, stop } = await start();
    await tell({ ready });
    await asked;
    await stop();
    process.exit(0);
  } catch (error) {
    if (error instanceof Problem) await tell({ problem: { code: error.code, params: error.params } });
    else process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
    process.exit(1);
  }
}
