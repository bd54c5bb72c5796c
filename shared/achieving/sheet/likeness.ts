/** One word of a line, as it is compared: small letters, one Unicode form, no signs. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}%]+/gu) ?? [];
}

export interface Likely {
  /** The place in the other list. */
  at: number;
  /** 0 to 1. */
  alike: number;
}

/** Places of one word that are looked at: a word of every line tells none from another. */
const PLACES = 400;

/**
 * How alike the lines of two lists are: the share of their words that both have, a word weighing more the fewer lines
 * have it, so that `hồ sơ giải quyết đúng hạn` tells little where every line says it. Lines without a word in common
 * are left out.
 * @returns for each line of the first list the likely ones of the second, the likeliest first
 */
export function likelyLines(first: string[], second: string[]): Likely[][] {
  const [ours, theirs] = [first, second].map((list) => list.map((text) => counted(wordsOf(text))));
  if (!ours || !theirs) return [];
  const holding = new Map<string, number[]>();
  theirs.forEach((words, at) => {
    for (const word of words) holding.set(word, [...(holding.get(word) ?? []), at]);
  });
  const lines = new Map<string, number>();
  for (const words of [...ours, ...theirs]) for (const word of words) lines.set(word, (lines.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + (ours.length + theirs.length) / (lines.get(word) ?? 1));
  const whole = (words: Set<string>) => [...words].reduce((sum, word) => sum + weight(word), 0);
  const wholes = theirs.map(whole);
  return ours.map((words) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const places = holding.get(word) ?? [];
      if (places.length > PLACES) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + weight(word));
    }
    const own = whole(words);
    return [...shared]
      .map(([at, sum]) => ({ at, alike: (2 * sum) / (own + (wholes[at] ?? 0)) }))
      .sort((one, other) => other.alike - one.alike || one.at - other.at);
  });
}

/** Words of a line, the second `của` apart from the first: what is said twice counts twice. */
function counted(words: string[]): Set<string> {
  const times = new Map<string, number>();
  return new Set(
    words.map((word) => {
      const time = (times.get(word) ?? 0) + 1;
      times.set(word, time);
      return time === 1 ? word : `${word} ${time}`;
    }),
  );
}
