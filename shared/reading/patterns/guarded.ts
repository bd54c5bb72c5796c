import { wordsOf } from "./words";

/**
 * Patterns asked only of texts that could match: a text's letters are looked at once, and a pattern none of whose words can
 * be spelled with them is passed by. Thousands of cells are held against hundreds of patterns, and most match none.
 */

/** Which letters a text holds: 64 bits, each shared by the letters whose code ends alike. */
export interface Letters {
  low: number;
  high: number;
}

interface Word extends Letters {
  word: string;
}

/** A pattern with the words of which a text must hold one; null where it may match without. */
export interface Guarded {
  pattern: RegExp;
  words: Word[] | null;
  /** Further words of which it needs one, by the table it stands in. */
  more: Word[] | null;
  /** Of a pattern that begins with `(?=\d)`: the same, tried at figures alone. */
  atDigits: RegExp | null;
}

/** A pattern made ready, once: its source is read here. */
export function guarded(pattern: RegExp, needs?: string[]): Guarded {
  const atDigits = pattern.global && pattern.source.startsWith("(?=\\d)");
  return {
    pattern,
    words: spelled(wordsOf(pattern)),
    more: spelled(needs ?? null),
    atDigits: atDigits ? new RegExp(pattern.source, pattern.flags.replace("g", "y")) : null,
  };
}

function spelled(words: string[] | null): Word[] | null {
  return words && words.map((word) => ({ word, ...lettersOf(word) }));
}

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  let low = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    // Vietnamese letters lie in blocks whose codes differ in the last six bits; no branch, for none could be foretold
    const code = text.charCodeAt(i);
    const bit = 1 << (code & 31);
    const upper = -((code >> 5) & 1);
    low |= bit & ~upper;
    high |= bit & upper;
  }
  return { low, high };
}

/** Whether a pattern could match a text: the cheap question. */
export function mayMatch({ words, more }: Guarded, text: string, letters: Letters): boolean {
  return holdsOne(words, text, letters) && holdsOne(more, text, letters);
}

function holdsOne(words: Word[] | null, text: string, { low, high }: Letters): boolean {
  if (words === null) return true;
  for (const word of words)
    if ((word.low & ~low) === 0 && (word.high & ~high) === 0 && text.includes(word.word)) return true;
  return false;
}

/** The first match of a pattern that is not global. */
export function matchIn(one: Guarded, text: string, letters: Letters = lettersOf(text)): RegExpExecArray | null {
  return mayMatch(one, text, letters) ? one.pattern.exec(text) : null;
}

const NONE: RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern at each call, which over the thousands of cells
 * of a body costs more than the matching.
 */
export function matchesIn(one: Guarded, text: string, letters: Letters = lettersOf(text)): RegExpExecArray[] {
  if (!mayMatch(one, text, letters)) return NONE;
  const { pattern, atDigits } = one;
  if (atDigits !== null) return matchesAtDigits(atDigits, text);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** The engine takes its time over letters that begin no match: figures are found faster by hand. */
function matchesAtDigits(sticky: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) continue;
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) continue;
    found.push(match);
    at += Math.max(match[0].length, 1) - 1;
  }
  return found;
}

const [ZERO, NINE] = [0x30, 0x39];
