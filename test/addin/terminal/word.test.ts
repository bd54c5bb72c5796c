import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { SAMPLES } from "../../support/plans/samples";
import { terminal } from "../../support/terminal";
import { wordOfGrid } from "../../support/word";

const folder = mkdtempSync(join(tmpdir(), "mtcl-word-"));
const workbook = SAMPLES[0]?.workbook() ?? new Uint8Array();
const grid = readWorkbook(workbook);
writeFileSync(join(folder, "ke-hoach.docx"), wordOfGrid(grid, readPlan(grid)));
writeFileSync(join(folder, "ke-hoach.xlsx"), workbook);

test("a plan in Word is read, checked and listed as its workbook is", async () => {
  for (const command of [["read"], ["check"], ["due"]]) {
    const [word, sheet] = [await terminal(folder, ...command, "ke-hoach.docx"), await terminal(folder, ...command, "ke-hoach.xlsx")]; // prettier-ignore
    expect([word.code, word.err]).toEqual([sheet.code, ""]);
    if (command[0] !== "check") expect(word.out).toBe(sheet.out);
  }
});

test("its results go into a new workbook, which holds the plan and takes figures", async () => {
  const before = readFileSync(join(folder, "ke-hoach.docx"));
  expect((await terminal(folder, "results", "ke-hoach.docx", "--period", "2026-H1")).err).toBe("");
  expect(readdirSync(folder)).toContain("ke-hoach-ket-qua-2026-H1.xlsx");
  expect(readFileSync(join(folder, "ke-hoach.docx"))).toEqual(before);
  const made = readWorkbook(new Uint8Array(readFileSync(join(folder, "ke-hoach-ket-qua-2026-H1.xlsx"))));
  expect(made.sheets.map(({ name }) => name)).toEqual(["Kế hoạch", "Kết quả 6T 2026"]);
  expect(readPlan(made).plan.objectives).toHaveLength(SAMPLES[0]?.objectives ?? 0);
  expect((await terminal(folder, "rates", "ke-hoach-ket-qua-2026-H1.xlsx", "--period", "2026-H1")).code).toBe(0);
});

test("a workbook is not written under a document's name", async () => {
  const { code, err } = await terminal(folder, "results", "ke-hoach.docx", "--period", "2026", "-o", "ra.docx");
  expect([code, err]).toEqual([2, expect.stringContaining("ra.xlsx")]);
});
