import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { makeNode } from "./node.mjs";

// `node infra/build/casePages.mjs`: writes the guides that show which wordings the reading knows.
const ROOT = path.resolve(import.meta.dirname, "../..");
const BUNDLE = "dist/build/casePages.mjs";

await makeNode(ROOT, { "infra/build/casePages/pages.ts": BUNDLE });
const { casePages } = await import(pathToFileURL(path.join(ROOT, BUNDLE)).href);
const folder = path.join(ROOT, "addin/guides/reading");
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(casePages())) writeFileSync(path.join(folder, name), text);
