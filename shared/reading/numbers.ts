import { fold, foldedCode, from, nfc } from "./words";

/** How a row is numbered. The lower the rank the higher the heading: `A` over `I` over `1` over `1.1` over `a)` over `-`. */
export interface Enumerator {
  /** As it stands in the plan: `I`, `4.1`, without closing dot or bracket. */
  number: string;
  rank: number;
}

export const RANK = { letter: 0, roman: 1, arabic: 2, small: 8, bullet: 9 } as const;

/** `LXXXVIII`. */
const LONGEST_LETTERS = 11;
const ROMAN = /^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Reads a cell that holds a number alone: `I.`, `4.1`, `(2)`, `a)`, `B`; null for anything else. */
export function enumeratorOf(text: string): Enumerator | null {
  if (/^\d{1,4}$/.test(text)) return { number: text, rank: RANK.arabic };
  const bare = nfc(text).trim().replace(/\s+/g, "");
  if (bare === "" || bare.length > 20) return null;
  if (/^[-–—+*•]$/.test(bare)) return { number: bare, rank: RANK.bullet };
  const inner = bare.replace(/^[([]/, "").replace(/[.)\]:/,;-]+$/, "");
  if (/^\d/.test(inner)) {
    if (!/^\d{1,4}([.,]\d{1,3}){0,5}$/.test(inner)) return null;
    const number = inner.replaceAll(",", ".");
    return { number, rank: RANK.arabic + number.split(".").length - 1 };
  }
  // nothing below is longer than the words of a label
  if (!/\d$/.test(inner) && inner.length > LONGEST_LETTERS) return null;
  if (ROMAN.test(inner)) return { number: inner, rank: RANK.roman };
  if (/^[IVXLC]{1,4}(\.\d{1,3}){1,4}$/.test(inner))
    return { number: inner, rank: RANK.roman + inner.split(".").length - 1 };
  if (/^[A-ZĐ]$/.test(inner)) return { number: inner, rank: RANK.letter };
  if (/^[A-ZĐ]\.?\d{1,2}(\.\d{1,2})*$/.test(inner))
    return { number: inner, rank: RANK.arabic + inner.split(".").length - 1 };
  if (/^[a-zđ]$/.test(inner)) return { number: inner, rank: RANK.small };
  const labelled = /^(?:mt|muctieu|muctieuso|objective)(\d{1,3}(?:\.\d{1,3})*)$/.exec(fold(inner));
  if (labelled?.[1] !== undefined) return { number: labelled[1], rank: RANK.arabic };
  return null;
}

export interface Numbered {
  enumerator: Enumerator | null;
  /** The words after the number and label. */
  words: string;
  /** Whether the label says that this is an objective (`Mục tiêu 3:`). */
  labelled: boolean;
}

const LEADING =
  /^\s*(?:(\(?(?:\d{1,4}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-ZĐ]))(?:\s*[.)/:]+(?=\s|\p{L}|["“[(]|$)|\s*[-–](?=\s))|(\d{1,2}(?:\.\d{1,2})+)(?=\s+\p{Lu}))\s*/u;
const LABEL =
  /^\s*(?:muc tieu|mtcl|mt|quality objective|objective)(?: chat luong)?(?: so)?(?:\s*(\d{1,4}(?:\.\d{1,3})*|[ivxlc]{1,6})\s*(?:[.:)/]|\s[-]\s|$)+|\s*:)\s*/;

/** Takes the number and an objective's label off a line: `1. Mục tiêu 2: Giảm …` → 2, `Giảm …`, labelled. */
export function splitNumber(text: string): Numbered {
  const own = nfc(text);
  const lead = LEADING.exec(own);
  const outer = lead ? enumeratorOf(lead[1] ?? lead[2] ?? "") : null;
  const start = outer && lead ? lead[0].length : 0;
  const label = mayBeLabel(own, start) ? LABEL.exec(fold(own.slice(start))) : null;
  if (!label) return { enumerator: outer, words: from(text, start), labelled: false };
  const inner = label[1] === undefined ? null : enumeratorOf(label[1].toUpperCase());
  return { enumerator: inner ?? outer, words: from(text, start + label[0].length), labelled: true };
}

/** How every label begins: `m`, `q`, `o`. The cheap question before the words are folded. */
function mayBeLabel(text: string, start: number): boolean {
  let at = start;
  while (foldedCode(text.charCodeAt(at)) === SPACE) at++;
  return LABELS.includes(foldedCode(text.charCodeAt(at)));
}

const SPACE = 0x20;
const LABELS = [..."mqo"].map((letter) => letter.charCodeAt(0));

/** Whether `child` is numbered below `number`: 4.1, 4.1.2 below 4. */
export function isBelow(child: string, number: string): boolean {
  return child.startsWith(`${number}.`);
}

/** `4.9` is followed by `4.1` where the sheet holds figures: Excel drops the zero of 4.10. */
export function afterNine(previous: string | null, number: string, isFigure: boolean): string {
  if (!isFigure || previous === null) return number;
  const [, stem, digit] = /^(.*\.)(\d+)$/.exec(previous) ?? [];
  return stem !== undefined && digit?.endsWith("9") && number === `${stem}${Math.ceil((Number(digit) + 1) / 10)}`
    ? `${stem}${Number(digit) + 1}`
    : number;
}
