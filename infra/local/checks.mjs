import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { buildStale } from "../build/buildAll.mjs";
import { ensureBrowser } from "./browser.mjs";
import { ROOT } from "./ensure.mjs";

const CODE = ["shared", "addin", "functions", "infra", "test"];

/** What is checked before the tests, one row a tool, by the script that its package names. */
const CHECKS = [
  ["Types", "typescript/bin/tsc", ["-p", "."]],
  ["Lint", "eslint/bin/eslint.js", ["."]],
  ["Format", "prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]],
  ["Layers", "dependency-cruiser/bin/dependency-cruise.mjs", CODE],
  ["Unused", "knip/bin/knip.js", []],
];

/** @returns the exit code: 0 when everything holds */
export async function runChecks(extra) {
  const browser = await timed("Browser", async () => {
    const found = await ensureBrowser();
    process.stdout.write(`${found}\n`);
    return found;
  });
  await timed("Build", () => buildStale(["functions", "terminal", "local", "web"]));
  for (const [title, script, args] of CHECKS) {
    const code = await timed(title, () => node(script, args));
    if (code !== 0) return code;
  }
  return timed("Tests", () => jest(browser, extra));
}

async function jest(browser, extra) {
  const summary = path.join(ROOT, ".cache/jest.json");
  mkdirSync(path.dirname(summary), { recursive: true });
  rmSync(summary, { force: true });
  const args = ["--ci", "--json", "--outputFile", summary, ...extra];
  // jest prints its JSON on stdout too; its report goes to stderr.
  const code = await node("jest/bin/jest.js", args, { MTCL_BROWSER: browser }, ["inherit", "ignore", 1]);
  if (!existsSync(summary)) return code || 1;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(summary, "utf8"));
  // A file that cannot be run at all holds no test that failed, and counts as one.
  const unrun = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.length);
  const failed = numFailedTests + unrun.length;
  process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
  return code || (failed > 0 ? 1 : 0);
}

/** Runs a package's script with this Node; resolves with its exit code. */
function node(script, args, env = {}, stdio = "inherit") {
  const file = path.join(ROOT, "node_modules", script);
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

async function timed(title, work) {
  process.stdout.write(`\n== ${title}\n`);
  const begun = Date.now();
  const result = await work();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (title !== "Tests") process.stdout.write(`== ${title}: ${result > 0 ? "failed" : "ok"}, ${seconds} s\n`);
  return result;
}
