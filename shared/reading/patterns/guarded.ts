import { Automaton, type Held } from "./automaton";
import { wordsOf } from "./words";

/**
 * Patterns asked only of texts that could match: a text is walked over once for the words of all patterns, and a pattern
 * none of whose words it holds is passed by. Thousands of cells are held against hundreds of patterns, and most match none.
 */

/** A pattern with the slots of the words of which a text must hold one; NO_SLOT where it may match without. */
export interface Guarded {
  pattern: RegExp;
  words: number;
  /** Further words of which it needs one, by the table it stands in. */
  more: number;
  /** Of a pattern that begins with `(?=\d)`: the same, tried at figures alone. */
  atDigits: RegExp | null;
}

/** Of a pattern that may match without any word. */
export const NO_SLOT = -1;
/** The words of every pattern made ready so far, and what finds them: made when first asked, and again after a new pattern. */
const slots: string[][] = [];
/** The text asked for last: one text is held against many tables. */
let last: { text: string; held: Held; slots: number } | null = null;
let finder: { automaton: Automaton; slots: number } | null = null;

/** A pattern made ready, once: its source is read here. */
export function guarded(pattern: RegExp, needs?: string[]): Guarded {
  const atDigits = pattern.global && pattern.source.startsWith("(?=\\d)");
  return {
    pattern,
    words: slotOf(wordsOf(pattern)),
    more: slotOf(needs ?? null),
    atDigits: atDigits ? new RegExp(pattern.source, pattern.flags.replace("g", "y")) : null,
  };
}

function slotOf(words: string[] | null): number {
  return words === null ? NO_SLOT : slots.push(words) - 1;
}

/** Which patterns' words a text holds. */
export function wordsIn(text: string): Held {
  if (last !== null && last.text === text && last.slots === slots.length) return last.held;
  if (finder === null || finder.slots !== slots.length)
    finder = { automaton: new Automaton(slots), slots: slots.length };
  const held = finder.automaton.held(text);
  last = { text, held, slots: slots.length };
  return held;
}

/** Whether a pattern could match a text: the cheap question. */
function mayMatch({ words, more }: Guarded, held: Held): boolean {
  return (words === NO_SLOT || isHeld(words, held)) && (more === NO_SLOT || isHeld(more, held));
}

/** Whether a word of a slot is held. */
export function isHeld(slot: number, held: Held): boolean {
  return ((held[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

/** The first match of a pattern that is not global. */
export function matchIn(one: Guarded, text: string, held: Held = wordsIn(text)): RegExpExecArray | null {
  return mayMatch(one, held) ? one.pattern.exec(text) : null;
}

const NONE: RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern at each call, which over the thousands of cells
 * of a body costs more than the matching.
 */
export function matchesIn(one: Guarded, text: string, held: Held = wordsIn(text)): RegExpExecArray[] {
  if (!mayMatch(one, held)) return NONE;
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
