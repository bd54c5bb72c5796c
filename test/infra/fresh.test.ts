import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fingerprint, isFresh, remember } from "../../infra/build/fresh.mjs";

describe("what is built is made again only when it must be", () => {
  const target = { name: "one", sources: ["src", "package.json"], outputs: ["dist/one.js"] };
  let root: string;
  const write = (file: string, text = "") => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "mtcl-fresh-"));
    for (const file of ["src/a.ts", "src/deep/b.ts", "package.json", "dist/one.js"]) write(file, "1");
    remember(root, target, fingerprint(root, target.sources));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test("not when nothing changed, nor for a README", () => {
    write("src/README.md", "words");
    expect(isFresh(root, target)).toBe(true);
  });

  test.each<[string, () => void]>([
    ["a source changed", () => write("src/deep/b.ts", "22")],
    ["a source was touched by a checkout", () => utimesSync(path.join(root, "src/a.ts"), 1, 1)],
    ["a source was deleted", () => rmSync(path.join(root, "src/a.ts"))],
    ["a source came", () => write("src/c.ts")],
    ["the output is gone", () => rmSync(path.join(root, "dist/one.js"))],
    ["the stamp is gone", () => rmSync(path.join(root, "dist/.stamps"), { recursive: true })],
  ])("when %s", (_, change) => {
    change();
    expect(isFresh(root, target)).toBe(false);
  });
});
