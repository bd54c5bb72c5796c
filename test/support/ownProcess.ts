import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** A program of the tests, bundled once, that runs in processes of its own: so its peak of memory is its own. */
export function ownProcess<Said>(program: string): (words: string[], timeout: number) => Said {
  const bundle = join(mkdtempSync(join(tmpdir(), "mtcl-own-")), "program.cjs");
  const options = { entryPoints: [program], bundle: true, platform: "node", logLevel: "error", outfile: bundle };
  // in a process of its own: jest's has another Uint8Array, which esbuild refuses
  const made = run(["-e", `require("esbuild").buildSync(${JSON.stringify(options)})`], 60_000);
  if (made.status !== 0) throw new Error(made.stderr);
  return (words, timeout) => {
    const { status, signal, stdout, stderr } = run([bundle, ...words], timeout);
    if (status !== 0) throw new Error(`ended with ${status ?? String(signal)}: ${stderr.slice(0, 2000)}`);
    return JSON.parse(stdout) as Said;
  };
}

function run(words: string[], timeout: number) {
  return spawnSync(process.execPath, words, { cwd: ROOT, encoding: "utf8", timeout, maxBuffer: 64 * 1024 * 1024 });
}
