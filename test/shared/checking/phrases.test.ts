import { findingSentence } from "../../../shared/messages/findings";
import { EXAMPLE_OFFICE, findIn } from "../../../shared/checking/text/phrase";
import { tidy } from "../../../shared/checking/words";
import { PHRASE_RULES } from "../../../shared/checking/text/rules";

const found = PHRASE_RULES.flatMap((rule) => rule.found.map((text) => [rule.code, text, rule] as const));
const left = PHRASE_RULES.flatMap((rule) => rule.left.map((text) => [rule.code, text, rule] as const));

test.each(found)("%s finds: %s", (code, text, rule) => {
  const params = findIn(rule, tidy(text), EXAMPLE_OFFICE);
  expect(params).not.toBeNull();
  expect(findingSentence({ code, cell: "KH!B2", params: params ?? {} }, "vi")).not.toMatch(/[{}]/);
});

test.each(left)("%s leaves alone: %s", (_, text, rule) => {
  expect(findIn(rule, tidy(text), EXAMPLE_OFFICE)).toBeNull();
});

test("every rule on words has at least three phrases each way", () => {
  for (const rule of PHRASE_RULES) {
    expect([rule.code, Math.min(rule.found.length, rule.left.length)]).toEqual([rule.code, expect.any(Number)]);
    expect(Math.min(rule.found.length, rule.left.length)).toBeGreaterThanOrEqual(3);
  }
});
