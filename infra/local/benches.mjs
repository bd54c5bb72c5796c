import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { makeNode } from "../build/node.mjs";
import { ROOT, say } from "./ensure.mjs";

/** Runs the benches whose names hold one of `words` (all without words), each in a process of its own. */
export async function runBenches(words) {
  const folder = path.join(ROOT, "test/bench");
  const names = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".bench.ts"))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  mkdirSync(path.join(ROOT, "dist/bench"), { recursive: true });
  let worst = 0;
  for (const name of names) {
    say(name);
    const bundle = `dist/bench/${name.replace(/\.ts$/, ".mjs")}`;
    await makeNode(ROOT, { [`test/bench/${name}`]: bundle });
    worst = Math.max(worst, await node(path.join(ROOT, bundle)));
  }
  return worst;
}

function node(file) {
  const child = spawn(process.execPath, ["--enable-source-maps", file], { cwd: ROOT, stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}
