import { printSheet, printSheetOf } from "../../../../shared/achieving/print/draft";
import { resultsSheet } from "../../../../shared/achieving/sheet/draft";
import type { GridSheet } from "../../../../shared/model/grid";
import { isOwnSheet, printMark, resultsTable } from "../../../../shared/model/ownSheets";
import type { Plan } from "../../../../shared/model/plan";
import type { Result } from "../../../../shared/model/result";
import type { DraftCell, SheetDraft } from "../../../../shared/model/sheet";
import { showNumber } from "../../../../shared/workbook/parts/numberFormat";
import { gridOf } from "../gridOf";
import { computeSheets } from "../ironcalc";
import { action, objective, plan, result, target } from "../samples";

const PERIOD = "2026-H1";

const aPlan: Plan = plan([
  objective({ targets: [target()] }),
  objective({
    id: "o2",
    number: "2",
    statement: "Phát triển kinh tế",
    actions: [
      action({
        id: "a2",
        number: "2.1",
        targets: [
          target({ id: "t2", subject: "Thu nhập", unit: "triệu đồng", value: 30, high: 35, accrual: "point" }),
          target({ id: "t3", subject: "Tuyên truyền", unit: "lần", value: 1, per: "month", accrual: "cumulative" }),
        ],
      }),
    ],
  }),
  objective({ id: "o3", number: "3", statement: "Thi đua khen thưởng" }),
]);
const figures: Result[] = [
  result({ numerator: 979, denominator: 1000, cause: "Tồn từ quý trước", note: "Số tạm tính" }),
  result({ target: "t2", actual: 32, correction: { what: "Rà soát", who: "Văn phòng", by: "30/9" } }),
  result({ target: "t3", actual: 5 }),
];

const resultsOf = (results: Result[]): SheetDraft => resultsSheet(aPlan, { results, actions: [] }, PERIOD);
const print = (sheet: GridSheet = gridOf(resultsOf(figures)), old: GridSheet | null = null): SheetDraft =>
  printSheet(aPlan, sheet, PERIOD, old);

/** The visible words of each row, numbers as their format shows them. */
function linesOf({ cells }: SheetDraft): string[][] {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of cells) if (cell.column <= 8) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].map((row) =>
    row
      .map(({ value, style }) => (typeof value === "number" ? showNumber(value, style.format) : String(value ?? "")))
      .filter((words) => words !== ""),
  );
}

test("the annex reads as it is signed", () => {
  expect(linesOf(print()).filter((words) => words.length > 0)).toEqual([
    ["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["XÃ MẪU", "Độc lập - Tự do - Hạnh phúc"],
    ["PHỤ LỤC …"],
    ["KẾT QUẢ THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG 6 THÁNG ĐẦU NĂM 2026"],
    ["(Kèm theo Báo cáo số …/BC-UBND ngày … tháng … năm … của UBND xã Mẫu)"],
    [
      "TT",
      "Mục tiêu, chỉ tiêu",
      "ĐVT",
      "Kế hoạch năm",
      "Thực hiện",
      "Tỷ lệ so với kế hoạch",
      "Đánh giá",
      "Nguyên nhân, biện pháp khắc phục, ghi chú",
    ],
    ["1", "Giải quyết hồ sơ đúng hạn", "Đạt"],
    ["-", "Tỷ lệ văn bản xử lý đúng hạn", "%", "≥ 90%", "97.90%", "108.78%", "Đạt", "Tồn từ quý trước\nSố tạm tính"],
    ["2", "Phát triển kinh tế", "Không đạt"],
    [
      "2.1",
      "Thu nhập",
      "triệu đồng",
      "30 – 35",
      "32",
      "106.67%",
      "Đúng tiến độ",
      "Khắc phục: Rà soát (Văn phòng, 30/9)",
    ],
    ["2.1", "Tuyên truyền", "lần", "≥ 1/tháng", "5", "83.33%", "Không đạt"],
    ["3", "Thi đua khen thưởng", "Chưa có chỉ tiêu"],
    ["Kết quả chung: 1/2 MTCL đạt (50%)."],
    ["Tổng số 3 mục tiêu; đạt 1; không đạt 1; chưa có chỉ tiêu 1."],
    ["Tổng số 3 chỉ tiêu; đạt 1; không đạt 1; đúng tiến độ 1."],
    ["…, ngày … tháng … năm …"],
    ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
    ["(Ký, ghi rõ họ tên)", "(Chức vụ, ký tên, đóng dấu)"],
  ]);
});

test("it lies on A4 in the type of official documents, its heading on every page, nothing for machines in sight", () => {
  const draft = print();
  const header = draft.cells.find(({ value }) => value === "TT")?.row ?? 0;
  expect(draft.print).toMatchObject({ landscape: true, fitToWidth: true, repeatRows: [header, header] });
  expect(draft.print?.pageNumbers).toEqual({ font: "Times New Roman", size: 13 });
  expect(draft.columns.map(({ hidden }) => hidden === true)).toEqual([...Array<boolean>(8).fill(false), true, true]);
  const seen = draft.cells.filter(({ column }) => column <= 8);
  expect(new Set(seen.map(({ style }) => style.font))).toEqual(new Set(["Times New Roman"]));
  expect(Math.min(...seen.map(({ style }) => style.size ?? 0))).toBe(13);
});

test("every figure is a formula over the results sheet, named as it is called there", () => {
  const renamed = { ...gridOf(resultsOf(figures)), name: "Quý 2 'mới'" };
  const formulas = print(renamed).cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas).toContain(`IF('Quý 2 ''mới'''!C6="","",'Quý 2 ''mới'''!C6)`);
  expect(formulas.filter((formula) => /INDEX|MATCH|VLOOKUP|INDIRECT/.test(formula))).toEqual([]);
});

test("it has no table and is known by its mark", () => {
  const sheet = gridOf(print());
  expect(sheet.tables).toEqual([]);
  expect(isOwnSheet(sheet)).toBe(true);
  expect(printSheetOf({ sheets: [{ ...sheet, name: "Ký" }] }, PERIOD)?.name).toBe("Ký");
  expect(printSheetOf({ sheets: [sheet] }, "2026")).toBeNull();
  const marked = { ...sheet, cells: sheet.cells.filter(({ value }) => value !== printMark(PERIOD)) };
  expect(isOwnSheet(marked)).toBe(false);
});

/** The results table with two rows in each other's place, as sorting leaves them: formulas stay where they are. */
function sorted(draft: SheetDraft, a: number, b: number): SheetDraft {
  const other = (row: number): number => (row === a ? b : row === b ? a : row);
  return {
    ...draft,
    cells: draft.cells.map((cell) => (cell.formula === undefined ? { ...cell, row: other(cell.row) } : cell)),
  };
}

const WARNING = /^Bảng kết quả đã được sắp xếp lại/;

test("after sorting, the old print warns; made again it follows", () => {
  const results = resultsOf(figures);
  const after = sorted(results, 6, 7);
  const old = print(gridOf(results));
  const warning = old.cells.find(({ formula }) => formula?.startsWith("IF(SUM("));
  if (!warning) throw new Error("no warning");
  const shown = (sheets: SheetDraft[]) => computeSheets(sheets)[1]?.shown(warning.row, warning.column);
  expect(shown([results, old])).toBe("");
  expect(shown([after, old])).toMatch(WARNING);

  const again = print(gridOf(after));
  expect(shown([after, again])).toBe("");
  const row = again.cells.find(({ value }) => value === "Thu nhập");
  expect(row?.formula).toBe(`IF('${results.name}'!C6="","",'${results.name}'!C6)`);
});

test("what was written round the table stays when it is made again", () => {
  const old = gridOf(print());
  const at = (words: string) => old.cells.find(({ value }) => value === words);
  const [signer, annex, hint] = [at("THỦ TRƯỞNG ĐƠN VỊ"), at("PHỤ LỤC …"), at("(Ký, ghi rõ họ tên)")];
  if (!signer || !annex || !hint) throw new Error("no frame");
  signer.value = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH";
  annex.value = "PHỤ LỤC II";
  const names = old.cells.find(({ value }) => value === "MTCL:names")?.row ?? 0;
  old.cells.push({ row: names, column: 5, value: "Trần Văn Mẫu", text: "Trần Văn Mẫu" });
  old.cells = old.cells.filter((cell) => cell !== hint);
  const lines = linesOf(print(undefined, old)).flat();
  expect(lines).toEqual(expect.arrayContaining(["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "PHỤ LỤC II", "Trần Văn Mẫu"]));
  expect(lines).not.toContain("(Ký, ghi rõ họ tên)");
});

test("a results sheet whose summary was taken out still gives verdicts and the headline", () => {
  const results = gridOf(resultsOf(figures));
  const title = results.cells.find(({ value }) => value === "TỔNG HỢP THEO MỤC TIÊU")?.row ?? 0;
  const bare = { ...results, cells: results.cells.filter(({ row }) => row < title) };
  expect(linesOf(print(bare))).toEqual(linesOf(print(results)));
});

test("a results sheet without a row of the plan is refused", () => {
  const results = gridOf(resultsOf(figures));
  const other = { ...results, tables: results.tables.filter(({ name }) => name !== resultsTable(PERIOD)) };
  expect(() => print(other)).toThrow("results.sheet-changed");
});

test("an office that is no people's committee stands in one line", () => {
  const sheet = gridOf(resultsOf(figures));
  const lines = linesOf(printSheet({ ...aPlan, unit: "Sở Nội vụ" }, sheet, PERIOD, null));
  expect(lines[0]?.[0]).toBe("SỞ NỘI VỤ");
  expect(lines[1]).toEqual(["Độc lập - Tự do - Hạnh phúc"]);
});
