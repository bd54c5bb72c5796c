import fc from "fast-check";
import { Automaton } from "../../../../shared/reading/patterns/automaton";
import { guarded, matchesIn, matchIn, type Guarded } from "../../../../shared/reading/patterns/guarded";
import { Spans } from "../../../../shared/reading/patterns/spans";
import { wordsOf } from "../../../../shared/reading/patterns/words";
import { ACCRUALS } from "../../../../shared/reading/targets/accruals";
import { ATTAIN } from "../../../../shared/reading/targets/attain";
import { AFTER, BEFORE } from "../../../../shared/reading/targets/comparators";
import { MASKS } from "../../../../shared/reading/targets/masks";
import { RANKS } from "../../../../shared/reading/targets/ranks";
import { ZEROS } from "../../../../shared/reading/targets/zeros";
import { EVENT_ROWS } from "../../../../shared/reading/timings/events";
import { fold } from "../../../../shared/reading/timings/fold";
import { MENTIONS } from "../../../../shared/reading/timings/mentions";
import { RHYTHM_ROWS } from "../../../../shared/reading/timings/rhythms";

describe("the words a pattern needs", () => {
  test.each<[RegExp, string[] | null]>([
    [/tháng \d/u, ["tháng "]],
    [/(?:quý|q) ?\d/u, ["q"]],
    [/(?<!\p{L})(?:tăng|giảm)(?: thêm)? \d+/u, ["tăng ", "giảm "]],
    [/\d(?= ?%)/u, ["%"]],
    [/(?:top |tốp )?\d/u, null],
    [/a{0,2}b+/u, ["b"]],
    [/[hm]\d|giây/u, ["h", "m", "giây"]],
    [/x|\d/u, null],
    [/không/iu, null],
    [/(?!không)\p{Lu}{2}/u, null],
  ])("%s", (pattern, words) => {
    expect(wordsOf(pattern)?.sort() ?? null).toEqual(words?.sort() ?? null);
  });
});

const TABLES = { ACCRUALS, ATTAIN, AFTER, BEFORE, MASKS, RANKS, ZEROS, EVENT_ROWS, MENTIONS, RHYTHM_ROWS };
type Row = { pattern: RegExp; yes: (string | [string, ...unknown[]])[]; no: string[] };
const rows: [string, Row[]][] = Object.entries(TABLES);
const phrases = rows.flatMap(([, table]) =>
  table.flatMap(({ yes, no }) => [...yes.map((one) => (typeof one === "string" ? one : one[0])), ...no]),
);

/** What the bare pattern finds, place by place. */
function bare(pattern: RegExp, low: string): string[] {
  const every = new RegExp(pattern.source, pattern.flags.replace("g", "") + "g");
  return [...low.matchAll(every)].map((match) => `${match.index}:${match[0]}`);
}

function found(one: Guarded, low: string): string[] {
  const first = one.pattern.global ? matchesIn(one, low) : [matchIn(one, low)];
  return first.flatMap((match) => (match === null ? [] : [`${match.index}:${match[0]}`]));
}

test.each(rows)("%s finds in every phrase of every table what its patterns alone find", (_, table) => {
  // made ready first: whatever is made ready later has the words of all looked for anew
  for (const one of table.map(({ pattern }) => guarded(pattern))) {
    const { pattern } = one;
    for (const phrase of phrases) {
      const { low } = fold(phrase);
      const all = bare(pattern, low);
      expect(found(one, low)).toEqual(pattern.global ? all : all.slice(0, 1));
    }
  }
});

test("one walk over a text tells which of many words it holds", () => {
  const slots = [["hạn"], ["đúng hạn", "kịp"], ["ng h"], ["≥"], ["hạnh"], ["an"]];
  const automaton = new Automaton(slots);
  const held = (text: string) => slots.flatMap((_, at) => ((automaton.held(text)[0] ?? 0) & (1 << at) ? [at] : []));
  expect(held("trả đúng hạn")).toEqual([0, 1, 2]);
  expect(held("hạnh phúc ≥ 9")).toEqual([0, 3, 4]);
  expect(held("đúng")).toEqual([]);
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "ạ"), maxLength: 24 });
  fc.assert(
    fc.property(
      fc.array(fc.array(letters.filter(Boolean), { maxLength: 3 }), { maxLength: 70 }),
      letters,
      (words, text) => {
        const found = new Automaton(words).held(text);
        words.forEach((slot, at) => {
          const bit = ((found[at >> 5] ?? 0) >>> (at & 31)) & 1;
          expect(bit === 1).toBe(slot.some((word) => text.includes(word)));
        });
      },
    ),
    { numRuns: 300 },
  );
});

test("spans tell what they touch", () => {
  const spans = new Spans();
  spans.mark(3, 6);
  expect([2, 3, 5, 6].map((at) => spans.has(at))).toEqual([false, true, true, false]);
  expect(spans.touches(0, 3)).toBe(false);
  expect(spans.touches(5, 9)).toBe(true);
});
