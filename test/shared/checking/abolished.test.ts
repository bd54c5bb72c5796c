import { ABOLISHED } from "../../../shared/checking/text/abolished";
import { EXAMPLE_OFFICE, findIn } from "../../../shared/checking/text/phrase";
import { cellsOf, whole } from "./support";

const issued = (date: string) => ({ number: null, date, by: null });
const DISTRICT = "Báo cáo UBND huyện kết quả giải quyết hồ sơ";
const DEPARTMENT = "Phối hợp với Sở GTVT và công an";

test.each<[string, string, number | null, string | null, boolean]>([
  ["the year after", DISTRICT, 2026, null, true],
  ["issued after the end", DISTRICT, 2025, "2025-07-01", true],
  ["issued the day before", DISTRICT, 2025, "2025-06-30", false],
  ["not known when issued", DISTRICT, 2025, null, false],
  ["issued in December for the year after", DISTRICT, 2026, "2025-12-20", true],
  ["long before", DISTRICT, 2022, "2022-01-05", false],
  ["no year known", DISTRICT, null, "2025-09-01", false],
  ["a department, issued before the merger", DEPARTMENT, 2025, "2025-02-28", false],
  ["a department, issued after the merger", DEPARTMENT, 2025, "2025-03-01", true],
  ["online service levels in the year they ended", "Dịch vụ công trực tuyến mức độ 4", 2022, "2022-03-01", false],
])("%s", (_, text, year, date, raised) => {
  const office = { ...EXAMPLE_OFFICE, year, issued: date === null ? null : issued(date) };
  expect(findIn(ABOLISHED, text, office) !== null).toBe(raised);
});

test.each([
  ["Sở LĐTBXH", "Sở Nội vụ"],
  ["Sở Lao động, Thương binh và Xã hội", "Sở Nội vụ"],
  ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Nội vụ"],
  ["Sở KH&ĐT", "Sở Tài chính"],
  ["Sở NN & PTNT", "Sở Nông nghiệp và Môi trường"],
  ["Sở TN-MT", "Sở Nông nghiệp và Môi trường"],
  ["Sở TT&TT", "Sở Khoa học và Công nghệ"],
  ["Bộ Thông tin & Truyền thông", "Bộ Khoa học và Công nghệ"],
])("%s is now %s", (text, now) => {
  expect(findIn(ABOLISHED, `Gửi ${text} tổng hợp`, EXAMPLE_OFFICE)).toMatchObject({ text, now });
});

test("a ground may name what was; a letterhead, a party and a measurement may not", () => {
  const cells = cellsOf("text.abolished", {
    lines: [
      ["UBND HUYỆN MẪU", "letterhead"],
      ["KẾ HOẠCH", "title"],
      ["Căn cứ Quyết định của UBND huyện Mẫu", "ground"],
    ],
    rows: [whole({}, { support: ["Sở Tài nguyên và Môi trường"], measurement: "Phiếu của Phòng Tư pháp huyện" })],
  });
  expect(cells).toEqual(["A1", "D7", "F7"]);
});
