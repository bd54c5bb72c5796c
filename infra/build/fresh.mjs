import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What the sources of a target look like now: a hash over path, size and time of change of every file, so that a
 * deleted file counts too. Some hundred files take a few milliseconds.
 */
export function fingerprint(root, sources) {
  const hash = createHash("sha1").update(process.version);
  for (const source of sources) walk(path.join(root, source), hash);
  return hash.digest("hex");
}

function walk(place, hash) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(place).sort()) if (!name.startsWith(".")) walk(path.join(place, name), hash);
  } else if (!place.endsWith(".md")) hash.update(`${place}|${found.size}|${found.mtimeMs}\n`);
}

const stampFile = (root, target) => path.join(root, "dist/.stamps", target.name);

/** Whether a target's outputs are there and were made from its sources as they are. */
export function isFresh(root, target) {
  if (!target.outputs.every((output) => existsSync(path.join(root, output)))) return false;
  try {
    return readFileSync(stampFile(root, target), "utf8") === fingerprint(root, target.sources);
  } catch {
    return false;
  }
}

/** Remembers what a target was made from: `print` as it was before the making began. */
export function remember(root, target, print) {
  mkdirSync(path.dirname(stampFile(root, target)), { recursive: true });
  writeFileSync(stampFile(root, target), print);
}
