import { checkNode } from "./node.mjs";

// `npm start`: installs and builds what is missing, then runs the product until it is asked to stop.
async function run() {
  const { stopSignal } = await import("./stopSignal.mjs");
  const signal = stopSignal();
  // Whoever read our output may go before us; that must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const { ensure, ROOT, Stop } = await import("./ensure.mjs");
  const { buildStale } = await import("../build/buildAll.mjs");
  try {
    await ensure({ signal });
    await buildStale(["functions", "local", "web"], { signal });
    const { start } = await import("../../dist/local/start.js");
    process.exitCode = await start({ root: ROOT, env: process.env, signal });
  } catch (error) {
    if (signal.aborted) process.exitCode = 0;
    else {
      process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
      process.exitCode = error instanceof Stop ? error.exitCode : 1;
    }
  }
  // The parent watch and npm's pipes must not hold a stopped product.
  process.exit();
}

if (checkNode()) run();
