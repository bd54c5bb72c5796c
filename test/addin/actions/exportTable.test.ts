import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFiles, exportTable } from "../../../addin/actions/exportTable";
import { mustBeTable } from "../../../addin/terminal/files";
import { Problem } from "../../../shared/problems/problem";
import { readWorkbook } from "../../../shared/workbook/read";
import { consolidation } from "../../e2e/figures";
import { partsOf } from "../../support/package";

const table = consolidation("2026-H1", 2, 1, 4);
const folder = mkdtempSync(join(tmpdir(), "mtcl-export-"));

test("a workbook opens with both sheets, a CSV begins with its mark", () => {
  const book = exportTable(table, "workbook", "en");
  expect(book.name).toBe("consolidated-tinh-mau-2026-H1.xlsx");
  expect(readWorkbook(book.bytes).sheets.map(({ name }) => name)).toEqual(["Units", "Targets"]);
  const text = exportTable(table, "units", "vi");
  expect([text.name, text.type]).toEqual(["tong-hop-tinh-mau-2026-H1-don-vi.csv", "text/csv;charset=utf-8"]);
  expect([...text.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test("dates stand day first whatever the machine is set to", () => {
  const styles = partsOf(exportTable(table, "workbook", "vi").bytes)["xl/styles.xml"];
  expect(styles).toContain('formatCode="dd/mm/yyyy"');
  expect(styles).not.toMatch(/numFmtId="(14|22)"/);
});

test("in a folder the targets lie beside the units, and only what was made here is replaced", () => {
  const files = csvFiles(table, join(folder, "bieu.CSV"), "vi");
  expect(files.map(({ path }) => path)).toEqual([join(folder, "bieu.CSV"), join(folder, "bieu-chi-tieu.CSV")]);
  for (const { path, bytes } of files) {
    expect(() => mustBeTable(path)).not.toThrow();
    writeFileSync(path, bytes);
    expect(() => mustBeTable(path)).not.toThrow();
    writeFileSync(path, "ngày,việc\n01/01,họp\n");
    expect(() => mustBeTable(path)).toThrow(new Problem("file.not-ours", { file: path }));
  }
});
