import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CLIENT } from "../../addin/actions/product";

/** What the repository promises, held as tests. */
const ROOT = resolve(__dirname, "../..");
const git = (...args: string[]) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" });
const files = git("ls-files", "--cached", "--others", "--exclude-standard")
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(ROOT, file)));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const packageJson = JSON.parse(read("package.json")) as Record<string, Record<string, string>> & { version: string };

test("the root shows the product, not its tools", () => {
  const allowed = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "README.md",
    "CHANGELOG.md",
    "eslint.config.js",
    "manifest.xml",
  ];
  const atRoot = files.filter((file) => !file.includes("/") && !file.startsWith("."));
  expect(atRoot.filter((file) => !allowed.includes(file))).toEqual([]);
});

test("versions are exact and no registry host is named", () => {
  const versions = { ...packageJson.dependencies, ...packageJson.devDependencies, ...packageJson.optionalDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
});

test("the client in a snapshot names this version", () => {
  expect(CLIENT.version).toBe(packageJson.version);
});

test("files are short", () => {
  const long = sources.map((file) => [file, read(file).split("\n").length] as const).filter(([, lines]) => lines > 400);
  expect(long).toEqual([]);
});

test("every folder with sources has a README, its own or one above it that names what lives there", () => {
  const folders = [...new Set(sources.map((file) => dirname(file)))].filter((folder) => folder !== ".");
  const told = (folder: string): boolean =>
    files.includes(`${folder}/README.md`) || (folder.split("/").length > 2 && told(dirname(folder)));
  expect(folders.filter((folder) => !folder.startsWith("test/") && !told(folder))).toEqual([]);
});

test("no rule is silenced without a reason", () => {
  const loose = sources.flatMap((file) =>
    read(file)
      .split("\n")
      .filter((line) => /@ts-(ignore|nocheck)|eslint-disable(?!.*-- )/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(loose.filter((line) => !line.startsWith("test/house/"))).toEqual([]);
});

test("nothing is copied from a person's life: no telephone numbers, no e-mail addresses", () => {
  const personal = files
    .filter((file) => /\.(ts|tsx|mjs|md|json|html)$/.test(file) && file !== "package-lock.json")
    .flatMap((file) =>
      [...read(file).matchAll(/\b0[35789]\d{8}\b|[\w.]+@[\w-]+\.(com|vn|net|org)\b/g)].map(
        ([hit]) => `${file}: ${hit}`,
      ),
    );
  expect(personal).toEqual([]);
});
