import { consolidate } from "../../../shared/consolidating/consolidate";
import { unitFacts } from "../../../shared/consolidating/facts";
import { consolidationSheets } from "../../../shared/consolidating/sheets";
import { hundredth } from "../../../shared/consolidating/values";
import { parseAddress } from "../../../shared/model/address";
import { Consolidation } from "../../../shared/model/consolidation";
import type { SheetDraft } from "../../../shared/model/sheet";
import { aPlan, anObjective, aSnapshot, aTarget, someRates } from "../../support/plans";

const snapshot = aSnapshot({
  plan: aPlan({
    unit: "UBND xã Lạ",
    objectives: [
      anObjective({
        id: "o1",
        targets: [aTarget({ id: "t1", subject: "", text: "=1+1" }), aTarget({ id: "t2", unit: "hồ sơ" })],
      }),
    ],
  }),
  rates: someRates(
    {
      t1: { verdict: "met", used: 98.57, goal: 95, rate: 1.0376 },
      t2: { verdict: "not-met", used: 3, goal: 5, rate: 0.6 },
    },
    { o1: "met" },
  ),
  document: { number: "45", symbol: "BC-UBND", date: "2026-06-25", signer: "Nguyễn Văn Mẫu", capacity: "TM" },
});
const four = { received: true, onTime: true, filled: { with: 2, of: 2 }, open: 0 };
const consolidation = consolidate({
  period: "2026-H1",
  body: "tinh-mau",
  units: [
    {
      unit: "xa-a",
      name: null,
      taken: {
        state: "submitted",
        version: 1,
        receivedAt: "2026-06-26T02:30:00.000Z",
        onTime: true,
        four,
        facts: unitFacts(snapshot),
      },
    },
    { unit: "xa-b", name: "UBND xã B", taken: null },
  ],
});

/** The row of a table as { heading: value }. */
function rowsOf(draft: SheetDraft) {
  const area = parseAddress(draft.tables[0]?.area ?? "");
  if (!area) throw new Error("no table");
  const at = (row: number, column: number) => draft.cells.find((cell) => cell.row === row && cell.column === column);
  const headings = draft.tables[0]?.columns.map(({ name }) => name) ?? [];
  return Array.from({ length: area.bottom - area.top }, (_, row) =>
    Object.fromEntries(headings.map((heading, column) => [heading, at(area.top + 1 + row, column + 1)?.value])),
  );
}

test("units not received stand in the table", () => {
  expect(Consolidation.parse(consolidation)).toEqual(consolidation);
  expect(consolidation.units).toMatchObject([
    { unit: "xa-a", name: "UBND xã Lạ", state: "submitted", objectives: { set: 1, met: 1 } },
    {
      unit: "xa-b",
      name: "UBND xã B",
      state: "not-received",
      version: null,
      four: { received: false, onTime: null, filled: { with: 0, of: 0 }, open: 0 },
    },
  ]);
});

test("the units' sheet has typed values under Vietnamese headings", () => {
  const [units] = consolidationSheets(consolidation, "vi");
  if (!units) throw new Error("no sheet");
  expect(units.cells.slice(0, 4).map((cell) => cell.value)).toEqual([
    "BIỂU TỔNG HỢP THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG",
    "Cơ quan tổng hợp: tinh-mau",
    "Kỳ báo cáo: 6 tháng đầu năm 2026",
    "Đã nhận 1/2 đơn vị · Đúng hạn 1 · Không còn cảnh báo 1 · MTCL đạt 1/1",
  ]);
  const [first, second] = rowsOf(units);
  expect(first).toMatchObject({
    "Mã đơn vị": "xa-a",
    "Trạng thái": "Đã gửi",
    "Đúng hạn": "Có",
    "Tỷ lệ MTCL đạt": 1,
    "Số báo cáo": "45/BC-UBND",
    "Ngày báo cáo": 46198,
  });
  // 26 June 2026 09:30 in Viet Nam
  expect(first?.["Thời điểm nhận"]).toBeCloseTo(46199 + 9.5 / 24, 6);
  expect(second).toMatchObject({ "Mã đơn vị": "xa-b", "Trạng thái": "Chưa nhận", "Đúng hạn": null, "Số MTCL": null });
});

test("shares are fractions, other figures stay in their unit, text is never a formula", () => {
  const targets = consolidationSheets(consolidation, "vi")[1];
  if (!targets) throw new Error("no sheet");
  const [share, counted] = rowsOf(targets);
  expect(share).toMatchObject({ "Chỉ tiêu": "=1+1", "Kế hoạch so sánh": 0.95, "Thực hiện": 0.9857, "Đánh giá": "Đạt" });
  expect(counted).toMatchObject({ "Kế hoạch so sánh": 5, "Thực hiện": 3, "Đánh giá": "Không đạt" });
  expect(targets.cells.some((cell) => cell.formula !== undefined)).toBe(false);
  expect(targets.cells.find((cell) => cell.value === 0.9857)?.style.format).toBe("0.00%");
});

test.each(["vi", "en"] as const)("headings are unique in each table (%s), also without any target", (language) => {
  const empty = consolidate({ period: "2026", body: "b", units: [] });
  for (const draft of [...consolidationSheets(consolidation, language), ...consolidationSheets(empty, language)]) {
    const headings = draft.tables[0]?.columns.map(({ name }) => name) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(rowsOf(draft).length).toBeGreaterThan(0);
  }
});

test("a hundredth moves the decimal point", () => {
  expect([98.57, 0.29, 100, -4.5, 1e-7].map(hundredth)).toEqual([0.9857, 0.0029, 1, -0.045, 1e-9]);
});
