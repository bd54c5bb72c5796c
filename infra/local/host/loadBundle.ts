import Module, { createRequire } from "node:module";
import path from "node:path";
import { readFileSync } from "node:fs";
import type { Core } from "./core";

const SUPPLIED = "@azure/functions-core";

/**
 * Loads a deployed folder: its package.json names the bundle, whose `require` finds the supplied module (the worker of
 * Azure Functions replaces `require` in the same way).
 */
export async function loadBundle(folder: string, core: Core): Promise<void> {
  const { main } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { main: string };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const original = Module.prototype.require;
  Module.prototype.require = function (this: NodeJS.Module, id: string): unknown {
    return id === SUPPLIED ? core.api : original.call(this, id);
  } as typeof original;
  createRequire(path.join(folder, "package.json"))(path.resolve(folder, main));
  await core.model().getCapabilities?.({});
  await core.runHooks("appStart", { hostVersion: "4.34.0" });
}
