import type { Office } from "../content";
import type { Sheet } from "../sheet";

/** One table; an objective with its target stands once, merged down beside its measures. */
export function mergedDown(office: Office): Sheet[] {
  const rows: Sheet["rows"] = [
    [`${office.place}, ${office.decision.day} năm {năm}`],
    [`MỤC TIÊU CHẤT LƯỢNG NĂM {năm} CỦA ${office.name.toLocaleUpperCase("vi")}`],
    [`(Kèm theo Quyết định số ${office.decision.number}/QĐ-UBND ${office.decision.day} năm {năm})`],
    [
      "TT",
      "Mục tiêu",
      "Chỉ tiêu",
      "Biện pháp thực hiện",
      "Thời gian hoàn thành",
      "Trách nhiệm thực hiện",
      "Hồ sơ minh chứng",
    ],
  ];
  const merges = ["A1:G1", "A2:G2", "A3:G3"];
  office.objectives.forEach(({ words, target, actions }, place) => {
    const first = rows.length + 1;
    actions.forEach(({ content, due, lead, outcome }, at) =>
      rows.push([...(at === 0 ? [place + 1, words, target] : [null, null, null]), content, due, lead, outcome]),
    );
    if (rows.length > first)
      for (const column of ["A", "B", "C"]) merges.push(`${column}${first}:${column}${rows.length}`);
  });
  rows.push(["CHỦ TỊCH"]);
  return [{ name: "MTCL {năm}", rows, merges, bold: [2, 4] }];
}
