import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** What one `mtcl` command answered. */
export interface Answered {
  code: number;
  out: string;
  err: string;
}

/** A running `npm start` with a data folder and ports of its own, and the terminal that speaks to it. */
export class Product {
  readonly data: string;
  web = "";
  api = "";
  #process: ChildProcess | null = null;

  constructor(data = mkdtempSync(join(tmpdir(), "mtcl-data-"))) {
    this.data = data;
  }

  /** Resolves at the `ready` line. Started again it answers where it did: a page that is open finds it. */
  async start(): Promise<void> {
    const port = (address: string): string => (address === "" ? "0" : new URL(address).port);
    const child = spawn(process.execPath, [join(ROOT, "infra/local/start.mjs")], {
      cwd: ROOT,
      env: this.#env({
        MTCL_WEB_PORT: port(this.web),
        MTCL_API_PORT: port(this.api),
        MTCL_STORAGE_PORT: "0",
        MTCL_SAMPLE: "0",
      }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#process = child;
    let said = "";
    await new Promise<void>((ready, failed) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString("utf8");
        const line = /^ready web=(\S+) api=(\S+)$/m.exec(said);
        if (!line) return;
        [, this.web = "", this.api = ""] = line;
        ready();
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => failed(new Error(`npm start ended with ${code}: ${said}`)));
    });
  }

  /** As Ctrl-C does; resolves when everything has ended. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  /** Runs `mtcl` as a shell in `directory` would. */
  mtcl(directory: string, ...args: string[]): Answered {
    return mtcl(directory, args, this.#env({}));
  }

  #env(more: Record<string, string>): Record<string, string | undefined> {
    return { ...process.env, MTCL_DATA: this.data, MTCL_API: undefined, ...more };
  }
}

/** Runs `mtcl` with an environment of its own, with or without a server. */
export function mtcl(
  directory: string,
  args: string[],
  env: Record<string, string | undefined> = process.env,
): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "infra/local/mtcl.mjs"), ...args], {
    cwd: ROOT,
    env: { ...env, INIT_CWD: directory },
    encoding: "utf8",
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}
