import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "../../support/plans/samples";
import { terminal } from "../../support/terminal";

const folder = mkdtempSync(join(tmpdir(), "mtcl-due-"));
writeFileSync(join(folder, "plan.xlsx"), SAMPLES[0]?.workbook() ?? new Uint8Array());

test("deadlines by day, a weekend with the working days beside it", async () => {
  const { out, code } = await terminal(folder, "due", "plan.xlsx", "--from", "2026-03-01", "--to", "2026-03-31");
  expect(code).toBe(0);
  expect(out.split("\n").filter((line) => line !== "")).toEqual([
    "2 hạn:",
    "15/03/2026 (ngày nghỉ cuối tuần; ngày làm việc liền trước 13/03/2026, liền sau 16/03/2026)",
    "  - Lập phiếu hỏi ý kiến và bố trí hòm thư · Phòng Văn hóa - Xã hội",
    "31/03/2026",
    "  - Công khai hồ sơ quá hẹn tại buổi giao ban · Văn phòng HĐND và UBND",
  ]);
});

test("for a program: the whole year, and another one", async () => {
  const dates = async (...more: string[]) => {
    const { out } = await terminal(folder, "due", "plan.xlsx", "--json", ...more);
    return (JSON.parse(out) as { date: string }[]).map(({ date }) => date);
  };
  expect(await dates()).toHaveLength(12 + 2);
  expect(await dates("--year", "2027", "--from", "2027-02-01", "--to", "2027-03-31")).toEqual([
    "2027-02-28",
    "2027-03-31",
  ]);
  expect(await dates("--from", "2028-01-01")).toEqual([]);
});

test.each([
  ["--from", "01/03/2026"],
  ["--to", "2026-02-30"],
  ["--year", "26"],
])("%s %s is said to be wrong", async (option, value) => {
  const { code, err } = await terminal(folder, "due", "plan.xlsx", option, value);
  expect([code, err]).toEqual([2, expect.stringContaining("[usage.value]")]);
});
