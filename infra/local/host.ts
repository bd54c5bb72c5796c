import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { close, listen } from "./listen";
import { runPart } from "./part";
import { BODY_LIMIT } from "./host/body";
import { createCore } from "./host/core";
import { createCors } from "./host/cors";
import { loadBundle } from "./host/loadBundle";
import { routesOf } from "./host/routes";
import { createHostServer } from "./host/server";

/**
 * The functions host in a process of its own: loads the deployed folder named by AzureWebJobsScriptRoot and serves its
 * HTTP functions. Settings of the functions are in the environment, as in Azure.
 */
async function start(): Promise<{ ready: { port: number; prefix: string }; stop: () => Promise<void> }> {
  const folder = process.env.AzureWebJobsScriptRoot ?? "";
  const core = createCore((line) => process.stderr.write(`${line}\n`));
  await loadBundle(folder, core);
  const prefix = routePrefix(folder);
  const server = createHostServer({
    core,
    routes: routesOf(core.functions),
    prefix,
    cors: createCors((process.env.MTCL_ORIGINS ?? "").split(",").filter((origin) => origin !== "")),
    bodyLimit: Number(process.env.MTCL_HOST_BODY_LIMIT ?? BODY_LIMIT),
  });
  const port = await listen(server, Number(process.env.MTCL_API_PORT), "MTCL_API_PORT");
  return {
    ready: { port, prefix },
    stop: async () => {
      await close(server, 10_000);
      await core.runHooks("appTerminate", {});
    },
  };
}

/** host.json may name another prefix than `api`, or none (an empty one). */
function routePrefix(folder: string): string {
  const file = path.join(folder, "host.json");
  const host = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as HostJson) : {};
  return (host.extensions?.http?.routePrefix ?? "api").replace(/^\/+|\/+$/g, "");
}

interface HostJson {
  extensions?: { http?: { routePrefix?: string } };
}

await runPart(start);
