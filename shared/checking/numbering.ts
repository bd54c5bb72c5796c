const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The last step of a number as a count: `3.` → 3, `4.2` → 2, `IV` → 4; null where it is no such number. */
export function ordinal(number: string): { kind: "roman" | "arabic"; value: number } | null {
  const text = plainNumber(number);
  const last = /(?:^|\.)(\d{1,3})$/.exec(text)?.[1];
  if (last !== undefined && /^\d+(\.\d+)*$/.test(text)) return { kind: "arabic", value: Number(last) };
  if (!/^[ivxlc]+$/.test(text)) return null;
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return { kind: "roman", value: values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0) };
}

/** `III.` and ` iii ` are the same number. */
export function plainNumber(number: string): string {
  return number
    .trim()
    .replace(/[.)\s]+$/, "")
    .toLowerCase();
}

/** One way of writing a number, for lists that count in different ways: `III.`, `03` and `3` → `3`; `4.02` → `4.2`. */
export function countedNumber(number: string): string {
  const counted = ordinal(number);
  return counted?.kind === "roman" ? String(counted.value) : plainNumber(number).replace(/(^|\.)0+(?=\d)/g, "$1");
}
