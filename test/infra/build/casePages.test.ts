import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casePages } from "../../../infra/build/casePages/pages";

const FOLDER = join(__dirname, "../../../addin/guides/reading");
const HOW = "The guide is not what the tables say: run `node infra/build/casePages.mjs` and commit what it writes.";

test.each(Object.entries(casePages()))("%s says what the tables say", (name, text) => {
  const committed = readFileSync(join(FOLDER, name), "utf8");
  if (committed !== text) throw new Error(HOW);
  expect(text.split("\n").filter((line) => line.startsWith("- `")).length).toBeGreaterThan(50);
});

test("a phrase stands with its reading", () => {
  const { "targets.md": targets = "", "timings.md": timings = "", "headers.md": headers = "" } = casePages();
  expect(targets).toContain("- `Tỷ lệ số hóa không dưới 80%` → ít nhất 80 % (tính theo tỷ lệ)");
  expect(timings).toContain("- `Quý III/2026` → trong khoảng 01/07/2026 – 30/09/2026");
  expect(headers).toMatch(/## Đơn vị tính\n\n- `ĐVT`/);
});
