import { ABOLISHED } from "../../../shared/checking/text/abolished";
import { EXAMPLE_OFFICE, findIn } from "../../../shared/checking/text/phrase";
import { ENDED_PROVINCES } from "../../../shared/checking/text/endedProvinces";
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

const office = (date: string) => ({ ...EXAMPLE_OFFICE, year: Number(date.slice(0, 4)), issued: issued(date) });

test.each<[string, string, string | null]>([
  ["Phối hợp với UBND tỉnh Hoà Bình", "2026-01-10", "tỉnh Phú Thọ"],
  ["BÁO CÁO UBND TỈNH BÌNH DƯƠNG", "2026-01-10", "Thành phố Hồ Chí Minh"],
  ["Sở Y tế tỉnh Bà Rịa – Vũng Tàu", "2025-07-01", "Thành phố Hồ Chí Minh"],
  ["Công an tỉnh Đăk Nông", "2025-09-01", "tỉnh Lâm Đồng"],
  ["Phối hợp với UBND tỉnh Hòa Bình", "2025-06-30", null],
  ["Số liệu của tỉnh Hà Nam cũ", "2026-01-10", null],
  ["Tiếp nhận hồ sơ từ tỉnh Kiên Giang", "2026-01-10", null],
  ["Theo Quyết định số 5/QĐ-UBND của UBND tỉnh Long An", "2026-01-10", null],
  ["Thi đấu với đoàn tỉnh Hà Nam Ninh", "2026-01-10", null],
  ["Xây dựng khu phố Hòa Bình, đường Bến Tre", "2026-01-10", null],
  ["Báo cáo UBND tỉnh Phú Thọ", "2026-01-10", null],
])("%s, issued on %s: %s", (text, date, now) => {
  expect(findIn(ABOLISHED, text, office(date))?.["now"] ?? null).toBe(now);
});

test("34 provinces and cities are left of 63", () => {
  expect(ENDED_PROVINCES).toHaveLength(63 - 34);
  expect(new Set(ENDED_PROVINCES.map(({ now }) => now)).size).toBe(23);
});

test.each([
  ["Phối hợp với Công an huyện", "2025-02-28", null],
  ["Phối hợp với Công an huyện", "2025-03-01", "Công an cấp tỉnh hoặc cấp xã"],
  ["TAND các quận", "2025-07-01", "Tòa án nhân dân khu vực"],
  ["Viện kiểm sát nhân dân cấp huyện", "2025-07-02", "Viện kiểm sát nhân dân khu vực"],
  ["Viện kiểm sát nhân dân cấp huyện", "2025-06-30", null],
  ["Chi cục Thuế thị xã", "2025-03-01", "Thuế cơ sở"],
])("%s, issued on %s: %s", (text, date, now) => {
  expect(findIn(ABOLISHED, text, office(date))?.["now"] ?? null).toBe(now);
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
