import { canonicalBytes, isCanonical, wellFormed } from "../../../shared/contract/canonical";

const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value));

test("keys are sorted, numbers and texts are written as RFC 8785 says", () => {
  expect(text({ b: 1, a: [1.0, 1e21, -0, 0.1], é: "€\u000f\n" })).toBe('{"a":[1,1e+21,0,0.1],"b":1,"é":"€\\u000f\\n"}');
});

test("the canonical form of a canonical form is itself", () => {
  const once = text({ z: { y: [true, null, "Đạt"] }, a: 0.30000000000000004 });
  expect(text(JSON.parse(once))).toBe(once);
});

test("what is no JSON has no canonical form", () => {
  expect(() => canonicalBytes(undefined)).toThrow();
  expect(() => canonicalBytes(Number.NaN)).toThrow();
});

test("half of a surrogate pair has no canonical form, and is made one that every machine can write", () => {
  const broken = { "k\uDC00": ["a\uD83D", "\uD83D\uDE00", 1, null, true] };
  expect(() => canonicalBytes(broken)).toThrow();
  expect(isCanonical(broken, new Uint8Array())).toBe(false);
  expect(wellFormed(broken)).toEqual({ "k\uFFFD": ["a\uFFFD", "\uD83D\uDE00", 1, null, true] });
  expect(isCanonical(wellFormed(broken), canonicalBytes(wellFormed(broken)))).toBe(true);
});
