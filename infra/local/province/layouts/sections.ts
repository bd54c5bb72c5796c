import type { Office } from "../content";
import type { Sheet } from "../sheet";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Objectives announced first; then a table with a header of two rows, where each objective is a section of its own. */
export function sections(office: Office): Sheet[] {
  const { decision, objectives } = office;
  const rows: Sheet["rows"] = [
    ["Phụ lục 1"],
    ["MỤC TIÊU CHẤT LƯỢNG NĂM {năm}"],
    [`(Kèm theo Quyết định số ${decision.number}/QĐ-UBND ${decision.day} năm {năm} của ${office.name})`],
    ...objectives.map(({ sentence }, at): Sheet["rows"][number] => [`${at + 1}. ${sentence}.`]),
    ["Phụ lục 2"],
    ["KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM {năm}"],
  ];
  const merges = rows.map((_, at) => `A${at + 1}:G${at + 1}`);
  const header = rows.length + 1;
  rows.push(
    [
      "TT",
      "Mục tiêu và biện pháp thực hiện",
      "Trách nhiệm thực hiện",
      null,
      "Thời gian thực hiện",
      "Theo dõi",
      "Kết quả",
    ],
    [null, null, "Chủ trì", "Phối hợp"],
  );
  merges.push(`C${header}:D${header}`);
  for (const column of ["A", "B", "E", "F", "G"]) merges.push(`${column}${header}:${column}${header + 1}`);
  const bold = [2, header - 1, header, header + 1];
  objectives.forEach(({ sentence, actions }, at) => {
    rows.push([`${ROMAN[at] ?? at + 1}.`, sentence]);
    merges.push(`B${rows.length}:G${rows.length}`);
    bold.push(rows.length);
    actions.forEach(({ content, lead, support, due, outcome }, place) =>
      rows.push([place + 1, content, lead, support, due, "Thư ký ISO", outcome]),
    );
  });
  return [{ name: "KH MTCL {năm}", rows, merges, bold }];
}
