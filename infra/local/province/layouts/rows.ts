import type { Office } from "../content";
import type { Sheet } from "../sheet";

/** Every objective is one row, with columns for its target and for how it is measured. */
export function oneRowEach(office: Office): Sheet[] {
  const rows: Sheet["rows"] = [
    ["KẾ HOẠCH"],
    [`Thực hiện mục tiêu chất lượng năm {năm} của ${office.name}`],
    [`(Ban hành kèm theo Kế hoạch số ${office.decision.number}/KH-UBND ${office.decision.day} năm {năm})`],
    [
      "STT",
      "Mục tiêu chất lượng",
      "Đo lường",
      "Phương pháp đo lường",
      "Biện pháp thực hiện",
      "Chủ trì",
      "Thời gian bắt đầu",
      "Thời gian hoàn thành",
    ],
    ...office.objectives.map(({ words, target, measured, actions }, at): Sheet["rows"][number] => [
      at + 1,
      words,
      target,
      measured,
      actions.map(({ content }) => content).join(";\n"),
      actions[0]?.lead ?? null,
      "Từ ngày 02/01/{năm}",
      "Trước ngày 15/12/{năm}",
    ]),
    ["CHỦ TỊCH"],
  ];
  return [{ name: "MTCL", rows, merges: ["A1:H1", "A2:H2", "A3:H3"], bold: [1, 2, 4] }];
}
