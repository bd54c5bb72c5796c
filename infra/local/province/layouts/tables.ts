import type { Office } from "../content";
import type { Sheet } from "../sheet";

/** The announced objectives on a sheet of their own; on the next a small table under the heading of each. */
export function announcedThenTables(office: Office): Sheet[] {
  const { decision, objectives } = office;
  const announced: Sheet = {
    name: "Mục tiêu {năm}",
    rows: [
      [office.name.toLocaleUpperCase("vi"), null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      [`Số: ${decision.number}/QĐ-UBND`, null, `${office.place}, ${decision.day} năm {năm}`],
      ["MỤC TIÊU CHẤT LƯỢNG NĂM {năm}"],
      ...objectives.map(({ sentence }, at): Sheet["rows"][number] => [`${at + 1}. ${sentence}.`]),
      ["CHỦ TỊCH"],
    ],
    bold: [1, 3],
  };
  const rows: Sheet["rows"] = [["KẾ HOẠCH THỰC HIỆN"], ["Mục tiêu chất lượng năm {năm}"]];
  const merges = ["A1:E1", "A2:E2"];
  const bold = [1, 2];
  objectives.forEach(({ sentence, actions }, at) => {
    rows.push([`${at + 1}. Mục tiêu ${at + 1}: ${sentence}`]);
    merges.push(`A${rows.length}:E${rows.length}`);
    rows.push(["STT", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian hoàn thành", "Kết quả dự kiến"]);
    bold.push(rows.length - 1, rows.length);
    actions.forEach(({ content, lead, due, outcome }, place) => rows.push([place + 1, content, lead, due, outcome]));
  });
  return [announced, { name: "Kế hoạch {năm}", rows, merges, bold }];
}
