import fc from "fast-check";
import { Spans } from "../../../shared/reading/patterns/spans";
import { readTargets } from "../../../shared/reading/targets/read";
import { fold } from "../../../shared/reading/timings/fold";
import { mentionsIn } from "../../../shared/reading/timings/mentions";
import { readTiming } from "../../../shared/reading/timings/read";

/** The most characters an Excel cell holds. */
const LONGEST = 32_767;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const WORDS = [
  "tỉ lệ ",
  "quí II ",
  "0 vụ, ",
  "không để xảy ra ",
  "từ 5 đến dưới 10% ",
  "(%) ",
  "VND 1.000 ",
  "9/10 ",
  "trước khi họp 5 ngày; ",
  "2026-2030 ",
  "giá trị trên 1 ha ",
  ", không có ",
  "\n- Khá: 40%",
  "gấp đôi ",
  "≤ ",
  "số 5/KH-UBND ngày 1/2/2026 ",
];
const someText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((all) => all.join("")),
);

test("any text is folded without moving a character, and its dates lie inside it", () => {
  fc.assert(
    fc.property(someText, (raw) => {
      const { text, low } = fold(raw);
      expect(low).toHaveLength(text.length);
      for (const { start, end } of mentionsIn(low)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("the words of a target and its level are words of the text", () => {
  const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, "");
  fc.assert(
    fc.property(someText, (raw) => {
      for (const target of readTargets(raw, { year: 2026 }).targets) {
        expect(plain(raw)).toContain(plain(target.text));
        expect(plain(raw)).toContain(plain(target.level ?? ""));
      }
    }),
  );
});

test("the longest cell of anything is read", () => {
  fc.assert(
    fc.property(someText, fc.boolean(), (piece, whole) => {
      fc.pre(piece !== "");
      const text = filled(piece, LONGEST);
      expect(() => readTargets(text, { whole, subject: text.slice(0, 300) })).not.toThrow();
      expect(readTiming(text, 2026).text).toBe(text);
    }),
    { numRuns: 15 },
  );
});

/** The shortest of a few tries, in milliseconds. */
function fastest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(WORDS)("reading %j over and over takes time in proportion to its length", (piece) => {
  const read = (length: number) => () => {
    const text = filled(piece, length);
    readTargets(text);
    readTiming(text, 2026);
  };
  const [short, long] = [fastest(read(LONGEST >> 3)), fastest(read(LONGEST))];
  // eight times the text: squared growth would take sixty-four times as long; a busy machine gets some room
  expect(long).toBeLessThan(Math.max(short, 2) * 40);
});

test("stretches are found the same, few or many", () => {
  const stretch = fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 60 }), stretch, (marked, [from, length]) => {
      const spans = new Spans();
      for (const [start, size] of marked) spans.mark(start, start + size);
      const touched = marked.some(([start, size]) => start < from + length && start + size > from);
      expect(spans.touches(from, from + length)).toBe(touched);
    }),
  );
});
