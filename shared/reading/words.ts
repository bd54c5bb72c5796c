/**
 * Words made comparable. For comparing only: what is kept of a cell are its own characters.
 */

/** Tables of letters reach past the last Vietnamese one (U+1EF9) and the punctuation of U+2000 to U+206F. */
const TABLE = 0x2100;
const letters = Array.from({ length: TABLE }, (_, code) => String.fromCharCode(code));

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** Letters that NFC may join with another one: marks, and anything rare. */
const MAY_JOIN = /[\u0300-\u036f\u0591-\u10ff\u1100-\u1dff\u1f00-\u1fff\u2126-\u212b\u2e80-\uffff]/;

/** What each letter folds to: looked up, for bodies have thousands of cells. */
const FOLDED = Uint16Array.from(letters, (letter) => foldLetter(letter).charCodeAt(0));
const NAMES = Uint8Array.from(letters, (letter) => Number(/[\p{L}\p{N}%]/u.test(letter)));

function foldLetter(letter: string): string {
  if (/\s/u.test(letter)) return " ";
  if (/[‐-―−]/u.test(letter)) return "-";
  const base = letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return base === "đ" ? "d" : (base[0] ?? letter);
}

/** A cell's own words: invisible characters and outer spaces off, nothing else touched. */
export function ownWords(text: string): string {
  return text.replace(INVISIBLE, "").trim();
}

/** The text in NFC; `String.normalize` is asked only where some letter could be joined. */
export function nfc(text: string): string {
  return MAY_JOIN.test(text) ? text.normalize("NFC") : text;
}

/** What a letter folds to, for asking of one letter only. */
export function foldedCode(code: number): number {
  return FOLDED[code] ?? code;
}

/**
 * Lower case without diacritics (`Mục tiêu` → `muc tieu`), one character out for each character of the NFC text, so that
 * an offset found in the folded text is an offset in `text.normalize("NFC")`.
 */
export function fold(text: string): string {
  const joined = nfc(text);
  const codes = new Array<number>(joined.length);
  for (let i = 0; i < joined.length; i++) codes[i] = foldedCode(joined.charCodeAt(i));
  return stringOf(codes);
}

/** What a function may be called with at once, with room to spare. */
const LONGEST_CALL = 8192;

function stringOf(codes: number[]): string {
  if (codes.length <= LONGEST_CALL) return String.fromCharCode.apply(null, codes);
  let text = "";
  for (let at = 0; at < codes.length; at += LONGEST_CALL)
    text += String.fromCharCode.apply(null, codes.slice(at, at + LONGEST_CALL));
  return text;
}

const SPACE = 0x20;
/** Letters past the table that something may fold to. */
const RARE = /[\u2100-\uffff]/;

/** Folded words with one space between them and no punctuation: `Cơ quan/ Đơn vị:` → `co quan don vi`. */
export function key(text: string): string {
  const codes: number[] = [];
  eachKeyCode(text, (code) => codes.push(code));
  return stringOf(codes);
}

/** The codes of a text's key one after the other, without making it. */
export function eachKeyCode(text: string, visit: (code: number) => void): void {
  const joined = nfc(text);
  // what lies past the table may be half of a letter
  if (RARE.test(joined)) {
    const rare = keyOfRare(joined);
    for (let i = 0; i < rare.length; i++) visit(rare.charCodeAt(i));
    return;
  }
  let [parted, begun] = [false, false];
  for (let i = 0; i < joined.length; i++) {
    const code = foldedCode(joined.charCodeAt(i));
    if (NAMES[code] !== 1) parted = begun;
    else {
      if (parted) visit(SPACE);
      [parted, begun] = [false, true];
      visit(code);
    }
  }
}

function keyOfRare(joined: string): string {
  return fold(joined)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** The text from an offset of its NFC form on, in its own form (NFD stays NFD). */
export function from(text: string, offset: number): string {
  if (text === nfc(text)) return text.slice(offset).trim();
  let at = 0;
  while (at < text.length && text.slice(0, at).normalize("NFC").length < offset) at++;
  while (/^\p{M}/u.test(text.slice(at))) at++;
  return text.slice(at).trim();
}

/** Whether the words only hold a place: dots, `…`, one bracket, `Biện pháp 1`. */
export function isPlaceholder(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const own = text.trim();
  // most words are a sentence: only these could hold a place
  if (!/^[[<]|\d[.:…]*$/.test(own)) return false;
  const plain = fold(own);
  if (/^\[[^[\]]*\]?\.*$/.test(plain) || /^<[^<>]*>$/.test(plain)) return true;
  return /^(bien phap|muc tieu|noi dung|cong viec|chi tieu|don vi)( so)? \d+[.:…]*$/.test(plain);
}
