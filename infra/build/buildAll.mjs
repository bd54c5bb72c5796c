import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensure, ROOT, say, Stop } from "../local/ensure.mjs";
import { withLock } from "../local/lock.mjs";
import { isFresh } from "./fresh.mjs";
import { TARGETS } from "./targets.mjs";

const MAKE = path.join(path.dirname(fileURLToPath(import.meta.url)), "make.mjs");

/** Makes the named targets where their sources have changed since; looks at file times only when nothing has. */
export async function buildStale(names, { root = ROOT, signal, always = false } = {}) {
  const wanted = TARGETS.filter((target) => names.includes(target.name));
  const stale = () => wanted.filter((target) => always || !isFresh(root, target)).map((target) => target.name);
  if (stale().length === 0) return;
  const waiting = () => say("Đang chờ lần dựng khác xong… / Waiting for another build…");
  await withLock(path.join(root, ".cache/build.lock"), () => make(root, stale(), signal), { signal, waiting });
}

/**
 * In a process of its own: the tools take hundreds of megabytes that a running product need not hold, and write what
 * they like on stdout, which belongs to the command that is about to run.
 */
async function make(root, names, signal) {
  if (names.length === 0) return;
  const child = spawn(process.execPath, [MAKE, root, ...names], { stdio: ["ignore", 2, 2], signal });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Stop("Không dựng được phần mềm; xem lỗi ở trên. / The build failed; see the error above.");
}

/** Everything, fresh or not; the exit code says how it went. */
export async function buildAll() {
  try {
    await ensure();
    await buildStale(
      TARGETS.map((target) => target.name),
      { always: true },
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
