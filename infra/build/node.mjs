import path from "node:path";
import { build } from "esbuild";
import { writeWhole } from "./write.mjs";

/** esbuild's words for everything that runs on Node; the oldest supported Node decides the syntax. */
export const NODE_OPTIONS = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  sourcemap: "linked",
  legalComments: "none",
  logLevel: "error",
  write: false,
};

/** CommonJS packages inside an ES module still ask for Node's own modules by `require`. */
const REQUIRE =
  'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);';

/** Bundles each entry (source: output) into one ES module with its source map. */
export async function makeNode(root, entries) {
  for (const [entry, output] of Object.entries(entries)) {
    const made = await build({
      ...NODE_OPTIONS,
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: output,
      format: "esm",
      // Supplied by the host of functions alone; the library lives without it.
      external: ["@azure/functions-core"],
      banner: { js: REQUIRE },
    });
    for (const file of made.outputFiles) writeWhole(path.resolve(root, file.path), file.contents);
  }
}
