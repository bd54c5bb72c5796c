/** Small letters without diacritics, single spaces: for comparing names and phrases, never for showing. */
export function folded(text: string): string {
  return spaced(text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase());
}

/** Combining marks of the Latin script; a plain range is several times faster than `\p{M}`. */
const MARKS = /[\u0300-\u036f]+/g;

/** Composed (NFC), single spaces: patterns are written against this form. */
export function tidy(text: string): string {
  return spaced(text.normalize("NFC"));
}

function spaced(text: string): string {
  return isSpaced(text) ? text : text.replace(/\s+/g, " ").trim();
}

/** Most texts are in order already, and looking is much cheaper than replacing; rare signs are simply not looked into. */
function isSpaced(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code === 0xa0 || code === 0x1680 || code >= 0x2000 || (code === SPACE && before === SPACE))
      return false;
    before = code;
  }
  return before !== SPACE;
}

const SPACE = 0x20;

/** The words alone, folded: `- Theo dõi, báo cáo.` → `theo doi bao cao`. */
export function bare(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9% ]+/g, (signs) => signs.replace(/[^\p{L}\p{N}%]+/gu, " "))
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Whether nothing would be left of a text's words: empty, dashes, dots. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}%]/u.test(text);
}

/** Words that say nothing of what an objective is about. */
const COMMON = new Set(
  "va cua cac cho trong voi theo tai duoc la den tu co do khi ve nhung mot so phan dau muc tieu chat luong lien quan nam thuc hien dam bao ubnd % nang cao cong tac".split(
    " ",
  ),
);

/** Neighbouring pairs of words that carry meaning, of `bare` words: Vietnamese words are mostly two syllables. */
export function pairs(bareWords: string): Set<string> {
  const words = bareWords.split(" ");
  const found = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [first = "", second = ""] = [words[at], words[at + 1]];
    if (!COMMON.has(first) || !COMMON.has(second)) found.add(`${first} ${second}`);
  }
  return found;
}

/** How much of the shorter text's word pairs stand in the other too, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(bare(one)), pairs(bare(other))];
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  if (smaller.size === 0) return 0;
  let shared = 0;
  for (const pair of smaller) if (larger.has(pair)) shared += 1;
  return shared / smaller.size;
}
