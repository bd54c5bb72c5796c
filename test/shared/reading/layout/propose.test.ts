import { proposeHeader } from "../../../../shared/reading/layout/propose";
import { gridOf, sheetOf } from "../gridOf";
import { ODD_FIELDS, oddPlan } from "./sheets";

const fields = (columns: { column: number; field: string | null }[] = []) => columns.map(({ field }) => field);

test("columns under headings nobody knows are guessed by what stands below", () => {
  const proposed = proposeHeader(oddPlan(2), "KH", 5);
  expect(proposed?.range).toEqual({ top: 5, bottom: 5, left: 1, right: 6 });
  expect(fields(proposed?.columns)).toEqual(Object.values(ODD_FIELDS));
  expect(proposed?.columns.filter(({ sure }) => sure).map(({ column }) => column)).toEqual([1]);
});

test("headings that are known stay what they say, whatever stands below", () => {
  const grid = gridOf(
    sheetOf("KH", [
      ["STT", "Cái cần có", "Cách thức đo lường", "Hạn chót"],
      ["1", "Trả lời đơn thư của công dân đúng hạn", "Số liệu trên phần mềm", "31/12/2026"],
      ["2", "Công khai thủ tục tại trụ sở và trên mạng", "Kiểm tra thực tế", "Quý IV"],
    ]),
  );
  expect(fields(proposeHeader(grid, "KH", 1)?.columns)).toEqual(["number", "both", "measurement", "due"]);
});

test("a header of two rows is found from either row", () => {
  const rows = [
    ["KẾ HOẠCH NĂM 2026"],
    ["Số", "Nơi cần tới", "Người", null, "Khi nào"],
    [null, null, "Lo chính", "Lo cùng", null],
    ["1", "Trả lời đơn thư của công dân đúng hạn", "Văn phòng", "Công an xã", "31/12/2026"],
  ];
  const grid = gridOf(sheetOf("KH", rows, ["A2:A3", "B2:B3", "C2:D2", "E2:E3"]));
  for (const row of [2, 3]) {
    const proposed = proposeHeader(grid, "KH", row);
    expect(proposed?.range).toEqual({ top: 2, bottom: 3, left: 1, right: 5 });
    expect(fields(proposed?.columns)).toEqual(["number", "both", "lead", "lead", "due"]);
  }
});

test("a row that names no two columns is no header", () => {
  expect(proposeHeader(oddPlan(), "KH", 1)).toBeNull();
  expect(proposeHeader(oddPlan(), "KH", 2)).toBeNull();
  expect(proposeHeader(oddPlan(), "Không có", 1)).toBeNull();
});
