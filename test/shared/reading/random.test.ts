import fc from "fast-check";
import type { GridCell, GridRange, GridSheet } from "../../../shared/model/grid";
import { Problem } from "../../../shared/problems/problem";
import { readPlan } from "../../../shared/reading/plan";
import { gridOf, sheetOf } from "./gridOf";

const words = fc.oneof(
  fc.constantFrom(
    ..."TT|Mục tiêu|Chỉ tiêu|Biện pháp|Chủ trì|Phối hợp|Thời hạn|Bắt đầu|Kết thúc|ĐVT|KH 2026|TH 2025|2026".split("|"),
    ..."Mục tiêu số 1:|Chỉ tiêu:|Biện pháp:|I. PHÒNG A|1. Một\n2. Hai|≥ 95%|Hàng tháng|UBND XÃ A|…|1.1|4,1".split("|"),
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const value: fc.Arbitrary<Pick<GridCell, "value" | "text">> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => ({ value: text, text })) },
  fc.double({ noNaN: true }).map((number) => ({ value: number, text: String(number) })),
  fc.constant({ value: { error: "#REF!" }, text: "#REF!" }),
  fc.boolean().map((yes) => ({ value: yes, text: yes ? "TRUE" : "FALSE" })),
);
const place = fc.record({ row: fc.integer({ min: 1, max: 14 }), column: fc.integer({ min: 1, max: 9 }) });
const cell: fc.Arbitrary<GridCell> = fc
  .tuple(place, value, fc.constantFrom(undefined, "0%", "dd/mm/yyyy", "#,##0", "[", '"'), fc.boolean())
  .map(([at, said, format, bold]) => ({ ...at, ...said, bold, ...(format !== undefined && { format }) }));
const merge: fc.Arbitrary<GridRange> = fc
  .tuple(place, fc.nat(6), fc.nat(6))
  .map(([{ row, column }, down, right]) => ({ top: row, left: column, bottom: row + down, right: column + right }));
const sheet: fc.Arbitrary<GridSheet> = fc
  .record({
    cells: fc.uniqueArray(cell, { maxLength: 60, selector: ({ row, column }) => `${row},${column}` }),
    merges: fc.array(merge, { maxLength: 8 }),
    hiddenColumns: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
    hidden: fc.boolean(),
  })
  .map((drawn) => ({ name: "S", hiddenRows: [], tables: [], ...drawn }));

const header = "TT|Mục tiêu|Chỉ tiêu|Biện pháp|Chủ trì|Thời hạn"
  .split("|")
  .map((text, at): GridCell => ({ row: 1, column: at + 1, value: text, text }));

/** A plan, or a problem that says why there is none: nothing else comes out of a workbook. */
function answers(sheets: GridSheet[]): boolean {
  try {
    return readPlan(gridOf(...sheets)).plan.objectives.length >= 0;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

test("any cells, merges and formats give a plan or a problem", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) =>
      answers(sheets.map((one, at) => ({ ...one, name: `S${at}` }))),
    ),
    { numRuns: 150 },
  );
});

test("so do any cells under a header", () => {
  const under = sheet.map((one) => ({
    ...one,
    cells: [...header, ...one.cells.map((at) => ({ ...at, row: at.row + 1 }))],
    merges: one.merges.map((at) => ({ ...at, top: at.top + 1, bottom: at.bottom + 1 })),
  }));
  fc.assert(
    fc.property(under, (one) => answers([one])),
    { numRuns: 250 },
  );
});

test("five hundred sheets, each with its table, take no more than their cells", () => {
  const rows = [
    ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp"],
    [1, "Trả hồ sơ đúng hạn", "95%", "Nhắc việc"],
  ];
  const sheets = Array.from({ length: 500 }, (_, at) => sheetOf(`S${at}`, rows));
  const began = Date.now();
  expect(readPlan(gridOf(...sheets)).plan.objectives.length).toBeGreaterThan(0);
  expect(Date.now() - began).toBeLessThan(5000);
});
