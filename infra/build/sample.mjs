import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { NODE_OPTIONS } from "./node.mjs";

/** The made-up plan that the pages offer to who has none at hand: one of those that the reading is tested with. */
const PLAN = "hon-seu-2026";

/** Writes the sample plan as an .xlsx. */
export async function makeSample(root, file) {
  const folder = path.join(root, "test/plans");
  const made = await build({
    ...NODE_OPTIONS,
    absWorkingDir: root,
    entryPoints: ["test/plans/load.ts"],
    format: "cjs",
    sourcemap: false,
  });
  const module = { exports: {} };
  // load.ts finds the plans beside itself, wherever it is bundled to.
  new Function("require", "module", "exports", "__dirname", made.outputFiles[0].text)(
    createRequire(import.meta.url),
    module,
    module.exports,
    folder,
  );
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, module.exports.planWorkbook(PLAN));
}
