import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeFunctions } from "../../../infra/build/functions.mjs";
import { makeNode } from "../../../infra/build/node.mjs";

const ROOT = path.resolve(__dirname, "../../..");

export const ORIGIN = "http://127.0.0.1:4300";

/** The host with the fixture's bundle, both built as the product's are, in a process of its own. */
export interface FixtureHost {
  url: string;
  child: ChildProcess;
  /** What it wrote to stderr so far. */
  log: () => string;
  remove: () => Promise<void>;
}

export async function startFixtureHost(bodyLimit = 1024 * 1024): Promise<FixtureHost> {
  const folder = mkdtempSync(path.join(tmpdir(), "mtcl-host-"));
  await makeFunctions(ROOT, "test/infra/fixture/main.ts", path.join(folder, "functions"));
  await makeNode(ROOT, { "infra/local/host.ts": path.join(folder, "host.mjs") });
  const child = fork(path.join(folder, "host.mjs"), [], {
    env: {
      ...process.env,
      AzureWebJobsScriptRoot: path.join(folder, "functions"),
      MTCL_API_PORT: "0",
      MTCL_ORIGINS: ORIGIN,
      MTCL_HOST_BODY_LIMIT: String(bodyLimit),
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let log = "";
  child.stderr?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stdout?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const [word] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error(log))),
  ])) as [{ ready: { port: number } }];
  return {
    url: `http://127.0.0.1:${word.ready.port}/api/v1`,
    child,
    log: () => log,
    remove: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
