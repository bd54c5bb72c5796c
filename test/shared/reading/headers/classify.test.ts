import { guessedField, headerField } from "../../../../shared/reading/headers/classify";
import { HEADER_CASES } from "../../../../shared/reading/headers/lexicon";

const cases = HEADER_CASES.flatMap(({ examples, field }) => examples.map((example) => [example, field] as const));
const others = HEADER_CASES.flatMap(({ not = [], field, starts }) => not.map((near) => [near, field, starts] as const));

test.each(cases)("%j heads %s", (example, field) => {
  expect(headerField(example)).toBe(field);
  expect(headerField(example.normalize("NFD").toUpperCase())).toBe(field);
  expect(headerField(example.replaceAll(" ", "\u00a0"))).toBe(field);
});

test.each(others)("%j is not %s by the row %s", (near, field) => expect(headerField(near)).not.toBe(field));

test.each([
  ["Cơ quan/ đơn vị chủ trì", "lead"],
  ["BP phối hợp", "support"],
  ["Người theo dõi, giám sát", "monitor"],
  ["Thời hạn hoàn thành (tháng)", "due"],
  ["Mục tiêu chất lượng năm 2026", "statement"],
  ["THOI GIAN THUC HIEN", "due"],
  ["Responsible person", "lead"],
  ["#", "number"],
  ["Xây dựng kế hoạch tuyên truyền pháp luật", null],
  ["Thường xuyên", null],
  ["Văn phòng UBND", null],
  ["Phòng Kinh tế", null],
  ["Biên bản kiểm tra", null],
  ["Hàng tháng", null],
  ["Review the checklist every Monday", null],
])("%j heads %s", (words, field) => expect(headerField(words)).toBe(field));

test("beside known headings the first words are enough", () => {
  expect(headerField("Biện pháp khắc phục tồn đọng")).toBe(null);
  expect(guessedField("Biện pháp khắc phục tồn đọng")).toBe("content");
});
