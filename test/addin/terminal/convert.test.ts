import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { terminal } from "../../support/terminal";
import { SAMPLES } from "../../support/plans/samples";
import { workbookTypedIn } from "../../support/plans/oldText";

const folder = mkdtempSync(join(tmpdir(), "mtcl-convert-"));
const workbook = SAMPLES[0]?.workbook() ?? new Uint8Array();
writeFileSync(join(folder, "unicode.xlsx"), workbook);
writeFileSync(join(folder, "vni.xlsx"), workbookTypedIn(workbook, "vni"));

test("a workbook typed in VNI is written in Unicode beside it, and reads and checks as one", async () => {
  const before = readFileSync(join(folder, "vni.xlsx"));
  const found = await terminal(folder, "check", "vni.xlsx", "--json");
  expect(found.out).toContain("text.old-encoding");
  const { code, out, err } = await terminal(folder, "convert", "vni.xlsx");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("vni-unicode.xlsx");
  expect(readFileSync(join(folder, "vni.xlsx"))).toEqual(before);
  for (const command of ["read", "check"])
    expect((await terminal(folder, command, "vni-unicode.xlsx", "--json")).out).toBe(
      (await terminal(folder, command, "unicode.xlsx", "--json")).out,
    );
});

test("what is in Unicode is left alone, and a file is never written over itself", async () => {
  const { code, err } = await terminal(folder, "convert", "unicode.xlsx", "-o", "x.xlsx");
  expect([code, err]).toEqual([2, expect.stringContaining("[text.no-old-encoding]")]);
  const over = await terminal(folder, "convert", "vni.xlsx", "-o", "vni.xlsx");
  expect([over.code, over.err]).toEqual([2, expect.stringContaining("[file.would-overwrite]")]);
});
