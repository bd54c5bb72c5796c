import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { NODE_OPTIONS } from "./node.mjs";
import { writeWhole } from "./write.mjs";

/**
 * Leaves dist/functions exactly as it is deployed: one CommonJS bundle, host.json and a package.json without
 * dependencies. `@azure/functions-core` is the one module that the host supplies.
 */
export async function makeFunctions(root, entry = "functions/main.ts", folder = "dist/functions") {
  const made = await build({
    ...NODE_OPTIONS,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(folder, "main.js"),
    format: "cjs",
    external: ["@azure/functions-core"],
  });
  for (const file of made.outputFiles) writeWhole(path.resolve(root, file.path), file.contents);
  const { name, version, engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const manifest = { name: `${name}-functions`, version, private: true, main: "main.js", engines, dependencies: {} };
  writeWhole(path.resolve(root, folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const hostFile = path.join(root, path.dirname(entry), "host.json");
  writeWhole(path.resolve(root, folder, "host.json"), readFileSync(hostFile));
}
