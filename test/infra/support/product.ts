import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const START = path.resolve(__dirname, "../../../infra/local/start.mjs");

/** Ports of its own for every instance, and nothing of the person's own settings. */
function environment(data: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...rest } = process.env;
  return {
    ...rest,
    MTCL_DATA: data,
    MTCL_WEB_PORT: "0",
    MTCL_API_PORT: "0",
    MTCL_STORAGE_PORT: "0",
    MTCL_SAMPLE: "0",
    ...more,
  };
}

/** `npm start` as its script runs it, in a process of its own. */
export interface Product {
  process: ChildProcess;
  /** Everything on stdout and stderr so far. */
  output: () => { out: string; err: string };
  /** Resolves with the addresses of the `ready` line. */
  ready: () => Promise<{ web: string; api: string }>;
  /** Resolves with the exit code. */
  ended: () => Promise<number | null>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export function startProduct(
  data: string,
  more: Record<string, string> = {},
  command = [process.execPath, START],
): Product {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { env: environment(data, more), stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const exit = once(child, "exit").then(([code]) => code as number | null);
  return {
    process: child,
    output: () => ({ out, err }),
    ready: async () => {
      for (;;) {
        const found = /^ready web=(\S+) api=(\S+)\n/m.exec(out);
        if (found?.[1] !== undefined && found[2] !== undefined) return { web: found[1], api: found[2] };
        const ended = await Promise.race([exit.then(() => true), sleep(50)]);
        if (ended === true) throw new Error(`ended before it was ready: ${out}${err}`);
      }
    },
    ended: () => exit,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return exit;
    },
  };
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A data folder that is gone after the test file. */
export function dataFolders(): { make: () => string; removeAll: () => void } {
  const made: string[] = [];
  return {
    make: () => {
      const folder = mkdtempSync(path.join(tmpdir(), "mtcl-data-"));
      made.push(folder);
      return folder;
    },
    removeAll: () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  };
}

/** The number of the process that a running instance wrote into its folder. */
export function instanceOf(data: string): { pid: number; web: string; api: string; secret: string } {
  return JSON.parse(readFileSync(path.join(data, "instance.json"), "utf8")) as {
    pid: number;
    web: string;
    api: string;
    secret: string;
  };
}

/** A process and all below it. */
export function family(pid: number): number[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return [pid, ...below(pid)];
}

/** Resolves once none of the processes is left; those that ended but were not yet waited for do not count. */
export async function allGone(pids: number[], within = 20_000): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await sleep(100)) {
    const rows = execFileSync("ps", ["-A", "-o", "pid=,stat="], { encoding: "utf8" }).trim().split("\n");
    const living = rows.filter((row) => !/\sZ/.test(row)).map((row) => Number.parseInt(row, 10));
    if (!pids.some((pid) => living.includes(pid))) return true;
  }
  return false;
}
