import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { Problem } from "../../shared/problems/problem";
import { isAlive, withLock } from "./lock.mjs";

/** What a running instance leaves in its data folder for the terminal, once everything answers. */
interface Instance {
  pid: number;
  web: string;
  api: string;
  startedAt: string;
  /** What tells the folder's owner from other users of the machine. */
  secret: string;
}

const Owner = z.object({ pid: z.number().int(), web: z.url() });
type Owner = z.infer<typeof Owner>;

/** A data folder that this process alone uses. */
export interface Hold {
  announce: (instance: Instance) => void;
  release: () => void;
}

const lockFile = (data: string) => path.join(data, "instance.lock");
const instanceFile = (data: string) => path.join(data, "instance.json");

/** @throws Problem local.already-running where a living instance uses the folder */
export async function checkFree(data: string): Promise<void> {
  const owner = ownerOf(data);
  if (owner !== null && (await lives(owner)))
    throw new Problem("local.already-running", { folder: data, pid: owner.pid });
}

/**
 * Takes the data folder; what a dead instance left behind is taken over.
 * @param web the address at which this process already answers, by which others see that it lives
 * @throws Problem local.already-running
 */
export async function hold(data: string, web: string): Promise<Hold> {
  makeFolder(data);
  // Two that start at once, or that both find the same dead instance, decide one after the other.
  await withLock(path.join(data, "instance.taking"), async () => {
    await checkFree(data);
    writeFileSync(lockFile(data), JSON.stringify({ pid: process.pid, web }));
    rmSync(instanceFile(data), { force: true });
  });
  return {
    announce: (instance) => {
      const aside = `${instanceFile(data)}.${process.pid}`;
      rmSync(aside, { force: true });
      writeFileSync(aside, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600, flag: "wx" });
      renameSync(aside, instanceFile(data));
    },
    release: () => {
      // Another may have taken over a folder whose holder was frozen for long.
      if (ownerOf(data)?.pid !== process.pid) return;
      rmSync(instanceFile(data), { force: true });
      rmSync(lockFile(data), { force: true });
    },
  };
}

function ownerOf(data: string): Owner | null {
  try {
    return Owner.parse(JSON.parse(readFileSync(lockFile(data), "utf8")));
  } catch {
    return null;
  }
}

/**
 * The process is there, and is the one that wrote the lock: process numbers are used again, so its own web server is
 * asked. One that is there but too busy to answer counts as living.
 */
async function lives({ pid, web }: Owner): Promise<boolean> {
  if (pid === process.pid || !isAlive(pid)) return false;
  try {
    const reply = await fetch(`${web}/local/instance`, { signal: AbortSignal.timeout(3000) });
    return z.object({ pid: z.literal(pid) }).safeParse(await reply.json().catch(() => null)).success;
  } catch (error) {
    return (error as Error).name === "TimeoutError";
  }
}

/** @throws Problem file.not-writable where the name is taken by a file, or the folder may not be made */
function makeFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem("file.not-writable", { file: data, reason });
  }
}
