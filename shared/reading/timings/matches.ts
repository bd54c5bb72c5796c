/**
 * Every match of a global pattern, in order. `matchAll` copies the pattern at each call, which over the thousands of cells
 * of a body costs more than the matching.
 */
export function matchesOf(pattern: RegExp, low: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(low); match !== null; match = pattern.exec(low)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/** Whether a folded text holds one of some words: the cheap question before a dear pattern. No words: always. */
export function holdsAny(low: string, words: readonly string[] | undefined): boolean {
  return words === undefined || words.some((word) => low.includes(word));
}
