/**
 * Words made comparable. For comparing only: what is kept of a cell are its own characters.
 */

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** A cell's own words: invisible characters and outer spaces off, nothing else touched. */
export function ownWords(text: string): string {
  return text.replace(INVISIBLE, "").trim();
}

/** What each letter folds to, up to the last Vietnamese one (U+1EF9): looked up, for bodies have thousands of cells. */
const FOLDED = Array.from({ length: 0x2100 }, (_, code) => foldLetter(String.fromCharCode(code)));

function foldLetter(letter: string): string {
  if (/\s/u.test(letter)) return " ";
  if (/[‐-―−]/u.test(letter)) return "-";
  const base = letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return base === "đ" ? "d" : (base[0] ?? letter);
}

/**
 * Lower case without diacritics (`Mục tiêu` → `muc tieu`), one character out for each character of the NFC text, so that
 * an offset found in the folded text is an offset in `text.normalize("NFC")`.
 */
export function fold(text: string): string {
  const nfc = text.normalize("NFC");
  let folded = "";
  for (let i = 0; i < nfc.length; i++) folded += FOLDED[nfc.charCodeAt(i)] ?? nfc[i];
  return folded;
}

/** Folded words with one space between them and no punctuation: `Cơ quan/ Đơn vị:` → `co quan don vi`. */
export function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

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
