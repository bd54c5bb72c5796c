import { checkNode } from "./node.mjs";

// `npm run -s mtcl -- COMMAND`: builds what is stale and hands over. Stdout belongs to the command.
async function run() {
  const { ensure, ROOT, Stop } = await import("./ensure.mjs");
  const { buildStale } = await import("../build/buildAll.mjs");
  const { dataFolder } = await import("./dataFolder.mjs");
  try {
    await ensure();
    await buildStale(["terminal"]);
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exit(2);
  }
  // One reading of a relative MTCL_DATA for the terminal and for `npm start`.
  process.env.MTCL_DATA = dataFolder(ROOT, process.env);
  const nodeModule = await import("node:module");
  if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  await import("../../dist/terminal/mtcl.js");
}

if (checkNode()) run();
else process.exitCode = 2;
