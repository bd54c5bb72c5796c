import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../addin/terminal/run";
import { Layout } from "../../../shared/model/layout";
import { Plan } from "../../../shared/model/plan";
import { newWorkbook } from "../../../shared/workbook/write";
import { partsOf } from "../../support/package";
import { aCell, aDraft } from "../../support/drafts";

const folder = mkdtempSync(join(tmpdir(), "mtcl-layout-"));

async function mtcl(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []];
  const code = await run(args, {
    ...{ directory: folder, env: {}, now: () => new Date("2026-06-20"), newId: () => "id", language: "vi" as const },
    print: (text) => out?.push(text),
    remark: (text) => err?.push(text),
  });
  return { code, out: out?.join("\n") ?? "", err: err?.join("\n") ?? "" };
}

const HEAD = ["#", "Điều hướng tới", "Việc phải lo", "Ai lo"];
const workbook = (name: string, above: number, words: string): void => {
  const rows = [
    ["KẾ HOẠCH MỤC TIÊU CHẤT LƯỢNG NĂM 2026"],
    ...Array.from({ length: above }, () => []),
    HEAD,
    ["1", `${words} đúng hạn 98%`, "Nhắc việc hằng tuần", "Văn phòng"],
    ["2", `${words} qua mạng 60%`, "Hướng dẫn tại nhà văn hóa", "Đoàn xã"],
  ];
  const cells = rows.flatMap((row, r) => row.map((value, c) => aCell(r + 1, c + 1, value)));
  writeFileSync(join(folder, name), newWorkbook([aDraft({ name: "KH", cells })]));
};
workbook("mot.xlsx", 1, "Hồ sơ");
workbook("hai.xlsx", 5, "Đơn thư");
writeFileSync(
  join(folder, "sua.json"),
  JSON.stringify([
    {
      kind: "setHeader",
      sheet: "KH",
      range: "A3:D3",
      fields: { A: "number", B: "statement", C: "content", D: "lead" },
    },
    { kind: "setTarget", cell: "KH!B5", targets: [{ comparator: "atLeast", value: 65, unit: "%" }] },
  ]),
);

test("what was corrected is printed, kept in the workbook and taken to another one", async () => {
  expect(await mtcl("read", "mot.xlsx")).toMatchObject({ code: 2 });
  const printed = await mtcl("layout", "mot.xlsx", "--correct", "sua.json", "-o", "mot-da-sua.xlsx");
  expect(printed).toMatchObject({ code: 0 });
  const layout = Layout.parse(JSON.parse(printed.out));
  expect(layout.headers.map(({ fingerprint, fields }) => [fingerprint.slice(0, 3), fields.length])).toEqual([
    ["h1-", 4],
  ]);

  // the workbook keeps it, and is read right without being told
  const kept = Plan.parse(JSON.parse((await mtcl("read", "mot-da-sua.xlsx", "--json")).out));
  expect(kept.objectives.map(({ targets }) => targets.map(({ value }) => value))).toEqual([[98], [65]]);
  expect((await mtcl("layout", "mot-da-sua.xlsx")).out).toBe(printed.out);
  const before = partsOf(new Uint8Array(readFileSync(join(folder, "mot.xlsx"))));
  const after = partsOf(new Uint8Array(readFileSync(join(folder, "mot-da-sua.xlsx"))));
  expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);

  // another workbook with the same headers is read by it; a cell that it does not have is asked about
  writeFileSync(join(folder, "cach-doc.json"), printed.out);
  const other = Plan.parse(JSON.parse((await mtcl("read", "hai.xlsx", "--layout", "cach-doc.json", "--json")).out));
  expect(other.objectives.map(({ statement }) => statement)).toEqual(["Đơn thư đúng hạn 98%", "Đơn thư qua mạng 60%"]);
  expect(other.findings.map(({ code }) => code)).toContain("layout.cell-changed");
  expect((await mtcl("check", "hai.xlsx", "--layout", "cach-doc.json")).code).toBe(0);
  const results = await mtcl("results", "hai.xlsx", "--period", "2026", "--layout", "cach-doc.json", "-o", "kq.xlsx");
  expect(results).toMatchObject({ code: 0 });
  expect((await mtcl("rates", "kq.xlsx", "--period", "2026", "--json")).code).toBe(0);
});

test("what cannot be meant is said in a sentence, and no file is written", async () => {
  writeFileSync(join(folder, "sai.json"), JSON.stringify([{ kind: "ignoreRange", range: "KH!X90:Z99" }]));
  const { code, err } = await mtcl("layout", "mot.xlsx", "--correct", "sai.json", "-o", "khong-co.xlsx");
  expect(code).toBe(2);
  expect(err).toBe("Vùng X90:Z99 chưa có chữ nào. Chỉ vào ô hoặc hàng có nội dung. [correction.empty]");
  expect(await mtcl("layout", "mot.xlsx", "--layout", "sua.json")).toMatchObject({ code: 2 });
});

test("corrections that this version cannot use are told, and the plan is read without them", async () => {
  const { writeCustomPart } = await import("../../../shared/workbook/custom/part");
  workbook("ba.xlsx", 1, "Hồ sơ");
  const bytes = new Uint8Array(readFileSync(join(folder, "mot-da-sua.xlsx")));
  writeFileSync(join(folder, "ba.xlsx"), writeCustomPart(bytes, "urn:mtcl:layout:1", '{"schema":2}'));
  writeFileSync(join(folder, "chi-tieu-de.json"), (await mtcl("layout", "mot-da-sua.xlsx")).out);
  expect((await mtcl("read", "ba.xlsx")).err).toContain("plan.not-found");
  expect((await mtcl("read", "ba.xlsx", "--layout", "chi-tieu-de.json")).code).toBe(0);
});
