import type { Office } from "../content";
import type { Sheet } from "../sheet";

/** No numbers before the work: under each objective's heading a table of who leads, who helps, how it is measured. */
export function headedTables(office: Office): Sheet[] {
  const { decision, objectives } = office;
  const rows: Sheet["rows"] = [
    [office.name.toLocaleUpperCase("vi")],
    [`Số: ${decision.number}/KH-UBND`],
    ["KẾ HOẠCH"],
    ["Triển khai thực hiện mục tiêu chất lượng năm {năm}"],
    ["I. MỤC TIÊU, PHÂN CÔNG THỰC HIỆN, CÁCH THỨC ĐO LƯỜNG"],
  ];
  const merges = rows.map((_, at) => `A${at + 1}:E${at + 1}`);
  const bold = [1, 3, 4, 5];
  objectives.forEach(({ sentence, measured, actions }, at) => {
    rows.push([`${at + 1}. Mục tiêu ${at + 1}: ${sentence}`]);
    merges.push(`A${rows.length}:E${rows.length}`);
    rows.push(["Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Cách đo lường", "Thời gian hoàn thành"]);
    bold.push(rows.length - 1, rows.length);
    for (const { content, lead, support, due } of actions) rows.push([content, lead, support, measured, due]);
  });
  return [{ name: "KH {năm}", rows, merges, bold, widths: [40] }];
}
