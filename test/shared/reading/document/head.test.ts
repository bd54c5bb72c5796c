import { departmentName } from "../../../../shared/reading/document/departments";
import { dateIn } from "../../../../shared/reading/document/dates";
import { englishOfficeIn } from "../../../../shared/reading/document/english";
import { readPlan } from "../../../../shared/reading/plan";
import { gridOf, sheetOf } from "../gridOf";

test.each([
  ["SỞ Y TẾ", "Sở Y tế"],
  ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
  ["SỞ CÔNG THƯƠNG TỈNH ĐÔNG HẢI", "Sở Công Thương tỉnh Đông Hải"],
  ["CHI CỤC TIÊU CHUẨN ĐO LƯỜNG CHẤT LƯỢNG", "Chi cục Tiêu chuẩn Đo lường Chất lượng"],
  ["VĂN PHÒNG HĐND VÀ UBND", "Văn phòng HĐND và UBND"],
  ["Sở Nội vụ", "Sở Nội vụ"],
])("%j is written %j", (capitals, name) => expect(departmentName(capitals)).toBe(name));

test.each([
  ["PEOPLE'S COMMITTEE OF AN HAI WARD", "People's Committee of An Hai Ward"],
  ["Issued by the People's Committee of Dong Hai Province on 5 May 2026", "People's Committee of Dong Hai Province"],
  ["AN HAI COMMUNE PEOPLE’S COMMITTEE", "An Hai Commune People’s Committee"],
  ["Chairperson of the committee", null],
])("the office in %j", (text, office) => expect(englishOfficeIn(text)).toBe(office));

test.each([
  ["dated 16 January 2026", "2026-01-16"],
  ["on March 3rd, 2026", "2026-03-03"],
  ["ngày 04 tháng 01 năm 2026", "2026-01-04"],
  ["31 April 2026", null],
])("the day in %j", (text, day) => expect(dateIn(text)).toBe(day));

const header = ["No.", "Objective", "Measures", "Owner", "Due date"];

test("an English plan: whose it is, its issue, and lines after it that are no objectives", () => {
  const { plan, lines } = readPlan(
    gridOf(
      sheetOf("Plan", [
        ["PEOPLE'S COMMITTEE OF AN HAI WARD"],
        ["ACTION PLAN FOR QUALITY OBJECTIVES 2026"],
        ["(Attached to Decision No. 12/QD-UBND dated February 2, 2026)"],
        header,
        [1, "Serve on time", "Check the queue", "Front desk", "Weekly"],
        [],
        ["This plan takes effect on the date of signing."],
        ["Recipients:\n- All divisions;\n- Archive.", null, null, "ON BEHALF OF THE COMMITTEE\nCHAIRWOMAN"],
      ]),
    ),
  );
  expect({ unit: plan.unit, issued: plan.issued, objectives: plan.objectives.length }).toEqual({
    unit: "People's Committee of An Hai Ward",
    issued: { number: "12/QD-UBND", date: "2026-02-02", by: "People's Committee of An Hai Ward" },
    objectives: 1,
  });
  expect(lines.filter(({ place }) => place === "after")).toHaveLength(3);
});

test.each([
  [["UBND TỈNH ĐÔNG HẢI", "SỞ TÀI CHÍNH"], "Sở Tài chính tỉnh Đông Hải"],
  [
    ["ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẢNG MỚI", "SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI"],
    "Sở Lao động - Thương binh và Xã hội thành phố Cảng Mới",
  ],
  [["SỞ XÂY DỰNG TỈNH ĐÔNG HẢI"], "Sở Xây dựng tỉnh Đông Hải"],
])("the letterhead %j is %j", (head, unit) => {
  const rows = [...head.map((line) => [line]), [], ["TT", "Mục tiêu", "Biện pháp", "Chủ trì", "Thời gian"]];
  const grid = gridOf(sheetOf("KH", [...rows, [1, "Đúng hạn 98%", "Nhắc việc", "Văn phòng", "Hàng tháng"]]));
  expect(readPlan(grid).plan.unit).toBe(unit);
});
