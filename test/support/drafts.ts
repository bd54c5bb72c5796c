import type { DraftCell, SheetDraft } from "../../shared/model/sheet";

/** A draft that says only what a test is about. */
export function aDraft(over: Partial<SheetDraft> = {}): SheetDraft {
  return { name: "Kết quả", columns: [], cells: [], merges: [], tables: [], validations: [], conditional: [], ...over };
}

export function aCell(
  row: number,
  column: number,
  value: DraftCell["value"],
  over: Partial<DraftCell> = {},
): DraftCell {
  return { row, column, value, style: {}, ...over };
}

/** One of everything a draft can say. */
export function fullDraft(over: Partial<SheetDraft> = {}): SheetDraft {
  const head = { bold: true, fill: "#DDEBF7", border: true, wrap: true, align: "center" as const };
  return aDraft({
    columns: [{ width: 8 }, { width: 40 }, { width: 12 }, { width: 12, hidden: true }],
    cells: [
      aCell(1, 1, "KẾT QUẢ THỰC HIỆN", { style: { bold: true, size: 14, align: "center" } }),
      aCell(3, 1, "Mã", { style: head }),
      aCell(3, 2, "Chỉ tiêu", { style: head }),
      aCell(3, 3, "Thực hiện", { style: head }),
      aCell(3, 4, "Tỷ lệ", { style: head }),
      aCell(4, 1, "m1", { style: { border: true } }),
      aCell(4, 2, "=1+1 là chữ, không phải công thức", { style: { border: true, wrap: true } }),
      aCell(4, 3, 0.5, { style: { border: true, format: "0.00%" } }),
      aCell(4, 4, 0.5, { style: { format: '0.0" lần"', italic: true, color: "C00000" }, formula: 'IF(C4>0,C4*1,"")' }),
      aCell(5, 1, "m2"),
      aCell(5, 2, "  hai dòng\nvà dấu cách  "),
      aCell(5, 4, "", { formula: 'IF(C5>0,C5*1,"")' }),
      aCell(6, 2, true),
      aCell(7, 2, "Đạt", { formula: '"Đạt"' }),
    ],
    merges: ["A1:D1"],
    tables: [
      {
        name: "MTCL_KQ_2026",
        area: "A3:D5",
        columns: [
          { name: "Mã" },
          { name: "Chỉ tiêu" },
          { name: "Thực hiện" },
          { name: "Tỷ lệ", formula: 'IF(C4>0,C4*1,"")' },
        ],
      },
    ],
    validations: [{ area: "B4:B5", choices: ["Đạt", "Không đạt", "Không phát sinh"] }],
    conditional: [
      { area: "A4:D5", formula: "$C4<0.5", look: { fill: "FCE4D6", color: "9C0006", bold: true } },
      { area: "A4:D5", formula: "$C4>=0.5", look: { fill: "E2EFDA" } },
    ],
    freeze: { rows: 3, columns: 2 },
    rowHeights: [{ row: 3, height: 30 }],
    print: { landscape: true, fitToWidth: true, repeatRows: [3, 3] },
    ...over,
  });
}
