/**
 * Words made comparable. For comparing only: what is kept of a cell are its own characters.
 */

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** A cell's own words: invisible characters and outer spaces off, nothing else touched. */
export function ownWords(text: string): string {
  return text.replace(INVISIBLE, "").trim();
}

/** What each letter folds to, up to the last Vietnamese one (U+1EF9): looked up, for bodies have thousands of cells. */
const FOLDED = Uint16Array.from({ length: 0x2100 }, (_, code) => foldLetter(String.fromCharCode(code)).charCodeAt(0));

function foldLetter(letter: string): string {
  if (/\s/u.test(letter)) return " ";
  if (/[‐-―−]/u.test(letter)) return "-";
  const base = letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return base === "đ" ? "d" : (base[0] ?? letter);
}

/** Whether a text may hold letters that NFC would join: combining marks, or anything rare. */
const MAY_JOIN = /[\u0300-\u036f\u1100-\u1dff\u1f00-\u1fff\u2126-\u212b\u2e80-\uffff]|[\u0591-\u10ff]/;

/**
 * Lower case without diacritics (`Mục tiêu` → `muc tieu`), one character out for each character of the NFC text, so that
 * an offset found in the folded text is an offset in `text.normalize("NFC")`.
 */
export function fold(text: string): string {
  const nfc = MAY_JOIN.test(text) ? text.normalize("NFC") : text;
  if (nfc.length > LONGEST_CALL) return foldLong(nfc);
  return String.fromCharCode.apply(null, codesOf(nfc));
}

/** What a function may be called with at once, with room to spare. */
const LONGEST_CALL = 8192;

function foldLong(nfc: string): string {
  let folded = "";
  for (let at = 0; at < nfc.length; at += LONGEST_CALL)
    folded += String.fromCharCode.apply(null, codesOf(nfc.slice(at, at + LONGEST_CALL)));
  return folded;
}

function codesOf(nfc: string): number[] {
  const codes = new Array<number>(nfc.length);
  for (let i = 0; i < nfc.length; i++) {
    const code = nfc.charCodeAt(i);
    codes[i] = FOLDED[code] ?? code;
  }
  return codes;
}

/** Folded words with one space between them and no punctuation: `Cơ quan/ Đơn vị:` → `co quan don vi`. */
export function key(text: string): string {
  const folded = fold(text);
  const words = PLAIN.test(folded) ? folded.replace(/[^a-z0-9%]+/g, " ") : folded.replace(/[^\p{L}\p{N}%]+/gu, " ");
  return words.trim();
}

const PLAIN = /^[\x20-\x7e]*$/;

/** The text from an offset of its NFC form on, in its own form (NFD stays NFD). */
export function from(text: string, offset: number): string {
  if (text === text.normalize("NFC")) return text.slice(offset).trim();
  let at = 0;
  while (at < text.length && text.slice(0, at).normalize("NFC").length < offset) at++;
  while (/^\p{M}/u.test(text.slice(at))) at++;
  return text.slice(at).trim();
}

/** Whether the words only hold a place: dots, `…`, one bracket, `Biện pháp 1`. */
export function isPlaceholder(text: string): boolean {
  const plain = fold(text).trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  if (/^\[[^[\]]*\]?\.*$/.test(plain) || /^<[^<>]*>$/.test(plain)) return true;
  return /^(bien phap|muc tieu|noi dung|cong viec|chi tieu|don vi)( so)? \d+[.:…]*$/.test(plain);
}
