import { nfc } from "../words";

/**
 * Text made comparable without moving a character: NFC, lower case, one kind of dash (an arrow is one), quote and space, tone marks of
 * open syllables at their older place (`hoà` and `hòa` are one word), `tỉ` as `tỷ`. Offsets in `low` are offsets in `text`.
 */
export interface Folded {
  /** The text in NFC: what is cut out of it are its own words. */
  text: string;
  /** The same length, for rules to match on. */
  low: string;
}

const DASHES = /[\u2010-\u2015\u2212\u2192]/g;
const SPACES = /[^\S\n ]/g;
const QUOTES = /[“”„«»]/g;

/** `oà` → `òa` and the like at the end of a syllable (old and new spelling of the tone mark). */
const TONES: Record<string, string> = Object.fromEntries(
  [
    ["o", "a", "òóỏõọ", "àáảãạ"],
    ["o", "e", "òóỏõọ", "èéẻẽẹ"],
    ["u", "y", "ùúủũụ", "ỳýỷỹỵ"],
  ].flatMap(([first = "", last = "", marked = "", old = ""]) =>
    [...old].map((letter, tone) => [first + letter, (marked[tone] ?? "") + last]),
  ),
);
/** `quí` → `quý`, `tỉ lệ` → `tỷ lệ`, `kĩ` → `kỹ`: the letter i of an open syllable behind these consonants is also written y. */
const WRITTEN_Y = /(?<=(?<!\p{L})(?:[hklmst]|qu))[íìỉĩị](?!\p{L})/gu;
const Y: Record<string, string> = { í: "ý", ì: "ỳ", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };
const OPEN = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Folds a text for matching. Lengths of `text` and `low` are equal. */
export function fold(raw: string): Folded {
  const text = nfc(raw);
  return { text, low: lower(text) };
}

/** Signs that one of the rules above may change, and the marked letters of an open syllable's end, by their codes. */
const SIGNS = tableOf(
  "\t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000" +
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2192“”„«»",
);
const ENDS = tableOf("àáảãạèéẻẽẹỳýỷỹỵ");
const MARKED_I = tableOf("íìỉĩị");

function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x3001);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

const [O, U] = [0x6f, 0x75];

function lower(text: string): string {
  let low = text.toLowerCase();
  // a few letters (İ) grow when lowered: then letter by letter, keeping those
  if (low.length !== text.length)
    low = [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  let [signs, open, marked] = [false, false, false];
  for (let i = 0, last = 0; i < low.length; i++) {
    const code = low.charCodeAt(i);
    if (SIGNS[code] === 1 || code === 0xfeff) signs = true;
    else if (ENDS[code] === 1 && (last === O || last === U)) open = true;
    else if (MARKED_I[code] === 1) marked = true;
    last = code;
  }
  if (signs) low = low.replace(SPACES, " ").replace(DASHES, "-").replace(QUOTES, '"');
  if (marked) low = low.replace(WRITTEN_Y, (letter) => Y[letter] ?? letter);
  return open ? low.replace(OPEN, (pair) => TONES[pair] ?? pair) : low;
}
