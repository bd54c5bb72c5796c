import { checkNode } from "./node.mjs";

// `npm test`: everything that must hold, in order, stopping at the first failure. More words go to jest.
async function run() {
  const { ensure, Stop } = await import("./ensure.mjs");
  try {
    await ensure();
    const { runChecks } = await import("./checks.mjs");
    process.exitCode = await runChecks(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

if (checkNode()) run();
