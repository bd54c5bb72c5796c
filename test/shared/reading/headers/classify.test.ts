import { headerField } from "../../../../shared/reading/headers/classify";
import { HEADER_CASES } from "../../../../shared/reading/headers/lexicon";

test.each(HEADER_CASES.map(({ example, field }) => [example, field]))("%j heads %s", (example, field) => {
  expect(headerField(example)).toBe(field);
  expect(headerField(example.normalize("NFD").toUpperCase())).toBe(field);
});

test.each([
  ["Cơ quan/ đơn vị chủ trì", "lead"],
  ["BP phối hợp", "support"],
  ["Người theo dõi, giám sát", "monitor"],
  ["Thời hạn hoàn thành (tháng)", "due"],
  ["Mục tiêu chất lượng năm 2026", "statement"],
  ["THOI GIAN THUC HIEN", "due"],
  ["Responsible person", "lead"],
  ["Xây dựng kế hoạch tuyên truyền pháp luật", null],
  ["Thường xuyên", null],
  ["Văn phòng UBND", null],
])("%j heads %s", (words, field) => expect(headerField(words)).toBe(field));
