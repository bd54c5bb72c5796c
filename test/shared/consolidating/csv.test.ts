import fc from "fast-check";
import { consolidationCsv, isConsolidationCsv } from "../../../shared/consolidating/csv";
import type { Consolidation, TargetRow, UnitRow } from "../../../shared/model/consolidation";

const aUnit = (over: Partial<UnitRow> = {}): UnitRow => ({
  unit: "xa-a",
  name: "UBND xã Lạ",
  state: "submitted",
  version: 2,
  receivedAt: "2026-06-30T18:30:00.000Z",
  onTime: true,
  four: { received: true, onTime: true, filled: { with: 3, of: 4 }, open: 1 },
  objectives: {
    ...{ set: 4, met: 2, notMet: 1, behind: 0, onTrack: 0, notDue: 1, nothingArose: 0, noData: 0, noTarget: 0 },
  },
  report: { number: "45", symbol: "BC-UBND", date: "2026-06-30", signer: "Chủ tịch UBND xã Lạ", capacity: "TM" },
  ...over,
});
const aTarget = (over: Partial<TargetRow> = {}): TargetRow => ({
  ...{ unit: "xa-a", objective: "1", target: "t1", text: "Hồ sơ đúng hạn", measure: "%", goal: 95, used: 98.57 },
  ...{ rate: 1.0376, verdict: "met", numerator: 690, denominator: 700 },
  ...over,
});
const table = (units: UnitRow[], targets: TargetRow[] = []): Consolidation => ({
  ...{ period: "2026-H1", body: "tinh-mau", units, targets },
});

/** RFC 4180, read back by a reader of its own. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let at = 0; at < csv.length; at++) {
    const letter = csv[at] ?? "";
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (csv[at + 1] === '"') cell += csv[++at];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") [row, cell] = [[...row, cell], ""];
    else if (letter === "\r" && csv[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      at++;
    } else cell += letter;
  }
  return rows;
}
function records(csv: string): Record<string, string>[] {
  const [headings = [], ...rows] = parsed(csv.replace(/^\uFEFF/, ""));
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

test("units stand under Vietnamese headings, with plain numbers and dates that every program reads", () => {
  const csv = consolidationCsv(
    table([aUnit(), aUnit({ unit: "xa-b", receivedAt: null, report: null })]),
    "units",
    "vi",
  );
  expect(csv.startsWith("\uFEFFTT,Mã đơn vị,Đơn vị,Trạng thái,")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  expect(records(csv)[0]).toMatchObject({
    "Đơn vị": "UBND xã Lạ",
    "Lần gửi": "2",
    "Thời điểm nhận": "2026-07-01 01:30",
    "Đúng hạn": "Có",
    "Tỷ lệ đủ số liệu": "0.75",
    "Số báo cáo": "45/BC-UBND",
    "Ngày báo cáo": "2026-06-30",
  });
  expect(records(csv)[1]).toMatchObject({ "Thời điểm nhận": "", "Số báo cáo": "", "Ngày báo cáo": "" });
});

test("a percentage stays as it is said, beside its measure; a negative figure stays a number", () => {
  const csv = consolidationCsv(
    table([aUnit()], [aTarget(), aTarget({ measure: "độ", goal: -5, used: -7.5 })]),
    "targets",
    "vi",
  );
  expect(records(csv)[0]).toMatchObject({
    ĐVT: "%",
    "Kế hoạch so sánh": "95",
    "Thực hiện": "98.57",
    "Đánh giá": "Đạt",
  });
  expect(records(csv)[1]).toMatchObject({ "Kế hoạch so sánh": "-5", "Thực hiện": "-7.5" });
});

test.each(["=1+1", "+84", "-5 %", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(1)", "＝1+1", '=cmd|"/c calc"!A1', "a,=1"])(
  "what a spreadsheet would run does not begin a cell: %j",
  (text) => {
    const csv = consolidationCsv(table([aUnit()], [aTarget({ text })]), "targets", "vi");
    const [first] = records(csv);
    expect(first?.["Chỉ tiêu"]).toBe(text.startsWith("a") ? text : `'${text}`);
  },
);

test("whatever the words, they come back whole and in their column", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const [first] = records(consolidationCsv(table([aUnit({ name: `x${text}` })]), "units", "en"));
      expect(first?.["Unit"]).toBe(`x${text}`);
    }),
  );
});

test("what was made here is known again, by whatever language, and nothing else is", () => {
  for (const language of ["vi", "en"] as const)
    for (const kind of ["units", "targets"] as const)
      expect(isConsolidationCsv(consolidationCsv(table([aUnit()], [aTarget()]), kind, language))).toBe(true);
  expect(isConsolidationCsv("TT,Mã đơn vị\r\n1,xa-a\r\n")).toBe(false);
  expect(isConsolidationCsv("")).toBe(false);
});
