import { checkNode } from "./node.mjs";

// `npm run bench`: every test/bench/*.bench.ts; each prints one line of JSON a figure.
async function run() {
  const { ensure, Stop } = await import("./ensure.mjs");
  try {
    await ensure();
    const { runBenches } = await import("./benches.mjs");
    process.exitCode = await runBenches(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

if (checkNode()) run();
