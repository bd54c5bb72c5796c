import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { makeSample } from "./sample.mjs";

/** Builds the pages of addin/index.html into dist/web; names carry a hash, so that they can be cached for ever. */
export async function makeWeb(root) {
  const folder = path.join(root, "dist/web");
  const aside = path.join(root, `dist/web.${process.pid}`);
  try {
    await makePages(path.join(root, "addin"), aside);
    await makeSample(root, path.join(aside, "samples/ke-hoach-mau.xlsx"));
    const old = `${aside}.old`;
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(aside, folder);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Builds the index.html of a source folder, and all it asks for, into a folder as the product's pages are built. */
export async function makePages(source, folder) {
  await build({
    configFile: false,
    root: source,
    base: "/",
    publicDir: false,
    logLevel: "warn",
    envPrefix: "MTCL_PAGE_",
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      // Everything in files of its own: the content security policy allows no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      // Fluent says "use client" in a thousand files: a word for servers that draw React, without meaning here.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      reportCompressedSize: false,
    },
  });
}
