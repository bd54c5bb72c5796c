import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const HEARTBEAT = 2000;
/** Longer than any pause of a living owner; a sleeping laptop wakes both sides up. */
const SILENT = 60_000;

/**
 * Runs `work` while holding the lock directory `folder`; whoever comes second waits. A lock whose owner is dead, or has
 * been silent for a minute, is taken over. `waiting` is called once when there is something to wait for.
 */
export async function withLock(folder, work, { signal, waiting } = {}) {
  mkdirSync(path.dirname(folder), { recursive: true });
  let said = false;
  while (!take(folder)) {
    if (signal?.aborted) throw signal.reason;
    if (breakStale(folder)) continue;
    if (!said) waiting?.();
    said = true;
    await sleep(100);
  }
  const heartbeat = setInterval(() => touch(folder), HEARTBEAT);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a process lives; one of another user counts. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(path.join(folder, "owner"), String(process.pid));
  return true;
}

function ownerOf(folder) {
  try {
    return readFileSync(path.join(folder, "owner"), "utf8");
  } catch {
    return "";
  }
}

function breakStale(folder) {
  const owner = ownerOf(folder);
  let age;
  try {
    age = Date.now() - statSync(folder).mtimeMs;
  } catch {
    return true; // released in between
  }
  const dead = owner === "" ? age > 5000 : !isAlive(Number(owner));
  if (!dead && age < SILENT) return false;
  const aside = `${folder}.${process.pid}.${Date.now()}`;
  try {
    renameSync(folder, aside); // only one of several waiting wins this
  } catch {
    return true;
  }
  // Another may have broken the stale lock and taken it anew between our look and our rename: give it back.
  if (ownerOf(aside) !== owner) renameSync(aside, folder);
  else rmSync(aside, { recursive: true, force: true });
  return true;
}

function touch(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // taken away by hand; the work goes on
  }
}
