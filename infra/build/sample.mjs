import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { NODE_OPTIONS } from "./node.mjs";

/** The plan that the pages offer to who has none at hand: of the sample province's unit that has sent nothing yet. */
const PLAN = "infra/local/province/plans/hon-seu-2026.json";

/** Writes the sample plan as an .xlsx. */
export async function makeSample(root, file) {
  const made = await build({
    ...NODE_OPTIONS,
    absWorkingDir: root,
    entryPoints: ["infra/local/province/written.ts"],
    format: "cjs",
    sourcemap: false,
  });
  const module = { exports: {} };
  new Function("require", "module", "exports", made.outputFiles[0].text)(
    createRequire(import.meta.url),
    module,
    module.exports,
  );
  const plan = JSON.parse(readFileSync(path.join(root, PLAN), "utf8"));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, module.exports.writtenWorkbook(plan));
}
