import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const EVERY = 1000;
const SHELLS = /^-?(sh|bash|dash|zsh|ash|ksh|fish)\b/;

/**
 * Aborts once the person or the system asks to stop: Ctrl-C, SIGTERM, SIGHUP, or the parent is gone. `npm run` puts a
 * shell between itself and us, and SIGTERM ends npm alone: the shell's own parent is watched as well.
 */
export function stopSignal() {
  const controller = new AbortController();
  const stop = (why) => controller.abort(new Error(why));
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => stop(name));

  const parent = process.ppid;
  const shell = process.env.npm_lifecycle_event !== undefined && SHELLS.test(nameOf(parent));
  const grandparent = shell ? parentOf(parent) : null;
  const timer = setInterval(() => {
    if (process.ppid !== parent || !lives(parent)) stop("parent");
    else if (grandparent !== null && parentOf(parent) !== grandparent) stop("parent");
  }, EVERY);
  timer.unref();
  return controller.signal;
}

/** Windows keeps the number of a parent that has ended. */
function lives(pid) {
  if (process.platform !== "win32") return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function nameOf(pid) {
  if (process.platform === "linux") return read(`/proc/${pid}/comm`);
  if (process.platform === "win32") return "";
  return ps(pid, "comm").split("/").pop();
}

/** The parent of a process; null where it is gone or cannot be told. */
function parentOf(pid) {
  if (process.platform === "win32") return null;
  // pid (comm) state ppid …; comm may hold spaces and brackets.
  const text = process.platform === "linux" ? read(`/proc/${pid}/stat`).replace(/^.*\) \S+ /s, "") : ps(pid, "ppid");
  return Number.parseInt(text, 10) || null;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function ps(pid, column) {
  return spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
}
