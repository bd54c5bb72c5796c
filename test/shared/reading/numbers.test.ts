import { afterNine, enumeratorOf, splitNumber } from "../../../shared/reading/numbers";

test.each([
  ["I.", "I"],
  ["4.1", "4.1"],
  ["4,1", "4.1"],
  ["(2)", "2"],
  ["a)", "a"],
  ["B", "B"],
  ["II.3", "II.3"],
  ["Mục tiêu 2", "2"],
  ["98%", null],
  ["Hồ sơ", null],
])("the number %j is %j", (text, number) => expect(enumeratorOf(text)?.number ?? null).toBe(number));

test.each([
  ["1. Mục tiêu 2: Giảm giấy tờ", "2", "Giảm giấy tờ", true],
  ["Mục tiêu số 3. Giảm giấy tờ", "3", "Giảm giấy tờ", true],
  ["IV. Hài lòng 90%", "IV", "Hài lòng 90%", false],
  ["98.5% hồ sơ đúng hạn", null, "98.5% hồ sơ đúng hạn", false],
  ["15.000 con gia cầm", null, "15.000 con gia cầm", false],
  ["31/12/2025 là hạn cuối", null, "31/12/2025 là hạn cuối", false],
  ["4. Mục tiêu liên quan dịch vụ", "4", "Mục tiêu liên quan dịch vụ", false],
])("%j begins with %j", (text, number, words, labelled) => {
  const split = splitNumber(text);
  expect([split.enumerator?.number ?? null, split.words, split.labelled]).toEqual([number, words, labelled]);
});

test("4.9 is followed by 4.10 where the sheet shows the figure 4.1", () => {
  expect(afterNine("4.9", "4.1", true)).toBe("4.10");
  expect(afterNine("4.9", "4.1", false)).toBe("4.1");
  expect(afterNine("3", "4.1", true)).toBe("4.1");
});
