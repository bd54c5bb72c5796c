import { ensure, ROOT, say, Stop } from "../local/ensure.mjs";
import { withLock } from "../local/lock.mjs";
import { fingerprint, isFresh, remember } from "./fresh.mjs";
import { TARGETS } from "./targets.mjs";

/** Makes the named targets where their sources have changed since; looks at file times only when nothing has. */
export async function buildStale(names, { root = ROOT, signal, always = false } = {}) {
  const wanted = TARGETS.filter((target) => names.includes(target.name));
  const stale = () => wanted.filter((target) => always || !isFresh(root, target));
  if (stale().length === 0) return;
  const waiting = () => say("Đang chờ lần dựng khác xong… / Waiting for another build…");
  await withLock(`${root}/.cache/build.lock`, () => make(root, stale(), signal), { signal, waiting });
}

async function make(root, targets, signal) {
  for (const target of targets) {
    if (signal?.aborted) throw signal.reason;
    const begun = Date.now();
    const print = fingerprint(root, target.sources);
    try {
      await target.make(root);
    } catch (error) {
      throw new Stop(`Không dựng được phần '${target.name}'. / '${target.name}' cannot be built.\n${error.message}`);
    }
    remember(root, target, print);
    say(`dist/${target.name} (${Date.now() - begun} ms)`);
  }
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
