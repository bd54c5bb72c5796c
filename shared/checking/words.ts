/** Small letters without diacritics, single spaces: for comparing names and phrases, never for showing. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Composed (NFC), single spaces: patterns are written against this form. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The words alone, folded: `- Theo dõi, báo cáo.` → `theo doi bao cao`. */
export function bare(text: string): string {
  return wordsOf(text).join(" ");
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);
}

/** Words that say nothing of what an objective is about. */
const COMMON = new Set(
  "va cua cac cho trong voi theo tai duoc la den tu co do khi ve nhung mot so phan dau muc tieu chat luong lien quan nam thuc hien dam bao ubnd % nang cao cong tac".split(
    " ",
  ),
);

/** Neighbouring pairs of words that carry meaning: Vietnamese words are mostly two syllables. */
export function pairs(text: string): Set<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) {
    const [first = "", second = ""] = [words[at], words[at + 1]];
    if (!COMMON.has(first) || !COMMON.has(second)) found.add(`${first} ${second}`);
  }
  return found;
}

/** How much of the shorter text's word pairs stand in the other too, 0 to 1. */
export function likeness(one: string, other: string): number {
  return overlap(pairs(one), pairs(other));
}

/** `likeness` for pairs that are at hand already. */
export function overlap(one: Set<string>, other: Set<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  if (smaller.size === 0) return 0;
  let shared = 0;
  for (const pair of smaller) if (larger.has(pair)) shared += 1;
  return shared / smaller.size;
}
