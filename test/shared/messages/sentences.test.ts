import { COLUMN_SENTENCES, FINDING_SENTENCES, findingSentence } from "../../../shared/messages/findings";
import type { Sentence } from "../../../shared/messages/language";
import { PROBLEM_SENTENCES } from "../../../shared/messages/problems";
import { CATALOGUE } from "../../../shared/problems/catalogue";
import { FINDING_SEVERITIES } from "../../../shared/problems/findings";

const placesOf = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();
const findingSentences = [...Object.entries(FINDING_SENTENCES), ...Object.entries(COLUMN_SENTENCES)] as [
  string,
  Sentence,
][];

test("every finding has a sentence, and no sentence is left over", () => {
  expect(Object.keys(FINDING_SENTENCES).sort()).toEqual(Object.keys(FINDING_SEVERITIES).sort());
});

test.each([...findingSentences, ...Object.entries(PROBLEM_SENTENCES)])(
  "%s says the same in both languages",
  (_, sentence) => {
    expect(sentence.vi.trim()).not.toBe("");
    expect(sentence.en.trim()).not.toBe("");
    expect(placesOf(sentence.vi)).toEqual(placesOf(sentence.en));
  },
);

test.each(findingSentences)("%s names its place, says what would mend it, and shows no code", (_, sentence) => {
  expect(placesOf(sentence.vi).some((place) => place === "cell" || place === "range")).toBe(true);
  expect(sentence.vi.split(/[.]\s/).length).toBeGreaterThanOrEqual(2);
  expect(sentence.vi).not.toMatch(/[a-z]+\.[a-z]+-[a-z]|(?<!\p{L})(bạn|anh|chị|tôi|chúng ta)(?!\p{L})/u);
});

test.each(Object.entries(CATALOGUE))("the sentence of %s uses what its problem carries", (code, { params }) => {
  const used = placesOf(PROBLEM_SENTENCES[code as keyof typeof CATALOGUE].vi);
  expect(used).toEqual([...params].sort());
});

test("a finding's sentence is filled, with the cell as Excel's name box shows it", () => {
  const finding = { code: "timing.incomplete", cell: "'KH 2026'!E38", params: { text: "Tháng  12/…" } };
  expect(findingSentence(finding, "vi")).toBe(
    "Ô E38 ghi 'Tháng 12/…' còn thiếu ngày, tháng hoặc năm. Điền đủ để tính được hạn.",
  );
});

test("a missing column is said of the table, not of a row", () => {
  const finding = { code: "action.no-lead", cell: "KH!A6:G6", params: { layout: "column", count: 7 } };
  expect(findingSentence(finding, "en")).toContain("The plan table at A6:G6");
});

test("a long quotation is cut", () => {
  const finding = { code: "target.no-value", cell: "KH!B2", params: { text: "dài ".repeat(100) } };
  expect(findingSentence(finding, "vi").length).toBeLessThan(250);
});
