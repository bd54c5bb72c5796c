import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputFor, writeBytes } from "../../../addin/terminal/files";

const folder = mkdtempSync(join(tmpdir(), "mtcl-files-"));
const plan = join(folder, "kế hoạch.xlsx");
writeFileSync(plan, "plan");
symlinkSync(plan, join(folder, "link.xlsx"));
linkSync(plan, join(folder, "twin.xlsx"));

test.each(["kế hoạch.xlsx", "./kế hoạch.xlsx", "link.xlsx", "twin.xlsx"])("the output %s would be the input", (out) => {
  expect(() => outputFor(folder, "kế hoạch.xlsx", out, "x")).toThrow("file.would-overwrite");
});

test("without a name the output is a new file beside the input", () => {
  const first = outputFor(folder, "kế hoạch.xlsx", undefined, "ket-qua-2026");
  expect(first).toBe(join(folder, "kế hoạch-ket-qua-2026.xlsx"));
  writeFileSync(first, "");
  expect(outputFor(folder, "kế hoạch.xlsx", undefined, "ket-qua-2026")).toBe(
    join(folder, "kế hoạch-ket-qua-2026-2.xlsx"),
  );
});

test("a file is written whole or not at all", () => {
  writeBytes(join(folder, "out.xlsx"), new Uint8Array([1, 2, 3]));
  expect([...readFileSync(join(folder, "out.xlsx"))]).toEqual([1, 2, 3]);
  expect(() => writeBytes(join(folder, "no", "such.xlsx"), new Uint8Array())).toThrow("file.not-writable");
  expect(existsSync(join(folder, "no"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test.each(["bang.pdf", "bang", "bang.xls", "bang.docx"])(
  "a workbook is not written as %s, which opens nowhere",
  (out) => {
    expect(() => outputFor(folder, "kế hoạch.xlsx", out, "x")).toThrow("usage.value");
  },
);

test("a table may be written as CSV, a workbook not", () => {
  expect(outputFor(folder, "", "bieu.csv", "", /\.(xlsx|csv)$/i)).toBe(join(folder, "bieu.csv"));
  expect(() => outputFor(folder, "kế hoạch.xlsx", "ra.csv", "x")).toThrow("usage.value");
});
